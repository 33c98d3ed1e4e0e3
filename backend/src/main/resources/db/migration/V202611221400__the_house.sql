-- Municipalities, their organisation, people, suggestions, the events of these and the outbox.
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Public facts, the same for all: no tenant's row. Which ones take part is no secret either.
CREATE TABLE municipality (
    code            text PRIMARY KEY CONSTRAINT ck_municipality_code CHECK (code ~ '^([0-9]{4}|[a-z]{2}-[0-9]{4})$'),
    name            text NOT NULL,
    short_name      text NOT NULL,
    county_code     text,
    county_name     text,
    country         text NOT NULL DEFAULT 'SE',
    activated_at    timestamptz,
    activated_by    text
);

CREATE TABLE municipality_settings (
    municipality_code        text PRIMARY KEY CONSTRAINT fk_settings_municipality REFERENCES municipality,
    language                 text NOT NULL CONSTRAINT ck_settings_language CHECK (language IN ('sv', 'nb', 'en')),
    blind_assessment         boolean NOT NULL DEFAULT false,
    acknowledge_within_days  integer NOT NULL DEFAULT 2 CONSTRAINT ck_settings_acknowledge CHECK (acknowledge_within_days BETWEEN 1 AND 30),
    decide_within_days       integer NOT NULL DEFAULT 10 CONSTRAINT ck_settings_decide CHECK (decide_within_days BETWEEN 1 AND 90),
    escalate_after_days      integer NOT NULL DEFAULT 5 CONSTRAINT ck_settings_escalate CHECK (escalate_after_days BETWEEN 1 AND 60),
    state_labels             jsonb NOT NULL DEFAULT '{}',
    version                  integer NOT NULL DEFAULT 0
);

-- ancestors: the way from the top down to the node itself, so that "here or above" is one array test.
CREATE TABLE department (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_department_municipality REFERENCES municipality,
    parent_id          uuid,
    ancestors          uuid[] NOT NULL,
    code               text NOT NULL,
    name               text NOT NULL,
    kind               text NOT NULL CONSTRAINT ck_department_kind CHECK (kind IN ('ADMINISTRATION', 'COMPANY', 'UNIT')),
    path               text[] NOT NULL,
    closed_on          date,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_department_tenant UNIQUE (municipality_code, id),
    CONSTRAINT uq_department_code UNIQUE (municipality_code, code),
    CONSTRAINT fk_department_parent FOREIGN KEY (municipality_code, parent_id) REFERENCES department (municipality_code, id),
    CONSTRAINT ck_department_top CHECK ((parent_id IS NULL) = (cardinality(ancestors) = 1) AND ancestors[cardinality(ancestors)] = id)
);
CREATE INDEX ix_department_parent ON department (municipality_code, parent_id);
CREATE INDEX ix_department_path ON department (municipality_code, path, id);
CREATE INDEX ix_department_ancestors ON department USING gin (municipality_code, ancestors);

CREATE TABLE headcount (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_headcount_municipality REFERENCES municipality,
    department_id      uuid NOT NULL,
    reference_date     date NOT NULL,
    basis              text NOT NULL CONSTRAINT ck_headcount_basis CHECK (basis IN ('HEADCOUNT', 'FTE')),
    employees          numeric(9, 2) NOT NULL CONSTRAINT ck_headcount_employees CHECK (employees >= 0 AND (basis = 'FTE' OR employees = trunc(employees))),
    source             text NOT NULL,
    entered_by         text NOT NULL,
    entered_at         timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_headcount_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT uq_headcount_day UNIQUE (municipality_code, department_id, reference_date, basis)
);

-- A person is issuer and subject. Without them: a colleague who does not sign in and on whose behalf others write.
CREATE TABLE person (
    id                  uuid PRIMARY KEY,
    municipality_code   text NOT NULL CONSTRAINT fk_person_municipality REFERENCES municipality,
    issuer              text,
    subject             text,
    display_name        text NOT NULL,
    department_id       uuid,
    language            text NOT NULL CONSTRAINT ck_person_language CHECK (language IN ('sv', 'nb', 'en')),
    protected_identity  boolean NOT NULL DEFAULT false,
    claims_fingerprint  text,
    created_at          timestamptz NOT NULL,
    version             integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_person_tenant UNIQUE (municipality_code, id),
    CONSTRAINT uq_person_subject UNIQUE (municipality_code, issuer, subject),
    CONSTRAINT fk_person_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT ck_person_identity CHECK ((issuer IS NULL) = (subject IS NULL))
);
CREATE INDEX ix_person_name ON person (municipality_code, display_name, id);
CREATE INDEX ix_person_department ON person (municipality_code, department_id);

-- department_id null: the whole municipality.
CREATE TABLE role_assignment (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_role_municipality REFERENCES municipality,
    person_id          uuid NOT NULL,
    role               text NOT NULL CONSTRAINT ck_role CHECK (role IN ('EMPLOYEE', 'MANAGER', 'LEAN_COORDINATOR', 'LEAN_GROUP_MEMBER', 'ADMINISTRATOR')),
    department_id      uuid,
    source             text NOT NULL CONSTRAINT ck_role_source CHECK (source IN ('SIGN_IN', 'GIVEN')),
    created_at         timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_role_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_role_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT uq_role UNIQUE NULLS NOT DISTINCT (municipality_code, person_id, role, department_id, source)
);
CREATE INDEX ix_role_department ON role_assignment (municipality_code, department_id, role);

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
CREATE INDEX ix_suggestion_canonical ON suggestion (municipality_code, canonical_id) WHERE canonical_id <> id;
CREATE INDEX ix_suggestion_words ON suggestion USING gin (municipality_code, words) WHERE state <> 'DRAFT';

CREATE TABLE suggestion_author (
    municipality_code  text NOT NULL CONSTRAINT fk_author_municipality REFERENCES municipality,
    suggestion_id      uuid NOT NULL,
    person_id          uuid NOT NULL,
    position           integer NOT NULL,
    CONSTRAINT pk_suggestion_author PRIMARY KEY (suggestion_id, person_id),
    CONSTRAINT fk_author_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT fk_author_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);
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
CREATE INDEX ix_notification_person ON notification (municipality_code, person_id, created_at DESC, id DESC);
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

-- The second wall: whatever a query forgets, another municipality's rows are not there, for the owner neither.
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['municipality_settings', 'department', 'headcount', 'person', 'role_assignment', 'suggestion', 'suggestion_author',
        'assessment', 'effect', 'comment', 'support', 'follow', 'suggestion_event', 'outbox', 'notification', 'idempotency_key']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = current_setting(''stegvis.municipality'', true))', t);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
GRANT SELECT, INSERT ON municipality TO ${appRole};
GRANT UPDATE (activated_at, activated_by) ON municipality TO ${appRole};
GRANT UPDATE, DELETE ON municipality_settings, department, headcount, person, role_assignment, suggestion, suggestion_author,
    comment, support, follow, outbox, notification, idempotency_key TO ${appRole};
-- Only a draft can be thrown away: it has no event yet.
CREATE POLICY drafts_only ON suggestion AS RESTRICTIVE FOR DELETE USING (state = 'DRAFT');
