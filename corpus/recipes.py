"""Write code objects that are wrong, for every version one file a way to be wrong, and what the real
interpreters make of them.

    python3 corpus/recipes.py [--write | --new] [VERSION...]

Makes src/main/resources/recipes/<version>/<name>.pyc, whose root is the code of a function, and recipes.tsv:

    version, name   of the file
    rule            the rule of the verifier that it breaks, V1 to V9 (`V4/V5`: either is a right answer;
                    `V7?`: odd, but no interpreter minds, so that accepting it is right, too); `-` if it is
                    legal; `read` if it must not even be read
    call            what the function is called with, `-` for nothing
    what is wrong
    outcome         what the interpreter did when it was called, in a process of its own

With $PYENV_ROOT, and for versions without an interpreter there with $PYODIDE_<version without dot>, a folder
with node_modules/pyodide, the outcome is measured (conformance/oracle/recipes.py), with --new only that of
files that are new or have changed; --write and others keep the one that the table has. Outcomes of code that
is wrong depend on what happens to be in memory: no test asserts them.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import recipe_writer
import recipes_blocks
import recipes_common
import recipes_hidden
import recipes_tables
import recipes_values
from recipe_writer import VERSIONS, recipes

HERE = Path(__file__).resolve().parent
OUT = HERE / "src" / "main" / "resources" / "recipes"
ORACLE = HERE.parent / "conformance" / "oracle"
NOT_MEASURED = "not measured"
HEAD = "version\tname\trule\tcall\twhat is wrong\toutcome\n"


def put(version, name, text, options):
    """Writes the file of a recipe; says whether that changed it."""
    path, data = OUT / version / f"{name}.pyc", recipe_writer.pyc(version, text, options)
    changed = not path.exists() or path.read_bytes() != data
    if changed:
        path.write_bytes(data)
    return changed


def command(version):
    """What runs a script with the interpreter of a version; None if there is none here."""
    folder = os.environ.get(f"PYODIDE_{version.replace('.', '')}")
    if folder:
        start = ["node", str(ORACLE / "pyodide.mjs"), folder, str(OUT / version)]
        return [*start, str(ORACLE / "recipes.py"), "/m"]
    root = os.environ.get("PYENV_ROOT")
    if root:
        found = sorted(Path(root).glob(f"versions/{version}.*/bin/python"))
        if found:
            return [str(found[-1]), str(ORACLE / "recipes.py"), str(OUT / version)]
    return None


def measured(version, rows):
    """Name to outcome: recipes.py says a name before it runs it, so that its death can be told."""
    words, outcomes, left = command(version), {}, [(row[1], row[3]) for row in rows]
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1")
    while left:
        todo = " ".join(f"{name}:{call}" for name, call in left)
        process = subprocess.Popen(
            [*words, todo],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            env=environment,
        )
        try:
            said, wrong = process.communicate(timeout=40 if words[0] == "node" else 600)
            ended = f"exit code {process.returncode}"
        except subprocess.TimeoutExpired:
            process.kill()
            said, wrong = process.communicate()
            ended = "hung"
        last = None
        for line in said.splitlines():
            if line.startswith("= "):
                _, name, outcome = line.split(" ", 2)
                outcomes[name], last = outcome, None
            elif line.startswith("? "):
                last = line[2:]
        if last:
            trap = re.search(r"RuntimeError: (.*)|Fatal Python error: (.*)|Maximum call stack.*", wrong)
            outcomes[last] = ended if ended == "hung" else f"trap: {trap[0]}" if trap else f"trap: {ended}"
        before = len(left)
        left = [each for each in left if each[0] not in outcomes]
        if len(left) == before:
            sys.exit(f"recipes.py: {version} says nothing\n{said[-500:]}\n{wrong[-2000:]}")
    return outcomes


def main(arguments):
    for each in (recipes_common, recipes_values, recipes_blocks, recipes_tables, recipes_hidden):
        each.all_recipes()
    wanted = [each for each in arguments if each in VERSIONS] or VERSIONS
    table = OUT / "recipes.tsv"
    known = {}
    if table.exists():
        for line in table.read_text("utf-8").splitlines()[1:]:
            cells = line.split("\t")
            known[cells[0], cells[1]] = cells
    rows = []
    for version in VERSIONS:
        (OUT / version).mkdir(parents=True, exist_ok=True)
        own = [each for each in recipes if each[0] == version]
        names = {each[1] for each in own}
        for path in (OUT / version).glob("*.pyc"):
            if path.stem not in names:
                path.unlink()
        fresh = {name for _, name, _, _, text, options in own if put(version, name, text, options)}
        own_rows = [
            [version, name, rule, options.get("call", "-"), what] for _, name, rule, what, _, options in own
        ]
        outcomes = {row[1]: known.get((version, row[1]), [NOT_MEASURED])[-1] for row in own_rows}
        fresh |= {name for name, outcome in outcomes.items() if outcome == NOT_MEASURED}
        if version in wanted and "--write" not in arguments and command(version):
            asked = [row for row in own_rows if "--new" not in arguments or row[1] in fresh]
            outcomes.update(measured(version, asked))
        else:
            outcomes.update(dict.fromkeys(fresh, NOT_MEASURED))
        rows += ["\t".join([*row, outcomes[row[1]]]) + "\n" for row in sorted(own_rows)]
    table.write_text(HEAD + "".join(rows), "utf-8")
    for version in VERSIONS:
        print(version, sum(each[0] == version for each in recipes), "recipes")


if __name__ == "__main__":
    main(sys.argv[1:])
