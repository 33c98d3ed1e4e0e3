-- What the common definition counts, kept in step with the events (decision 0014). All of it can be computed anew from the events.

-- What one suggestion adds to the figures; a row without a day counts for nothing.
CREATE TABLE counted_suggestion (
    municipality_code    text NOT NULL CONSTRAINT fk_counted_municipality REFERENCES municipality,
    definition_version   integer NOT NULL,
    suggestion_id        uuid NOT NULL,
    department_id        uuid NOT NULL,
    submitted_on         date,
    decided_on           date,
    decision_days        integer,
    implemented_on       date,
    implementation_days  integer,
    CONSTRAINT pk_counted_suggestion PRIMARY KEY (municipality_code, suggestion_id, definition_version),
    CONSTRAINT fk_counted_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_counted_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT ck_counted_decision CHECK ((decided_on IS NULL) = (decision_days IS NULL)),
    CONSTRAINT ck_counted_implementation CHECK ((implemented_on IS NULL) = (implementation_days IS NULL))
);
CREATE INDEX ix_counted_department ON counted_suggestion (municipality_code, department_id);

-- Suggestions of a department and month, by measure; working_days is 0 where the measure has none. So medians come from as few rows as sums.
CREATE TABLE department_tally (
    municipality_code    text NOT NULL CONSTRAINT fk_department_tally_municipality REFERENCES municipality,
    definition_version   integer NOT NULL,
    month                date NOT NULL CONSTRAINT ck_department_tally_month CHECK (extract(day FROM month) = 1),
    department_id        uuid NOT NULL,
    measure              text NOT NULL CONSTRAINT ck_department_tally_measure CHECK (measure IN ('SUBMITTED', 'DECIDED', 'IMPLEMENTED')),
    working_days         integer NOT NULL,
    suggestions          integer NOT NULL,
    CONSTRAINT pk_department_tally PRIMARY KEY (municipality_code, definition_version, month, department_id, measure, working_days),
    CONSTRAINT fk_department_tally_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id)
);
CREATE INDEX ix_department_tally_department ON department_tally (municipality_code, department_id);

-- The same for the whole municipality: what comparisons between many of them read.
CREATE TABLE municipality_tally (
    municipality_code    text NOT NULL CONSTRAINT fk_municipality_tally_municipality REFERENCES municipality,
    definition_version   integer NOT NULL,
    month                date NOT NULL CONSTRAINT ck_municipality_tally_month CHECK (extract(day FROM month) = 1),
    measure              text NOT NULL CONSTRAINT ck_municipality_tally_measure CHECK (measure IN ('SUBMITTED', 'DECIDED', 'IMPLEMENTED')),
    working_days         integer NOT NULL,
    suggestions          integer NOT NULL,
    CONSTRAINT pk_municipality_tally PRIMARY KEY (municipality_code, definition_version, month, measure, working_days)
);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['counted_suggestion', 'department_tally', 'municipality_tally']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = current_setting(''stegvis.municipality'', true))', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
