#!/bin/sh
# Runs all that uses up a machine in a JVM of 256 MiB, and prints what takes longest:
#
#   bombs.sh [LIBRARY [NAME...]]
#
# LIBRARY is a folder of a CPython 3.13's standard library as .pyc, for the bombs that need it; - is none. Each bomb has a second and
# a half by the clock of the limits. Exit code 1 if one took two seconds, measured from outside, was ended by Java's own lack of memory or
# stack, or left a program that cannot be used. All take some five minutes.
# Needs the classes of a "mvn verify" or "mvn test-compile".
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
library=${1--}
[ $# -eq 0 ] || shift
out=$(mktemp)
trap 'rm -f "$out"' EXIT
trap 'exit 130' HUP INT TERM
cd "$root/conformance"
java -Xmx256m -cp "../core/target/classes:../compiler/target/classes:../runtime/target/classes:../corpus/target/classes:target/test-classes" \
    dev.pyclair.conformance.BombRun 1500 "$library" "$@" >"$out"
sort -t "$(printf '\t')" -k4,4nr "$out" | head -n 30
awk -F '\t' '
    $4 >= 2000 || $3 != "true" || $2 ~ /java|internal|nothing/ { print "wrong: " $0; wrong++ }
    { count[$2]++ }
    END {
        printf "%d bombs:", NR
        for (each in count) printf " %s %d", each, count[each]
        print ""
        exit wrong > 0
    }' "$out"
