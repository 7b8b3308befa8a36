#!/usr/bin/env python3
"""Measure Pyclair beside CPython 3.13, in one run, and print a table.

    python3 bench/compare.py [--pycs FOLDER] [--python PATH] [--passes N] [--rounds N] [--text-rounds N]
                             [--warmup N] [--starts N] [--only NAME[,NAME...]]

Without --pycs it compiles the interpreter's own standard library into a temporary folder. The interpreter is
$PYENV_ROOT/versions/3.13.*/bin/python unless told otherwise. NAME is load, dump, text or start. What each
figure means is in README.md of this folder.
"""

import argparse
import glob
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent
SMALL_SOURCE = ROOT / "corpus" / "programs" / "arithmetic.py"
SMALL_PYC = ROOT / "corpus" / "src" / "main" / "resources" / "corpus" / "3.13" / "arithmetic.pyc"
VERSION = "3.13"
WARM = {"load": "marshal.loads", "dump": "marshal.dumps", "text": "dis.dis"}
START = "start"
ADDRESS_AND_FILE = re.compile(r'at 0x[0-9a-f]+, file "[^"]*"')


def arguments():
    parser = argparse.ArgumentParser(description="Measure Pyclair beside CPython %s." % VERSION)
    parser.add_argument("--pycs", type=Path, help="folder of .pyc files of %s; else the standard library" % VERSION)
    parser.add_argument("--python", help="the CPython of %s" % VERSION)
    parser.add_argument("--passes", type=int, default=2, help="how often the two take turns (2)")
    parser.add_argument("--rounds", type=int, default=10, help="measured rounds a pass (10)")
    parser.add_argument("--text-rounds", type=int, default=1, help="the same for dis.dis, half a minute each (1)")
    parser.add_argument("--warmup", type=int, default=15, help="rounds of ours a pass that do not count (15)")
    parser.add_argument("--starts", type=int, default=20, help="cold starts of each (20)")
    parser.add_argument("--only", default=",".join([*WARM, START]), help="what to measure")
    chosen = parser.parse_args()
    chosen.only = chosen.only.split(",")
    unknown = set(chosen.only) - {*WARM, START}
    if unknown or min(chosen.passes, chosen.rounds, chosen.text_rounds, chosen.starts) < 1 or chosen.warmup < 0:
        parser.error("nothing is named %s" % ", ".join(sorted(unknown)) if unknown else "a count is too small")
    if chosen.pycs is not None and not chosen.pycs.is_dir():
        parser.error("no folder %s" % chosen.pycs)
    chosen.python = chosen.python or installed_python()
    found = output(chosen.python, "-c", "import sys; print('%d.%d' % sys.version_info[:2], sys.version.split()[0])")
    if not found.startswith(VERSION + " "):
        parser.error("%s is %s, not %s" % (chosen.python, found.split()[-1], VERSION))
    chosen.full_version = found.split()[-1]
    return chosen


def installed_python():
    root = os.environ.get("PYENV_ROOT", "")
    found = glob.glob(os.path.join(root, "versions", VERSION + ".*", "bin", "python")) if root else []
    if not found:
        sys.exit("compare.py: no $PYENV_ROOT/versions/%s.*/bin/python: name one with --python" % VERSION)
    return max(found, key=lambda path: [int(digits) for digits in re.findall(r"\d+", path)])


def output(*command, **keywords):
    result = subprocess.run([str(each) for each in command], stdout=subprocess.PIPE, text=True, **keywords)
    if result.returncode != 0:
        sys.exit("compare.py: exit code %d of %s" % (result.returncode, " ".join(map(str, command))))
    return result.stdout


def java():
    home = os.environ.get("JAVA_HOME")
    return os.path.join(home, "bin", "java") if home else "java"


def say(message):
    print(message, file=sys.stderr, flush=True)


def ours(name, options, folder):
    """Seconds of the measured rounds, and the line that says how much a round does."""
    with tempfile.TemporaryDirectory() as scratch:
        results = os.path.join(scratch, "results.json")
        said = output(
            java(), "-jar", options.jar, r"PycBenchmark\.%s$" % name, "-bm", "ss", "-tu", "s", "-f", 1,
            "-wi", options.warmup, "-i", options.rounds, "-p", "folder=%s" % folder,
            "-rf", "json", "-rff", results,
        )  # fmt: skip
        with open(results) as file:
            (result,) = json.load(file)
    sizes = re.search(r"^# a round: (\d+) files, (\d+) bytes; bytes of text: (\d+)$", said, re.MULTILINE)
    (seconds,) = result["primaryMetric"]["rawData"]
    return seconds, [int(size) for size in sizes.groups()]


def theirs(name, options, folder):
    count = options.text_rounds if name == "text" else options.rounds
    result = json.loads(output(options.python, "-B", BENCH / "peers" / (name + ".py"), folder, count))
    return result["seconds"], result["result"]


def warm(name, options, folder):
    """Takes turns, so that a machine that slows down does so for both."""
    our_seconds, their_seconds = [], []
    for turn in range(options.passes):
        say("%s: turn %d of %d" % (name, turn + 1, options.passes))
        seconds, sizes = ours(name, options, folder)
        our_seconds += seconds
        seconds, their_text = theirs(name, options, folder)
        their_seconds += seconds
    return our_seconds, their_seconds, sizes, their_text


def start_once(command):
    """Seconds on the clock and of the processors (user and system, with child processes), and the text."""
    with tempfile.TemporaryFile() as text:
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdout=text, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit("compare.py: exit code %d of %s" % (process.returncode, " ".join(command)))
        text.seek(0)
        return wall, usage.ru_utime + usage.ru_stime, ADDRESS_AND_FILE.sub("", text.read().decode("utf-8"))


def starts(options):
    commands = [
        [str(ROOT / "pyclair"), "dis", str(SMALL_PYC)],
        [str(options.python), "-m", "dis", str(SMALL_SOURCE)],
    ]
    # Once each without the clock: the launcher builds, CPython writes its own caches, the disk is read.
    first = [start_once(command)[2] for command in commands]
    if first[0] != first[1]:
        sys.exit("compare.py: %s and %s do not print the same text" % tuple(" ".join(each) for each in commands))
    say("start: %d of each in turn" % options.starts)
    walls, processors = ([], []), ([], [])
    for _ in range(options.starts):
        for which, command in enumerate(commands):
            wall, processor, _ = start_once(command)
            walls[which].append(wall)
            processors[which].append(processor)
    return walls, processors


def row(what, our_seconds, their_seconds):
    """Best and median of both; a ratio above 1 says that ours took less."""
    cells = [what]
    for choose in (min, statistics.median):
        mine, peer = choose(our_seconds), choose(their_seconds)
        cells += ["%.4f" % mine, "%.4f" % peer, "%.2f" % (peer / mine)]
    return cells


def table(rows):
    heading = ["seconds", "ours best", "CPython best", "ratio", "ours median", "CPython median", "ratio"]
    widths = [max(len(line[i]) for line in [heading] + rows) for i in range(len(heading))]
    for line in [heading] + rows:
        cells = [cell.rjust(width) for cell, width in zip(line, widths)]
        print("  ".join([line[0].ljust(widths[0])] + cells[1:]))


def main():
    options = arguments()
    rows, notes = [], []
    with tempfile.TemporaryDirectory() as scratch:
        wanted = [name for name in WARM if name in options.only]
        if wanted:
            folder = options.pycs or Path(scratch) / "pycs"
            if options.pycs is None:
                say("compiling the standard library of %s" % options.full_version)
                output(options.python, "-B", ROOT / "conformance" / "oracle" / "stdlib.py", folder)
            say("building the benchmarks")
            output("mvn", "-q", "-B", "-Pbench", "-pl", "bench", "-am", "-DskipTests", "package", cwd=ROOT)
            # A copy, so that a build that starts meanwhile takes no class away.
            options.jar = shutil.copy(BENCH / "target" / "benchmarks.jar", scratch)
        for name in wanted:
            our_seconds, their_seconds, sizes, their_text = warm(name, options, folder)
            files, size, text = sizes
            rows.append(row("%s (%s)" % (name, WARM[name]), our_seconds, their_seconds))
            note = "%s: ours %d rounds, %.0f MB/s of .pyc at best; CPython %d rounds, %.0f MB/s" % (
                name, len(our_seconds), size / min(our_seconds) / 1e6,
                len(their_seconds), size / min(their_seconds) / 1e6,
            )  # fmt: skip
            if name == "text":
                note += "; text of a round: ours %d bytes, CPython %d" % (text, their_text)
            notes.append(note)
    if wanted:
        notes.insert(0, "a round: %d files, %d bytes, one thread" % (files, size))
    if START in options.only:
        walls, processors = starts(options)
        rows.append(row("cold start, clock", *walls))
        rows.append(row("cold start, CPU", *processors))
        notes.append("cold start: ./pyclair dis %s, python -m dis %s" % (SMALL_PYC.name, SMALL_SOURCE.name))
    version = output(java(), "-version", stderr=subprocess.STDOUT).splitlines()[0]
    print("CPython %s; %s; %d processors" % (options.full_version, version, os.cpu_count()))
    for note in notes:
        print(note)
    print()
    table(rows)


if __name__ == "__main__":
    main()
