#!/bin/bash
# Holds "pyclair compile" to "python3.13 -m compileall", over a copy of its whole standard library:
#
#   compileall.sh WORKDIR [FOLDER]
#
# FOLDER has the sources; without it, they are those of the installed 3.13 ($PYENV_ROOT/versions/3.13.0), but for
# site-packages. Two copies are compiled with the same words, again and again: at all levels, with hashes, with other names
# in code, quietly, what is current left out, what is wrong told of. Each time standard output, standard error, the exit code, the
# names and the permissions of the files have to be the same. So have their bytes, but for the files that
# sweeps/compileall-differ.tsv names, whose flags of interned strings depend on what else the interpreter has loaded.
# Then "cache verify" has to prove what compileall made.
# Prints a line a run; the exit code is 1 if anything differs. Needs the classes of a "mvn verify" or "mvn test-compile",
# or those that CLASSPATH names.
set -euo pipefail

[ $# -ge 1 ] || { sed -n '2,14s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
work=$(cd "$1" && pwd)
python=$PYENV_ROOT/versions/3.13.0/bin/python
library=${2:-$("$python" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')}
picocli=$(find "$root/cli/target" "${HOME}/.m2/repository/info/picocli" -name 'picocli*.jar' 2>/dev/null | head -n 1 || true)
classes=$root/core/target/classes:$root/compiler/target/classes:$root/runtime/target/classes:$root/cli/target/classes
: "${CLASSPATH:=$classes:$root/conformance/target/test-classes:$picocli}"
export CLASSPATH
unset PYTHONDONTWRITEBYTECODE PYTHONPYCACHEPREFIX SOURCE_DATE_EPOCH
differ=$root/conformance/sweeps/compileall-differ.tsv
failed=''

rm -rf "$work/theirs" "$work/ours" "$work/seen.txt"
mkdir -p "$work/theirs/lib"
(cd "$library" && find . -name '*.py' -not -path '*/site-packages/*' -print0 | tar --null -T - -cf -) | tar -xf - -C "$work/theirs/lib"
cp -a "$work/theirs" "$work/ours"

# The files below a folder with their permissions and links.
listing() {
    (cd "$1" && find . -printf '%y %m %n %p\n' | sort)
}

# The compiled files that differ, without those that may.
different() {
    (cd "$work/theirs" && find . -name '*.pyc' -print0 | sort -z) |
        while IFS= read -r -d '' file; do
            cmp -s "$work/theirs/$file" "$work/ours/$file" || echo "$file"
        done >"$work/differ.txt"
    sed -E 's,__pycache__/([^/]*)\.cpython-313(\.opt-[12])?\.pyc$,\1.py,; s,\.pyc$,.py,; s,^\./,,' "$work/differ.txt" |
        sort -u | tee -a "$work/seen.txt" | grep -vxFf <(cut -f 1 "$differ") || true
}

# Says which of two files are not the same: same NAME A B.
same() {
    cmp -s "$2" "$3" && return
    echo "    $1 differs:"
    diff "$2" "$3" | head -n 6 || true
    failed=yes
}

# Compiles both copies with the same words.
both() {
    local begin middle end code=0
    begin=$EPOCHREALTIME
    (cd "$work/theirs" && PYTHONHASHSEED=0 "$python" -m compileall "$@" >../theirs.out 2>../theirs.err) || code=$?
    echo "exit code $code" >>"$work/theirs.out"
    middle=$EPOCHREALTIME code=0
    (cd "$work/ours" && java -XX:TieredStopAtLevel=1 dev.pyclair.cli.Main compile "$@" >../ours.out 2>../ours.err) || code=$?
    end=$EPOCHREALTIME
    echo "exit code $code" >>"$work/ours.out"
    listing "$work/theirs" >"$work/theirs.txt"
    listing "$work/ours" >"$work/ours.txt"
    local others
    others=$(different)
    awk -v w="$*" -v a="$begin" -v b="$middle" -v c="$end" -v f="$(grep -c '\.pyc$' "$work/theirs.txt")" \
        -v d="$(wc -l <"$work/differ.txt")" -v l="$(wc -l <"$work/theirs.out")" \
        'BEGIN { printf "%s: files %d, other bytes %d, lines %d (compileall %.1f s, pyclair %.1f s)\n", w, f, d, l, b - a, c - b }'
    same "standard output" "$work/theirs.out" "$work/ours.out"
    same "standard error" "$work/theirs.err" "$work/ours.err"
    same "the list of files" "$work/theirs.txt" "$work/ours.txt"
    if [ -n "$others" ]; then
        echo "    other bytes than expected:"
        head -n 20 <<<"$others"
        failed=yes
    fi
}

both -j 2 -q lib
both lib
both -q -o 0 -o 1 -o 2 -f lib
both -o 1 -o 2 --hardlink-dupes -f lib/json lib/email
both -f -q -s lib -p /usr/lib/python3.13 lib
both -f -q -d /there lib/json
both -f --invalidation-mode checked-hash -q lib/asyncio
both -f --invalidation-mode unchecked-hash -q lib/asyncio
both -f -l -x '/[a-m][^/]*$' lib
both -f -r 1 -b lib/email lib/none
both -qq -f lib/test/test_future_stmt
both -f lib/test/tokenizedata lib/test/encoded_modules

# Files beside their sources were wanted for their bytes alone.
find "$work/theirs" "$work/ours" -name '*.pyc' -not -path '*/__pycache__/*' -delete

# What CPython has compiled is proved, without it.
proved=$(java -XX:TieredStopAtLevel=1 dev.pyclair.cli.Main cache verify "$work/theirs" | tee "$work/proofs.txt" | tail -n 1) || true
echo "cache verify: $proved"
[[ $proved == *", differing 0, not proved 0" ]] || { head -n 10 "$work/proofs.txt"; failed=yes; }

# Which of the list was right every time shows whether the list is still needed.
cut -f 1 "$differ" | grep -vxFf "$work/seen.txt" | sed 's/^/    listed, and the same each time: /' || true
[ -z "$failed" ]
