#!/bin/sh
# Builds programs with Pyclair, of assembler text, with CodeBuilder and by transforms, and has CPythons run them:
#
#   built.sh [--check] [--only VERSION]... [--pyodide VERSION=FOLDER]...
#
# ../../corpus/built.py says more. Exit code 1 if an outcome is not what is expected.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
(cd "$root" && mvn -q -B -pl conformance -am test-compile)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM
(cd "$root/conformance" && java -cp "../core/target/classes:../corpus/target/classes:target/test-classes" \
    dev.pyclair.conformance.BuiltProgram "$work")
PYTHONDONTWRITEBYTECODE=1 python3 "$root/corpus/built.py" "$work" "$@"
