#!/usr/bin/env python3
"""`pyclair cache check` of a tree in which all is in order, beside `compileall -q`, which then has nothing to do.

    python3 bench/cache.py [--python PATH] [--files N] [--rounds N]

A tree of N sources is made of copies of that interpreter's standard library, and compiled. The two take turns, each a new
process. For the figures of a warm JVM on the same tree, `--keep FOLDER` leaves it for

    java -jar bench/target/benchmarks.jar TreeBenchmark -p folder=FOLDER
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PYCLAIR = os.path.join(HERE, os.pardir, "pyclair")


def sources(library):
    for folder, folders, names in os.walk(library):
        folders[:] = sorted(each for each in folders if each not in ("__pycache__", "site-packages"))
        for name in sorted(names):
            if name.endswith(".py"):
                yield os.path.relpath(os.path.join(folder, name), library)


def plant(python, tree, files):
    library = subprocess.check_output(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"], text=True).strip()
    made = copy = 0
    while made < files:
        here = os.path.join(tree, str(copy))
        for name in sources(library):
            if made < files:
                os.makedirs(os.path.dirname(os.path.join(here, name)), exist_ok=True)
                shutil.copy2(os.path.join(library, name), os.path.join(here, name))
                made += 1
        copy += 1
    compile_all(python, tree, stdout=subprocess.DEVNULL)
    # What cannot be compiled is compiled again and again, which is something to do.
    for name in list(sources(tree)):
        path = os.path.join(tree, name)
        folder, base = os.path.split(path)
        cached = [each for each in os.listdir(os.path.join(folder, "__pycache__")) if each.startswith(base[:-2])]
        if not cached:
            os.remove(path)


def compile_all(python, tree, **keywords):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return subprocess.run([python, "-m", "compileall", "-q", tree], env=environment, **keywords).returncode


def clocked(work):
    start = time.perf_counter()
    if work() != 0:
        sys.exit("there was something to do, or to find")
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--keep", metavar="FOLDER")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tree = options.keep or os.path.join(folder, "tree")
        plant(options.python, tree, options.files)
        check = [PYCLAIR, "cache", "check", "-q", tree]
        print(subprocess.check_output(check, text=True), end="")
        theirs, ours = [], []
        for _ in range(options.rounds):
            theirs.append(clocked(lambda: compile_all(options.python, tree)))
            ours.append(clocked(lambda: subprocess.run(check, stdout=subprocess.DEVNULL).returncode))
        for name, times in (("compileall -q", theirs), ("cache check", ours)):
            times.sort()
            print("%-14s best %.3f s, median %.3f s" % (name, times[0], times[len(times) // 2]))


if __name__ == "__main__":
    main()
