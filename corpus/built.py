"""Let CPythons run what Pyclair built, and keep the files that ran, and what came out, as goldens.

    python3 corpus/built.py PROGRAMS [--check] [--only VERSION]... [--pyodide VERSION=FOLDER]...

PROGRAMS is a folder that conformance/sweeps/built.sh makes: VERSION/NAME.pyc, and expectations.tsv with lines
`version, name, expression, outcome`: what a person says that the expression gives, in a comment of the assembler
text or next to the code that built the program. An interpreter ($PYENV_ROOT/versions/*/bin/python, the newest of each
minor version, or for --pyodide a FOLDER with node_modules/pyodide) imports the files, without a source, and evaluates
the expressions, in a process of its own (conformance/oracle/imports.py).

If each of them agrees with each expectation, the files go to src/main/resources/built, and built.tsv there says what
came out. With --check nothing is written; then the files have to be those that are there, too. A version that
has no interpreter keeps its goldens, and is named.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from generate import HERE, ORACLE, interpreters, parse

BUILT = HERE / "src" / "main" / "resources" / "built"
TABLE = BUILT / "built.tsv"
HEADING = ["version", "program", "expression", "outcome", "interpreter"]


def read_rows(path):
    return [line.split("\t") for line in path.read_text().splitlines()]


def run(interpreter, folder):
    """The interpreter's version, and outcomes by name and expression; an unfinished line says where it ended."""
    command = interpreter.command(folder, ORACLE / "imports.py", 0)
    mounted = command[0] == "node"
    # Another hash seed each time would show orders of sets that an expectation must not depend on.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("PYTHONHASHSEED", None)
    done = subprocess.run(
        [*command, "/m" if mounted else str(folder)], env=environment, capture_output=True, text=True, timeout=300
    )
    lines = done.stdout.splitlines()
    if not lines:
        return "", {}, done
    outcomes = {}
    for line in lines[1:]:
        name, expression, outcome = line.split("\t")
        outcomes[name, expression] = outcome or f"ended the process ({done.returncode})"
    return lines[0], outcomes, done


def judge(version, interpreter, folder, expected):
    """Rows of the table, and how many outcomes differ from what was expected."""
    lines = ["\t".join(row[1:3]) + "\n" for row in expected]
    (folder / "expressions.tsv").write_text("".join(lines))
    exact, outcomes, done = run(interpreter, folder)
    rows, wrong = [], 0
    for _, name, expression, outcome in expected:
        got = outcomes.get((name, expression), "was not reached")
        rows.append([version, name, expression, got, exact])
        if got != outcome:
            wrong += 1
            print(f"{version} {name}: {expression}\n    expected {outcome}\n    but      {got}")
    if done.returncode:
        wrong += 1
        print(f"{version}: exit code {done.returncode}\n{done.stderr}")
    print(f"{version} ({exact or 'did not start'}): {len(expected)} expressions, {wrong} wrong")
    return rows, wrong


def differing_files(version, folder):
    kept = {path.name: path.read_bytes() for path in (BUILT / version).glob("*.pyc")}
    made = {path.name: path.read_bytes() for path in folder.glob("*.pyc")}
    names = sorted(name for name in kept.keys() | made.keys() if kept.get(name) != made.get(name))
    for name in names:
        print(f"{version}/{name} is not the file that was run for the goldens")
    return len(names)


def keep(version, folder):
    for path in (BUILT / version).glob("*.pyc"):
        path.unlink()
    for path in folder.glob("*.pyc"):
        shutil.copyfile(path, BUILT / version / path.name)


def in_order(rows):
    return sorted(rows, key=lambda row: parse(row[0]))


def parsed_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--only", action="append", metavar="VERSION")
    parser.add_argument("--pyodide", action="append", default=[], metavar="VERSION=FOLDER")
    return parser.parse_args()


def main():
    options = parsed_arguments()
    expectations = read_rows(options.programs / "expectations.tsv")
    known = {".".join(map(str, number)): each for number, each in interpreters(options.pyodide).items()}
    table = read_rows(TABLE)[1:] if TABLE.exists() else []
    before = list(table)
    wrong = ran = 0
    for version in dict.fromkeys(row[0] for row in expectations):
        if options.only and version not in options.only:
            continue
        if version not in known:
            print(f"{version}: no interpreter, not run")
            continue
        folder = (options.programs / version).resolve()
        rows, count = judge(version, known[version], folder, [row for row in expectations if row[0] == version])
        ran += 1
        wrong += count + (differing_files(version, folder) if options.check else 0)
        table = [row for row in table if row[0] != version] + rows
        if not options.check and not count:
            keep(version, folder)
    if options.check and in_order(table) != before:
        wrong += 1
        print(f"{TABLE.name} is not what came out now")
    if not ran:
        sys.exit("nothing was run")
    if wrong:
        sys.exit(1)
    if not options.check:
        TABLE.write_text("".join("\t".join(row) + "\n" for row in [HEADING, *in_order(table)]))


if __name__ == "__main__":
    main()
