"""Make the corpus: compile programs/*.py with every CPython at hand and write down what its own dis says.

    python3 corpus/generate.py [--out DIR] [--only VERSION]... [--pyodide VERSION=FOLDER]...

Interpreters are $PYENV_ROOT/versions/*/bin/python (the newest of each minor version), and for --pyodide
a FOLDER with node_modules/pyodide. The work in each interpreter is done by conformance/oracle/stdlib.py
(compile) and, in a process of its own, conformance/oracle/distext.py (text).

The order of a set depends on the width of hashes, so on whether the interpreter is of 64 or of 32 bits
(pyodide is of 32): manifest.tsv names it, with the exact version.

A version's folder is made from nothing each time; versions without an interpreter keep theirs. Two runs
give the same bytes: the time in the headers is fixed, and so is the hash seed.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from handmade import handmade

HERE = Path(__file__).resolve().parent
ORACLE = HERE.parent / "conformance" / "oracle"
MTIME = 1_600_000_000

# Every option of dis is kept for these only: the texts are large, and these hold what the options change.
WITH_OPTIONS = [
    "arithmetic",
    "calls",
    "classes",
    "exceptions",
    "async_code",
    "patterns",
    "long_lines",
    "made_lines",
]
# Optimised code differs in asserts, docstrings and __debug__ alone, so few texts of it are kept.
WITH_OPTIMIZED_TEXT = ["asserts", "classes", "closures", "docstrings", "exceptions"]
OPTIONS = {
    "caches": (3, 11),
    "specialized": (3, 11),
    "offsets": (3, 13),
    "positions": (3, 14),
    "all": (3, 11),
}


class Native:
    def __init__(self, python):
        self.python = python

    def command(self, folder, script, optimize):
        flags = {0: [], 1: ["-O"], 2: ["-OO"]}[optimize]
        return [str(self.python), *flags, str(script)]


class Pyodide:
    def __init__(self, folder):
        self.folder = folder

    def command(self, folder, script, optimize):
        return ["node", str(ORACLE / "pyodide.mjs"), str(self.folder), str(folder), str(script)]


def run(interpreter, folder, script, *arguments, optimize=0):
    """Run a script of conformance/oracle with `folder` as its working directory; give its last line."""
    environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    command = interpreter.command(folder, ORACLE / script, optimize)
    done = subprocess.run([*command, *arguments], cwd=folder, env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout.strip().splitlines()[-1]


def interpreters(pyodides):
    """Version to interpreter, oldest version first."""
    found = {}
    root = os.environ.get("PYENV_ROOT")
    folders = Path(root, "versions").iterdir() if root else []
    numbered = [
        (tuple(map(int, each.name.split("."))), each)
        for each in folders
        if re.fullmatch(r"[\d.]+", each.name)
    ]
    for number, folder in sorted(numbered):
        if (folder / "bin" / "python").exists():
            found[number[:2]] = Native(folder / "bin" / "python")
    for each in pyodides:
        name, _, folder = each.partition("=")
        found[parse(name)] = Pyodide(Path(folder).resolve())
    return dict(sorted(found.items()))


def parse(name):
    return tuple(map(int, name.split(".")))


def is_for(program, version):
    """Whether the first line, `# versions: 2.7 3.6-3.11 3.13-`, includes the version."""
    first = program.read_text("utf-8").splitlines()[0]
    if not first.startswith("# versions:"):
        sys.exit(f"{program.name}: the first line must be `# versions: ...`")
    for span in first.partition(":")[2].split():
        oldest, dash, newest = span.partition("-")
        if parse(oldest) <= version <= (parse(newest) if newest else (99,) if dash else parse(oldest)):
            return True
    return False


def copy(source, target):
    target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target / source.name)
    os.utime(target / source.name, (MTIME, MTIME))


def make(version, interpreter, work):
    """All files of a version in work/out, and the manifest's rows about them."""
    programs = [each for each in sorted((HERE / "programs").glob("*.py")) if is_for(each, version)]
    out = work / "out"
    out.mkdir()
    made = {}
    for program in programs:
        copy(program, work / "source")
    for level in range(3):
        run_of = run(
            interpreter,
            work,
            "stdlib.py",
            f"pyc{level}",
            "--lib",
            "source",
            "--optimize",
            str(level),
            optimize=level,
        )
        if (work / f"pyc{level}" / "failed.txt").exists():
            sys.exit(f"{run_of}\n" + (work / f"pyc{level}" / "failed.txt").read_text("utf-8"))
    exact, bits = run_of.partition(":")[0].split()
    for program in programs:
        plain = (work / "pyc0" / f"{program.stem}.pyc").read_bytes()
        (out / f"{program.stem}.pyc").write_bytes(plain)
        made[f"{program.stem}.pyc"] = "compile"
        for level in (1, 2):
            data = (work / f"pyc{level}" / f"{program.stem}.pyc").read_bytes()
            if data != plain:
                name = f"{program.stem}.opt-{level}.pyc"
                (out / name).write_bytes(data)
                made[name] = f"compile, optimize={level}"
                if program.stem in WITH_OPTIMIZED_TEXT:
                    copy(out / name, work / "rich-optimized")
        if program.stem in WITH_OPTIONS:
            copy(out / f"{program.stem}.pyc", work / "rich")

    for name, data in handmade(f"{version[0]}.{version[1]}").items():
        (out / f"{name}.pyc").write_bytes(data)
        made[f"{name}.pyc"] = "handmade.py"
        copy(out / f"{name}.pyc", work / "pyc0")
        if name in WITH_OPTIONS:
            copy(out / f"{name}.pyc", work / "rich")

    options = [name for name, since in OPTIONS.items() if version >= since]
    info = ["codeinfo"] if version >= (3, 0) else []
    for source, names in [("pyc0", ["default", *info]), ("rich", options), ("rich-optimized", ["default"])]:
        if not names or not (work / source).exists():
            continue
        arguments = [argument for name in names for argument in ("--option", name)]
        run(interpreter, work, "distext.py", source, f"text-{source}", *arguments)
        if (work / f"text-{source}" / "failed.txt").exists():
            sys.exit(f"dis of {version}:\n" + (work / f"text-{source}" / "failed.txt").read_text("utf-8"))
        for text in sorted((work / f"text-{source}").iterdir()):
            shutil.copyfile(text, out / text.name)
            made[text.name] = made_by(text.name, names)
    return [(f"{version[0]}.{version[1]}/{name}", exact, bits, how) for name, how in made.items()]


def made_by(name, options):
    if name.endswith(".codeinfo"):
        return "dis.code_info"
    option = name.split(".")[-2]
    return f"dis.dis, {option}" if option in options else "dis.dis"


def write_manifest(root, rows):
    """Rows of the versions made now replace theirs; the others stay."""
    manifest = root / "manifest.tsv"
    remade = {row[0].partition("/")[0] for row in rows}
    if manifest.exists():
        old = [tuple(line.split("\t")) for line in manifest.read_text("utf-8").splitlines()[1:]]
        rows = rows + [row for row in old if row[0].partition("/")[0] not in remade]
    rows.sort(key=lambda row: (parse(row[0].partition("/")[0]), row))
    lines = ["file\tinterpreter\tbits\tmade by", *("\t".join(row) for row in rows)]
    manifest.write_text("".join(line + "\n" for line in lines), "utf-8")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--out", type=Path, default=HERE / "src" / "main" / "resources" / "corpus")
    arguments.add_argument("--only", action="append", metavar="VERSION", default=[])
    arguments.add_argument("--pyodide", action="append", metavar="VERSION=FOLDER", default=[])
    chosen = arguments.parse_args()
    rows = []
    for version, interpreter in interpreters(chosen.pyodide).items():
        name = f"{version[0]}.{version[1]}"
        if chosen.only and name not in chosen.only:
            continue
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            rows += make(version, interpreter, work)
            target = chosen.out / name
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(work / "out", target)
        size = sum(each.stat().st_size for each in target.iterdir())
        print(f"{name}: {len(list(target.iterdir()))} files, {size:,} bytes", flush=True)
    if not rows:
        sys.exit("generate.py: no interpreter found; set PYENV_ROOT or give --pyodide")
    write_manifest(chosen.out, rows)


if __name__ == "__main__":
    main()
