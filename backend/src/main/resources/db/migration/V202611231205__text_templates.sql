-- Words that a municipality's managers can start from when they answer.
CREATE TABLE text_template (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_text_template_municipality REFERENCES municipality,
    kind               text NOT NULL CONSTRAINT ck_text_template_kind
                           CHECK (kind IN ('ACKNOWLEDGE', 'ACCEPT', 'DECLINE', 'DEFER', 'REFER', 'REQUEST_INFORMATION', 'STOP')),
    name               text NOT NULL,
    text               text NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_text_template_name UNIQUE (municipality_code, kind, name)
);
ALTER TABLE text_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE text_template FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON text_template USING (municipality_code = tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON text_template TO ${appRole};
