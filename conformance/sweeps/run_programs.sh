#!/bin/sh
# Runs the programs of corpus/src/main/resources/run in every CPython and writes what comes out, or compares it (--check):
#
#   run_programs.sh [--check] [--only VERSION]... [--pyodide VERSION=FOLDER]...
#
# ../oracle/run_programs.py says more. Without --check the attempts to escape are run anew, too (../oracle/run_escapes.py).
set -eu

oracle=$(cd "$(dirname "$0")/../oracle" && pwd)
export PYTHONDONTWRITEBYTECODE=1
python3 "$oracle/run_programs.py" "$@"
case " $* " in
*" --check "*) ;;
*) "$(ls -d "${PYENV_ROOT:?is not set}"/versions/3.13.*/bin/python | sort -V | tail -n 1)" "$oracle/run_escapes.py" ;;
esac
