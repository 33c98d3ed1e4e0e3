-- Staff meetings with the example that each shows, and how units are celebrated: examples of the month and the year, and recognitions.

-- good_example_id: also one that another municipality shares. reminded_at: when the lean group was told that the meeting lacks one.
CREATE TABLE staff_meeting (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_staff_meeting_municipality REFERENCES municipality,
    title              text NOT NULL,
    starts_at          timestamptz NOT NULL,
    place              text,
    good_example_id    uuid CONSTRAINT fk_staff_meeting_example REFERENCES good_example,
    reminded_at        timestamptz,
    version            integer NOT NULL DEFAULT 0
);
CREATE INDEX ix_staff_meeting_start ON staff_meeting (municipality_code, starts_at, id);
CREATE INDEX ix_staff_meeting_example ON staff_meeting (good_example_id);

CREATE TABLE nomination (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_nomination_municipality REFERENCES municipality,
    good_example_id    uuid NOT NULL,
    period             text NOT NULL CONSTRAINT ck_nomination_period CHECK (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$'),
    reason             text NOT NULL,
    nominated_by       uuid NOT NULL,
    nominated_at       timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_nomination_example FOREIGN KEY (municipality_code, good_example_id) REFERENCES good_example (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT fk_nomination_person FOREIGN KEY (municipality_code, nominated_by) REFERENCES person (municipality_code, id),
    CONSTRAINT uq_nomination_person UNIQUE (municipality_code, nominated_by, good_example_id, period)
);
CREATE INDEX ix_nomination_nominated ON nomination (municipality_code, nominated_at DESC, id DESC);
CREATE INDEX ix_nomination_example ON nomination (municipality_code, good_example_id, period);

-- place_in_time: a year's award comes after its December's.
CREATE TABLE award (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_award_municipality REFERENCES municipality,
    good_example_id    uuid NOT NULL,
    period             text NOT NULL CONSTRAINT ck_award_period CHECK (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$'),
    place_in_time      integer NOT NULL GENERATED ALWAYS AS (
        left(period, 4)::integer * 100 + coalesce(nullif(substr(period, 6), '')::integer, 13)) STORED,
    motivation         text NOT NULL,
    awarded_at         timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_award_example FOREIGN KEY (municipality_code, good_example_id) REFERENCES good_example (municipality_code, id),
    CONSTRAINT uq_award_period UNIQUE (municipality_code, period)
);
CREATE INDEX ix_award_time ON award (municipality_code, place_in_time DESC, id DESC);
CREATE INDEX ix_award_example ON award (municipality_code, good_example_id);

CREATE TABLE recognition_form (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_recognition_form_municipality REFERENCES municipality,
    kind               text NOT NULL CONSTRAINT ck_recognition_form_kind CHECK (kind IN ('THANKS', 'VISIT', 'PRIZE', 'TIME_OFF', 'OTHER')),
    name               text NOT NULL,
    description        text,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_recognition_form_tenant UNIQUE (municipality_code, id)
);
CREATE INDEX ix_recognition_form_name ON recognition_form (municipality_code, name, id);

-- Given to a unit, or offered to a person, who answers.
CREATE TABLE recognition (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_recognition_municipality REFERENCES municipality,
    form_id            uuid NOT NULL,
    department_id      uuid,
    team_name          text,
    person_id          uuid,
    suggestion_id      uuid,
    message            text NOT NULL,
    state              text NOT NULL CONSTRAINT ck_recognition_state CHECK (state IN ('GIVEN', 'OFFERED', 'ACCEPTED', 'REFUSED')),
    given_by           uuid NOT NULL,
    given_at           timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_recognition_form FOREIGN KEY (municipality_code, form_id) REFERENCES recognition_form (municipality_code, id),
    CONSTRAINT fk_recognition_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT fk_recognition_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_recognition_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_recognition_giver FOREIGN KEY (municipality_code, given_by) REFERENCES person (municipality_code, id),
    CONSTRAINT ck_recognition_whose CHECK ((department_id IS NULL) = (person_id IS NOT NULL)),
    CONSTRAINT ck_recognition_asked CHECK ((state = 'GIVEN') = (person_id IS NULL)),
    CONSTRAINT ck_recognition_team CHECK (team_name IS NULL OR department_id IS NOT NULL)
);
CREATE INDEX ix_recognition_given ON recognition (municipality_code, given_at DESC, id DESC);
CREATE INDEX ix_recognition_form ON recognition (municipality_code, form_id);
CREATE INDEX ix_recognition_department ON recognition (municipality_code, department_id);
CREATE INDEX ix_recognition_person ON recognition (municipality_code, person_id);
CREATE INDEX ix_recognition_suggestion ON recognition (municipality_code, suggestion_id);
CREATE INDEX ix_recognition_giver ON recognition (municipality_code, given_by);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['staff_meeting', 'nomination', 'award', 'recognition_form', 'recognition']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
GRANT UPDATE, DELETE ON staff_meeting, recognition_form TO ${appRole};
GRANT DELETE ON nomination, award TO ${appRole};
GRANT UPDATE ON recognition TO ${appRole};
