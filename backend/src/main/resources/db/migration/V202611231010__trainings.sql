-- Trainings, their occasions, and who takes part. Whoever is among the first as many as there are seats has one, the others wait: seats
-- can neither be sold twice nor forgotten.
CREATE TABLE training (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_training_municipality REFERENCES municipality,
    kind               text NOT NULL CONSTRAINT ck_training_kind CHECK (kind IN ('INTRODUCTION', 'GUIDE', 'LEADER', 'FIVE_PRINCIPLES', 'OTHER')),
    title              text NOT NULL,
    description        text,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_training_tenant UNIQUE (municipality_code, id)
);
CREATE INDEX ix_training_title ON training (municipality_code, title, id);

CREATE TABLE training_occasion (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_occasion_municipality REFERENCES municipality,
    training_id        uuid NOT NULL,
    starts_at          timestamptz NOT NULL,
    ends_at            timestamptz NOT NULL CONSTRAINT ck_occasion_period CHECK (ends_at > starts_at),
    place              text,
    link               text CONSTRAINT ck_occasion_link CHECK (link LIKE 'https://%'),
    seats              integer NOT NULL CONSTRAINT ck_occasion_seats CHECK (seats > 0),
    called_off_at      timestamptz,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_occasion_tenant UNIQUE (municipality_code, id),
    CONSTRAINT fk_occasion_training FOREIGN KEY (municipality_code, training_id) REFERENCES training (municipality_code, id),
    CONSTRAINT ck_occasion_where CHECK (place IS NOT NULL OR link IS NOT NULL)
);
CREATE INDEX ix_occasion_start ON training_occasion (municipality_code, starts_at, id);
CREATE INDEX ix_occasion_training ON training_occasion (municipality_code, training_id);

-- position: in which order they signed up, given out under a lock of the occasion. attended null: not noted yet.
CREATE TABLE training_sign_up (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_sign_up_municipality REFERENCES municipality,
    occasion_id        uuid NOT NULL,
    person_id          uuid NOT NULL,
    position           integer NOT NULL,
    signed_up_at       timestamptz NOT NULL,
    attended           boolean,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_sign_up_occasion FOREIGN KEY (municipality_code, occasion_id) REFERENCES training_occasion (municipality_code, id),
    CONSTRAINT fk_sign_up_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id),
    CONSTRAINT uq_sign_up_person UNIQUE (municipality_code, occasion_id, person_id),
    CONSTRAINT uq_sign_up_position UNIQUE (municipality_code, occasion_id, position)
);
CREATE INDEX ix_sign_up_person ON training_sign_up (municipality_code, person_id);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['training', 'training_occasion', 'training_sign_up']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
