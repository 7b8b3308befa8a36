"""Compile and run corpus/src/main/resources/run/programs with every CPython and write down what comes out.

    python3 conformance/oracle/run_programs.py [--check] [--only VERSION]... [--pyodide VERSION=FOLDER]... [--inside VERSION]

Interpreters are $PYENV_ROOT/versions/*/bin/python (the newest of each minor version from 3.8 on), and for --pyodide
a FOLDER with node_modules/pyodide. The first line of a program says for which versions it is ("# versions: 3.10-").
A version's results are made from nothing each time; versions without an interpreter keep theirs.

    run/pyc/<version>.zip    NAME.pyc, which nothing but that version's compiler made (run_compile.py)
    run/runs.tsv             a line each program, version and mode: exit code, the files with stdout and stderr, or -
    run/expected/            NAME.out, NAME.err where versions agree; NAME.<version>.out where they do not, after the
                             first version that says so
    run/interpreters.tsv     what made it

Modes: `pyc` runs `python NAME.pyc` in a folder with that file alone, so that tracebacks show no lines of source;
`source` has NAME.py beside it, and is there for programs that write to stderr. No environment but UTF-8, no site
module, PYTHONHASHSEED=0; with 1 and 2 the same must come out, or nothing is written.

--check writes nothing and ends with 1 on any difference. --inside VERSION runs the programs of an installed version
one after the other in one process, as is done for WebAssembly, and ends with 1 if a process of its own gives another
result.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ORACLE = Path(__file__).resolve().parent
RUN = ORACLE.parent.parent / "corpus" / "src" / "main" / "resources" / "run"
SEEDS = (0, 1, 2)
FIRST = (3, 8)
LAST = (3, 99)
# What holds of one process for each program, and not of one process for all.
NOT_INSIDE = {}


def number(version):
    return tuple(int(part) for part in version.split("."))


def span(source):
    """The versions, first and last, that the first line of a program names."""
    line = source.read_text(encoding="utf-8").split("\n", 1)[0]
    found = re.fullmatch(r"# versions: (3\.\d+)-(3\.\d+)?", line)
    if not found:
        sys.exit(f"{source}: the first line is {line!r}")
    return number(found[1]), number(found[2]) if found[2] else LAST


def programs(version):
    """Names of the programs for a version."""
    sources = sorted((RUN / "programs").glob("*.py"))
    spans = {source.stem: span(source) for source in sources}
    return [name for name, (first, last) in spans.items() if first <= number(version) <= last]


def environment(seed):
    return {
        "PATH": os.environ["PATH"],
        "PYTHONHASHSEED": str(seed),
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def checked(command, seed, folder):
    done = subprocess.run(command, cwd=folder, env=environment(seed), capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command[:4]))} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout.strip().splitlines()[-1]


class Native:
    def __init__(self, python):
        self.python = python

    def compile(self, work, names):
        command = [self.python, "-s", "-S", ORACLE / "run_compile.py", "sources", "pyc", *names]
        return checked(command, 0, work)

    def run(self, work, names, seed, source):
        return {name: self.one(work, name, seed, source) for name in names}

    def one(self, work, name, seed, source):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(work / "pyc" / (name + ".pyc"), folder)
            if source:
                shutil.copy(work / "sources" / (name + ".py"), folder)
            command = [self.python, "-s", "-S", name + ".pyc"]
            done = subprocess.run(command, cwd=folder, env=environment(seed), capture_output=True, timeout=60)
            if done.returncode < 0:
                sys.exit(f"{name} ends {self.python} with signal {-done.returncode}:\n{done.stderr.decode()}")
            return done.stdout.decode(), done.stderr.decode(), done.returncode


class Inside:
    """All programs in one process, started anew behind one that took it down."""

    def __init__(self, *command):
        self.command = command

    def run(self, work, names, seed, source):
        results = work / "results.jsonl"
        results.unlink(missing_ok=True)
        results.touch()
        extra = ["--source", "sources"] if source else []
        while True:
            done = {row[0]: tuple(row[1:]) for row in map(json.loads, results.read_text("utf-8").splitlines())}
            left = [name for name in names if name not in done]
            if not left:
                return done
            arguments = ["pyc", "results.jsonl", *extra, *left]
            try:
                checked([*self.command, ORACLE / "run_inside.py", *arguments], seed, work)
            except RuntimeError as error:
                now = len(results.read_text("utf-8").splitlines())
                sys.exit(f"{names[now] if now < len(names) else '?'}: {error}")


class Pyodide(Inside):
    def __init__(self, folder, work):
        super().__init__("node", ORACLE / "pyodide.mjs", folder, work)

    def compile(self, work, names):
        return checked([*self.command, ORACLE / "run_compile.py", "sources", "pyc", *names], 0, work)


def installed():
    newest = {}
    for python in Path(os.environ.get("PYENV_ROOT", "/nonexistent")).glob("versions/3.*/bin/python"):
        full = number(python.parent.parent.name)
        if full >= FIRST and full > newest.get(full[:2], ((),))[0]:
            newest[full[:2]] = (full, python)
    return {"%d.%d" % minor: python for minor, (_, python) in sorted(newest.items())}


def differences(one, other):
    return [name for name in one if one[name] != other.get(name)]


def measure(version, interpreter, work):
    """Compile and run all; give the line about the interpreter, the bytes and the results of both modes."""
    names = programs(version)
    made_by = interpreter.compile(work, names)
    results = {"pyc": interpreter.run(work, names, SEEDS[0], False)}
    loud = [name for name in names if results["pyc"][name][1]]
    results["source"] = interpreter.run(work, loud, SEEDS[0], True)
    for seed in SEEDS[1:]:
        differ = differences(results["pyc"], interpreter.run(work, names, seed, False))
        if differ:
            sys.exit(f"{version}: other results with PYTHONHASHSEED={seed}: {', '.join(differ)}")
    pycs = {name: (work / "pyc" / (name + ".pyc")).read_bytes() for name in names}
    return made_by, pycs, results


def read_known():
    """What is stored: rows of runs.tsv with texts in place of the names of files."""
    table = {}
    path = RUN / "runs.tsv"
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("#"):
                continue
            program, version, mode, code, out, err = line.split("\t")
            texts = ["" if f == "-" else (RUN / "expected" / f).read_bytes().decode() for f in (out, err)]
            table[program, version, mode] = (*texts, int(code))
    return table


def write_results(table):
    shutil.rmtree(RUN / "expected", ignore_errors=True)
    (RUN / "expected").mkdir(parents=True)
    names = {}

    def stored(program, version, text, kind):
        if not text:
            return "-"
        texts = names.setdefault((program, kind), {})
        if text not in texts:
            texts[text] = f"{program}.{kind}" if not texts else f"{program}.{version}.{kind}"
            if (RUN / "expected" / texts[text]).exists():
                # The run with the source beside it differs, in the same version.
                texts[text] = f"{program}.{version}.source.{kind}"
            (RUN / "expected" / texts[text]).write_bytes(text.encode())
        return texts[text]

    lines = ["# program\tversion\tmode\texit code\tstdout\tstderr"]
    for program, version, mode in sorted(table, key=lambda row: (row[0], row[2], number(row[1]))):
        out, err, code = table[program, version, mode]
        files = [stored(program, version, out, "out"), stored(program, version, err, "err")]
        lines.append("\t".join([program, version, mode, str(code), *files]))
    (RUN / "runs.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_zip(version, pycs):
    (RUN / "pyc").mkdir(exist_ok=True)
    with zipfile.ZipFile(RUN / "pyc" / f"{version}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name, data in sorted(pycs.items()):
            out.writestr(zipfile.ZipInfo(name + ".pyc", (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def read_zip(version):
    with zipfile.ZipFile(RUN / "pyc" / f"{version}.zip") as file:
        return {name[:-4]: file.read(name) for name in file.namelist()}


def hold_inside(version, python):
    """Run in one process what runs in processes of its own, and compare."""
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        shutil.copytree(RUN / "programs", work / "sources")
        names = programs(version)
        native = Native(python)
        native.compile(work, names)
        inside = Inside(python, "-s", "-S")
        bad = 0
        for source in (False, True):
            own, one = native.run(work, names, 0, source), inside.run(work, names, 0, source)
            for name in differences(own, one):
                bad += name not in NOT_INSIDE
                print(f"{version}: {name} differs inside one process {NOT_INSIDE.get(name, '')}")
                for a, b in zip(own[name], one[name]):
                    if a != b:
                        print("  own:", repr(a)[-300:], "\n  one:", repr(b)[-300:])
    return bad


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--only", action="append")
    parser.add_argument("--pyodide", action="append", default=[])
    parser.add_argument("--inside")
    options = parser.parse_args()
    found = installed()
    if options.inside:
        sys.exit(1 if hold_inside(options.inside, found[options.inside]) else 0)
    folders = dict(entry.split("=", 1) for entry in options.pyodide)
    versions = sorted([*found, *folders], key=number)
    if options.only:
        versions = [version for version in versions if version in options.only]
    table = read_known()
    made = dict(line.split("\t", 1) for line in (RUN / "interpreters.tsv").read_text().splitlines()[1:]) if (
        RUN / "interpreters.tsv").exists() else {}
    bad = 0
    for version in versions:
        with tempfile.TemporaryDirectory() as temporary:
            work = Path(temporary)
            shutil.copytree(RUN / "programs", work / "sources")
            if version in folders:
                interpreter = Pyodide(Path(folders[version]).resolve(), work)
            else:
                interpreter = Native(found[version])
            made_by, pycs, results = measure(version, interpreter, work)
        rows = {(n, version, m): r for m, by_name in results.items() for n, r in by_name.items()}
        old = {row: result for row, result in table.items() if row[1] == version}
        print(f"{version}: {len(pycs)} programs, {len(rows)} runs, by {made_by}", flush=True)
        if options.check:
            for row in sorted({*differences(old, rows), *differences(rows, old)}):
                bad += 1
                print("differs:", *row)
            for name in differences(pycs, read_zip(version)):
                bad += 1
                print("other bytes:", name, version)
        else:
            table = {row: result for row, result in table.items() if row[1] != version} | rows
            write_zip(version, pycs)
            made[version] = made_by.replace(" ", "\t")
    if not options.check:
        write_results(table)
        lines = [f"{version}\t{made[version]}" for version in sorted(made, key=number)]
        (RUN / "interpreters.tsv").write_text("\n".join(["# version\tinterpreter\tbits", *lines]) + "\n")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
