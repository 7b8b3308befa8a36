#!/bin/sh
# Compares what the compiler says of wrong sources with what an interpreter says, field by field:
#
#   syntax.sh PYTHON OUT SHOWN CASES...
#
# OUT is a file for what the interpreter says, SHOWN how many differences to show; CASES are those of
# oracle/syntax_errors.py: mutants:SEED:COUNT, soup:SEED:COUNT, bytes:SEED:COUNT, strings:FILE, a file of JSON.
set -eu

if [ $# -lt 4 ]; then
    sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
root=$(cd "$(dirname "$0")/../.." && pwd)
python=$1 out=$2 shown=$3
shift 3
"$python" "$root/conformance/oracle/syntax_errors.py" "$out" "$@"
(cd "$root" && mvn -q -B -pl conformance -am test-compile)
exec java -Xmx1g -cp "$root/core/target/classes:$root/compiler/target/classes:$root/conformance/target/test-classes" \
    dev.pyclair.conformance.SyntaxSweep "$out" "$shown"
