#!/bin/bash
# Holds "cache verify" to files that are as installed interpreters made them, and to files that are not:
#
#   prove.sh WORKDIR VERSION...
#
# For each VERSION (2.7, 3.6 to 3.13, as $PYENV_ROOT/versions/VERSION.*) the sources of its standard library, and odd ones
# (oracle/odd_sources.py), are compiled by compileall at each level, hashes of strings seeded differently; the odd ones by
# importing them, too. Every cached file has to match. Then one thing in each file of level 0 is changed (PlantSweep: a
# constant, a name, a line, a flag, a byte of code or of a table); every file has to differ. Last, sources are replaced by some that
# do not compile: no file may be proved.
# Prints what came out otherwise and a line of counts for each run; the exit code is 1 if anything did.
# Needs the classes of a "mvn verify" or "mvn test-compile", or those that CLASSPATH names.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,13s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
work=$(cd "$1" && pwd)
shift
picocli=$(find "$root/cli/target" "${HOME}/.m2/repository/info/picocli" -name 'picocli*.jar' 2>/dev/null | head -n 1 || true)
: "${CLASSPATH:=$root/core/target/classes:$root/compiler/target/classes:$root/cli/target/classes:$root/conformance/target/test-classes:$picocli}"
export CLASSPATH
unset PYTHONDONTWRITEBYTECODE PYTHONPYCACHEPREFIX SOURCE_DATE_EPOCH
failed='' shown=20

forget() {
    find "$1" \( -name '*.pyc' -o -name '*.pyo' \) -delete
}

# Compiles a folder: compile LEVEL FOLDER. Sources that do not compile are part of every library.
compile() {
    local options=()
    case $1 in
    1) options=(-O) ;;
    2) options=(-OO) ;;
    esac
    # 2.7 varies its hashes only if told to.
    [ "$version" != 2.7 ] || [ "$1" = 0 ] || options+=(-R)
    PYTHONHASHSEED=$((1 + 41 * $1)) "$python" -W ignore "${options[@]}" -m compileall -q "$2" >/dev/null 2>&1 || true
}

# Proves a folder of which every file has a certain state: expect NAME STATE FOLDER.
expect() {
    local found=$work/$version-$1.txt code=0 begin=$EPOCHREALTIME
    java dev.pyclair.cli.Main cache verify -v "$3" --python-from "$python" --time-limit 20 >"$found" || code=$?
    local wanted=1
    [ "$2" != matches ] || wanted=0
    local counts others
    counts=$(tail -n 1 "$found")
    others=$(sed '$d' "$found" | grep -cv ": $2[: ]" || true)
    awk -v v="$version" -v n="$1" -v c="$counts" -v s="$begin" -v e="$EPOCHREALTIME" \
        'BEGIN { printf "%s %s: %s (%.1f s)\n", v, n, c, e - s }'
    if [ "$code" != "$wanted" ] || [ "$others" != 0 ] || [[ $counts == "files 0,"* ]]; then
        sed '$d' "$found" | grep -v ": $2[: ]" | head -n "$shown" || true
        echo "$version $1: exit code $code, $others lines other than '$2'"
        failed=yes
    fi
}

for version in "$@"; do
    for python in "$PYENV_ROOT"/versions/"$version".*/bin/python; do :; done
    lib=$work/$version/lib odd=$work/$version/odd broken=$work/$version/broken
    rm -rf "${work:?}/$version"
    mkdir -p "$lib" "$broken"
    library=$("$python" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
    (cd "$library" && find . -name '*.py' -not -path '*/site-packages/*' -print0 | tar --null -T - -cf -) | tar -xf - -C "$lib"
    "$python" -B "$root/conformance/oracle/odd_sources.py" "$odd"

    for level in 2 1 0; do
        forget "$work/$version"
        compile "$level" "$lib"
        compile "$level" "$odd"
        expect "library-$level" matches "$lib"
        expect "odd-$level" matches "$odd"
    done

    java dev.pyclair.conformance.PlantSweep "$lib" "$odd" >"$work/$version-plants.txt"
    expect planted differs "$lib"
    expect planted-odd differs "$odd"

    forget "$odd"
    # An import by 2.7 cuts lines at null bytes, and its compile() refuses them: such a file cannot be proved.
    [ "$version" != 2.7 ] || rm "$odd"/odd_null*.py
    # Interned characters change the order in which 3.11 and 3.12 write sets.
    (cd "$odd" && "$python" -W ignore -c '
import os, sys
for i in range(128):
    getattr(sys, "intern", str)(chr(i))
sys.path.insert(0, "")
for name in sorted(os.listdir(".")):
    if name.endswith(".py"):
        try:
            __import__(name[:-3])
        except Exception:
            pass
' >/dev/null 2>&1) || true
    expect imported matches "$odd"

    for name in syntax null encoding deep parentheses indent; do
        printf 'x = 1\n' >"$broken/$name.py"
    done
    compile 0 "$broken"
    printf 'x = (\n' >"$broken/syntax.py"
    printf 'x = 1\n\0' >"$broken/null.py"
    printf '# coding: no-such\nx = 1\n' >"$broken/encoding.py"
    printf 'x = 1%s\n' "$(printf '+-~%.0s' {1..200000})" >"$broken/deep.py"
    printf 'x = %s\n' "$(printf '(%.0s' {1..100000})" >"$broken/parentheses.py"
    printf ' x = 1\n' >"$broken/indent.py"
    expect broken 'not proved' "$broken"
done
[ -z "$failed" ]
