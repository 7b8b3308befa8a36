#!/bin/sh
# Runs public programs as their own interpreters and as the engine do, and compares output and exit code:
#
#   public_programs.sh FOLDER [WORKDIR]    FOLDER has bytecode-VERSION/**/*.pyc, such as x-python's test folder
#
# WORKDIR keeps what the interpreters said. Prints each program that differs, and a line of counts a version. Programs
# import what is not written in Java from the standard library of their interpreter.
# Needs $PYENV_ROOT/versions/VERSION.* for each, and the classes of a "mvn verify" or "mvn test-compile".
set -eu

[ $# -ge 1 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")" && pwd)/../..
work=${2:-$(mktemp -d)}
failed=0
for folder in "$1"/bytecode-*/; do
    version=$(basename "$folder")
    version=${version#bytecode-}
    for python in "${PYENV_ROOT:?is not set}/versions/$version".*/bin/python; do :; done
    mkdir -p "$work/$version"
    find "$folder" -name '*.pyc' | sort | while read -r file; do
        name=$(echo "${file#"$folder"}" | tr / _)
        name=${name%.pyc}
        cp "$file" "$work/$version/$name.pyc"
        code=0
        (cd "$work/$version" && PYTHONHASHSEED=0 PYTHONUTF8=1 "$python" -s -S "$name.pyc" > "$name.out" 2> "$name.err") || code=$?
        echo "$code" > "$work/$version/$name.exit"
    done
    echo "$version:"
    java -cp "$root/core/target/classes:$root/compiler/target/classes:$root/runtime/target/classes:$root/conformance/target/test-classes" \
        dev.pyclair.conformance.ProgramSweep 1000 --stdlib "${python%/bin/python}/lib/python$version" "$work/$version" ||
        failed=1
done
exit $failed
