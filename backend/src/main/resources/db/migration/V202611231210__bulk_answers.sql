-- Many suggestions answered at once: what was asked for, and row by row what became of it.
CREATE TABLE bulk_answer (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_bulk_answer_municipality REFERENCES municipality,
    kind               text NOT NULL CONSTRAINT ck_bulk_answer_kind CHECK (kind IN ('ACKNOWLEDGE', 'ACCEPT', 'DECLINE')),
    text               text,
    responsible_id     uuid,
    planned_on         date,
    asked_by           uuid NOT NULL,
    state              text NOT NULL CONSTRAINT ck_bulk_answer_state CHECK (state IN ('RUNNING', 'DONE', 'STOPPED')),
    started_at         timestamptz NOT NULL,
    ended_at           timestamptz,
    CONSTRAINT uq_bulk_answer_tenant UNIQUE (municipality_code, id),
    CONSTRAINT fk_bulk_answer_asker FOREIGN KEY (municipality_code, asked_by) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_bulk_answer_responsible FOREIGN KEY (municipality_code, responsible_id) REFERENCES person (municipality_code, id),
    CONSTRAINT ck_bulk_answer_ended CHECK ((state = 'RUNNING') = (ended_at IS NULL))
);
CREATE INDEX ix_bulk_answer_asker ON bulk_answer (municipality_code, asked_by, started_at DESC, id DESC);
CREATE INDEX ix_bulk_answer_responsible ON bulk_answer (municipality_code, responsible_id) WHERE responsible_id IS NOT NULL;
CREATE INDEX ix_bulk_answer_running ON bulk_answer (municipality_code) WHERE state = 'RUNNING';

-- suggestion_id: as the request said, and so no reference: it may be nobody's. seen_version: the one that the answer is based on.
-- problem, problem_state, problem_reason: why it was refused, in words of the catalogue, to be told in the reader's language.
CREATE TABLE bulk_answer_row (
    municipality_code  text NOT NULL CONSTRAINT fk_bulk_row_municipality REFERENCES municipality,
    bulk_answer_id     uuid NOT NULL,
    position           integer NOT NULL,
    suggestion_id      uuid NOT NULL,
    seen_version       integer NOT NULL,
    personal_line      text,
    outcome            text NOT NULL DEFAULT 'PENDING' CONSTRAINT ck_bulk_row_outcome CHECK (outcome IN ('PENDING', 'DONE', 'REFUSED', 'STOPPED')),
    problem            text,
    problem_state      text,
    problem_reason     text,
    CONSTRAINT pk_bulk_answer_row PRIMARY KEY (municipality_code, bulk_answer_id, position),
    CONSTRAINT fk_bulk_row_answer FOREIGN KEY (municipality_code, bulk_answer_id) REFERENCES bulk_answer (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT uq_bulk_row_suggestion UNIQUE (municipality_code, bulk_answer_id, suggestion_id),
    CONSTRAINT ck_bulk_row_problem CHECK ((outcome = 'REFUSED') = (problem IS NOT NULL))
);
CREATE INDEX ix_bulk_row_pending ON bulk_answer_row (municipality_code, bulk_answer_id, position) WHERE outcome = 'PENDING';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['bulk_answer', 'bulk_answer_row']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = tenant())', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
GRANT DELETE ON bulk_answer TO ${appRole};
