-- Municipalities, their organisation, people and roles.
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Public facts, the same for all: no tenant's row. Which ones take part is no secret either.
CREATE TABLE municipality (
    code            text PRIMARY KEY CONSTRAINT ck_municipality_code CHECK (code ~ '^([0-9]{4}|[a-z]{2}-[0-9]{4})$'),
    name            text NOT NULL,
    short_name      text NOT NULL,
    county_code     text,
    county_name     text,
    country         text NOT NULL DEFAULT 'SE',
    activated_at    timestamptz,
    activated_by    text
);

CREATE TABLE municipality_settings (
    municipality_code        text PRIMARY KEY CONSTRAINT fk_settings_municipality REFERENCES municipality,
    language                 text NOT NULL CONSTRAINT ck_settings_language CHECK (language IN ('sv', 'nb', 'en')),
    blind_assessment         boolean NOT NULL DEFAULT false,
    acknowledge_within_days  integer NOT NULL DEFAULT 2 CONSTRAINT ck_settings_acknowledge CHECK (acknowledge_within_days BETWEEN 1 AND 30),
    decide_within_days       integer NOT NULL DEFAULT 10 CONSTRAINT ck_settings_decide CHECK (decide_within_days BETWEEN 1 AND 90),
    escalate_after_days      integer NOT NULL DEFAULT 5 CONSTRAINT ck_settings_escalate CHECK (escalate_after_days BETWEEN 1 AND 60),
    state_labels             jsonb NOT NULL DEFAULT '{}',
    version                  integer NOT NULL DEFAULT 0
);

-- ancestors: the way from the top down to the node itself, so that "here or above" is one array test.
CREATE TABLE department (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_department_municipality REFERENCES municipality,
    parent_id          uuid,
    ancestors          uuid[] NOT NULL,
    code               text NOT NULL,
    name               text NOT NULL,
    kind               text NOT NULL CONSTRAINT ck_department_kind CHECK (kind IN ('ADMINISTRATION', 'COMPANY', 'UNIT')),
    path               text[] NOT NULL,
    closed_on          date,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_department_tenant UNIQUE (municipality_code, id),
    CONSTRAINT uq_department_code UNIQUE (municipality_code, code),
    CONSTRAINT fk_department_parent FOREIGN KEY (municipality_code, parent_id) REFERENCES department (municipality_code, id),
    CONSTRAINT ck_department_top CHECK ((parent_id IS NULL) = (cardinality(ancestors) = 1) AND ancestors[cardinality(ancestors)] = id)
);
CREATE INDEX ix_department_parent ON department (municipality_code, parent_id);
CREATE INDEX ix_department_path ON department (municipality_code, path, id);
CREATE INDEX ix_department_ancestors ON department USING gin (municipality_code, ancestors);

CREATE TABLE headcount (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_headcount_municipality REFERENCES municipality,
    department_id      uuid NOT NULL,
    reference_date     date NOT NULL,
    basis              text NOT NULL CONSTRAINT ck_headcount_basis CHECK (basis IN ('HEADCOUNT', 'FTE')),
    employees          numeric(9, 2) NOT NULL CONSTRAINT ck_headcount_employees CHECK (employees >= 0 AND (basis = 'FTE' OR employees = trunc(employees))),
    source             text NOT NULL,
    entered_by         text NOT NULL,
    entered_at         timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_headcount_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT uq_headcount_day UNIQUE (municipality_code, department_id, reference_date, basis)
);

-- A person is issuer and subject. Without them: a colleague who does not sign in and on whose behalf others write.
CREATE TABLE person (
    id                  uuid PRIMARY KEY,
    municipality_code   text NOT NULL CONSTRAINT fk_person_municipality REFERENCES municipality,
    issuer              text,
    subject             text,
    display_name        text NOT NULL,
    department_id       uuid,
    language            text NOT NULL CONSTRAINT ck_person_language CHECK (language IN ('sv', 'nb', 'en')),
    protected_identity  boolean NOT NULL DEFAULT false,
    claims_fingerprint  text,
    created_at          timestamptz NOT NULL,
    version             integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_person_tenant UNIQUE (municipality_code, id),
    CONSTRAINT uq_person_subject UNIQUE (municipality_code, issuer, subject),
    CONSTRAINT fk_person_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT ck_person_identity CHECK ((issuer IS NULL) = (subject IS NULL))
);
CREATE INDEX ix_person_name ON person (municipality_code, display_name, id);
CREATE INDEX ix_person_department ON person (municipality_code, department_id);

-- department_id null: the whole municipality.
CREATE TABLE role_assignment (
    id                 uuid PRIMARY KEY,
    municipality_code  text NOT NULL CONSTRAINT fk_role_municipality REFERENCES municipality,
    person_id          uuid NOT NULL,
    role               text NOT NULL CONSTRAINT ck_role CHECK (role IN ('EMPLOYEE', 'MANAGER', 'LEAN_COORDINATOR', 'LEAN_GROUP_MEMBER', 'ADMINISTRATOR')),
    department_id      uuid,
    source             text NOT NULL CONSTRAINT ck_role_source CHECK (source IN ('SIGN_IN', 'GIVEN')),
    created_at         timestamptz NOT NULL,
    version            integer NOT NULL DEFAULT 0,
    CONSTRAINT fk_role_person FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id),
    CONSTRAINT fk_role_department FOREIGN KEY (municipality_code, department_id) REFERENCES department (municipality_code, id),
    CONSTRAINT uq_role UNIQUE NULLS NOT DISTINCT (municipality_code, person_id, role, department_id, source)
);
CREATE INDEX ix_role_department ON role_assignment (municipality_code, department_id, role);
