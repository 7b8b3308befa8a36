"""The planted tree: cases of cached files, what state each is in, and imports that prove it.

    python planted.py table PYENV FOLDER [3.14=NODE_FOLDER 3.15=NODE_FOLDER] > planted.tsv
    python planted.py make planted.tsv FOLDER
    python planted.py check planted.tsv PYENV FOLDER [3.14=NODE_FOLDER ...]

`table` writes the cases of planted_files.py and planted_places.py as rows, with the bytes of the interpreters
below PYENV (and of those under Node, see pyodide.mjs), checks them in FOLDER, and prints them only if all is
well. `make` needs no other interpreter, and makes the tree in a folder that is empty or not there. `check` makes it,
lets the interpreters import (planted_run.py, never writing), and compares what ran with the rows, and both
with what the states mean. To be started as root or as a user; children of root give up their rights.

Rows, separated by tabs; paths are relative to the folder, in bytes, and escaped as in URLs:
  body NAME HEX
  case NAME WORDS
  node PATH KIND MODE MTIME CONTENT     kind: file, folder, link or fifo; time in nanoseconds since 1970
  state PATH STATE VARIANTS PYTHON SOURCE
  run PYTHON LEVEL HOW NAME FOLDER ABOUT OUTCOME
A content is HEX=BODY:COUNT+HEX, of which any part may be missing; that of a link is its target, and @ at its
start the folder of it all. What a row leaves open is `-`. State `none` is no line, as is no row.
Variants are other states: of a file whose body is looked at (`bodies`); for root, whom permissions do not bind
(`root`); where only files of another version are asked for, whose state else is `foreign` but for what
comes before that (`others`).
"""

import glob
import json
import os
import shutil
import subprocess
import sys
from urllib.parse import unquote_to_bytes

import planted_files
import planted_places
from planted_case import TEXTS, Case, Facts, escaped

HERE = os.path.dirname(os.path.abspath(__file__))
VERSIONS = ["2.7", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13"]
TELL = """
import binascii, json, marshal, sys
code = marshal.dumps(compile("R = 'pyc'\\n", "m.py", "exec"))
hexed = lambda data: binascii.hexlify(data).decode("ascii")
try:
    from importlib.util import MAGIC_NUMBER as magic
except ImportError:
    from imp import get_magic
    magic = get_magic()
hashes = {}
if sys.version_info >= (3, 7):
    from importlib.util import source_hash
    hashes = {text: hexed(source_hash(bytes.fromhex(text))) for text in %r}
print(json.dumps({"magic": hexed(magic), "body": hexed(code), "hashes": hashes}))
"""

# What an import may do where a file is in a state; of all but these, anything.
MEANINGS = {
    "valid": {"pyc"}, "unchecked-hash": {"pyc"}, "hash-mismatch": {"pyc"}, "sourceless": {"pyc"},
    "stale": {"source", "raises PermissionError"},
    "orphan": {"raises ModuleNotFoundError", "namespace"},
    "leftover": {"source", "raises ModuleNotFoundError"},
}
# In these no import may run the very file that has the state.
NEVER_RUN = {"unreadable", "broken", "header", "foreign", "orphan", "leftover", "stale"}
# But this one is run, which is why it is a finding.
RUNS_ALL_THE_SAME = {"header-flags-2"}


class Interpreters:
    def __init__(self, pyenv, under_node):
        self.under_node = dict(pair.split("=") for pair in under_node)
        self.paths = {}
        for version in VERSIONS:
            found = sorted(glob.glob(os.path.join(pyenv, "versions", version + ".*", "bin", "python")))
            if not found:
                raise SystemExit("no interpreter of %s below %s" % (version, pyenv))
            self.paths[version] = found[-1]

    def run(self, version, flags, script, arguments, folder):
        if version in self.under_node:
            environment = dict(os.environ)
            command = ["node", os.path.join(HERE, "pyodide.mjs"), self.under_node[version], folder, script] + arguments
        else:
            environment = {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
            command = [self.paths[version], "-B", "-S", "-E"] + flags + [script] + arguments
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, timeout=120, check=True)
        return done.stdout

    def facts(self, folder):
        os.makedirs(folder, exist_ok=True)
        script = os.path.join(folder, "tell.py")
        with open(script, "w") as out:
            out.write(TELL % [text.hex() for text in TEXTS])
        told = {}
        for version in list(self.paths) + list(self.under_node):
            told[version] = json.loads(self.run(version, [], script, [], folder))
        os.remove(script)
        return Facts(told)


def table(facts):
    """The rows of the table."""
    rows = [["body", name, data] for name, data in sorted(facts.bodies().items())]
    known = set()

    def case(name, words):
        assert name not in known, name
        known.add(name)
        made.append(Case(name, words, facts))
        return made[-1]

    made = []
    planted_files.cases(case)
    planted_places.cases(case)
    for each in made:
        rows += each.rows()
    return rows


def read(path):
    with open(path, encoding="ascii") as file:
        return [line.rstrip("\n").split("\t") for line in file]


def content(text, bodies):
    text, _, tail = ("" if text == "-" else text).partition("+")
    head, _, body = text.partition("=")
    name, _, count = body.partition(":")
    data = bytes.fromhex(bodies[name]) if name else b""
    return bytes.fromhex(head) + (data[: int(count)] if count else data) + bytes.fromhex(tail)


def make(rows, folder):
    base = os.fsencode(os.path.abspath(folder))
    os.makedirs(base, exist_ok=True)
    if os.listdir(base):
        raise SystemExit("%s is not empty" % folder)
    os.chmod(base, 0o755)
    bodies = {row[1]: row[2] for row in rows if row[0] == "body"}
    modes = []
    for row in rows:
        if row[0] == "case":
            os.makedirs(base + b"/tree/" + row[1].encode())
        if row[0] != "node":
            continue
        _, place, kind, mode, mtime, what = row
        path = os.path.join(base, unquote_to_bytes(place))
        os.makedirs(path if kind == "folder" else os.path.dirname(path), exist_ok=True)
        if kind == "link":
            os.symlink(os.fsencode(what.replace("@", os.fsdecode(base), 1)), path)
            continue
        if kind == "fifo":
            os.mkfifo(path)
        elif kind == "file":
            with open(path, "wb") as out:
                out.write(content(what, bodies))
            os.utime(path, ns=(int(mtime), int(mtime)))
            if os.stat(path).st_mtime_ns != int(mtime):
                raise SystemExit("the file system of %s does not keep the time %s" % (folder, mtime))
        modes.append((path, int(mode, 8)))
    for path, mode in reversed(modes):
        os.chmod(path, mode)


def outcomes(rows, interpreters, folder):
    """What the interpreters do, in the order of the rows `run`."""
    base = os.path.abspath(folder)
    runs = [row[1:] for row in rows if row[0] == "run"]
    shutil.copy(os.path.join(HERE, "planted_run.py"), os.path.join(base, "run.py"))
    found = [None] * len(runs)
    for version in interpreters.under_node:
        numbers = [n for n, run in enumerate(runs) if run[0] == version and run[1] == "0"]
        with open(os.path.join(base, "list"), "w") as out:
            for n in numbers:
                out.write("\t".join([runs[n][2], runs[n][3], "/m/" + runs[n][5 - 1]]) + "\n")
        told = interpreters.run(version, [], os.path.join(base, "run.py"), ["--list", "/m/list"], base)
        for n, line in zip(numbers, told.splitlines(), strict=True):
            found[n] = words(line, b"/m")
        os.remove(os.path.join(base, "list"))
    for n, (version, level, how, name, at, _, _) in enumerate(runs):
        if version in interpreters.paths:
            flags = ["-" + "O" * int(level)] if level != "0" else []
            arguments = [how, os.fsdecode(unquote_to_bytes(name)), os.path.join(base, at)]
            told = interpreters.run(version, flags, os.path.join(base, "run.py"), arguments, base)
            found[n] = words(told.rstrip(b"\n"), os.fsencode(base))
    os.remove(os.path.join(base, "run.py"))
    return runs, found


def words(line, base):
    kind, _, rest = line.partition(b" ")
    if kind == b"raises":
        return line.decode()
    return kind.decode() + " " + escaped(rest[len(base) + 1 :] if rest.startswith(base) else rest)


def disagreements(rows, runs, found):
    """Where interpreters, rows, and what states mean do not agree."""
    states = {}
    for row in rows:
        if row[0] == "state":
            states[row[1]] = row[2], dict(part.split("=") for part in row[3].split() if part != "-")
    for run, outcome in zip(runs, found):
        version, level, _, _, _, about, expected = run
        where = "%s, %s -O%s" % (about, version, level)
        if outcome is None:
            continue
        if outcome != expected:
            yield "%s: expected %s, and %s does %s" % (where, expected, version, outcome)
        if about not in states:
            continue
        state, variants = states[about]
        kind = outcome if outcome.startswith("raises") else outcome.split(" ")[0]
        if variants.get("bodies") == "broken" and state in ("valid", "hash-mismatch", "sourceless"):
            if not kind.startswith("raises"):
                yield "%s: a body that is broken, and %s" % (where, outcome)
        elif kind not in MEANINGS.get(state, {kind}):
            yield "%s: %s, and %s" % (where, state, outcome)
        if state in NEVER_RUN and outcome == "pyc " + about and about.split("/")[1] not in RUNS_ALL_THE_SAME:
            yield "%s: %s, and it runs" % (where, state)


def check(rows, interpreters, folder):
    make(rows, folder)
    runs, found = outcomes(rows, interpreters, folder)
    wrong = list(disagreements(rows, runs, found))
    for line in wrong:
        print(line, file=sys.stderr)
    for version in sorted({run[0] for run, outcome in zip(runs, found) if outcome is None}):
        print("imports of %s are NOT checked: no folder of a Node package is given" % version, file=sys.stderr)
    cases = sum(row[0] == "case" for row in rows)
    states = sum(row[0] == "state" for row in rows)
    done = sum(outcome is not None for outcome in found)
    print("%d cases, %d states, %d of %d imports done, %d disagreements"
          % (cases, states, done, len(runs), len(wrong)), file=sys.stderr)
    if wrong:
        raise SystemExit(1)


def main(command, *arguments):
    if command == "make":
        make(read(arguments[0]), arguments[1])
    elif command == "check":
        check(read(arguments[0]), Interpreters(arguments[1], arguments[3:]), arguments[2])
    elif command == "table":
        interpreters = Interpreters(arguments[0], arguments[2:])
        if set(interpreters.under_node) != set(planted_files.NEW):
            raise SystemExit("a table needs all of " + " ".join(planted_files.NEW))
        rows = table(interpreters.facts(arguments[1]))
        check(rows, interpreters, arguments[1])
        for row in rows:
            print("\t".join(row))
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
