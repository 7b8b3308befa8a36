#!/bin/sh
# Compares files that one version compiled twice from the same sources, in other processes or under other names:
#
#   match.sh FOLDER OTHER [FOLDER OTHER]...
#
# Each .pyc below OTHER is compared with that of the same name below FOLDER. Prints where the trees of code objects
# differ, and a line of counts for each OTHER; the exit code is 1 if any do.
# Needs the classes of a "mvn verify" or "mvn test-compile".
set -eu

[ $# -ge 2 ] && [ $(($# % 2)) -eq 0 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")" && pwd)/../..
exec java -cp "$root/core/target/classes:$root/conformance/target/test-classes" \
    dev.pyclair.conformance.MatchSweep "$@"
