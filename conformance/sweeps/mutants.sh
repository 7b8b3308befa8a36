#!/bin/sh
# Damages the .pyc files of folders at random, a million times, and reads, writes and disassembles what comes out:
#
#   mutants.sh [-n COUNT] [-s SEED] [-p PROCESSES] FOLDER...
#
# COUNT is 1,000,000 mutants, shared among the PROCESSES (1), which take the seeds SEED (1), SEED + 1, and so on.
# Each prints a line of counts when it is done; the first mutant that breaks a promise ends its process with the bytes
# of the mutant and what was thrown, and this script with 1. The same COUNT, SEED, PROCESSES and files give the same
# mutants again. All files are held in memory: take a sample of a large tree.
set -eu

usage() {
    sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

# True for a number that printf and the shell both read as decimal.
is_number() {
    case $1 in
    '' | *[!0-9]* | 0?*) return 1 ;;
    esac
}

count=1000000 seed=1 processes=1
while getopts n:s:p: option; do
    case $option in
    n) count=$OPTARG ;;
    s) seed=$OPTARG ;;
    p) processes=$OPTARG ;;
    *) usage ;;
    esac
done
shift $((OPTIND - 1))
if [ $# -eq 0 ] || ! is_number "$count" || ! is_number "$seed" || ! is_number "$processes"; then
    usage
fi
for folder; do
    [ -d "$folder" ] || usage
done
if [ "$processes" -eq 0 ] || [ "$count" -lt "$processes" ]; then
    usage
fi

root=$(cd "$(dirname "$0")/../.." && pwd)
(cd "$root" && mvn -q -B -pl conformance -am test-compile)

# A copy, so that a build that starts meanwhile takes no class away.
classes=$(mktemp -d)
running=''
# shellcheck disable=SC2317  # the trap reaches it
stop() {
    # shellcheck disable=SC2086  # process ids are words
    [ -z "$running" ] || kill $running 2>/dev/null || :
    rm -rf "$classes"
}
trap stop EXIT
trap 'exit 130' HUP INT TERM
cp -R "$root/core/target/classes" "$classes/core"
cp -R "$root/conformance/target/test-classes" "$classes/conformance"

number=0
while [ "$number" -lt "$processes" ]; do
    share=$((count / processes))
    [ "$number" -gt 0 ] || share=$((share + count % processes))
    # The collectors with threads of their own would take the cores of the other processes.
    java -Xmx1g -XX:+UseSerialGC -cp "$classes/core:$classes/conformance" dev.pyclair.conformance.Mutants \
        "$share" $((seed + number)) "$@" &
    running="$running $!"
    number=$((number + 1))
done

status=0
for process in $running; do
    wait "$process" || status=1
done
running=''
exit "$status"
