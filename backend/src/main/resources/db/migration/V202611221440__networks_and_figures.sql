-- Networks, the common definition, targets, and what municipalities sign off and coordinators publish (decisions 0015 to 0017).
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The tallies follow the program's rules of counting; versions of the definition differ in what is read from them.
ALTER TABLE counted_suggestion RENAME COLUMN definition_version TO counting_rules;
ALTER TABLE department_tally RENAME COLUMN definition_version TO counting_rules;
ALTER TABLE municipality_tally RENAME COLUMN definition_version TO counting_rules;

-- Counted anew at the next start, for these rows know nothing of authors and of REALISED.
TRUNCATE counted_suggestion, department_tally, municipality_tally;

-- REALISED: implemented by now, in the month of the submission.
ALTER TABLE department_tally DROP CONSTRAINT ck_department_tally_measure,
    ADD CONSTRAINT ck_department_tally_measure CHECK (measure IN ('SUBMITTED', 'DECIDED', 'IMPLEMENTED', 'REALISED'));
ALTER TABLE municipality_tally DROP CONSTRAINT ck_municipality_tally_measure,
    ADD CONSTRAINT ck_municipality_tally_measure CHECK (measure IN ('SUBMITTED', 'DECIDED', 'IMPLEMENTED', 'REALISED'));

-- Who has written, by month and department. Authors of a year are not the sum of its months, so they are counted when read.
CREATE TABLE author_tally (
    municipality_code  text NOT NULL CONSTRAINT fk_author_tally_municipality REFERENCES municipality,
    counting_rules     integer NOT NULL,
    month              date NOT NULL CONSTRAINT ck_author_tally_month CHECK (extract(day FROM month) = 1),
    department_id      uuid NOT NULL,
    person_id          uuid NOT NULL,
    suggestions        integer NOT NULL,
    CONSTRAINT pk_author_tally PRIMARY KEY (municipality_code, counting_rules, month, department_id, person_id),
    CONSTRAINT fk_author_tally_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT fk_author_tally_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_author_tally_department ON author_tally (municipality_code, department_id);
CREATE INDEX ix_author_tally_person ON author_tally (municipality_code, person_id);
CREATE INDEX ix_counted_submitted ON counted_suggestion (municipality_code, counting_rules, submitted_on, suggestion_id) WHERE submitted_on IS NOT NULL;
CREATE INDEX ix_counted_decided ON counted_suggestion (municipality_code, counting_rules, decided_on, suggestion_id) WHERE decided_on IS NOT NULL;
CREATE INDEX ix_counted_implemented ON counted_suggestion (municipality_code, counting_rules, implemented_on, suggestion_id) WHERE implemented_on IS NOT NULL;

-- What to reach. department_id null: the whole municipality. monthly_shares null: evenly by days.
CREATE TABLE target (
    id                        uuid PRIMARY KEY,
    municipality_code         text NOT NULL CONSTRAINT fk_target_municipality REFERENCES municipality,
    year                      integer NOT NULL,
    department_id             uuid,
    submitted_per_employee    numeric(8, 3) NOT NULL CONSTRAINT ck_target_submitted CHECK (submitted_per_employee > 0),
    implemented_per_employee  numeric(8, 3) NOT NULL CONSTRAINT ck_target_implemented CHECK (implemented_per_employee > 0),
    monthly_shares            numeric(6, 3)[] CONSTRAINT ck_target_shares CHECK (cardinality(monthly_shares) = 12),
    set_by                    text NOT NULL,
    set_at                    timestamptz NOT NULL,
    version                   integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_target_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT uq_target UNIQUE NULLS NOT DISTINCT (municipality_code, year, department_id)
);
CREATE INDEX ix_target_department ON target (municipality_code, department_id);

-- Agreed by all, the same for all: no tenant's row, and never changed.
CREATE TABLE definition (
    version              integer PRIMARY KEY CONSTRAINT ck_definition_version CHECK (version > 0),
    counting_rules       integer NOT NULL,
    period_kinds         text[] NOT NULL,
    basis                text NOT NULL CONSTRAINT ck_definition_basis CHECK (basis IN ('HEADCOUNT', 'FTE')),
    reference_month      integer NOT NULL CONSTRAINT ck_definition_month CHECK (reference_month BETWEEN 1 AND 12),
    reference_day        integer NOT NULL CONSTRAINT ck_definition_day CHECK (reference_day BETWEEN 1 AND 28),
    companies_included   boolean NOT NULL,
    minimum_employees    integer NOT NULL,
    minimum_authors      integer NOT NULL,
    size_class_limits    integer[] NOT NULL,
    clauses              jsonb NOT NULL,
    created_at           timestamptz NOT NULL
);
GRANT SELECT, INSERT ON definition TO ${appRole};

-- A network is a tenant of its own kind. The tenant that a statement is bound to is a municipality's code, a network's id (for its members),
-- 'coordinator:' and that id, or 'organisation:' and the code of the one that coordinates.
CREATE TABLE network (
    id            uuid PRIMARY KEY,
    organisation  text NOT NULL,
    name          text NOT NULL,
    purpose       text NOT NULL,
    starts_on     date NOT NULL,
    ends_on       date CONSTRAINT ck_network_period CHECK (ends_on >= starts_on),
    version       integer NOT NULL DEFAULT 0
);
CREATE INDEX ix_network_organisation ON network (organisation, name);

CREATE TABLE network_definition (
    network_id          uuid NOT NULL CONSTRAINT fk_network_definition_network REFERENCES network,
    definition_version  integer NOT NULL CONSTRAINT fk_network_definition_definition REFERENCES definition,
    valid_from          date NOT NULL CONSTRAINT ck_network_definition_year CHECK (extract(doy FROM valid_from) = 1),
    CONSTRAINT pk_network_definition PRIMARY KEY (network_id, valid_from)
);
CREATE INDEX ix_network_definition ON network_definition (definition_version);

CREATE TABLE network_member (
    id                 uuid PRIMARY KEY,
    network_id         uuid NOT NULL CONSTRAINT fk_member_network REFERENCES network,
    municipality_code  text NOT NULL CONSTRAINT fk_member_municipality REFERENCES municipality,
    joined_on          date NOT NULL,
    left_on            date CONSTRAINT ck_member_period CHECK (left_on >= joined_on),
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_member_overlap EXCLUDE USING gist (network_id WITH =, municipality_code WITH =, daterange(joined_on, left_on, '[]') WITH &&)
);
CREATE INDEX ix_member_municipality ON network_member (municipality_code, network_id);

-- A comparison that the coordinator published. period: 2025, 2025-Q3 or 2025-07.
CREATE TABLE publication (
    id                  uuid PRIMARY KEY,
    network_id          uuid NOT NULL CONSTRAINT fk_publication_network REFERENCES network,
    period              text NOT NULL,
    number              integer NOT NULL CONSTRAINT ck_publication_number CHECK (number > 0),
    definition_version  integer NOT NULL CONSTRAINT fk_publication_definition REFERENCES definition,
    published_at        timestamptz NOT NULL,
    comment             text,
    CONSTRAINT uq_publication UNIQUE (network_id, period, number)
);
CREATE INDEX ix_publication_definition ON publication (definition_version);

-- A municipality's figures of a period, frozen under a name. A row never changes, but for the publication that first carries it.
CREATE TABLE sign_off (
    id                         uuid PRIMARY KEY,
    network_id                 uuid NOT NULL CONSTRAINT fk_sign_off_network REFERENCES network,
    municipality_code          text NOT NULL CONSTRAINT fk_sign_off_municipality REFERENCES municipality,
    period                     text NOT NULL,
    revision                   integer NOT NULL CONSTRAINT ck_sign_off_revision CHECK (revision > 0),
    definition_version         integer NOT NULL CONSTRAINT fk_sign_off_definition REFERENCES definition,
    signed_by                  text NOT NULL,
    signed_at                  timestamptz NOT NULL,
    comment                    text NOT NULL,
    withheld                   text CONSTRAINT ck_sign_off_withheld CHECK (withheld IN ('MISSING_HEADCOUNT', 'TOO_FEW', 'PROTECTS_OTHERS')),
    missing_headcounts         integer NOT NULL,
    submitted                  integer NOT NULL,
    realised                   integer NOT NULL,
    authors                    integer NOT NULL,
    employees                  numeric(11, 2),
    decision_days              jsonb NOT NULL,
    implementation_days        jsonb NOT NULL,
    target_submitted           numeric(8, 3),
    target_implemented         numeric(8, 3),
    publication_id             uuid CONSTRAINT fk_sign_off_publication REFERENCES publication,
    CONSTRAINT uq_sign_off UNIQUE (network_id, municipality_code, period, revision)
);
CREATE INDEX ix_sign_off_municipality ON sign_off (municipality_code, signed_at DESC, id DESC);
CREATE INDEX ix_sign_off_publication ON sign_off (publication_id) WHERE publication_id IS NOT NULL;
CREATE INDEX ix_sign_off_definition ON sign_off (definition_version);
CREATE UNIQUE INDEX uq_sign_off_waiting ON sign_off (network_id, municipality_code, period) WHERE publication_id IS NULL;

-- What a sign-off counted, so that its figures can be opened down to the events for ever.
CREATE TABLE signed_suggestion (
    municipality_code    text NOT NULL CONSTRAINT fk_signed_municipality REFERENCES municipality,
    sign_off_id          uuid NOT NULL CONSTRAINT fk_signed_sign_off REFERENCES sign_off ON DELETE CASCADE,
    suggestion_id        uuid NOT NULL,
    department_id        uuid NOT NULL,
    submitted_on         date NOT NULL,
    decided_on           date,
    decision_days        integer,
    implemented_on       date,
    implementation_days  integer,
    CONSTRAINT pk_signed_suggestion PRIMARY KEY (sign_off_id, suggestion_id),
    CONSTRAINT fk_signed_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id)
);
CREATE INDEX ix_signed_suggestion ON signed_suggestion (municipality_code, suggestion_id);

-- The members of a comparison: with a sign-off and, where its figures are complete, a place; or with the reason for its absence.
CREATE TABLE publication_member (
    publication_id     uuid NOT NULL CONSTRAINT fk_published_publication REFERENCES publication,
    network_id         uuid NOT NULL CONSTRAINT fk_published_network REFERENCES network,
    municipality_code  text NOT NULL CONSTRAINT fk_published_municipality REFERENCES municipality,
    sign_off_id        uuid CONSTRAINT fk_published_sign_off REFERENCES sign_off,
    absence            text CONSTRAINT ck_published_absence CHECK (absence IN ('NOT_SIGNED_OFF', 'MISSING_HEADCOUNT', 'TOO_FEW', 'PROTECTS_OTHERS')),
    CONSTRAINT pk_publication_member PRIMARY KEY (publication_id, municipality_code),
    CONSTRAINT ck_published_place CHECK (absence IS NOT NULL OR sign_off_id IS NOT NULL)
);
CREATE INDEX ix_published_sign_off ON publication_member (sign_off_id) WHERE sign_off_id IS NOT NULL;
CREATE INDEX ix_published_network ON publication_member (network_id);
CREATE INDEX ix_published_municipality ON publication_member (municipality_code);

CREATE FUNCTION tenant() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_setting('stegvis.municipality', true) $$;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['author_tally', 'target', 'network', 'network_definition', 'network_member', 'publication', 'sign_off', 'signed_suggestion',
        'publication_member']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['author_tally', 'target', 'signed_suggestion']
    LOOP
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['network_definition', 'network_member', 'publication', 'publication_member']
    LOOP
        EXECUTE format('CREATE POLICY members ON %I FOR SELECT USING (tenant() IN (network_id::text, ''coordinator:'' || network_id))', t);
        EXECUTE format('CREATE POLICY coordinator ON %I USING (tenant() = ''coordinator:'' || network_id)', t);
    END LOOP;
END
$$;
CREATE POLICY own_membership ON network_member FOR SELECT USING (municipality_code = tenant());
-- A member without binding to the network still sees which definition it is to count by.
CREATE POLICY members_municipality ON network_definition FOR SELECT
    USING (EXISTS (SELECT FROM network_member m WHERE m.network_id = network_definition.network_id AND m.municipality_code = tenant()));
CREATE POLICY coordinator ON network USING (tenant() IN ('organisation:' || organisation, 'coordinator:' || id));
CREATE POLICY members ON network FOR SELECT
    USING (tenant() = id::text OR EXISTS (SELECT FROM network_member m WHERE m.network_id = network.id AND m.municipality_code = tenant()));
-- Before it is published, a sign-off is for the municipality and the coordinator alone.
CREATE POLICY own_municipality ON sign_off USING (municipality_code = tenant());
CREATE POLICY coordinator ON sign_off FOR SELECT USING (tenant() = 'coordinator:' || network_id);
CREATE POLICY publishing ON sign_off FOR UPDATE USING (tenant() = 'coordinator:' || network_id AND publication_id IS NULL) WITH CHECK (tenant() = 'coordinator:' || network_id);
CREATE POLICY members ON sign_off FOR SELECT USING (tenant() = network_id::text AND publication_id IS NOT NULL);
CREATE POLICY own_figures ON publication FOR SELECT
    USING (EXISTS (SELECT FROM sign_off o WHERE o.publication_id = publication.id AND o.municipality_code = tenant()));
CREATE POLICY unpublished_only ON sign_off AS RESTRICTIVE FOR DELETE USING (publication_id IS NULL);
CREATE POLICY coordinator_only ON sign_off AS RESTRICTIVE FOR UPDATE USING (tenant() = 'coordinator:' || network_id);

GRANT UPDATE ON author_tally TO ${appRole};
GRANT UPDATE, DELETE ON target, network_member TO ${appRole};
GRANT UPDATE ON network TO ${appRole};
GRANT UPDATE (publication_id), DELETE ON sign_off TO ${appRole};

-- How far each member of a network is with its head counts on a day. Asked by the coordinator, read under each municipality's own binding:
-- numbers alone come out. The caller's binding is put back.
CREATE FUNCTION missing_headcounts(municipality text, day date, counted_basis text, companies boolean)
RETURNS TABLE (departments integer, missing integer) LANGUAGE sql STABLE AS $$
    SELECT count(*)::integer, (count(*) FILTER (WHERE h.id IS NULL))::integer
    FROM department d
    LEFT JOIN headcount h ON h.municipality_code = d.municipality_code AND h.department_id = d.id AND h.reference_date = day AND h.basis = counted_basis
    WHERE d.municipality_code = municipality AND (d.closed_on IS NULL OR d.closed_on > day)
        AND (companies OR NOT EXISTS (
            SELECT FROM department c WHERE c.municipality_code = d.municipality_code AND c.id = ANY(d.ancestors) AND c.kind = 'COMPANY'))
$$;

CREATE FUNCTION members_headcounts(municipalities text[], day date, counted_basis text, companies boolean)
RETURNS TABLE (municipality_code text, departments integer, missing integer) LANGUAGE plpgsql AS $$
DECLARE
    caller text := tenant();
BEGIN
    FOREACH municipality_code IN ARRAY municipalities
    LOOP
        PERFORM set_config('stegvis.municipality', municipality_code, true);
        SELECT m.departments, m.missing INTO departments, missing FROM missing_headcounts(municipality_code, day, counted_basis, companies) m;
        RETURN NEXT;
    END LOOP;
    PERFORM set_config('stegvis.municipality', caller, true);
END
$$;
