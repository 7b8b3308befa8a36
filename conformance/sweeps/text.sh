#!/bin/sh
# Holds Pyclair's text of a whole standard library against what that library's own interpreter prints:
#
#   text.sh WORKDIR VERSION                       with $PYENV_ROOT/versions/VERSION.*/bin/python
#   text.sh WORKDIR VERSION PYODIDE [LIBRARY]...  with the CPython of PYODIDE/node_modules/pyodide
#
# OPTIONS in the environment names the texts to compare, "default" if it is not set; the others are caches, offsets,
# positions, specialized and all. A run takes a minute or two a version and option, and some hundred megabytes a text.
# The last line of each comparison has the counts; the exit code is 1 if a text differs otherwise than in the order of
# the items of a set, which is listed (and in set-order.tsv, with the reason).
# Needs the classes of a "mvn verify" or "mvn test-compile".
set -eu

[ $# -ge 2 ] || { sed -n '2,13s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
work=$1 version=$2
shift
status=0
for option in ${OPTIONS:-default}; do
  folder=$work/$version-$option
  if [ "$option" = default ]; then
    sh "$here/../oracle/sweep.sh" "$version" "$folder" ${2+"$2"} ${3+"$3"}
  else
    OPTION=$option sh "$here/../oracle/sweep.sh" "$version" "$folder" ${2+"$2"} ${3+"$3"}
  fi
  printf '%s ' "$version"
  java -cp "$root/core/target/classes:$root/conformance/target/test-classes" \
    dev.pyclair.conformance.TextSweep "$folder/pyc" "$folder/dis" "$option" || status=1
done
exit $status
