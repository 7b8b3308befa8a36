"""Compile a tree of sources, by default this interpreter's own standard library, tests included.

    python stdlib.py OUT [--lib DIR] [--optimize 0|1|2] [--limit N]

For every <path>.py below the library it writes OUT/<path>.pyc, with the header that py_compile writes
and co_filename = <path>.py. Files that do not compile (the test suite has some on purpose) are listed
with their error in OUT/failed.txt. Runs under every CPython from 2.7 on; 2.7 takes its level from -O
and -OO alone. `--limit N` takes N files, evenly spread.
"""

from __future__ import print_function

import io
import marshal
import os
import struct
import sys
import sysconfig
import warnings

VERSION = sys.version_info[:2]
NOT_LIBRARY = ("site-packages", "dist-packages", "lib-dynload", "__pycache__")


def pyc_bytes(path, name, optimize):
    """The bytes that this version's py_compile writes, with another co_filename."""
    stat = os.stat(path)
    if VERSION < (3, 0):
        import imp

        with open(path, "rU") as file:
            source = file.read()
        code = compile(
            source.rstrip("\r\n \t\f") + "\n" if not source.endswith("\n") else source, name, "exec", 0, True
        )
        return imp.get_magic() + struct.pack("<L", int(stat.st_mtime)) + marshal.dumps(code)
    from importlib import _bootstrap_external as external

    with open(path, "rb") as file:
        source = file.read()
    code = compile(source, name, "exec", dont_inherit=True, optimize=optimize)
    # These functions themselves, because what marshal flags depends on who else holds a reference.
    pack = external._code_to_timestamp_pyc if VERSION >= (3, 7) else external._code_to_bytecode
    return bytes(pack(code, int(stat.st_mtime), stat.st_size))


def sources(root):
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(each for each in folders if each not in NOT_LIBRARY)
        found += [
            os.path.relpath(os.path.join(folder, name), root)
            for name in sorted(names)
            if name.endswith(".py")
        ]
    return found


def write(path, data):
    folder = os.path.dirname(path)
    if not os.path.isdir(folder):
        os.makedirs(folder)
    with io.open(path + ".part", "wb") as file:
        file.write(data)
    os.rename(path + ".part", path)


def main(arguments):
    values = {"--lib": sysconfig.get_path("stdlib"), "--optimize": str(sys.flags.optimize), "--limit": "0"}
    positional = []
    rest = iter(arguments)
    for argument in rest:
        if argument in values:
            values[argument] = next(rest, "")
        else:
            positional.append(argument)
    if len(positional) != 1 or positional[0].startswith("-"):
        sys.exit("usage: stdlib.py OUT [--lib DIR] [--optimize 0|1|2] [--limit N]")
    optimize, limit = int(values["--optimize"]), int(values["--limit"])
    if VERSION < (3, 0) and optimize != sys.flags.optimize:
        sys.exit("stdlib.py: 2.7 optimises by -O and -OO alone")
    warnings.simplefilter("ignore")
    target, library = positional[0], values["--lib"]
    found = sources(library)
    if limit:
        found = found[:: max(1, len(found) // limit)][:limit]
    compiled, failed = 0, []
    for path in found:
        try:
            data = pyc_bytes(os.path.join(library, path), path, optimize)
        except (SyntaxError, ValueError, TypeError, OverflowError, MemoryError, RuntimeError) as error:
            failed.append("%s\t%s: %s" % (path, type(error).__name__, error))
            continue
        write(os.path.join(target, path[:-3] + ".pyc"), data)
        compiled += 1
    if failed:
        write(os.path.join(target, "failed.txt"), ("\n".join(failed) + "\n").encode("utf-8", "replace"))
    bits = 8 * struct.calcsize("P")
    print("%s %d: %d compiled, %d failed" % (sys.version.split()[0], bits, compiled, len(failed)))


if __name__ == "__main__":
    main(sys.argv[1:])
