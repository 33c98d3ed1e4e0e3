-- Shared devices that hand in suggestions of a unit. Codes and the secrets of devices are kept as hashes only.
-- pairing_key: hash of the Idempotency-Key with which the code was used; with the same one, the same device gets the same answer.
CREATE TABLE kiosk (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_kiosk_municipality REFERENCES municipality,
    department_id      uuid NOT NULL,
    name               text NOT NULL,
    code_hash          bytea NOT NULL,
    code_until         timestamptz NOT NULL,
    salt               bytea NOT NULL,
    pairing_key        bytea,
    device_hash        bytea,
    paired_at          timestamptz,
    last_seen_at       timestamptz,
    created_by         uuid NOT NULL,
    created_at         timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_kiosk_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT fk_kiosk_creator FOREIGN KEY (municipality_code, created_by) REFERENCES person (municipality_code, id),
    CONSTRAINT ck_kiosk_paired CHECK ((device_hash IS NULL) = (paired_at IS NULL))
);
CREATE INDEX ix_kiosk_department ON kiosk (municipality_code, department_id);
CREATE INDEX ix_kiosk_creator ON kiosk (municipality_code, created_by);
CREATE UNIQUE INDEX uq_kiosk_code ON kiosk (code_hash);
ALTER TABLE kiosk ENABLE ROW LEVEL SECURITY;
ALTER TABLE kiosk FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON kiosk USING (municipality_code = tenant());
-- A device knows its code before it knows its municipality.
CREATE POLICY by_code ON kiosk FOR SELECT USING (code_hash = decode(current_setting('stegvis.kiosk_code', true), 'hex'));
GRANT SELECT, INSERT, UPDATE, DELETE ON kiosk TO ${appRole};

-- The name or initials that a kiosk was given, in place of an author.
ALTER TABLE suggestion ADD COLUMN signed_by text;
