-- Help for leaders in training their units, and what managers are asked to do.
CREATE TABLE coaching (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_coaching_municipality REFERENCES municipality,
    department_id      uuid NOT NULL,
    requested_by       uuid NOT NULL,
    need               text NOT NULL,
    requested_at       timestamptz NOT NULL,
    guide_id           uuid,
    change             text,
    closed_at          timestamptz,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_coaching_tenant UNIQUE (municipality_code, id),
    CONSTRAINT fk_coaching_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT fk_coaching_requester FOREIGN KEY (municipality_code, requested_by) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_coaching_guide FOREIGN KEY (municipality_code, guide_id) REFERENCES person (municipality_code, id),
    CONSTRAINT ck_coaching_closed CHECK ((closed_at IS NULL) = (change IS NULL))
);
CREATE INDEX ix_coaching_requested ON coaching (municipality_code, requested_at DESC, id DESC);
CREATE INDEX ix_coaching_department ON coaching (municipality_code, department_id);
CREATE INDEX ix_coaching_requester ON coaching (municipality_code, requested_by);
CREATE INDEX ix_coaching_guide ON coaching (municipality_code, guide_id);
CREATE UNIQUE INDEX uq_coaching_open ON coaching (municipality_code, department_id) WHERE closed_at IS NULL;

CREATE TABLE coaching_visit (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_coaching_visit_municipality REFERENCES municipality,
    coaching_id        uuid NOT NULL,
    guide_id           uuid NOT NULL,
    visited_on         date NOT NULL,
    note               text NOT NULL,
    CONSTRAINT fk_coaching_visit_coaching FOREIGN KEY (municipality_code, coaching_id) REFERENCES coaching (municipality_code, id),
    CONSTRAINT fk_coaching_visit_guide FOREIGN KEY (municipality_code, guide_id) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_coaching_visit_coaching ON coaching_visit (municipality_code, coaching_id, visited_on DESC, id DESC);
CREATE INDEX ix_coaching_visit_guide ON coaching_visit (municipality_code, guide_id, visited_on);

CREATE TABLE assignment (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_assignment_municipality REFERENCES municipality,
    title              text NOT NULL,
    description        text NOT NULL,
    due_on             date NOT NULL,
    given_by           text NOT NULL,
    given_at           timestamptz NOT NULL,
    reminded_on        date,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_assignment_tenant UNIQUE (municipality_code, id)
);
CREATE INDEX ix_assignment_given ON assignment (municipality_code, given_at DESC, id DESC);

-- One row for each manager and department that the assignment was given to.
CREATE TABLE manager_assignment (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_part_municipality REFERENCES municipality,
    assignment_id      uuid NOT NULL,
    person_id          uuid NOT NULL,
    department_id      uuid NOT NULL,
    state              text NOT NULL DEFAULT 'OPEN' CONSTRAINT ck_part_state CHECK (state IN ('OPEN', 'DONE', 'NOT_DONE')),
    answer             text,
    answered_at        timestamptz,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_part_assignment FOREIGN KEY (municipality_code, assignment_id) REFERENCES assignment (municipality_code, id),
    CONSTRAINT fk_part_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_part_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT uq_part UNIQUE (municipality_code, assignment_id, person_id, department_id),
    CONSTRAINT ck_part_answer CHECK ((state = 'OPEN') = (answer IS NULL) AND (answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX ix_part_person ON manager_assignment (municipality_code, person_id);
CREATE INDEX ix_part_department ON manager_assignment (municipality_code, department_id);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['coaching', 'coaching_visit', 'assignment', 'manager_assignment']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
