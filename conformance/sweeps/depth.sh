#!/bin/sh
# Holds the stack sizes that Pyclair finds against those of CPython's compilers, for whole libraries:
#
#   depth.sh NAME FOLDER [NAME FOLDER]...
#
# FOLDER has the .pyc files of one interpreter, as text.sh leaves them in WORKDIR/VERSION-default/pyc. Prints a line for each
# code object that differs, and at the end a table with a row for each folder, under its NAME. The exit code is 1 if in one of
# them more than four code objects in ten thousand differ. A library takes a few seconds.
# Needs the classes of a "mvn verify" or "mvn test-compile".
set -eu

[ $# -ge 2 ] && [ $(($# % 2)) -eq 0 ] || { sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")" && pwd)/../..
exec java -cp "$root/core/target/classes:$root/conformance/target/test-classes" \
  dev.pyclair.conformance.DepthSweep "$@"
