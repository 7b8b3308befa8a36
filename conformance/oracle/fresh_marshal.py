"""Write the marshal streams of sources, each compiled by a process that has compiled nothing before.

    python3.13 fresh_marshal.py OUT [--optimize N] FOLDER_OR_FILE...

OUT gets a record a source file: path and stream, each with a little-endian length of four bytes before it. What
marshal writes depends on what the process has interned and holds, so each file is compiled by a child of its
own, forked from a process that has imported what py_compile does and no more; sources that do not compile are
left out.
"""

import importlib._bootstrap_external as external
import os
import py_compile
import struct
import sys

assert py_compile


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


def compiled(path, optimize):
    """As py_compile.compile does it, up to the header."""
    loader = external.SourceFileLoader("<py_compile>", path)
    try:
        code = loader.source_to_code(loader.get_data(path), path, _optimize=optimize)
    except (SyntaxError, ValueError):
        return b""
    return bytes(external._code_to_timestamp_pyc(code, 0, 0)[16:])


def in_child(path, optimize):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        with open(writing, "wb") as pipe:
            pipe.write(compiled(path, optimize))
        os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        stream = pipe.read()
    os.waitpid(child, 0)
    return stream


def main(arguments):
    target = arguments.pop(0)
    optimize = 0
    if arguments[0] == "--optimize":
        optimize = int(arguments[1])
        del arguments[:2]
    count = 0
    with open(target, "wb") as out:
        for path in sources(arguments):
            stream = in_child(path, optimize)
            if stream:
                name = path.encode()
                out.write(struct.pack("<i", len(name)) + name + struct.pack("<i", len(stream)) + stream)
                count += 1
    print(f"{count} streams")


if __name__ == "__main__":
    main(sys.argv[1:])
