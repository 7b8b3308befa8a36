"""One case of the planted tree: its files, the states to expect of them, the imports that prove it."""

from urllib.parse import quote

SECOND = 10**9
NORMAL = 1577934245
SOURCE = b"R = 'py'\n"
TEXTS = (SOURCE, b"")
CACHE = "__pycache__"

# A code object as 3.1, 3.2 and 3.4 have it, which no interpreter here writes: R = 'pyc'
OLD_BODY = (
    "63" "00000000" "00000000" "00000000" "01000000" "40000000" "730a0000006400005a000064010053"
    "2802000000" "7503000000707963" "4e" "2801000000" "750100000052" "2800000000" "2800000000" "2800000000"
    "75040000006d2e7079" "75080000003c6d6f64756c653e" "01000000" "7300000000"
)

# Streams that are no code, none at all, or damaged; the same in every version.
BODIES = {
    "int": "6907000000",
    "text": "750400000074657874",
    "tuple": "28010000004e",
    "none": "4e",
    "null": "30",
    "unknown": "07",
    "reference": "7205000000",
    "hugetuple": "28ffffff7f",
    "source": SOURCE.hex(),
    "code-3.2": OLD_BODY,
}

# Which importers here no interpreter stands for, and what their files start with.
MAGICS = {
    "3.1": "4f0c0d0a", "3.2": "6c0c0d0a", "3.4": "ee0c0d0a",
    "3.12 beta": "ca0d0d0a", "3.13 alpha": "de0d0d0a",
    "PyPy 3.9": "50010d0a", "PyPy 3.10": "80010d0a", "GraalPy": "52530d0a",
    "RustPython": "b50b0d0a", "none": "61626364", "ones": "ffff0d0a",
}


def escaped(path):
    """A path as the table has it: bytes that are not plain as in a URL."""
    return quote(path if isinstance(path, bytes) else path.encode("utf-8", "surrogateescape"), safe="/._-~+=$@,")


def u32(number):
    return (number & 0xFFFFFFFF).to_bytes(4, "little").hex()


def tag(version):
    return "cpython-" + version.replace(".", "")


def beside(module):
    """The folder of a module, and its name."""
    head, slash, name = module.rpartition("/")
    return head + slash, name


class Facts:
    """What the interpreters say of themselves: magic numbers, a code object, hashes of sources."""

    def __init__(self, told):
        self.told = told

    def magic(self, name):
        return MAGICS[name] if name in MAGICS else self.told[name]["magic"]

    def body(self, version):
        return "code-" + (version if version in self.told else "3.2")

    def hash(self, version, text):
        return self.told[version]["hashes"][text.hex()]

    def bodies(self):
        found = dict(BODIES)
        for version, facts in self.told.items():
            found["code-" + version] = facts["body"]
        return found


class Case:
    """A folder of the tree. Paths are relative to it; the methods that make files return them."""

    def __init__(self, name, words, facts):
        self.name = name
        self.words = words
        self.facts = facts
        self.nodes = []
        self.states = []
        self.runs_ = []
        self.last = None

    # -- what is there

    def node(self, path, kind, content, mode=0o644, mtime=NORMAL * SECOND):
        self.nodes.append((path, kind, mode, mtime, content))
        return path

    def source(self, path="m.py", text=SOURCE, mode=0o644, mtime=NORMAL * SECOND):
        content = "=source" if text == SOURCE else text.hex()
        return self.node(path, "file", content, mode, mtime)

    def folder(self, path, state=None, mode=0o755, **more):
        self.node(path, "folder", "", mode)
        return self.expect(path, state, **more) if state else path

    def link(self, path, target, state=None, **more):
        assert target.isascii()
        self.node(path, "link", target)
        return self.expect(path, state, **more) if state else path

    def fifo(self, path, state, **more):
        self.node(path, "fifo", "")
        return self.expect(path, state, **more) if state else path

    def raw(self, path, content, state, mode=0o644, **more):
        """A file of that content: bytes in hexadecimal, and a body after an equals sign."""
        self.node(path, "file", content, mode)
        return self.expect(path, state, **more) if state else path

    def header(self, version, magic, flags, time, size, hash_of, text):
        start = self.facts.magic(magic or version)
        number = tuple(int(part) for part in version.split("."))
        if number < (3, 3):
            return start + u32(time)
        if number < (3, 7):
            return start + u32(time) + u32(size)
        if not flags & 1:
            return start + u32(flags) + u32(time) + u32(size)
        digest = bytes.fromhex(self.facts.hash(hash_of if hash_of[0].isdigit() else version, text))
        if hash_of == "wrong":
            digest = bytes([digest[0] ^ 1]) + digest[1:]
        return start + u32(flags) + digest.hex()

    def pyc(self, version, state, path=None, module="m", opt="", magic=None, flags=0, time=NORMAL,
            size=len(SOURCE), hash_of="right", text=SOURCE, body=None, cut=None, tail="", short=None,
            mode=0o644, **more):
        """A cached file, right for the usual source in all that is not said."""
        head, name = beside(module)
        own = "%s%s/%s.%s%s.pyc" % (head, CACHE, name, tag(version), ".opt-" + opt if opt else "")
        content = self.header(version, magic, flags, time, size, hash_of, text)
        if short is not None:
            content = content[: 2 * short]
        elif body != "":
            content += "=" + (body or self.facts.body(version))
            content += ":%d" % cut if cut is not None else ""
            content += "+" + tail if tail else ""
        self.node(path or own, "file", content, mode)
        self.last = (version, int(opt) if opt.isdigit() else 0, module)
        if state is None:
            return path or own
        more.setdefault("python", version)
        if path is None and state not in ("link", "foreign", "leftover"):
            more.setdefault("source", module + ".py")
        return self.expect(path or own, state, **more)

    # -- what is said of it

    def expect(self, path, state, python="-", source="-", **variants):
        """The state of a file; variants: with `bodies` looked at, for `root`, where `others` are asked for."""
        self.states.append((path, state, variants, python, source))
        return path

    def runs(self, outcome, about=None, version=None, module=None, level=None, how="import", at=""):
        """What an interpreter does: runs the file of a path, or raises or finds what is written."""
        last = self.last or ("3.13", 0, "m")
        about = about or (self.states[-1][0] if self.states else "")
        self.runs_.append((version or last[0], last[1] if level is None else level, how,
                           module or last[2], at, about, outcome))

    # -- the rows of the table

    def path(self, path):
        return escaped("tree/" + self.name + ("/" + path if path else ""))

    def rows(self):
        yield ["case", self.name, self.words]
        for path, kind, mode, mtime, content in self.nodes:
            place = escaped(path[1:]) if path.startswith("@") else self.path(path)
            yield ["node", place, kind, "%o" % mode, str(mtime) if kind == "file" else "-", content or "-"]
        for path, state, variants, python, source in self.states:
            words = " ".join("%s=%s" % pair for pair in sorted(variants.items())) or "-"
            yield ["state", self.path(path), state, words, python,
                   self.path(source) if source != "-" else "-"]
        for version, level, how, module, at, about, outcome in self.runs_:
            kind = outcome.split(" ")[0]
            if kind not in ("raises", "namespace"):
                kind = "pyc" if outcome.endswith((".pyc", ".pyo")) else "source"
                outcome = kind + " " + self.path(outcome)
            elif kind == "namespace":
                outcome = "namespace " + self.path(outcome.split(" ")[1])
            yield ["run", version, str(level), how, escaped(module), self.path(at), self.path(about), outcome]
