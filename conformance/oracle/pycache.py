"""Ask this interpreter what imports do with random cached files, sources, links and permissions.

    python pycache.py COUNT SEED > cases.tsv

Each case is a folder of its own: a source or none, cached files with all kinds of headers and bodies, links,
permissions, prefixes, options. The interpreter imports the module as a user without rights (65534, so this
script has to be started as root), and what ran and what was left behind is written down. Three child
processes, one for each -O level, import the cases of that level; what other options set is set in them.

Lines: `body NAME HEX` for each body that cached files have, then a line a case, separated by tabs:
  case, level, policy, writes (0 or 1), prefix, working directory, folder, files, outcome, changed files
A file is path,kind,mode,mtime in nanoseconds,content. Kinds: f(ile), d(irectory), l(ink: its target). Contents:
hexadecimal, and =NAME[:COUNT] for a body, or its first COUNT bytes. A changed file is path,mode,header.
The folder of a case is written as /c.
"""

import importlib
import importlib.machinery
import importlib.util
import json
import marshal
import os
import random
import shutil
import stat
import subprocess
import sys
import tempfile
import _imp

NOBODY = 65534
MAGIC = importlib.util.MAGIC_NUMBER
TAG = sys.implementation.cache_tag
HAS_FLAGS = hasattr(importlib.util, "source_hash")
HEADER = 16 if HAS_FLAGS else 12
NORMAL = 1577934245
SECOND = 10**9
TIMES = [NORMAL * SECOND] * 6 + [
    0, SECOND, -7 * SECOND, -6300000000, (2**32 + 5) * SECOND, (2**32 - 1) * SECOND, 2**31 * SECOND,
    NORMAL * SECOND + 900000000, NORMAL * SECOND + 999999999, NORMAL * SECOND + 999999800,
    (2**32 + 5) * SECOND + 999999999,
]
BODIES = {
    "A": marshal.dumps(compile("R = 'A'\n", "a.py", "exec")),
    "B": marshal.dumps(compile("R = 'B'\n", "elsewhere/b.py", "exec", optimize=2)),
    "int": marshal.dumps(7),
    "text": marshal.dumps("text"),
    "tuple": marshal.dumps((1, None, b"x")),
    "none": marshal.dumps(None),
    "null": b"0",
    "unknown": b"\x07\x01\x02",
    "reference": b"r\x05\x00\x00\x00",
    "empty": b"",
}


def u32(number):
    return (number & 0xFFFFFFFF).to_bytes(4, "little")


class Case:
    """One case: its files on disk, and the same in words."""

    def __init__(self, root, random_):
        self.root = root
        self.random = random_
        self.files = {}
        self.modes = []

    def pick(self, *weighted):
        return self.random.choices([v for v, _ in weighted], [w for _, w in weighted])[0]

    def folder(self, path, mode=0o755):
        full = os.path.join(self.root, path)
        if os.path.isdir(full) or os.path.lexists(full):
            return
        os.makedirs(full)
        if mode != 0o755:
            self.modes.append((full, mode))

    def parents(self, path):
        full = os.path.dirname(os.path.join(self.root, path))
        if not os.path.exists(full) and not os.path.lexists(full):
            os.makedirs(full)
        return os.path.isdir(full)

    def file(self, path, token, data, mode=0o644, mtime=NORMAL * SECOND):
        if not self.parents(path) or os.path.lexists(os.path.join(self.root, path)):
            return
        full = os.path.join(self.root, path)
        with open(full, "wb") as out:
            out.write(data)
        os.utime(full, ns=(mtime, mtime))
        self.files[os.path.realpath(full)] = token
        self.modes.append((full, mode))

    def link(self, path, target):
        if self.parents(path) and not os.path.lexists(os.path.join(self.root, path)):
            os.symlink(target, os.path.join(self.root, path))

    def finish(self):
        for folder, _, names in os.walk(self.root):
            os.lchown(folder, NOBODY, NOBODY)
            for name in names:
                os.lchown(os.path.join(folder, name), NOBODY, NOBODY)
        for path, mode in reversed(self.modes):
            os.chmod(path, mode)

    def words(self):
        # Below a prefix is the path of this folder, which becomes /c; what leads there is left out.
        above = [os.path.dirname(self.root)]
        while above[-1] != "/":
            above.append(os.path.dirname(above[-1]))
        rows = []
        for folder, folders, names in os.walk(self.root):
            for path in [folder] + [os.path.join(folder, n) for n in names + folders]:
                if any(path.endswith(part) for part in above[:-1]):
                    continue
                status = os.lstat(path)
                if stat.S_ISLNK(status.st_mode):
                    kind, content = "l", os.readlink(path)
                elif stat.S_ISDIR(status.st_mode):
                    kind, content = "d", ""
                else:
                    kind, content = "f", self.files.get(path, "")
                mode = "%o" % stat.S_IMODE(status.st_mode)
                mtime = str(status.st_mtime_ns) if kind == "f" else ""
                rows.append(",".join([short(path, self.root), kind, mode, mtime, short(content, self.root)]))
        return " ".join(sorted(set(rows)))


def short(text, root):
    return text.replace(root, "/c")


def body(case):
    name = case.pick(("A", 30), ("B", 30), ("cut", 5), ("tail", 4), ("int", 2), ("text", 2), ("tuple", 2),
                     ("none", 2), ("null", 1), ("unknown", 1), ("reference", 1), ("empty", 2))
    if name == "cut":
        count = case.random.randrange(len(BODIES["A"]))
        return "=A:%d" % count, BODIES["A"][:count]
    if name == "tail":
        return "=B", BODIES["B"]
    return "=" + name, BODIES[name]


def pyc(case, text, mtime):
    """A cached file for a source of that text and time: right, or wrong in some way."""
    token, data = body(case)
    size = len(text)
    time = int((mtime // SECOND) + 1e-9 * (mtime % SECOND))
    kind = case.pick(("time", 12), ("checked", 6), ("unchecked", 6), ("magic", 1), ("flags", 2), ("short", 2))
    if not HAS_FLAGS and kind in ("checked", "unchecked", "flags"):
        kind = "time"
    magic = MAGIC
    if kind == "magic":
        magic = case.random.choice([b"\x42\x0d\x0d\x0a", b"\xff\xff\x0d\x0a", MAGIC[:2] + b"\0\0", b"abcd"])
        kind = "time"
    flags = {"time": 0, "checked": 3, "unchecked": 1}.get(kind, 0)
    if kind == "flags":
        flags = case.random.choice([2, 4, 5, 7, 0x80000000, 0x102])
    if flags & 1:
        digest = importlib.util.source_hash(text)
        if case.random.random() < 0.5:
            digest = bytes([digest[0] ^ 1]) + digest[1:]
        rest = digest
    else:
        time += case.pick((0, 12), (1, 2), (-1, 2), (2**32, 1))
        size += case.pick((0, 12), (1, 2), (-1, 1))
        rest = u32(time) + u32(size)
    header = magic + (u32(flags) if HAS_FLAGS else b"") + rest
    if kind == "short":
        header = header[: case.random.randrange(HEADER)]
        return header.hex(), header
    return header.hex() + token, header + data


def node(case, path, token, data, mtime=NORMAL * SECOND, links=True):
    """A file, or something else in its place."""
    kind = case.pick(("file", 30), ("unreadable", 2), ("dangling", 2 if links else 0),
                     ("link", 2 if links else 0), ("folder", 1), ("read-only", 3))
    if kind == "file":
        case.file(path, token, data, mtime=mtime)
    elif kind == "unreadable":
        case.file(path, token, data, 0, mtime)
    elif kind == "read-only":
        case.file(path, token, data, 0o444, mtime)
    elif kind == "folder":
        if case.parents(path):
            case.folder(path)
    elif kind == "dangling":
        case.link(path, "nowhere")
    else:
        other = "elsewhere%d" % len(case.files)
        case.file(other, token, data, mtime=mtime)
        case.link(path, os.path.join(case.root, other))


def make(root, seed, number):
    case = Case(root, random.Random("%d %d" % (seed, number)))
    os.makedirs(root)
    level = case.pick((0, 6), (1, 2), (2, 2))
    options = {
        "level": level,
        "policy": case.pick(("default", 6), ("always", 3), ("never", 3)),
        "writes": case.pick((1, 6), (0, 1)),
        "prefix": case.pick(("", 6), ("P", 1), (root + "/P", 2), (root + "/P/", 1), (root + "/new/P", 1)),
        "root": root,
        "number": number,
    }
    case.folder("d", case.pick((0o755, 40), (0o555, 3), (0o333, 1), (0o444, 1)))
    case.folder("w")
    text = b"R = 'py'\n" + b"#" * case.random.randrange(4) + b"\n"
    mtime = case.random.choice(TIMES)
    base = "d/m"
    if case.random.random() < 0.12:
        package = case.pick(("init", 3), ("empty", 2))
        case.folder("d/m", case.pick((0o755, 8), (0o555, 1), (0, 1)))
        base = "d/m/__init__" if package == "init" else base
    # What the place of __pycache__ is comes before what is in it.
    pycache = os.path.dirname(base) + "/__pycache__"
    place = case.pick(("folder", 40), ("none", 3), ("link", 2), ("dangling", 2), ("file", 2),
                      ("read-only", 3), ("closed", 2))
    if place == "link":
        case.folder("far")
        case.link(pycache, os.path.join(root, "far"))
    elif place == "dangling":
        case.link(pycache, "nowhere")
    elif place == "file":
        case.file(pycache, "00", b"\0")
    elif place in ("read-only", "closed"):
        case.folder(pycache, 0o555 if place == "read-only" else 0)
    if case.random.random() < 0.85:
        node(case, base + ".py", text.hex(), text, mtime)
    opt = lambda n: ".opt-%d" % n if n else ""
    if place != "none" and case.random.random() < 0.85:
        named = level if case.random.random() < 0.9 else (level + 1) % 3
        name = os.path.basename(base) + "." + TAG + opt(named) + ".pyc"
        token, data = pyc(case, text, mtime)
        node(case, pycache + "/" + name, token, data)
    if options["prefix"] and case.random.random() < 0.8:
        start = options["prefix"] if options["prefix"] != "P" else root + "/w/P"
        folder = start.rstrip("/") + root + "/" + os.path.dirname(base)
        token, data = pyc(case, text, mtime)
        node(case, folder + "/" + os.path.basename(base) + "." + TAG + opt(level) + ".pyc", token, data)
        if case.random.random() < 0.1:
            case.modes.append((start.rstrip("/"), case.random.choice([0o555, 0])))
    if case.random.random() < 0.3:
        token, data = pyc(case, text, mtime)
        node(case, base + ".pyc", token, data)
    if case.random.random() < 0.05:
        token, data = pyc(case, text, mtime)
        node(case, base + ".pyo", token, data)
    case.finish()
    return case, options


def state(root):
    """The files of a case, as they are."""
    found = {}
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            status = os.lstat(path)
            if stat.S_ISREG(status.st_mode):
                with open(path, "rb") as file:
                    found[path] = (status.st_ino, status.st_mtime_ns, file.read(HEADER), stat.S_IMODE(status.st_mode))
    return found


def look(options):
    """Import the module of a case, and say what ran."""
    root = options["root"]
    os.chdir(root + "/w")
    _imp.check_hash_based_pycs = options["policy"]
    sys.dont_write_bytecode = not options["writes"]
    if hasattr(sys, "pycache_prefix"):
        sys.pycache_prefix = options["prefix"] or None
    sys.path[:] = [root + "/d"]
    sys.path_importer_cache.clear()
    sys.modules.pop("m", None)
    try:
        module = importlib.import_module("m")
    except BaseException as error:
        return "raises " + type(error).__name__
    spec = module.__spec__
    ran = getattr(module, "R", None)
    if ran is None:
        return "namespace " + list(module.__path__)[0]
    if ran == "py":
        return "source " + spec.origin
    return "pyc " + (spec.origin if spec.origin.endswith(".pyc") else spec.cached)


def child(path):
    with open(path) as file:
        cases = json.load(file)
    out = open(path + ".out", "w")
    os.umask(0o022)
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)
    for options in cases:
        out.write("%d\t%s\n" % (options["number"], look(options)))
    out.close()


def main(count, seed):
    work = tempfile.mkdtemp(prefix="pycache", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    os.chmod(work, 0o755)
    os.umask(0o022)
    for name in sorted(BODIES):
        print("body\t%s\t%s" % (name, BODIES[name].hex()))
    cases = []
    for number in range(count):
        cases.append(make(os.path.join(work, "case%d" % number), seed, number))
    words = [case.words() for case, _ in cases]
    before = [state(case.root) for case, _ in cases]
    outcomes = {}
    for level in range(3):
        path = os.path.join(work, "level%d.json" % level)
        with open(path, "w") as out:
            json.dump([o for _, o in cases if o["level"] == level], out)
        flags = ["-" + "O" * level] if level else []
        environment = dict(os.environ)
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        subprocess.check_call([sys.executable] + flags + [__file__, "--child", path], env=environment)
        with open(path + ".out") as file:
            for line in file:
                number, outcome = line.rstrip("\n").split("\t")
                outcomes[int(number)] = outcome
    for number, (case, options) in enumerate(cases):
        after = state(case.root)
        changed = [
            "%s,%o,%s" % (short(path, case.root), value[3], value[2].hex())
            for path, value in sorted(after.items())
            if before[number].get(path) != value
        ]
        print("\t".join([
            str(number), str(options["level"]), options["policy"], str(options["writes"]),
            short(options["prefix"], case.root), "/c/w", "/c/d", words[number],
            short(outcomes[number], case.root), " ".join(changed) or "-",
        ]))
    shutil.rmtree(work)


if __name__ == "__main__":
    if sys.argv[1] == "--child":
        child(sys.argv[2])
    else:
        main(int(sys.argv[1]), int(sys.argv[2]))
