#!/bin/sh
# Holds the compiler against CPython's, from source to the bytes of the cached file:
#
#   compile.sh library WORKDIR [LEVEL]...       the whole standard library, tests included, at levels 0, 1 and 2
#   compile.sh programs WORKDIR SEED COUNT      programs that are made from seeds, most of them valid
#   compile.sh mutants WORKDIR SEED COUNT       real sources with damages, most of them invalid
#   compile.sh tokens WORKDIR SEED COUNT        short sources of random tokens, nearly all invalid
#   compile.sh folder WORKDIR FOLDER            the sources of a folder
#   compile.sh stages WORKDIR                   folded trees and symbol tables of the standard library
#
# Prints the first differences of each kind, then counts, and the share that is equal of each field of code objects.
# The exit code is 1 if anything differs that the hash seed does not decide; EXAMPLES says how many differences of a
# kind are printed. What CPython says is kept in WORKDIR and made once.
# Needs $PYENV_ROOT/versions/3.13.*, and the classes of a "mvn verify" or "mvn test-compile".
# The library takes 20 seconds a level of CPython's time, and as long of ours; 1,000 programs 20 seconds.
set -eu

[ $# -ge 2 ] || { sed -n '2,16s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")" && pwd)/../..
oracle=$root/conformance/oracle
for python in "${PYENV_ROOT:?is not set}/versions/3.13".*/bin/python; do :; done
library=$("$python" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
classes=${CLASSES:-$root/core/target/classes:$root/compiler/target/classes:$root/conformance/target/test-classes}
what=$1 work=$2
shift 2
mkdir -p "$work"
export PYTHONHASHSEED=0

cpython() {
    script=$1
    shift
    "$python" -B -s -S "$oracle/$script" "$@"
}

java_main() {
    main=$1
    shift
    java -cp "$classes" "dev.pyclair.conformance.$main" "$@"
}

# compare FOLDER SOURCES LEVEL
compare() {
    [ -e "$1/warnings.tsv" ] || cpython compile_oracle.py --optimize "$3" "$1" "$2"
    result=0
    java_main CompileSweep "$1" "$2" "$3" --examples "${EXAMPLES:-3}" --differing "$1/differing.txt" || result=1
    if [ -s "$1/differing.txt" ] && [ "$what" != library ]; then
        (cd "$2" && xargs "$python" -B -s -S "$oracle/compile_seeds.py" 8 "$3" < "$1/differing.txt")
    fi
    return $result
}

status=0
case $what in
library)
    [ $# -gt 0 ] || set -- 0 1 2
    for level; do
        compare "$work/$level" "$library" "$level" || status=1
    done
    ;;
programs | mutants | tokens)
    [ $# -eq 2 ] || exit 2
    folder=$work/$what-$1-$2
    [ -d "$folder/src" ] || cpython "compile_$what.py" "$folder/src" "$1" "$2"
    compare "$folder/oracle" "$folder/src" 0 || status=1
    ;;
folder)
    [ $# -eq 1 ] || exit 2
    compare "$work" "$1" 0 || status=1
    ;;
stages)
    for stage in fold symtable; do
        [ -e "$work/$stage.txt" ] || cpython compile_stages.py "$stage" "$work/$stage.txt"
        java_main StageSweep "$stage" "$work/$stage.txt" "$library" || status=1
    done
    ;;
*)
    exit 2
    ;;
esac
exit $status
