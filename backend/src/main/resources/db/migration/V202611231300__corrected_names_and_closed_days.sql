-- People correct their own name; municipalities say when they are closed, how they look, and what they offer to those who read with difficulty.

-- name_from_sign_in: what the sign-in calls somebody who corrected the name; null: display_name is what it says.
-- nameless: stands where a name was taken out (V202611231310); nobody is behind it.
ALTER TABLE person
    ADD COLUMN name_from_sign_in text,
    ADD COLUMN nameless boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT ck_person_nameless CHECK (NOT nameless OR issuer IS NULL AND department_id IS NULL);

CREATE TABLE closed_day (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_closed_day_municipality REFERENCES municipality,
    day                date NOT NULL,
    name               text NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_closed_day UNIQUE (municipality_code, day)
);

-- A film in sign language has an address, what is easy to read a text.
CREATE TABLE accessible_text (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_accessible_text_municipality REFERENCES municipality,
    kind               text NOT NULL CONSTRAINT ck_accessible_text_kind CHECK (kind IN ('SIGN_LANGUAGE', 'EASY_READ')),
    place              text NOT NULL CONSTRAINT ck_accessible_text_place CHECK (place IN ('WRITING', 'PROMISE', 'DATA', 'ACCESSIBILITY')),
    language           text NOT NULL CONSTRAINT ck_accessible_text_language CHECK (language IN ('sv', 'nb', 'en')),
    title              text NOT NULL,
    text               text,
    address            text CONSTRAINT ck_accessible_text_address CHECK (address LIKE 'https://%'),
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT ck_accessible_text_one CHECK ((kind = 'SIGN_LANGUAGE') = (address IS NOT NULL) AND (kind = 'EASY_READ') = (text IS NOT NULL))
);
CREATE INDEX ix_accessible_text_place ON accessible_text (municipality_code, place, title, id);

-- logo_version null: the product's own. It is the version of the appearance with which the logo came, so that its address changes with it.
ALTER TABLE municipality_settings
    ADD COLUMN accent_colour text CONSTRAINT ck_settings_colour CHECK (accent_colour ~ '^#[0-9a-f]{6}$'),
    ADD COLUMN logo_version integer,
    ADD COLUMN appearance_version integer NOT NULL DEFAULT 0;

-- Apart from the settings, which nearly every request reads.
CREATE TABLE municipality_logo (
    municipality_code  text PRIMARY KEY CONSTRAINT fk_logo_municipality REFERENCES municipality,
    content            bytea NOT NULL
);
ALTER TABLE municipality_logo ALTER COLUMN content SET STORAGE EXTERNAL;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['closed_day', 'accessible_text', 'municipality_logo']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
