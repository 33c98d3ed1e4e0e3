-- What an idea needs to become a good one: knowledge or working time that is asked for, offered and used.
CREATE TABLE refinement_request (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_refinement_municipality REFERENCES municipality,
    suggestion_id      uuid NOT NULL,
    need               text NOT NULL CONSTRAINT ck_refinement_need CHECK (need IN ('KNOWLEDGE', 'WORKING_TIME')),
    description        text NOT NULL,
    hours              numeric(7, 2) CONSTRAINT ck_refinement_hours CHECK (hours >= 0),
    rights             text,
    requested_by       uuid NOT NULL,
    requested_at       timestamptz NOT NULL,
    outcome            text,
    closed_at          timestamptz,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_refinement_tenant UNIQUE (municipality_code, id),
    CONSTRAINT fk_refinement_suggestion FOREIGN KEY (municipality_code, suggestion_id) REFERENCES suggestion (municipality_code, id),
    CONSTRAINT fk_refinement_requester FOREIGN KEY (municipality_code, requested_by) REFERENCES person (municipality_code, id),
    CONSTRAINT ck_refinement_closed CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX ix_refinement_requested ON refinement_request (municipality_code, requested_at DESC, id DESC);
CREATE INDEX ix_refinement_suggestion ON refinement_request (municipality_code, suggestion_id);
CREATE INDEX ix_refinement_requester ON refinement_request (municipality_code, requested_by);

-- person_id null: time for the unit's own people. hours_used null: not noted yet.
CREATE TABLE refinement_offer (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_refinement_offer_municipality REFERENCES municipality,
    request_id         uuid NOT NULL,
    person_id          uuid,
    hours              numeric(7, 2) NOT NULL CONSTRAINT ck_refinement_offer_hours CHECK (hours > 0),
    hours_used         numeric(7, 2) CONSTRAINT ck_refinement_offer_used CHECK (hours_used >= 0),
    note               text,
    CONSTRAINT fk_refinement_offer_request FOREIGN KEY (municipality_code, request_id) REFERENCES refinement_request (municipality_code, id),
    CONSTRAINT fk_refinement_offer_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);
CREATE INDEX ix_refinement_offer_request ON refinement_offer (municipality_code, request_id, id);
CREATE INDEX ix_refinement_offer_person ON refinement_offer (municipality_code, person_id);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['refinement_request', 'refinement_offer']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
