-- Suggestions, what belongs to them, their events, the outbox and news to people.
-- listed_at: when written and, from then on, when submitted; the order of lists.
-- canonical_id: the suggestion that stands for this one: itself, or the one it was merged into.
-- handling_department_id: the node whose managers answer now: the nearest with a manager, further up when late.
CREATE TABLE suggestion (
    id                      uuid PRIMARY KEY,
    municipality_code       text NOT NULL CONSTRAINT fk_suggestion_municipality REFERENCES municipality,
    department_id           uuid NOT NULL,
    handling_department_id  uuid,
    state                   text NOT NULL CONSTRAINT ck_suggestion_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'IN_ASSESSMENT', 'NEEDS_INFO', 'ACCEPTED',
                                'DECLINED', 'DEFERRED', 'IN_PROGRESS', 'STOPPED', 'IMPLEMENTED', 'VERIFIED', 'WITHDRAWN', 'MERGED')),
    title                   text NOT NULL,
    problem                 text,
    idea                    text NOT NULL,
    expected_effect         text,
    team_name               text,
    blind                   boolean NOT NULL DEFAULT false,
    created_by              uuid,
    created_by_client       text,
    created_at              timestamptz NOT NULL,
    listed_at               timestamptz NOT NULL,
    updated_at              timestamptz NOT NULL,
    submitted_at            timestamptz,
    acknowledged_at         timestamptz,
    decided_at              timestamptz,
    implemented_at          timestamptz,
    acknowledge_due_on      date,
    decide_due_on           date,
    due_on                  date,
    due_reason              text CONSTRAINT ck_suggestion_due_reason CHECK (due_reason IN ('ACKNOWLEDGE', 'DECIDE', 'RESUME', 'IMPLEMENT', 'FOLLOW_UP')),
    reminded_on             date,
    escalation_level        integer NOT NULL DEFAULT 0,
    information_request     text,
    information_asked_on    date,
    decision_outcome        text,
    decision_reason         text,
    decided_by              uuid,
    deferred_until          date,
    responsible_id          uuid,
    planned_on              date,
    follow_up_count         integer NOT NULL DEFAULT 0,
    stop_reason             text,
    implementation          text,
    implemented_on          date,
    implemented_by          uuid,
    merged_into_id          uuid,
    canonical_id            uuid NOT NULL,
    state_before_merge      text,
    support_count           integer NOT NULL DEFAULT 0 CONSTRAINT ck_suggestion_supports CHECK (support_count >= 0),
    comment_count           integer NOT NULL DEFAULT 0 CONSTRAINT ck_suggestion_comments CHECK (comment_count >= 0),
    event_count             integer NOT NULL DEFAULT 0,
    version                 integer NOT NULL DEFAULT 0,
    words                   tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector(
                                CASE WHEN municipality_code LIKE 'no-%' THEN 'norwegian'::regconfig ELSE 'swedish'::regconfig END,
                                title || ' ' || coalesce(problem, '') || ' ' || idea)) STORED,
    CONSTRAINT uq_suggestion_tenant UNIQUE (municipality_code, id),
    CONSTRAINT fk_suggestion_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT fk_suggestion_handling FOREIGN KEY (municipality_code, handling_department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT fk_suggestion_created_by FOREIGN KEY (municipality_code, created_by) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_suggestion_decided_by FOREIGN KEY (municipality_code, decided_by) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_suggestion_responsible FOREIGN KEY (municipality_code, responsible_id) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_suggestion_implemented_by FOREIGN KEY (municipality_code, implemented_by) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_suggestion_merged_into FOREIGN KEY (municipality_code, merged_into_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_suggestion_canonical FOREIGN KEY (municipality_code, canonical_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT ck_suggestion_merge CHECK ((state = 'MERGED') = (merged_into_id IS NOT NULL) AND (merged_into_id IS NULL) = (canonical_id = id)),
    CONSTRAINT ck_suggestion_submitted CHECK (state = 'DRAFT' OR submitted_at IS NOT NULL)
);
CREATE INDEX ix_suggestion_listed ON suggestion (municipality_code, listed_at DESC, id DESC) WHERE state <> 'DRAFT';
CREATE INDEX ix_suggestion_department ON suggestion (municipality_code, department_id, listed_at DESC, id DESC) WHERE state <> 'DRAFT';
CREATE INDEX ix_suggestion_due ON suggestion (municipality_code, due_on, id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_suggestion_handling ON suggestion (municipality_code, handling_department_id, due_on) WHERE due_on IS NOT NULL;
CREATE INDEX ix_suggestion_responsible ON suggestion (municipality_code, responsible_id) WHERE responsible_id IS NOT NULL;
CREATE INDEX ix_suggestion_created_by ON suggestion (municipality_code, created_by);
CREATE INDEX ix_suggestion_decided_by ON suggestion (municipality_code, decided_by) WHERE decided_by IS NOT NULL;
CREATE INDEX ix_suggestion_implemented_by ON suggestion (municipality_code, implemented_by) WHERE implemented_by IS NOT NULL;
CREATE INDEX ix_suggestion_merged_into ON suggestion (municipality_code, merged_into_id) WHERE merged_into_id IS NOT NULL;
-- NB: whole, not only WHERE canonical_id <> id: the planner cannot infer that condition from a query, and would read the whole municipality.
CREATE INDEX ix_suggestion_canonical ON suggestion (municipality_code, canonical_id);
-- Written at once: a list of pending words would be read through by every search.
CREATE INDEX ix_suggestion_words ON suggestion USING gin (municipality_code, words) WITH (fastupdate = off) WHERE state <> 'DRAFT';

CREATE TABLE suggestion_author (
    municipality_code  text NOT NULL CONSTRAINT fk_author_municipality REFERENCES municipality,
    suggestion_id      uuid NOT NULL,
    person_id          uuid NOT NULL,
    position           integer NOT NULL,
    CONSTRAINT pk_suggestion_author PRIMARY KEY (suggestion_id, person_id),
    CONSTRAINT fk_author_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT fk_author_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_author_suggestion ON suggestion_author (municipality_code, suggestion_id);
CREATE INDEX ix_author_person ON suggestion_author (municipality_code, person_id, suggestion_id);

CREATE TABLE assessment (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_assessment_municipality REFERENCES municipality,
    suggestion_id      uuid NOT NULL,
    effort             text NOT NULL CONSTRAINT ck_assessment_effort CHECK (effort IN ('SMALL', 'MEDIUM', 'LARGE')),
    benefit            text NOT NULL CONSTRAINT ck_assessment_benefit CHECK (benefit IN ('SMALL', 'MEDIUM', 'LARGE')),
    areas              text[] NOT NULL,
    note               text,
    assessed_by        uuid,
    assessed_at        timestamptz NOT NULL,
    CONSTRAINT fk_assessment_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_assessment_person FOREIGN KEY (municipality_code, assessed_by) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_assessment_suggestion ON assessment (municipality_code, suggestion_id, id);
CREATE INDEX ix_assessment_person ON assessment (municipality_code, assessed_by);

-- follow_up_day null: recorded with the implementation.
CREATE TABLE effect (
    id                    uuid PRIMARY KEY,
    municipality_code     text NOT NULL CONSTRAINT fk_effect_municipality REFERENCES municipality,
    suggestion_id         uuid NOT NULL,
    follow_up_day         integer,
    still_in_use          boolean,
    areas                 text[] NOT NULL,
    description           text,
    hours_saved_per_month numeric(9, 2),
    money_saved_per_year  numeric(12, 2),
    recorded_by           uuid,
    recorded_at           timestamptz NOT NULL,
    CONSTRAINT fk_effect_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_effect_person FOREIGN KEY (municipality_code, recorded_by) REFERENCES person (municipality_code, id),
    CONSTRAINT ck_effect_follow_up CHECK ((follow_up_day IS NULL) = (still_in_use IS NULL))
);
CREATE INDEX ix_effect_suggestion ON effect (municipality_code, suggestion_id, id);
CREATE INDEX ix_effect_person ON effect (municipality_code, recorded_by);

CREATE TABLE comment (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_comment_municipality REFERENCES municipality,
    suggestion_id      uuid NOT NULL,
    internal           boolean NOT NULL,
    text               text NOT NULL,
    written_by         uuid NOT NULL,
    created_at         timestamptz NOT NULL,
    edited_at          timestamptz,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_comment_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_comment_person FOREIGN KEY (municipality_code, written_by) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_comment_suggestion ON comment (municipality_code, suggestion_id, internal, id);
CREATE INDEX ix_comment_person ON comment (municipality_code, written_by);

CREATE TABLE support (
    municipality_code  text NOT NULL CONSTRAINT fk_support_municipality REFERENCES municipality,
    suggestion_id      uuid NOT NULL,
    person_id          uuid NOT NULL,
    created_at         timestamptz NOT NULL,
    CONSTRAINT pk_support PRIMARY KEY (suggestion_id, person_id),
    CONSTRAINT fk_support_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_support_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_support_suggestion ON support (municipality_code, suggestion_id);
CREATE INDEX ix_support_person ON support (municipality_code, person_id);

CREATE TABLE follow (
    municipality_code  text NOT NULL CONSTRAINT fk_follow_municipality REFERENCES municipality,
    suggestion_id      uuid NOT NULL,
    person_id          uuid NOT NULL,
    created_at         timestamptz NOT NULL,
    CONSTRAINT pk_follow PRIMARY KEY (suggestion_id, person_id),
    CONSTRAINT fk_follow_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_follow_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_follow_suggestion ON follow (municipality_code, suggestion_id);
CREATE INDEX ix_follow_person ON follow (municipality_code, person_id);

-- What happened. Rows are added and never changed; the application's role cannot.
CREATE TABLE suggestion_event (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_event_municipality REFERENCES municipality,
    suggestion_id      uuid NOT NULL,
    sequence           integer NOT NULL,
    type               text NOT NULL,
    from_state         text,
    to_state           text NOT NULL,
    actor_id           uuid,
    system_client      text,
    reason             text,
    department_id      uuid NOT NULL,
    occurred_at        timestamptz NOT NULL,
    CONSTRAINT uq_event_sequence UNIQUE (municipality_code, suggestion_id, sequence),
    CONSTRAINT fk_event_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_event_actor FOREIGN KEY (municipality_code, actor_id) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_event_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id)
);
CREATE INDEX ix_event_actor ON suggestion_event (municipality_code, actor_id);
CREATE INDEX ix_event_department ON suggestion_event (municipality_code, department_id);

-- What others must still be told. A row goes when it has been handled; DEAD ones stay for people to look at.
CREATE TABLE outbox (
    event_id           uuid PRIMARY KEY CONSTRAINT fk_outbox_event REFERENCES suggestion_event,
    municipality_code  text NOT NULL CONSTRAINT fk_outbox_municipality REFERENCES municipality,
    status             text NOT NULL CONSTRAINT ck_outbox_status CHECK (status IN ('PENDING', 'DEAD')),
    attempts           integer NOT NULL DEFAULT 0,
    available_at       timestamptz NOT NULL
);
CREATE INDEX ix_outbox_pending ON outbox (municipality_code, available_at) WHERE status = 'PENDING';

CREATE TABLE notification (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_notification_municipality REFERENCES municipality,
    person_id          uuid NOT NULL,
    event_id           uuid NOT NULL CONSTRAINT fk_notification_event REFERENCES suggestion_event,
    created_at         timestamptz NOT NULL,
    read_at            timestamptz,
    CONSTRAINT fk_notification_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id),
    CONSTRAINT uq_notification_event UNIQUE (event_id, person_id)
);
CREATE INDEX ix_notification_person ON notification (municipality_code, person_id, created_at DESC, event_id DESC);
CREATE INDEX ix_notification_unread ON notification (municipality_code, person_id) WHERE read_at IS NULL;

CREATE TABLE idempotency_key (
    municipality_code  text NOT NULL,
    caller             text NOT NULL,
    key                text NOT NULL,
    request_hash       bytea NOT NULL,
    status             integer,
    etag               text,
    location           text,
    body               bytea,
    created_at         timestamptz NOT NULL,
    CONSTRAINT pk_idempotency_key PRIMARY KEY (municipality_code, caller, key)
);
CREATE INDEX ix_idempotency_key_created ON idempotency_key (municipality_code, created_at);
