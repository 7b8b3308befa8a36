#!/bin/sh
# Holds the engine against CPython, by programs that are made from seeds:
#
#   fuzz.sh FOLDER SEED COUNT         COUNT programs from SEED on, in FOLDER; those that are there are not made again
#   fuzz.sh blocks FOLDER SEED COUNT  the same with programs of nested blocks: every way out of try, with and loops
#   fuzz.sh grid FOLDER               every method of the built-in classes, called with arguments of many kinds
#
# VERSION says which CPython; without it, 3.13. FOLDER is for one version.
# Prints the first line in which a program differs in its standard output, its error output (tracebacks, carets
# included) or its exit code, then a line of counts; the exit code is 1 if any program differs.
# Needs $PYENV_ROOT/versions/$VERSION.*, and the classes of a "mvn verify" or "mvn test-compile".
# 1,000 programs take a minute, nearly all of it CPython's; the grid takes half a minute.
set -eu

[ $# -ge 2 ] || { sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")" && pwd)/../..
version=${VERSION:-3.13}
for python in "${PYENV_ROOT:?is not set}/versions/$version".*/bin/python; do :; done

run() {
    java -cp "$root/core/target/classes:$root/compiler/target/classes:$root/runtime/target/classes:$root/conformance/target/test-classes" \
        dev.pyclair.conformance.ProgramSweep 30 "$@"
}

# What the compiler of a version takes.
options() {
    echo --async
    case $version in 3.8 | 3.9) ;; *) echo --match ;; esac
    case $version in 3.8 | 3.9 | 3.10) ;; *) echo --star ;; esac
    case $version in 3.8 | 3.9 | 3.10 | 3.11) ;; *) echo --types ;; esac
}

# make FILE PREFIX FOLDER SEED COUNT [OPTION...]
make() {
    script=$1 prefix=$2 folder=$3 first=$4 count=$5
    shift 5
    if [ ! -e "$folder/$prefix$((first + count - 1)).exit" ]; then
        "$python" -B -s -S "$root/conformance/oracle/$script" "$@" --write "$folder" "$first" "$count"
    fi
    run "$folder"
}

case $1 in
grid)
    "$python" -B -s -S "$root/conformance/oracle/method_grid.py" "$2"
    run "$2"
    ;;
blocks)
    [ $# -eq 4 ] || exit 2
    make fuzz_blocks.py b "$2" "$3" "$4"
    ;;
*)
    [ $# -eq 3 ] || exit 2
    # shellcheck disable=SC2046
    make fuzz_programs.py f "$1" "$2" "$3" $(options)
    ;;
esac
