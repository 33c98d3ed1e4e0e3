-- Pictures of suggestions and of good examples. The files lie in the store that is configured (decision 0019).
CREATE TABLE picture (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_picture_municipality REFERENCES municipality,
    suggestion_id      uuid,
    good_example_id    uuid,
    moment             text NOT NULL CONSTRAINT ck_picture_moment CHECK (moment IN ('BEFORE', 'AFTER')),
    description        text NOT NULL,
    media_type         text NOT NULL CONSTRAINT ck_picture_media_type CHECK (media_type IN ('image/jpeg', 'image/png')),
    width              integer NOT NULL,
    height             integer NOT NULL,
    thumbnail_width    integer NOT NULL,
    thumbnail_height   integer NOT NULL,
    bytes              bigint NOT NULL,
    position           integer NOT NULL,
    added_by           uuid NOT NULL,
    added_at           timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_picture_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT fk_picture_example FOREIGN KEY (municipality_code, good_example_id) REFERENCES good_example (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT fk_picture_adder FOREIGN KEY (municipality_code, added_by) REFERENCES person (municipality_code, id),
    CONSTRAINT ck_picture_of_one CHECK (num_nonnulls(suggestion_id, good_example_id) = 1)
);
CREATE INDEX ix_picture_suggestion ON picture (municipality_code, suggestion_id, position);
CREATE INDEX ix_picture_example ON picture (good_example_id, municipality_code);
CREATE INDEX ix_picture_adder ON picture (municipality_code, added_by);
CREATE INDEX ix_picture_bytes ON picture (municipality_code) INCLUDE (bytes);

-- Whose files the store may hold: written down before they are put there, crossed out after they are gone. Without a picture they are left over.
CREATE TABLE picture_file (
    municipality_code  text NOT NULL CONSTRAINT fk_picture_file_municipality REFERENCES municipality,
    picture_id         uuid NOT NULL,
    noted_at           timestamptz NOT NULL,
    CONSTRAINT pk_picture_file PRIMARY KEY (municipality_code, picture_id)
);

-- The store where no other is configured. No reference to the picture: the file comes first.
CREATE TABLE picture_content (
    municipality_code  text NOT NULL CONSTRAINT fk_picture_content_municipality REFERENCES municipality,
    picture_id         uuid NOT NULL,
    size               text NOT NULL CONSTRAINT ck_picture_content_size CHECK (size IN ('FULL', 'THUMBNAIL')),
    content            bytea NOT NULL,
    CONSTRAINT pk_picture_content PRIMARY KEY (municipality_code, picture_id, size)
);
-- Pictures are compressed as they come.
ALTER TABLE picture_content ALTER COLUMN content SET STORAGE EXTERNAL;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['picture', 'picture_file', 'picture_content']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
GRANT UPDATE ON picture TO ${appRole};

-- Who sees an example sees its pictures.
CREATE POLICY of_seen_example ON picture FOR SELECT USING (EXISTS (SELECT FROM good_example e WHERE e.id = good_example_id));
