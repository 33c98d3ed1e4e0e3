-- How people are told, and the mails that wait to be sent.
-- mail_address: where the sign-in says that mail reaches the person.
ALTER TABLE person ADD COLUMN mail_address text;

-- What somebody chose for a topic; without a row it is as the view below says.
CREATE TABLE told_choice (
    municipality_code  text NOT NULL CONSTRAINT fk_told_choice_municipality REFERENCES municipality,
    person_id          uuid NOT NULL,
    topic              text NOT NULL CONSTRAINT ck_told_choice_topic CHECK (topic IN ('MY_SUGGESTIONS', 'FOLLOWED', 'WAITING_FOR_ME', 'MENTIONS', 'LEARNING', 'EXAMPLES', 'SUPPORT')),
    in_app             boolean NOT NULL,
    mail               text NOT NULL CONSTRAINT ck_told_choice_mail CHECK (mail IN ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
    version            integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_told_choice PRIMARY KEY (municipality_code, person_id, topic),
    CONSTRAINT fk_told_choice_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);

-- News that somebody is to have by mail, until it was sent. It has the id of the same news in the product, where there is one.
-- suggestion_id: what event_id, or a mention, is about; null for other matters.
CREATE TABLE mail_item (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_mail_item_municipality REFERENCES municipality,
    person_id          uuid NOT NULL,
    topic              text NOT NULL,
    event_id           uuid CONSTRAINT fk_mail_item_event REFERENCES suggestion_event,
    news_kind          text,
    suggestion_id      uuid,
    title              text,
    created_at         timestamptz NOT NULL,
    CONSTRAINT fk_mail_item_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_mail_item_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT uq_mail_item_event UNIQUE (event_id, person_id),
    CONSTRAINT ck_mail_item_matter CHECK ((event_id IS NULL) = (news_kind IS NOT NULL AND title IS NOT NULL))
);
CREATE INDEX ix_mail_item_person ON mail_item (municipality_code, person_id, topic, created_at);
CREATE INDEX ix_mail_item_suggestion ON mail_item (municipality_code, suggestion_id) WHERE suggestion_id IS NOT NULL;

-- Whose mails are being sent by one server, until available_at; when the last digest went out; how often in a row no mail server took it.
CREATE TABLE mail_round (
    municipality_code  text NOT NULL CONSTRAINT fk_mail_round_municipality REFERENCES municipality,
    person_id          uuid NOT NULL,
    available_at       timestamptz NOT NULL,
    digest_at          timestamptz NOT NULL DEFAULT '-infinity',
    attempts           integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_mail_round PRIMARY KEY (municipality_code, person_id),
    CONSTRAINT fk_mail_round_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['told_choice', 'mail_item', 'mail_round']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${appRole}', t);
    END LOOP;
END
$$;

-- How everybody is told of each topic: as chosen, else as this says. Reads under the row-level security of who asks.
CREATE VIEW told_how WITH (security_invoker = true) AS
SELECT p.municipality_code, p.id AS person_id, t.topic, t.position, coalesce(c.in_app, true) AS in_app, coalesce(c.mail, t.mail) AS mail, coalesce(c.version, 0) AS version
FROM person p
CROSS JOIN (VALUES (1, 'MY_SUGGESTIONS', 'AT_ONCE'), (2, 'FOLLOWED', 'WEEKLY'), (3, 'WAITING_FOR_ME', 'DAILY'), (4, 'MENTIONS', 'AT_ONCE'),
    (5, 'LEARNING', 'WEEKLY'), (6, 'EXAMPLES', 'WEEKLY'), (7, 'SUPPORT', 'WEEKLY')) AS t (position, topic, mail)
LEFT JOIN told_choice c ON c.municipality_code = p.municipality_code AND c.person_id = p.id AND c.topic = t.topic;
GRANT SELECT ON told_how TO ${appRole};
