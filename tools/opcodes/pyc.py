"""Just enough of a reader for the code objects of old .pyc files (1.0 to 3.5) to check the tables with.

Independent of core on purpose: what checks the tables must not read through them.
"""

import struct


class Code:
    """The fields of a code object that the check looks at."""

    def __init__(self, **fields):
        self.__dict__.update(fields)


class Reader:
    """Marshal of one version, as a tuple such as (2, 1)."""

    def __init__(self, data, version):
        self.data = data
        self.at = 0
        self.version = version
        self.interned = []
        self.refs = []

    def take(self, count):
        self.at += count
        if self.at > len(self.data):
            raise ValueError("truncated")
        return self.data[self.at - count:self.at]

    def short(self):
        return struct.unpack("<h", self.take(2))[0]

    def long(self):
        return struct.unpack("<i", self.take(4))[0]

    def number(self):
        """An integer field of a code object: 16 bits up to 2.2."""
        return self.short() if self.version < (2, 3) else self.long()

    def object(self):
        kind = self.take(1)[0]
        flagged = self.version >= (3, 4) and kind & 128
        kind = chr(kind & 127) if self.version >= (3, 4) else chr(kind)
        slot = None
        if flagged:
            slot = len(self.refs)
            self.refs.append(None)
        value = self.value(kind)
        if slot is not None:
            self.refs[slot] = value
        return value

    def value(self, kind):
        if kind in "NTFS.0":
            return {"N": None, "T": True, "F": False}.get(kind, kind)
        if kind == "i":
            return self.long()
        if kind == "I":
            return struct.unpack("<q", self.take(8))[0]
        if kind == "l":
            return ("long", self.take(2 * abs(self.long())))
        if kind == "f":
            return ("float", self.take(self.take(1)[0]))
        if kind == "g":
            return ("float", self.take(8))
        if kind == "x":
            return ("complex", self.take(self.take(1)[0]), self.take(self.take(1)[0]))
        if kind == "y":
            return ("complex", self.take(16))
        if kind in "sau":
            return self.take(self.long()).decode("latin-1")
        if kind in "tA":
            text = self.take(self.long()).decode("latin-1")
            self.interned.append(text)
            return text
        if kind in "zZ":
            return self.take(self.take(1)[0]).decode("latin-1")
        if kind == "R":
            return self.interned[self.long()]
        if kind == "r":
            return self.refs[self.long()]
        if kind == ")":
            return tuple([self.object() for _ in range(self.take(1)[0])])
        if kind in "([<>":
            return tuple([self.object() for _ in range(self.long())])
        if kind == "{":
            pairs = []
            while True:
                key = self.object()
                if key == "0":
                    return ("dict", pairs)
                pairs.append((key, self.object()))
        if kind in "cC":
            return self.code()
        raise ValueError("type code %r at %d" % (kind, self.at - 1))

    def code(self):
        version = self.version
        counts = {}
        if version >= (1, 3):
            counts["argcount"] = self.number()
            if version >= (3, 0):
                self.number()
            counts["nlocals"] = self.number()
            if version >= (1, 5):
                counts["stacksize"] = self.number()
            counts["flags"] = self.number()
        code = self.object()
        consts, names = self.object(), self.object()
        varnames = self.object() if version >= (1, 3) else ()
        free = self.object() if version >= (2, 1) else ()
        cells = self.object() if version >= (2, 1) else ()
        filename, name = self.object(), self.object()
        if version >= (1, 5):
            self.number()
            self.object()
        return Code(code=code.encode("latin-1"), consts=consts, names=names, varnames=varnames,
                    cells=cells + free, filename=filename, name=name, **counts)


def read(path, version):
    """The module's code object."""
    with open(path, "rb") as file:
        data = file.read()
    reader = Reader(data[12 if version >= (3, 3) else 8:], version)
    return reader.object()


def walk(code):
    """A code object and all inside it."""
    yield code
    for const in code.consts:
        if isinstance(const, Code):
            yield from walk(const)
