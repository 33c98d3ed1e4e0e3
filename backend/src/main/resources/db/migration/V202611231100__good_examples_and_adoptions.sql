-- Good examples, and who does the same. What is told of an improvement (good_example) may be seen by others than the municipality, so the
-- case behind it is kept in a table of its own (good_example_case) that nobody else ever sees; likewise with adoptions.
CREATE TABLE good_example (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_example_municipality REFERENCES municipality,
    department_name    text NOT NULL,
    title              text NOT NULL,
    before_text        text NOT NULL,
    after_text         text NOT NULL,
    effect             text NOT NULL,
    contact_function   text NOT NULL,
    contact_name       text,
    tags               text[] NOT NULL,
    visibility         text NOT NULL CONSTRAINT ck_example_visibility CHECK (visibility IN ('UNIT', 'MUNICIPALITY', 'NETWORK', 'PUBLIC')),
    -- The networks in which the municipality worked when it published.
    shared_with        uuid[] NOT NULL,
    published_at       timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    words              tsvector NOT NULL GENERATED ALWAYS AS (
        to_tsvector(CASE WHEN municipality_code LIKE 'no-%' THEN 'norwegian'::regconfig ELSE 'swedish'::regconfig END,
            title || ' ' || before_text || ' ' || after_text || ' ' || effect || ' ' || department_name)) STORED,
    CONSTRAINT uq_example_tenant UNIQUE (municipality_code, id),
    CONSTRAINT ck_example_shared CHECK (visibility IN ('NETWORK', 'PUBLIC') OR shared_with = '{}')
);
CREATE INDEX ix_example_words ON good_example USING gin (words);
CREATE INDEX ix_example_published ON good_example (municipality_code, published_at DESC, id DESC);
CREATE INDEX ix_example_shared ON good_example USING gin (shared_with);
CREATE INDEX ix_example_public ON good_example (published_at DESC, id DESC) WHERE visibility = 'PUBLIC';

CREATE TABLE good_example_case (
    good_example_id    uuid CONSTRAINT pk_good_example_case PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_example_case_municipality REFERENCES municipality,
    department_id      uuid NOT NULL,
    suggestion_id      uuid,
    told_by            uuid NOT NULL,
    contact_person_id  uuid,
    CONSTRAINT fk_example_case_example FOREIGN KEY (municipality_code, good_example_id) REFERENCES good_example (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT fk_example_case_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT fk_example_case_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_example_case_teller FOREIGN KEY (municipality_code, told_by) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_example_case_contact FOREIGN KEY (municipality_code, contact_person_id) REFERENCES person (municipality_code, id),
    CONSTRAINT uq_example_case_suggestion UNIQUE (municipality_code, suggestion_id)
);
CREATE INDEX ix_example_case_example ON good_example_case (municipality_code, good_example_id);
CREATE INDEX ix_example_case_department ON good_example_case (municipality_code, department_id);
CREATE INDEX ix_example_case_teller ON good_example_case (municipality_code, told_by);
CREATE INDEX ix_example_case_contact ON good_example_case (municipality_code, contact_person_id);

-- title and credited_…: whose idea it was, for the adopter, also when the example is shared no longer.
CREATE TABLE adoption (
    id                        uuid PRIMARY KEY,
    municipality_code         text NOT NULL CONSTRAINT fk_adoption_municipality REFERENCES municipality,
    department_name           text NOT NULL,
    good_example_id           uuid NOT NULL CONSTRAINT fk_adoption_example REFERENCES good_example,
    title                     text NOT NULL,
    credited_code             text NOT NULL CONSTRAINT fk_adoption_credited REFERENCES municipality,
    credited_department_name  text NOT NULL,
    adopted_at                timestamptz NOT NULL,
    adaptation                text,
    adapted_at                timestamptz,
    version                   integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_adoption_tenant UNIQUE (municipality_code, id),
    CONSTRAINT ck_adoption_adapted CHECK ((adaptation IS NULL) = (adapted_at IS NULL))
);
CREATE INDEX ix_adoption_example ON adoption (good_example_id, adopted_at DESC, id DESC);
CREATE INDEX ix_adoption_credited ON adoption (credited_code);

CREATE TABLE adoption_case (
    adoption_id        uuid CONSTRAINT pk_adoption_case PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_adoption_case_municipality REFERENCES municipality,
    good_example_id    uuid NOT NULL CONSTRAINT fk_adoption_case_example REFERENCES good_example,
    department_id      uuid NOT NULL,
    suggestion_id      uuid NOT NULL,
    adopted_by         uuid NOT NULL,
    CONSTRAINT fk_adoption_case_adoption FOREIGN KEY (municipality_code, adoption_id) REFERENCES adoption (municipality_code, id),
    CONSTRAINT fk_adoption_case_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT fk_adoption_case_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_adoption_case_adopter FOREIGN KEY (municipality_code, adopted_by) REFERENCES person (municipality_code, id),
    CONSTRAINT uq_adoption_case_suggestion UNIQUE (municipality_code, suggestion_id),
    CONSTRAINT uq_adoption_case_department UNIQUE (municipality_code, department_id, good_example_id)
);
CREATE INDEX ix_adoption_case_adoption ON adoption_case (municipality_code, adoption_id);
CREATE INDEX ix_adoption_case_example ON adoption_case (good_example_id);
CREATE INDEX ix_adoption_case_adopter ON adoption_case (municipality_code, adopted_by);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['good_example', 'good_example_case', 'adoption', 'adoption_case']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
GRANT UPDATE, DELETE ON good_example, good_example_case TO ${appRole};
GRANT UPDATE ON adoption TO ${appRole};

-- What is shared is seen by those who work in one of the networks today. The subquery sees the caller's own memberships alone.
CREATE POLICY shared ON good_example FOR SELECT USING (visibility IN ('NETWORK', 'PUBLIC') AND EXISTS (
    SELECT FROM network_member m WHERE m.municipality_code = tenant() AND m.network_id = ANY(shared_with)
        AND (now() AT TIME ZONE 'Europe/Stockholm')::date BETWEEN m.joined_on AND coalesce(m.left_on, 'infinity')));
CREATE POLICY public ON good_example FOR SELECT USING (visibility = 'PUBLIC');
-- Who does the same is seen with the example, and always by the one who is credited.
CREATE POLICY of_seen_example ON adoption FOR SELECT USING (EXISTS (SELECT FROM good_example e WHERE e.id = good_example_id));
CREATE POLICY credited ON adoption FOR SELECT USING (credited_code = tenant());
