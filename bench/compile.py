#!/usr/bin/env python3
"""Compiling sources: ours in a warm JVM, on one thread, beside compile() of CPython 3.13; and whole commands.

    python3 bench/compile.py [--python PATH] [--rounds N] [--every N] [--commands]

The sources are every Nth of that interpreter's standard library, tests included, in memory before the clock starts. Times
are by the clock: the machine has to be quiet. With --commands, `./pyclair compile -q -j 2` and `compileall -q -j 2` of a copy
of the library, each a new process, by the clock.
"""

import argparse
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", default=next(iter(glob.glob(os.environ.get("PYENV_ROOT", "") + "/versions/3.13.*/bin/python")), None))
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--commands", action="store_true")
    options = parser.parse_args()
    if options.python is None:
        sys.exit("compile.py: no CPython 3.13, name one with --python")
    return options


def output(*command):
    return subprocess.run([str(each) for each in command], check=True, stdout=subprocess.PIPE, text=True).stdout


def library(python):
    return output(python, "-c", "import sysconfig; print(sysconfig.get_path('stdlib'), end='')")


def sources(folder):
    for path in sorted(Path(folder).rglob("*.py")):
        if "site-packages" not in path.parts:
            yield path


def compiles(python, paths):
    """Those that CPython takes: some files of the tests are wrong on purpose."""
    check = (
        "import sys, warnings\nwarnings.simplefilter('ignore')\nfor p in sys.stdin.read().split('\\n'):\n"
        "  try: compile(open(p, 'rb').read(), p, 'exec')\n  except Exception: continue\n  print(p)"
    )
    text = "\n".join(map(str, paths))
    return subprocess.run([python, "-c", check], input=text, check=True, stdout=subprocess.PIPE, text=True).stdout.split("\n")[:-1]


def clocked(command):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    start = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def commands(options):
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = [], []
        for turn in range(3):
            for which, found in (("ours", ours), ("theirs", theirs)):
                tree = os.path.join(folder, which + str(turn))
                shutil.copytree(library(options.python), tree, ignore=shutil.ignore_patterns("site-packages", "__pycache__"))
                mine = [str(ROOT / "pyclair"), "compile", "-q", "-j", "2", tree]
                found.append(clocked(mine if which == "ours" else [options.python, "-m", "compileall", "-q", "-j", "2", tree]))
                shutil.rmtree(tree)
        print("whole library, two processors: ours %.2f s, compileall %.2f s (best of 3)" % (min(ours), min(theirs)))


def main():
    options = arguments()
    if options.commands:
        commands(options)
        return
    jars = os.pathsep.join(str(ROOT / module / "target" / "classes") for module in ("core", "compiler", "bench"))
    with tempfile.TemporaryDirectory() as folder:
        paths = compiles(options.python, list(sources(library(options.python)))[:: options.every])
        names = Path(folder, "names")
        names.write_text("\n".join(paths))
        lines = sum(Path(path).read_bytes().count(b"\n") for path in paths)
        ours, theirs = [], []
        for _ in range(2):
            ours += json.loads(
                output("java", "-Xmx3g", "-XX:+UseSerialGC", "-cp", jars, "dev.pyclair.bench.CompileTimes", names, options.rounds)
            )
            theirs += json.loads(output(options.python, "-B", BENCH / "peers" / "compiling.py", names, 2))
    print("%d files, %d lines" % (len(paths), lines))
    for what, seconds in (("ours", ours), ("CPython", theirs)):
        print("%-8s first %.2f s, best %.2f s: %d lines/s" % (what, seconds[0], min(seconds), lines / min(seconds)))
    print("ratio %.2f" % (min(theirs) / min(ours)))


main()
