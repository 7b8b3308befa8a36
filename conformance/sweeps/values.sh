#!/bin/sh
# Holds the runtime's numbers, text and formats against CPython 3.13, for random cases made now:
#
#   values.sh COUNT SEED         COUNT cases of all functions
#   values.sh characters         every character: what it is and its other cases, against 3.9 (Unicode 13, as JDK 17)
#   values.sh goldens            writes the tables of corpus/src/main/resources/values anew
#
# Prints the cases that differ, then a line of counts; the exit code is 1 if any case differs.
# Needs $PYENV_ROOT/versions/3.13.* (or 3.9.*; the goldens 3.8 to 3.13), and the classes of a "mvn verify" or "mvn test-compile".
# 200,000 cases take ten seconds.
set -eu

[ $# -ge 1 ] || { sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")" && pwd)/../..
tables=$root/corpus/src/main/resources/values

cases() {
    version=$1
    shift
    for python in "$PYENV_ROOT"/versions/"$version".*/bin/python; do :; done
    "$python" -B "$root/conformance/oracle/text_cases.py" "$@"
}

check() {
    java -cp "$root/core/target/classes:$root/runtime/target/classes:$root/conformance/target/test-classes" \
        dev.pyclair.conformance.text.TextCaseSweep
}

case $1 in
characters)
    cases 3.9 characters | check
    ;;
goldens)
    cases 3.13 make 1 4000 > "$tables/values-3.13.tsv"
    : > "$tables/differences.tsv"
    for version in 3.8 3.9 3.10 3.11 3.12; do
        cases "$version" differ < "$tables/values-3.13.tsv" >> "$tables/differences.tsv"
    done
    ;;
*)
    cases 3.13 make "$2" "$1" | check
    ;;
esac
