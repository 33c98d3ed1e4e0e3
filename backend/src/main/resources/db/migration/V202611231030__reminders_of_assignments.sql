-- Managers are reminded of an assignment by itself: remind_on is the day of the next reminder, null when none is left. Who gave it is kept
-- by id, since a name that was copied could not be hidden when the identity is protected later.
ALTER TABLE assignment
    DROP COLUMN given_by,
    ADD COLUMN given_by_id uuid,
    ADD COLUMN remind_on date,
    ADD CONSTRAINT fk_assignment_giver FOREIGN KEY (municipality_code, given_by_id) REFERENCES person (municipality_code, id);
CREATE INDEX ix_assignment_giver ON assignment (municipality_code, given_by_id);
CREATE INDEX ix_assignment_remind ON assignment (municipality_code, remind_on) WHERE remind_on IS NOT NULL;
