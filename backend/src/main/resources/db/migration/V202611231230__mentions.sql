-- Whom a comment is meant for.
ALTER TABLE comment ADD CONSTRAINT uq_comment_tenant UNIQUE (municipality_code, id);

CREATE TABLE mention (
    municipality_code  text NOT NULL CONSTRAINT fk_mention_municipality REFERENCES municipality,
    comment_id         uuid NOT NULL,
    person_id          uuid NOT NULL,
    CONSTRAINT pk_mention PRIMARY KEY (municipality_code, comment_id, person_id),
    CONSTRAINT fk_mention_comment FOREIGN KEY (municipality_code, comment_id) REFERENCES comment (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT fk_mention_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_mention_person ON mention (municipality_code, person_id);
ALTER TABLE mention ENABLE ROW LEVEL SECURITY;
ALTER TABLE mention FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON mention USING (municipality_code = tenant());
GRANT SELECT, INSERT, DELETE ON mention TO ${appRole};

-- NB: with the kinds that other migrations of these days add; whichever runs last must name them all.
ALTER TABLE notification DROP CONSTRAINT ck_notification_kind;
ALTER TABLE notification ADD CONSTRAINT ck_notification_kind CHECK (news_kind IN ('MENTIONED', 'DEPUTY_NAMED', 'OCCASION_CHANGED', 'OCCASION_CALLED_OFF', 'SEAT_GAINED',
    'COACHING_REQUESTED', 'GUIDE_ASSIGNED', 'COACHING_VISITED', 'COACHING_CLOSED', 'ASSIGNMENT_GIVEN', 'ASSIGNMENT_CHANGED', 'ASSIGNMENT_REMINDED', 'STAFF_MEETING_EMPTY',
    'EXAMPLE_ADOPTED', 'ADOPTION_ADAPTED', 'EXAMPLE_AWARDED', 'RECOGNITION_GIVEN', 'RECOGNITION_OFFERED', 'REFINEMENT_REQUESTED', 'REFINEMENT_OFFERED', 'REFINEMENT_CLOSED'));
