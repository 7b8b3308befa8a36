#!/bin/sh
# Holds the compiler's back end against CPython's, alone: from the instructions that code generation made to code objects
# and to the bytes of cached files.
#
#   code_units.sh WORKDIR [FOLDER_OR_FILE]...
#
# Without folders it takes the whole standard library, tests included. What CPython says is kept in WORKDIR and made once.
# Prints the first differences, then the share that is equal of each field. The exit code is 1 if a field differs.
# Needs $PYENV_ROOT/versions/3.13.* on Linux, x86-64, and the classes of a "mvn verify" or "mvn test-compile".
# The library takes 90 seconds of CPython's time and 10 of ours. ROUNDS=5 assembles it five times more and tells how fast.
set -eu

[ $# -ge 1 ] || { sed -n '2,11s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")" && pwd)/../..
oracle=$root/conformance/oracle
for python in "${PYENV_ROOT:?is not set}/versions/3.13".*/bin/python; do :; done
classes=${CLASSES:-$root/core/target/classes:$root/compiler/target/classes:$root/conformance/target/test-classes}
work=$1
shift
[ $# -gt 0 ] || set -- "$("$python" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')"
mkdir -p "$work"
[ -e "$work/units.bin" ] || {
    "$python" -B "$oracle/code_units.py" "$work/units.new" "$@"
    mv "$work/units.new" "$work/units.bin"
}
[ -e "$work/streams.bin" ] || {
    "$python" -B "$oracle/fresh_marshal.py" "$work/streams.new" "$@"
    mv "$work/streams.new" "$work/streams.bin"
}
exec java -Xmx3g -cp "$classes" dev.pyclair.conformance.CodeUnitSweep \
    "$work/units.bin" --streams "$work/streams.bin" --rounds "${ROUNDS:-0}"
