#!/bin/bash
# Runs once, when the database cluster is new: makes both databases and their roles. The program's role owns nothing, so that
# row-level security holds for it; only migrations run as the owner.
set -euo pipefail
: "${STEGVIS_OWNER_PASSWORD:?}" "${STEGVIS_APP_PASSWORD:?}" "${KEYCLOAK_DB_PASSWORD:?}"

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$STEGVIS_OWNER_PASSWORD" -v app_password="$STEGVIS_APP_PASSWORD" \
  -v keycloak_password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
CREATE ROLE stegvis_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE stegvis_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'app_password';
CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'keycloak_password';
CREATE DATABASE stegvis OWNER stegvis_owner;
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE stegvis FROM PUBLIC;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE stegvis TO stegvis_app;
\connect stegvis
-- Search uses its index only when PostgreSQL may trust the operator before row-level security has spoken (decision 0013).
ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF;
SQL
