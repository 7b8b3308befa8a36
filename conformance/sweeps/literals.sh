#!/bin/sh
# Prints every constant of the .pyc files of folders as a literal, reads it back and compares bit by bit:
#
#   literals.sh FOLDER...
#
# A line of counts a folder; constants that came back as others are listed, and this script ends with 1.
set -eu

if [ $# -eq 0 ]; then
    sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
root=$(cd "$(dirname "$0")/../.." && pwd)
(cd "$root" && mvn -q -B -pl conformance -am test-compile)
exec java -Xmx1g -cp "$root/core/target/classes:$root/conformance/target/test-classes" \
    dev.pyclair.conformance.LiteralSweep "$@"
