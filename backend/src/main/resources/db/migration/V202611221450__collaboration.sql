-- What the members of a network do together: meetings, action plans, toolbox, visits. Bound to the network like its other rows (V202611221440).
CREATE TABLE network_meeting (
    id          uuid PRIMARY KEY,
    network_id  uuid NOT NULL CONSTRAINT fk_meeting_network REFERENCES network,
    kind        text NOT NULL CONSTRAINT ck_meeting_kind CHECK (kind IN ('START', 'PROJECT_LEADERS', 'RECONCILIATION', 'OTHER')),
    title       text NOT NULL,
    starts_at   timestamptz NOT NULL,
    place       text,
    agenda      text,
    notes       text,
    version     integer NOT NULL DEFAULT 0
);
CREATE INDEX ix_meeting_network ON network_meeting (network_id, starts_at DESC, id DESC);

CREATE TABLE action_plan (
    id                 uuid PRIMARY KEY,
    network_id         uuid NOT NULL CONSTRAINT fk_plan_network REFERENCES network,
    municipality_code  text NOT NULL CONSTRAINT fk_plan_municipality REFERENCES municipality,
    goal               text NOT NULL,
    strategy           text NOT NULL,
    joint_efforts      text,
    changed_at         timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_plan UNIQUE (network_id, municipality_code)
);
CREATE INDEX ix_plan_municipality ON action_plan (municipality_code);

CREATE TABLE network_visit (
    id            uuid PRIMARY KEY,
    network_id    uuid NOT NULL CONSTRAINT fk_visit_network REFERENCES network,
    kind          text NOT NULL CONSTRAINT ck_visit_kind CHECK (kind IN ('PEER_REVIEW', 'STUDY_VISIT')),
    visited_on    date NOT NULL,
    visitor_code  text NOT NULL CONSTRAINT fk_visit_visitor REFERENCES municipality,
    host_code     text NOT NULL CONSTRAINT fk_visit_host REFERENCES municipality,
    learnt        text,
    version       integer NOT NULL DEFAULT 0,
    CONSTRAINT ck_visit_two CHECK (visitor_code <> host_code)
);
CREATE INDEX ix_visit_network ON network_visit (network_id, visited_on DESC, id DESC);
CREATE INDEX ix_visit_visitor ON network_visit (visitor_code);
CREATE INDEX ix_visit_host ON network_visit (host_code);

-- municipality_code null: added by the coordinator.
CREATE TABLE toolbox_entry (
    id                 uuid PRIMARY KEY,
    network_id         uuid NOT NULL CONSTRAINT fk_entry_network REFERENCES network,
    municipality_code  text CONSTRAINT fk_entry_municipality REFERENCES municipality,
    kind               text NOT NULL CONSTRAINT ck_entry_kind CHECK (kind IN ('GUIDE', 'TRAINING', 'TEMPLATE', 'MANAGER_CONTRACT', 'REWARD_PRACTICE', 'OTHER')),
    title              text NOT NULL,
    description        text NOT NULL,
    link               text CONSTRAINT ck_entry_link CHECK (link LIKE 'https://%'),
    added_at           timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_entry_network UNIQUE (network_id, id)
);
CREATE INDEX ix_entry_added ON toolbox_entry (network_id, added_at DESC, id DESC);
CREATE INDEX ix_entry_municipality ON toolbox_entry (municipality_code);

-- The file of an entry, under a key of our own. media_type is what its content is, whatever it was called.
CREATE TABLE toolbox_file (
    id                uuid PRIMARY KEY,
    network_id        uuid NOT NULL,
    toolbox_entry_id  uuid NOT NULL CONSTRAINT uq_file_entry UNIQUE,
    name              text NOT NULL,
    media_type        text NOT NULL,
    size              integer NOT NULL,
    content           bytea NOT NULL,
    CONSTRAINT fk_file_entry FOREIGN KEY (network_id, toolbox_entry_id) REFERENCES toolbox_entry (network_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_file_entry ON toolbox_file (network_id, toolbox_entry_id);
-- Documents and pictures are compressed as they come.
ALTER TABLE toolbox_file ALTER COLUMN content SET STORAGE EXTERNAL;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['network_meeting', 'action_plan', 'network_visit', 'toolbox_entry', 'toolbox_file']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['action_plan', 'network_visit', 'toolbox_entry', 'toolbox_file']
    LOOP
        EXECUTE format('CREATE POLICY participants ON %I USING (tenant() IN (network_id::text, ''coordinator:'' || network_id))', t);
    END LOOP;
END
$$;
CREATE POLICY members ON network_meeting FOR SELECT USING (tenant() = network_id::text);
CREATE POLICY coordinator ON network_meeting USING (tenant() = 'coordinator:' || network_id);

GRANT UPDATE, DELETE ON network_meeting, network_visit, toolbox_entry TO ${appRole};
GRANT UPDATE ON action_plan TO ${appRole};
GRANT DELETE ON toolbox_file TO ${appRole};
