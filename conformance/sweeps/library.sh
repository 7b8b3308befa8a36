#!/bin/sh
# Runs programs that stand on the standard library, and imports every top-level module of it, with CPython and with the engine:
#
#   library.sh programs WORKDIR [VERSION ...]    the programs of conformance/library
#   library.sh imports WORKDIR [VERSION ...]     a program "import NAME" for each module
#
# Prints what differs in output or exit code, and a line of counts a version; ends with 1 if anything does. WORKDIR keeps what
# the interpreters said. PREFIX in the environment takes only the programs whose names begin so.
# Needs $PYENV_ROOT/versions/VERSION.* for each (3.8 to 3.13 unless said), and the classes of a "mvn verify" or
# "mvn test-compile", or CLASSPATH.
set -eu

[ $# -ge 2 ] || { sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")" && pwd)/../..
kind=$1
work=$2
shift 2
[ $# -gt 0 ] || set -- 3.8 3.9 3.10 3.11 3.12 3.13
classes=${CLASSPATH:-$root/core/target/classes:$root/compiler/target/classes:$root/runtime/target/classes:$root/conformance/target/test-classes}
failed=0
for version; do
    for python in "${PYENV_ROOT:?is not set}/versions/$version".*/bin/python; do :; done
    folder=$work/$kind/$version${PREFIX:+-$PREFIX}
    "$python" "$root/conformance/oracle/library_programs.py" "$kind" "$folder" ${PREFIX:+"$PREFIX"}
    echo "$version:"
    (cd "$folder" && java -cp "$classes" dev.pyclair.conformance.ProgramSweep \
        1000 --stdlib "${python%/bin/python}/lib/python$version" .) || failed=1
done
exit $failed
