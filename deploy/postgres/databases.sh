#!/usr/bin/env bash
# Run once by the image, when the cluster is new: a database and a role of the same name for each service, and the role
# that reads their outboxes. Tables, publications and grants come with the services' own migrations.
set -euo pipefail

run() {
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres "$@"
}

owner() {
  run --set name="$1" --set password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

run --set password="$DEBEZIUM_DB_PASSWORD" <<'SQL'
create role debezium login replication password :'password';
SQL

owner placement "$PLACEMENT_DB_PASSWORD"
owner plan_review "$PLAN_REVIEW_DB_PASSWORD"
owner budget "$BUDGET_DB_PASSWORD"
owner overview "$OVERVIEW_DB_PASSWORD"
owner keycloak "$KEYCLOAK_DB_PASSWORD"

for database in placement plan_review budget; do
  run --set name="$database" <<'SQL'
grant connect on database :"name" to debezium;
SQL
done
