-- The lean group: who represents which department, and its meetings. Membership carries the role, from its first day to its last.
CREATE TABLE lean_group_member (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_lean_member_municipality REFERENCES municipality,
    person_id          uuid NOT NULL,
    department_id      uuid NOT NULL,
    joined_on          date NOT NULL,
    left_on            date CONSTRAINT ck_lean_member_period CHECK (left_on >= joined_on),
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_lean_member_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_lean_member_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT uq_lean_member_overlap EXCLUDE USING gist (municipality_code WITH =, person_id WITH =, department_id WITH =, daterange(joined_on, left_on, '[]') WITH &&)
);
CREATE INDEX ix_lean_member_joined ON lean_group_member (municipality_code, joined_on DESC, id DESC);
CREATE INDEX ix_lean_member_person ON lean_group_member (municipality_code, person_id);
CREATE INDEX ix_lean_member_department ON lean_group_member (municipality_code, department_id);

CREATE TABLE lean_group_meeting (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_lean_meeting_municipality REFERENCES municipality,
    starts_at          timestamptz NOT NULL,
    place              text,
    agenda             text,
    decisions          text,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_lean_meeting_tenant UNIQUE (municipality_code, id)
);
CREATE INDEX ix_lean_meeting_start ON lean_group_meeting (municipality_code, starts_at DESC, id DESC);

CREATE TABLE lean_group_task (
    municipality_code  text NOT NULL CONSTRAINT fk_lean_task_municipality REFERENCES municipality,
    meeting_id         uuid NOT NULL,
    position           integer NOT NULL,
    what               text NOT NULL,
    person_id          uuid,
    due_on             date,
    done               boolean NOT NULL,
    CONSTRAINT pk_lean_group_task PRIMARY KEY (municipality_code, meeting_id, position),
    CONSTRAINT fk_lean_task_meeting FOREIGN KEY (municipality_code, meeting_id) REFERENCES lean_group_meeting (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT fk_lean_task_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_lean_task_person ON lean_group_task (municipality_code, person_id);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['lean_group_member', 'lean_group_meeting', 'lean_group_task']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${appRole}', t);
    END LOOP;
END
$$;

-- What somebody is today: roles that were assigned, and that of the lean group's members. Reads under the row-level security of who asks.
CREATE VIEW held_role WITH (security_invoker = true) AS
SELECT municipality_code, person_id, role, department_id FROM role_assignment
UNION
SELECT municipality_code, person_id, 'LEAN_GROUP_MEMBER', department_id FROM lean_group_member
WHERE (now() AT TIME ZONE 'Europe/Stockholm')::date BETWEEN joined_on AND coalesce(left_on, 'infinity');
GRANT SELECT ON held_role TO ${appRole};
