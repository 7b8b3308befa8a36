"""Write what CPython 3.13's code generation hands to its flow graph, and the code objects that come out.

    python3.13 code_units.py OUT [--optimize N] [--limit FILES] FOLDER_OR_FILE...

OUT gets a header and then a record a source file, each a little-endian length of four bytes and a marshal
stream. The header is a tuple of names and numbers of opcodes, pseudo opcodes among them. A record is
(path, units), its units in the order in which they are assembled, inner ones first, the module last; a unit is

    (instructions, consts, names, varnames, cellvars, freevars, hidden, code)

where `instructions` are six little-endian ints each: opcode, oparg or index of the target (0 if none), line,
end line, column, end column (-1 and -2 as in the compiler); `consts` and the names are the compiler's own
pools, unused constants included; `hidden` names the fast variables that are hidden; `code` is the code object.

`_testinternalcapi.compiler_codegen` gives the instructions of all units, but pools of the module alone. Those of
inner units exist while their code object is made, so a watcher of code objects looks for them: the address of
the unit's metadata, whose first members are the name, the qualified name and six dictionaries, is on the stack.
"""

import array
import ast
import ctypes
import marshal
import opcode
import os
import struct
import sys
import warnings

import _testinternalcapi

WORD = 8
STACK_REGISTER = 40 + 15 * WORD  # uc_mcontext.gregs[REG_RSP]
WINDOW = 1 << 14
METADATA_TYPES = [id(str)] * 2 + [id(dict)] * 6
POOLS = ("consts", "names", "varnames", "cellvars", "freevars", "hidden")


class Watcher:
    """Collects each code object with the pools of its unit."""

    def __init__(self):
        self.found = []
        self.error = None
        self.distance = None
        self.memory = os.open("/proc/self/mem", os.O_RDONLY)
        self.context = ctypes.create_string_buffer(4096)
        self.getcontext = ctypes.CDLL(None).getcontext
        self.callback = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.py_object)(self.created)
        self.is_on = False
        self.id = ctypes.pythonapi.PyCode_AddWatcher(self.callback)
        if self.id < 0:
            raise SystemExit("no watcher")

    def close(self):
        ctypes.pythonapi.PyCode_ClearWatcher(self.id)

    def words(self, address, count):
        data = os.pread(self.memory, count * WORD, address)
        return struct.unpack(f"{len(data) // WORD}Q", data)

    def metadata(self, word, code):
        """The pools, if the word is the address of the metadata."""
        if word % WORD or word < 1 << 16 or word >> 47:
            return None
        try:
            members = self.words(word, 8)
        except (OSError, struct.error, OverflowError, IndexError):
            return None
        try:
            types = [self.words(member + WORD, 1)[0] for member in members]
        except (OSError, struct.error, OverflowError, IndexError):
            return None
        if types != METADATA_TYPES:
            return None
        name, qualname, *pools = [ctypes.cast(member, ctypes.py_object).value for member in members]
        return pools if (name, qualname) == (code.co_name, code.co_qualname) else None

    def created(self, event, code):
        if event != 0 or not self.is_on:
            return 0
        try:
            self.getcontext(self.context)
            top = struct.unpack_from("Q", self.context, STACK_REGISTER)[0]
            found = None
            if self.distance is not None:
                found = self.metadata(self.words(top + self.distance, 1)[0], code)
            if found is None:
                for i, word in enumerate(self.words(top, WINDOW // WORD)):
                    found = self.metadata(word, code)
                    if found is not None:
                        self.distance = i * WORD
                        break
            if found is None:
                raise LookupError(f"no metadata of {code}")
            self.found.append((code, [list(pool) for pool in found]))
        except BaseException as error:
            self.error = error
        return 0


def unkeyed(key):
    """A constant from its key, as consts_dict_keys_inorder has it."""
    return key[1] if isinstance(key, tuple) else key


def instructions(sequence):
    flat = array.array("i")
    for instruction in sequence.get_instructions():
        flat.extend(0 if number is None else number for number in instruction)
    return flat.tobytes()


def inner_first(sequence, out):
    for nested in sequence.get_nested():
        inner_first(nested, out)
        out.append(nested)


def record(watcher, path, source, optimize):
    tree = ast.parse(source, path)
    module = compile(tree, path, "exec", dont_inherit=True, optimize=optimize)
    tree = ast.parse(source, path)
    watcher.found.clear()
    watcher.is_on = True
    try:
        sequence, metadata = _testinternalcapi.compiler_codegen(tree, path, max(optimize, 0))
    finally:
        watcher.is_on = False
    if watcher.error is not None:
        raise watcher.error
    nested = []
    inner_first(sequence, nested)
    if len(nested) != len(watcher.found):
        raise LookupError(f"{path}: {len(nested)} sequences, {len(watcher.found)} code objects")
    units = []
    for inner, (code, pools) in zip(nested, watcher.found):
        consts, *names = pools
        consts = tuple(unkeyed(key) for key in consts)
        units.append((instructions(inner), consts, *map(tuple, names), code))
    consts = tuple(unkeyed(key) for key in metadata["consts"])
    names = [tuple(metadata[name]) for name in POOLS[1:-1]]
    # A module has no fast variables but those of comprehensions that are inlined, which are hidden.
    units.append((instructions(sequence), consts, *names, names[1], module))
    return path, tuple(units)


def sources(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
            continue
        for folder, folders, files in os.walk(path):
            folders[:] = sorted(set(folders) - {"site-packages", "__pycache__"})
            for name in sorted(files):
                if name.endswith(".py"):
                    yield os.path.join(folder, name)


def write(out, value):
    data = marshal.dumps(value)
    out.write(struct.pack("<i", len(data)))
    out.write(data)


def main(arguments):
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(5000)
    target = arguments.pop(0)
    optimize, limit, paths = 0, 1 << 30, []
    while arguments:
        argument = arguments.pop(0)
        if argument == "--optimize":
            optimize = int(arguments.pop(0))
        elif argument == "--limit":
            limit = int(arguments.pop(0))
        else:
            paths.append(argument)
    watcher = Watcher()
    files = units = refused = 0
    with open(target, "wb") as out:
        write(out, tuple(opcode.opmap.items()))
        for path in sources(paths):
            if files == limit:
                break
            with open(path, "rb") as file:
                source = file.read()
            try:
                result = record(watcher, path, source, optimize)
            except (SyntaxError, ValueError) as error:
                refused += 1
                print(f"refused: {path}: {error}", file=sys.stderr)
                continue
            write(out, result)
            files += 1
            units += len(result[1])
    watcher.close()
    print(f"{files} files, {units} units, {refused} files refused")


if __name__ == "__main__":
    main(sys.argv[1:])
