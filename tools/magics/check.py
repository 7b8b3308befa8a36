#!/usr/bin/env python3
"""Holds magics.tsv against interpreters that are here, and against folders of .pyc files.

    check.py [--run COMMAND]... [FOLDER]...

Checked are the interpreters of $PYENV_ROOT/versions/*/bin/python and every COMMAND; the path of a
script is put after each. Every file below a FOLDER must have a magic number of the table; a line
is printed for each folder and number. Exit code 0: all is well; 1: something is not; 2: nothing
was there to be checked.
"""

import argparse
import collections
import glob
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

TABLE = (
    pathlib.Path(__file__).resolve().parents[2]
    / "core/src/main/resources/dev/pyclair/pyc/magics.tsv"
)
COLUMNS = "magic implementation version stage tail release layout header note".split()
STAGES = ["development", "alpha", "beta", "candidate", "final"]

# Runs on every Python from 2.7 on. -U is what makes 2.x add one to its number.
PROBE = """
import sys
try:
    from importlib.util import MAGIC_NUMBER as magic
except ImportError:
    import imp
    magic = imp.get_magic()
try:
    name = sys.implementation.name
except AttributeError:
    name = "pypy" if hasattr(sys, "pypy_version_info") else "cpython"
out = [name, "%d.%d" % sys.version_info[:2], sys.version_info[3]]
out += ["%02x" % byte for byte in bytearray(magic)]
sys.stdout.write(" ".join(out) + "\\n")
"""

Row = collections.namedtuple("Row", COLUMNS)


def read_table():
    lines = [
        line
        for line in TABLE.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    if lines[0].split("\t") != COLUMNS:
        raise SystemExit("the columns are not " + " ".join(COLUMNS))
    return [Row(*line.split("\t")) for line in lines[1:]]


def matching(rows, head):
    magic, tail = int.from_bytes(head[:2], "little"), head[2:4].hex()
    return [
        row
        for row in rows
        if int(row.magic) == magic and row.tail in ("*", tail if tail != "0d0a" else "")
    ]


def table_faults(rows):
    numbers = [int(row.magic) for row in rows]
    if numbers != sorted(numbers):
        yield "the rows are not sorted by number"
    for row, count in collections.Counter(row[:4] + row[5:6] for row in rows).items():
        if count > 1:
            yield "row %s is there %d times" % (row, count)
    for row in rows:
        if not 0 <= int(row.magic) <= 0xFFFF:
            yield "%s is not a number of 16 bits" % row.magic
        if row.stage not in STAGES:
            yield "%s: stage %s" % (row.magic, row.stage)
        if row.header not in ("0", "8", "12", "16"):
            yield "%s: header %s" % (row.magic, row.header)
        versions = {other.version for other in rows}
        if row.layout not in versions | {"final", "other"}:
            yield "%s: layout %s" % (row.magic, row.layout)


def interpreter_faults(rows, commands):
    with tempfile.TemporaryDirectory() as folder:
        probe = os.path.join(folder, "probe.py")
        with open(probe, "w") as file:
            file.write(PROBE)
        for command in commands:
            done = subprocess.run(command + [probe], capture_output=True, text=True)
            if done.returncode:
                yield "%s fails: %s" % (shlex.join(command), done.stderr.strip()[-200:])
                continue
            name, version, level, *head = done.stdout.split()
            found = [
                row
                for row in matching(rows, bytes.fromhex("".join(head)))
                if row.implementation.lower() == name and row.version == version
            ]
            good = [row for row in found if row.stage == level]
            print(name, version, level, "".join(head), "->", describe(found))
            if not good:
                yield "%s %s (%s) says %s: no such row" % (name, version, level, "".join(head))


def describe(rows):
    return "; ".join(" ".join((r.implementation, r.version, r.stage, r.release)) for r in rows)


def folder_faults(rows, folders):
    seen = collections.Counter()
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                if name.endswith((".pyc", ".pyo")):
                    with open(os.path.join(place, name), "rb") as file:
                        seen[os.path.relpath(place, folder), file.read(4)] += 1
    for (place, head), count in sorted(seen.items()):
        found = matching(rows, head)
        print("%-40s %6d  %s  %s" % (place, count, head.hex(), describe(found) or "UNKNOWN"))
        if not found:
            yield "%s: %d files with the unknown number %s" % (place, count, head.hex())
    if folders and not seen:
        yield "no .pyc file below " + " ".join(folders)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--run", action="append", default=[], metavar="COMMAND")
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    options = parser.parse_args()

    root = os.environ.get("PYENV_ROOT")
    installed = glob.glob(os.path.join(root, "versions/*/bin/python")) if root else []
    commands = [[path] for path in sorted(installed)]
    commands += [[path, "-U"] for [path] in commands if "/versions/2." in path]
    commands += [shlex.split(command) for command in options.run]
    if not commands and not options.folders:
        print("no interpreter and no folder to check", file=sys.stderr)
        return 2

    rows = read_table()
    faults = list(table_faults(rows))
    faults += interpreter_faults(rows, commands)
    faults += folder_faults(rows, options.folders)
    for fault in faults:
        print("FAULT:", fault, file=sys.stderr)
    print("%d rows, %d interpreters, %d faults" % (len(rows), len(commands), len(faults)))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
