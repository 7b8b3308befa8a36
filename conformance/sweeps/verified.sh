#!/bin/sh
# Runs mutants of real code objects that the verifier accepts in the interpreter of their version:
#
#   verified.sh [-n COUNT] [-s SEED] [-e EDITS] [-j JUDGE] LIBRARIES WORKDIR [VERSION...]
#
# LIBRARIES/<version>/pyc holds the .pyc files to change, those of a standard library say (../oracle/sweep.sh makes such
# folders). COUNT (10,000) mutants a version, of seed SEED (1), with 1 to EDITS (3) edits each, are written to WORKDIR
# and run with $PYENV_ROOT/versions/<version>.*/bin/python or, where $PYODIDE_<version without dot> names a folder with
# node_modules/pyodide, by that, which is slower: children take seconds to start. First, as a control of the
# harness itself, COUNT / 4 code objects run as they are.
#
# Prints for each version and run how many were made, accepted and run, and how those ended; and a line for each that
# ended its process: how, number, whether alone or together with those before it, kind, seed and number, file,
# qualified name, edits. WORKDIR/<version>/<run>/signal-<number>.marshal is the code object. Exit code 1 if there was one.
# JUDGE is `verifier` unless given; `everything` accepts whatever comes, to see that crashes are seen.
set -eu

usage() {
    sed -n '2,17s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

is_number() {
    case $1 in
    '' | *[!0-9]* | 0?*) return 1 ;;
    esac
}

count=10000 seed=1 edits=3 judge=verifier
while getopts n:s:e:j: option; do
    case $option in
    n) count=$OPTARG ;;
    s) seed=$OPTARG ;;
    e) edits=$OPTARG ;;
    j) judge=$OPTARG ;;
    *) usage ;;
    esac
done
shift $((OPTIND - 1))
if [ $# -lt 2 ] || ! is_number "$count" || ! is_number "$seed" || ! is_number "$edits"; then
    usage
fi
[ -d "$1" ] || usage
mkdir -p "$2"
libraries=$(cd "$1" && pwd)
work=$(cd "$2" && pwd)
shift 2
[ $# -gt 0 ] || set -- 2.7 3.6 3.7 3.8 3.9 3.10 3.11 3.12 3.13 3.14 3.15

root=$(cd "$(dirname "$0")/../.." && pwd)
oracle=$root/conformance/oracle
(cd "$root" && mvn -q -B -pl conformance -am test-compile)
# A copy, so that a build that starts meanwhile takes no class away.
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
trap 'exit 130' HUP INT TERM
cp -R "$root/core/target/classes" "$classes/core"
cp -R "$root/conformance/target/test-classes" "$classes/conformance"
export PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1

# run NAME COUNT EDITS JUDGE
run() {
    folder=$work/$version/$1
    rm -rf "$folder"
    mkdir -p "$folder"
    printf '%s %s: ' "$version" "$1"
    java -Xmx1g -XX:+UseSerialGC -cp "$classes/core:$classes/conformance" dev.pyclair.conformance.CodeMutants \
        "$2" "$seed" "$3" "$4" "$libraries/$version/pyc" "$folder"
    pyodide=$(printenv "PYODIDE_$(printf %s "$version" | tr -d .)" || :)
    if [ -n "$pyodide" ]; then
        python3 "$oracle/runcode.py" "$folder" \
            node "$oracle/pyodide.mjs" "$pyodide" "$folder" "$oracle/exercise.py" /m || status=1
    else
        python=$(find "${PYENV_ROOT:?is not set}/versions/" -path "*/versions/$version.*/bin/python" | sort -V | tail -n 1)
        [ -n "$python" ] || { echo "verified.sh: no interpreter of $version" >&2; exit 2; }
        "$python" "$oracle/runcode.py" "$folder" || status=1
    fi
}

status=0
for version; do
    [ -d "$libraries/$version/pyc" ] || { echo "verified.sh: no $libraries/$version/pyc" >&2; exit 2; }
    run control $((count / 4 + 1)) 0 everything
    run mutants "$count" "$edits" "$judge"
done
exit "$status"
