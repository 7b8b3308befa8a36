"""Writes all the instruction tables of core anew, or compares them with `--check`.

    python3 regenerate.py [--check] [--pyodide 3.14=DIR] [--pyodide 3.15=DIR]

Interpreters are taken from $PYENV_ROOT/versions/*/bin/python; 3.14 and 3.15 run under Node, DIR being a folder
in which the npm package pyodide of that version is installed. A version without either keeps its table, and is
named. 1.0 to 2.6 and 3.0 to 3.5 are made from historic/ and need nothing.
"""

import argparse
import glob
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TABLES = os.path.join(ROOT, "core", "src", "main", "resources", "dev", "pyclair", "opcode")

sys.path.insert(0, HERE)

from historic import opcodes, tables  # noqa: E402

LIVE = ("2.7", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15")


def interpreter(version):
    """The newest installed interpreter of a version, or None."""
    pattern = os.path.join(os.environ.get("PYENV_ROOT", ""), "versions", version + ".*", "bin", "python")
    found = sorted(glob.glob(pattern))
    return found[-1] if found else None


def output(command, **environment):
    """What a command prints; its failure ends this run."""
    settings = dict(os.environ, PYTHONDONTWRITEBYTECODE="1", **environment)
    return subprocess.run(command, env=settings, check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")


def live(version, pyodide):
    """The table as its interpreter gives it, or None."""
    if version in pyodide:
        return output(["node", os.path.join(HERE, "pyodide.mjs"), pyodide[version], HERE, "dump.py"])
    python = interpreter(version)
    return output([python, os.path.join(HERE, "dump.py")]) if python else None


def historic(version):
    """The table from published facts."""
    return "".join("\t".join(str(value) for value in row) + "\n" for row in tables.lines(version))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    parser.add_argument("--pyodide", action="append", default=[], metavar="VERSION=DIR")
    arguments = parser.parse_args()
    pyodide = dict(pair.split("=", 1) for pair in arguments.pyodide)
    different = []
    for version in [v for v in opcodes.VERSIONS if v not in LIVE] + list(LIVE):
        table = live(version, pyodide) if version in LIVE else historic(version)
        path = os.path.join(TABLES, version + ".tsv")
        if table is None:
            print("%s: no interpreter found, table kept as it is" % version)
            continue
        if arguments.check:
            with open(path, encoding="utf-8", newline="") as file:
                same = file.read() == table
            print("%s: %s" % (version, "same" if same else "DIFFERENT"))
            different += [] if same else [version]
        else:
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(table)
            print("%s: %d lines" % (version, table.count("\n")))
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
