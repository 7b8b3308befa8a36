#!/bin/sh
# Takes the .pyc files of folders apart and puts them together again, as elements and as assembler text:
#
#   rebuild.sh FOLDER...
#
# A line of counts a folder, and examples of what differs. The exit code is 1 if a file, a code, a line table or an exception
# table came out different, or more than one stack size in ten thousand.
set -eu

if [ $# -eq 0 ]; then
    sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
root=$(cd "$(dirname "$0")/../.." && pwd)
(cd "$root" && mvn -q -B -pl conformance -am test-compile)
exec java -Xmx2g -cp "$root/core/target/classes:$root/conformance/target/test-classes" \
    dev.pyclair.conformance.RebuildSweep "$@"
