#!/bin/sh
# Compiles a whole standard library with its own interpreter and writes down what that interpreter's dis says:
#
#   sweep.sh VERSION WORKDIR                       with $PYENV_ROOT/versions/VERSION.*/bin/python
#   sweep.sh VERSION WORKDIR PYODIDE [LIBRARY]...  with the CPython of PYODIDE/node_modules/pyodide
#
# makes WORKDIR/pyc and WORKDIR/dis, with the same relative paths. For PYODIDE the library is the one that it brings,
# which has no tests; each further LIBRARY (that of a neighbouring version, say) is compiled besides.
# OPTION=caches|offsets|positions|specialized|all, LIMIT=N and OPTIMIZE=1|2 in the environment narrow or change it.
set -eu

[ $# -ge 2 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
oracle=$(cd "$(dirname "$0")" && pwd)
version=$1 work=$2
shift 2
optimize=${OPTIMIZE:-0}
mkdir -p "$work"
work=$(cd "$work" && pwd)
rm -rf "$work/pyc" "$work/dis" "$work/lib"
export PYTHONHASHSEED=0

if [ $# -eq 0 ]; then
  python=$(ls -d "${PYENV_ROOT:?is not set}/versions/$version".*/bin/python | sort -V | tail -n 1)
  level=
  [ "$optimize" = 0 ] || level=-$(printf 'OO' | cut -c "1-$optimize")
  run() { script=$1; shift; (cd "$work" && "$python" $level "$oracle/$script" "$@"); }
  library=
else
  pyodide=$(cd "$1" && pwd)
  shift
  python=node
  run() { script=$1; shift; node "$oracle/pyodide.mjs" "$pyodide" "$work" "$oracle/$script" "$@"; }
  mkdir -p "$work/lib/own"
  (cd "$work/lib/own" && unzip -q "$pyodide/node_modules/pyodide/python_stdlib.zip")
  for each; do
    mkdir -p "$work/lib/$(basename "$each")"
    (cd "$each" && find . -name '*.py' -not -path './site-packages/*' -print0 | tar cf - --null -T -) |
      (cd "$work/lib/$(basename "$each")" && tar xf -)
  done
  library="--lib lib"
fi
command -v "$python" > /dev/null || { echo "sweep.sh: no interpreter of $version" >&2; exit 2; }

# Unquoted on purpose: empty, or two words.
run stdlib.py pyc $library --optimize "$optimize" --limit "${LIMIT:-0}"
run distext.py pyc dis ${OPTION:+--option default --option "$OPTION"}
rm -rf "$work/lib"
