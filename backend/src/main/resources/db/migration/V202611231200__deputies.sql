-- Who answers for a manager who is away. For those days the deputy has the manager's role where the manager has it.
CREATE TABLE deputy (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_deputy_municipality REFERENCES municipality,
    manager_id         uuid NOT NULL,
    deputy_id          uuid NOT NULL,
    starts_on          date NOT NULL,
    ends_on            date NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_deputy_manager FOREIGN KEY (municipality_code, manager_id) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_deputy_person FOREIGN KEY (municipality_code, deputy_id) REFERENCES person (municipality_code, id),
    CONSTRAINT ck_deputy_days CHECK (ends_on >= starts_on),
    CONSTRAINT ck_deputy_other CHECK (deputy_id <> manager_id),
    CONSTRAINT uq_deputy_overlap EXCLUDE USING gist (municipality_code WITH =, manager_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
);
CREATE INDEX ix_deputy_start ON deputy (municipality_code, starts_on DESC, id DESC);
CREATE INDEX ix_deputy_manager ON deputy (municipality_code, manager_id);
CREATE INDEX ix_deputy_person ON deputy (municipality_code, deputy_id);
ALTER TABLE deputy ENABLE ROW LEVEL SECURITY;
ALTER TABLE deputy FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON deputy USING (municipality_code = tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON deputy TO ${appRole};

-- Read from what was assigned, not from this view itself: a deputy's deputy has nothing of the manager's.
CREATE OR REPLACE VIEW held_role WITH (security_invoker = true) AS
SELECT municipality_code, person_id, role, department_id FROM role_assignment
UNION
SELECT municipality_code, person_id, 'LEAN_GROUP_MEMBER', department_id FROM lean_group_member
WHERE (now() AT TIME ZONE 'Europe/Stockholm')::date BETWEEN joined_on AND coalesce(left_on, 'infinity')
UNION
SELECT d.municipality_code, d.deputy_id, r.role, r.department_id FROM deputy d
JOIN role_assignment r ON r.municipality_code = d.municipality_code AND r.person_id = d.manager_id AND r.role = 'MANAGER'
WHERE (now() AT TIME ZONE 'Europe/Stockholm')::date BETWEEN d.starts_on AND d.ends_on;

-- The contract's NewsKind.
ALTER TABLE notification
    DROP CONSTRAINT ck_notification_kind,
    ADD CONSTRAINT ck_notification_kind CHECK (news_kind IN ('MENTIONED', 'DEPUTY_NAMED', 'OCCASION_CHANGED', 'OCCASION_CALLED_OFF', 'SEAT_GAINED', 'COACHING_REQUESTED',
        'GUIDE_ASSIGNED', 'COACHING_VISITED', 'COACHING_CLOSED', 'ASSIGNMENT_GIVEN', 'ASSIGNMENT_CHANGED', 'ASSIGNMENT_REMINDED', 'STAFF_MEETING_EMPTY', 'EXAMPLE_ADOPTED',
        'ADOPTION_ADAPTED', 'EXAMPLE_AWARDED', 'RECOGNITION_GIVEN', 'RECOGNITION_OFFERED', 'REFINEMENT_REQUESTED', 'REFINEMENT_OFFERED', 'REFINEMENT_CLOSED'));
