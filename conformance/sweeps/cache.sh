#!/bin/sh
# Holds Pyclair's decisions about cached files against what installed interpreters do, for random cases:
#
#   cache.sh WORKDIR COUNT SEED VERSION...
#
# For each VERSION (3.6 to 3.13, as $PYENV_ROOT/versions/VERSION.*) the scripts oracle/pycache.py, pycache_zip.py and
# pycache_paths.py make COUNT cases of imports, COUNT of imports from zip files (3.7 on) and all those of paths. Prints the
# cases that differ, then a line of counts for each table; the exit code is 1 if any case differs.
# Has to be run by root, as the imports are done by a user without rights. 2,000 cases of a version take five seconds.
# Needs the classes of a "mvn verify" or "mvn test-compile".
set -eu

[ $# -ge 4 ] || { sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")" && pwd)/../..
work=$1
count=$2
seed=$3
shift 3
mkdir -p "$work"
tables=
for version in "$@"; do
    for python in "$PYENV_ROOT"/versions/"$version".*/bin/python; do :; done
    oracle="$root/conformance/oracle"
    "$python" -B "$oracle/pycache.py" "$count" "$seed" > "$work/imports-$version.tsv"
    [ "$version" = 3.6 ] || "$python" -B "$oracle/pycache_zip.py" "$count" "$seed" > "$work/zips-$version.tsv"
    "$python" -B "$oracle/pycache_paths.py" > "$work/paths-$version.tsv"
    kinds="imports zips paths"
    [ "$version" != 3.6 ] || kinds="imports paths"
    for kind in $kinds; do
        tables="$tables $version $work/$kind-$version.tsv"
    done
done
# shellcheck disable=SC2086 # a list of words without spaces
exec java -cp "$root/core/target/classes:$root/conformance/target/test-classes" \
    dev.pyclair.conformance.CacheSweep $tables
