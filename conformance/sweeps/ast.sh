#!/bin/sh
# Compares the trees of an interpreter's whole standard library, places included, with those of the compiler:
#
#   ast.sh PYTHON OUT
#
# OUT is a folder for what the interpreter says; it is asked once. Files that differ are listed, and this script
# ends with 1. Show a difference: oracle/ast_dump.py --text FILE, and AstSweep --text FILE.
set -eu

if [ $# -ne 2 ]; then
    sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$2"
if [ ! -s "$2/ast.tsv" ]; then
    "$1" "$root/conformance/oracle/ast_dump.py" "$2/ast.part"
    mv "$2/ast.part" "$2/ast.tsv"
fi
library=$("$1" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
(cd "$root" && mvn -q -B -pl conformance -am test-compile)
exec java -Xmx1g -cp "$root/core/target/classes:$root/compiler/target/classes:$root/conformance/target/test-classes" \
    dev.pyclair.conformance.AstSweep "$2/ast.tsv" "$library"
