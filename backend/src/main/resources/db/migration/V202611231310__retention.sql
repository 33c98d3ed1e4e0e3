-- What is kept how long, by whose decision, and the log of what was let go of (decision 0021).
CREATE TABLE retention_rule (
    id                  uuid PRIMARY KEY,
    municipality_code   text NOT NULL CONSTRAINT fk_retention_rule_municipality REFERENCES municipality,
    subject             text NOT NULL CONSTRAINT ck_retention_rule_subject CHECK (subject IN ('NAMES', 'INTERNAL_NOTES', 'PICTURES', 'DRAFTS', 'NEWS')),
    after_months        integer NOT NULL CONSTRAINT ck_retention_rule_months CHECK (after_months BETWEEN 1 AND 240),
    decision_reference  text NOT NULL,
    decided_on          date NOT NULL,
    active              boolean NOT NULL,
    version             integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_retention_rule_subject UNIQUE (municipality_code, subject),
    -- Shorter, and a year's authors could lose their names while the year still counts them.
    CONSTRAINT ck_retention_rule_names CHECK (subject <> 'NAMES' OR after_months >= 12)
);

-- touched_at: when a server last went on with it; one that nobody touches for a while is taken up again.
CREATE TABLE retention_run (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_retention_run_municipality REFERENCES municipality,
    dry_run            boolean NOT NULL,
    started_by         uuid,
    started_at         timestamptz NOT NULL,
    touched_at         timestamptz NOT NULL,
    ended_at           timestamptz,
    CONSTRAINT uq_retention_run_tenant UNIQUE (municipality_code, id),
    CONSTRAINT fk_retention_run_starter FOREIGN KEY (municipality_code, started_by) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_retention_run_started ON retention_run (municipality_code, started_at DESC, id DESC);
CREATE INDEX ix_retention_run_starter ON retention_run (municipality_code, started_by);
CREATE UNIQUE INDEX uq_retention_run_open ON retention_run (municipality_code) WHERE ended_at IS NULL;

-- A rule as the run found it. before: what is older than this day is over. reached: how far the run has come; done: to the end.
CREATE TABLE retention_count (
    municipality_code   text NOT NULL CONSTRAINT fk_retention_count_municipality REFERENCES municipality,
    run_id              uuid NOT NULL,
    subject             text NOT NULL,
    decision_reference  text NOT NULL,
    before              date NOT NULL,
    found               integer NOT NULL DEFAULT 0,
    reached             text NOT NULL DEFAULT '',
    done                boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_retention_count PRIMARY KEY (municipality_code, run_id, subject),
    CONSTRAINT fk_retention_count_run FOREIGN KEY (municipality_code, run_id) REFERENCES retention_run (municipality_code, id)
);

-- thing_id: a case, a draft or a piece of news, which may be gone by now.
CREATE TABLE retention_entry (
    municipality_code  text NOT NULL CONSTRAINT fk_retention_entry_municipality REFERENCES municipality,
    run_id             uuid NOT NULL,
    subject            text NOT NULL,
    thing_id           uuid NOT NULL,
    since              date NOT NULL,
    CONSTRAINT pk_retention_entry PRIMARY KEY (municipality_code, run_id, subject, thing_id),
    CONSTRAINT fk_retention_entry_run FOREIGN KEY (municipality_code, run_id) REFERENCES retention_run (municipality_code, id)
);
CREATE INDEX ix_retention_entry_since ON retention_entry (municipality_code, run_id, since, thing_id, subject);

-- Who stands for somebody in the cases of a year, as long as others of that year still have the name: both count as one. Then it goes.
CREATE TABLE pseudonym (
    municipality_code  text NOT NULL CONSTRAINT fk_pseudonym_municipality REFERENCES municipality,
    person_id          uuid NOT NULL,
    year               integer NOT NULL,
    nameless_id        uuid NOT NULL,
    CONSTRAINT pk_pseudonym PRIMARY KEY (municipality_code, person_id, year),
    CONSTRAINT uq_pseudonym_nameless UNIQUE (municipality_code, nameless_id),
    CONSTRAINT fk_pseudonym_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_pseudonym_nameless FOREIGN KEY (municipality_code, nameless_id) REFERENCES person (municipality_code, id)
);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['retention_rule', 'retention_run', 'retention_count', 'retention_entry', 'pseudonym']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
GRANT UPDATE, DELETE ON retention_rule TO ${appRole};
GRANT UPDATE ON retention_run, retention_count TO ${appRole};
GRANT DELETE ON pseudonym TO ${appRole};
GRANT UPDATE (person_id) ON mention TO ${appRole};

-- nameless_events: how many of its events have lost their names; null where none has.
ALTER TABLE suggestion ADD COLUMN nameless_events integer;
CREATE INDEX ix_notification_created ON notification (municipality_code, created_at, id);

CREATE FUNCTION year_of(submitted_at timestamptz) RETURNS integer LANGUAGE sql STABLE
AS $$ SELECT extract(year FROM submitted_at AT TIME ZONE 'Europe/Stockholm')::integer $$;

-- As whom authors are counted: themselves, or who stands for them in the suggestions of that year. Reads under the row-level security of who asks.
CREATE VIEW counted_author WITH (security_invoker = true) AS
SELECT a.municipality_code, a.suggestion_id, coalesce(p.nameless_id, a.person_id) AS person_id
FROM suggestion_author a
JOIN suggestion s ON s.municipality_code = a.municipality_code AND s.id = a.suggestion_id
LEFT JOIN pseudonym p ON p.municipality_code = a.municipality_code AND p.person_id = a.person_id AND p.year = year_of(s.submitted_at);
GRANT SELECT ON counted_author TO ${appRole};

-- Who stands for whom in which case.
CREATE VIEW stand_in WITH (security_invoker = true) AS
SELECT s.municipality_code, s.id AS suggestion_id, p.person_id, p.nameless_id
FROM suggestion s
JOIN pseudonym p ON p.municipality_code = s.municipality_code AND p.year = year_of(s.submitted_at)
JOIN person n ON n.municipality_code = p.municipality_code AND n.id = p.nameless_id AND n.nameless;
GRANT SELECT ON stand_in TO ${appRole};

-- The one way past "never changed": in what is only ever added to, a name gives way to who stands for it. Nothing else can be changed by
-- this, nobody's name can be put in, and the owner is bound to the caller's municipality like everybody (row-level security is forced).
CREATE FUNCTION remove_names(cases uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    UPDATE suggestion_event t SET actor_id = x.nameless_id FROM stand_in x
    WHERE t.municipality_code = tenant() AND t.suggestion_id = ANY(cases)
        AND x.municipality_code = t.municipality_code AND x.suggestion_id = t.suggestion_id AND x.person_id = t.actor_id;
    UPDATE assessment t SET assessed_by = x.nameless_id FROM stand_in x
    WHERE t.municipality_code = tenant() AND t.suggestion_id = ANY(cases)
        AND x.municipality_code = t.municipality_code AND x.suggestion_id = t.suggestion_id AND x.person_id = t.assessed_by;
    UPDATE effect t SET recorded_by = x.nameless_id FROM stand_in x
    WHERE t.municipality_code = tenant() AND t.suggestion_id = ANY(cases)
        AND x.municipality_code = t.municipality_code AND x.suggestion_id = t.suggestion_id AND x.person_id = t.recorded_by;
    UPDATE adoption_case t SET adopted_by = x.nameless_id FROM stand_in x
    WHERE t.municipality_code = tenant() AND t.suggestion_id = ANY(cases)
        AND x.municipality_code = t.municipality_code AND x.suggestion_id = t.suggestion_id AND x.person_id = t.adopted_by;
$$;
REVOKE EXECUTE ON FUNCTION remove_names(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_names(uuid[]) TO ${appRole};
