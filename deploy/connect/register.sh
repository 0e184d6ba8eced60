#!/bin/sh
# Registers the connector of each outbox, from the one configuration of contracts/. Safe to repeat.
set -eu

CONNECT=http://connect:8083

# The migrations of a service make what its connector reads; a service that is alive has migrated.
await() {
  until curl --silent --fail --output /dev/null "$1"; do
    echo "waiting for $1"
    sleep 2
  done
}

# The password stays a reference, which Connect resolves from its own environment: it is in no topic.
configuration() {
  sed -e "s|\${SERVICE}|$1|g" \
    -e "s|\${DATABASE_HOST}|postgres|g" \
    -e "s|\${DATABASE_PORT}|5432|g" \
    -e "s|\${DATABASE_NAME}|$2|g" \
    -e "s|\${DATABASE_USER}|debezium|g" \
    -e "s|\${DATABASE_PASSWORD}|\${env:DEBEZIUM_DB_PASSWORD}|g" \
    -e "s|\${SLOT}|outbox_$2|g" \
    -e "s|\${TOPIC_PREFIX}||g" \
    /connectors/outbox.json
}

register() {
  await "http://$1:8080/q/health/live"
  configuration "$1" "$2" | curl --silent --show-error --fail --retry 20 --retry-all-errors --retry-delay 2 \
    --request PUT --header 'Content-Type: application/json' --data-binary @- \
    "$CONNECT/connectors/outbox-$2/config"
  echo
}

await "$CONNECT/connectors"
register placement placement
register plan-review plan_review
register budget budget
