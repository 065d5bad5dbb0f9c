#!/usr/bin/env bash
# Makes the secrets of compose.yaml once. The bot's own secret comes from its registration: put it into secrets/channel-client-secret.
set -euo pipefail
cd "$(dirname "$0")"

if [ -e secrets ]; then
  echo "secrets/ is there already. To change passwords see docs/operations/containers.md." >&2
  exit 1
fi

# Letters and digits only, so that no program has to quote them; the ending satisfies SQL Server's rule.
password() { printf '%sA1a' "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"; }
connection() { printf 'Server=tcp:database,1433;Database=kambot;User Id=%s;Password=%s;Encrypt=True;TrustServerCertificate=True' "$1" "$2"; }

mkdir -m 700 secrets
sa="$(password)"
kambot="$(password)"
printf '%s' "$sa" > secrets/sa-password
printf '%s' "$kambot" > secrets/kambot-password
connection sa "$sa" > secrets/migrate-connection
connection kambot "$kambot" > secrets/store-connection
: > secrets/channel-client-secret

# The folder keeps others out; the users inside the containers, who are not this one, must be able to read the files.
chmod 444 secrets/*
chmod 644 secrets/channel-client-secret
echo "Made secrets/. Now put the bot's secret into secrets/channel-client-secret, and its ids into kambot.env."
