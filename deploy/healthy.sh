#!/usr/bin/env bash
# Succeeds when the service beside it is ready. Bash alone: the image has no other client for sure.
set -euo pipefail
exec 3<>/dev/tcp/127.0.0.1/"${QUARKUS_HTTP_PORT:-8080}"
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[[ "$status" == 200 ]]
