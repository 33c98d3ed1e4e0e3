-- People are told of more than events of suggestions: of a seat at a training, a coaching, an assignment. title is what the matter was called then.
ALTER TABLE notification
    ALTER COLUMN event_id DROP NOT NULL,
    ADD COLUMN news_kind text,
    ADD COLUMN matter_id uuid,
    ADD COLUMN title text,
    ADD COLUMN actor_id uuid,
    ADD CONSTRAINT ck_notification_kind CHECK (news_kind IN ('OCCASION_CHANGED', 'OCCASION_CALLED_OFF', 'SEAT_GAINED', 'COACHING_REQUESTED', 'GUIDE_ASSIGNED',
        'COACHING_VISITED', 'COACHING_CLOSED', 'ASSIGNMENT_GIVEN', 'ASSIGNMENT_CHANGED', 'ASSIGNMENT_REMINDED', 'STAFF_MEETING_EMPTY', 'EXAMPLE_ADOPTED',
        'ADOPTION_ADAPTED', 'EXAMPLE_AWARDED', 'RECOGNITION_GIVEN', 'RECOGNITION_OFFERED', 'REFINEMENT_REQUESTED', 'REFINEMENT_OFFERED', 'REFINEMENT_CLOSED')),
    ADD CONSTRAINT ck_notification_matter CHECK ((event_id IS NULL) = (news_kind IS NOT NULL AND matter_id IS NOT NULL AND title IS NOT NULL)),
    ADD CONSTRAINT fk_notification_actor FOREIGN KEY (municipality_code, actor_id) REFERENCES person (municipality_code, id);
CREATE INDEX ix_notification_actor ON notification (municipality_code, actor_id) WHERE actor_id IS NOT NULL;
DROP INDEX ix_notification_person;
CREATE INDEX ix_notification_person ON notification (municipality_code, person_id, created_at DESC, coalesce(event_id, id) DESC);
