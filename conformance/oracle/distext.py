"""Write the text that this interpreter's own `dis` gives for compiled files.

    PYTHONHASHSEED=0 python distext.py IN OUT [--option NAME]...

For every IN/<path>.pyc it writes OUT/<path>.dis. With options the text goes to OUT/<path>.<option>.dis,
one file an option; `default` asks for the plain text besides. Runs under every CPython from 2.7 on.

What is printed is a function of the file, not of a compiler's objects in memory: the code object comes
from marshal.loads. Two things that are not a function of the file are pinned: the order of sets
(PYTHONHASHSEED=0 is required) and addresses of code objects (`at 0x7f..., file` becomes `at 0x, file`).

Versions whose dis.dis does not descend into nested code objects (2.7, 3.6) are made to, depth first in
the order of co_consts, under the heading that 3.7 and later print.
"""

from __future__ import print_function

import dis
import io
import marshal
import os
import re
import sys

VERSION = sys.version_info[:2]
HEADER_SIZE = 8 if VERSION < (3, 3) else 12 if VERSION < (3, 7) else 16
ADDRESS = re.compile(r"at 0x[0-9A-Fa-f]+, file")

# Keyword arguments of dis.dis, by option, with the first version that has them.
OPTIONS = {
    "caches": ((3, 11), {"show_caches": True}),
    "specialized": ((3, 11), {"adaptive": True}),
    "offsets": ((3, 13), {"show_offsets": True}),
    "positions": ((3, 14), {"show_positions": True}),
}


class Pinned(object):
    """A text file whose code addresses are removed on the way, piece by piece: texts may be huge.

    dis prints the repr of a code object in one write, so no address is ever split between two.
    """

    softspace = 0  # the print statement of 2.7 sets it

    def __init__(self, file):
        self.file = file

    def write(self, text):
        if "at 0x" in text:
            text = ADDRESS.sub("at 0x, file", text)
        self.file.write(text)

    def flush(self):
        self.file.flush()


def nested(code):
    return [const for const in code.co_consts if hasattr(const, "co_code")]


def keywords(option):
    """The arguments of dis.dis for an option, or None if this version has no such option."""
    if option == "default":
        return {}
    if option == "all":
        found = {}
        for since, arguments in OPTIONS.values():
            if VERSION >= since:
                found.update(arguments)
        return found or None
    since, arguments = OPTIONS[option]
    return arguments if VERSION >= since else None


def print_text(code, out, option="default"):
    arguments = keywords(option)
    if VERSION >= (3, 7):
        dis.dis(code, file=out, **arguments)
    elif VERSION >= (3, 0):
        print_each(code, out, lambda each: dis.dis(each, file=out))
    else:
        stdout = sys.stdout
        sys.stdout = out
        try:
            print_each(code, out, dis.dis)
        finally:
            sys.stdout = stdout


def print_each(code, out, disassemble):
    disassemble(code)
    for const in nested(code):
        out.write("\nDisassembly of %r:\n" % (const,))
        print_each(const, out, disassemble)


def print_info(code, out):
    """dis.code_info of the code object and of those in it, depth first, a blank line between two."""
    out.write(dis.code_info(code) + "\n")
    for const in nested(code):
        out.write("\n")
        print_info(const, out)


def load(path):
    with open(path, "rb") as file:
        data = file.read()
    return marshal.loads(data[HEADER_SIZE:])


def open_text(path):
    if VERSION < (3, 0):
        return open(path, "wb")
    return io.open(path, "w", encoding="utf-8", errors="surrogatepass", newline="\n")


def write_text(code, path, option):
    """Write under another name first, so that a file that is there is whole."""
    folder = os.path.dirname(path)
    if not os.path.isdir(folder):
        os.makedirs(folder)
    with open_text(path + ".part") as file:
        if option == "codeinfo":
            print_info(code, Pinned(file))
        else:
            print_text(code, Pinned(file), option)
    os.rename(path + ".part", path)


def compiled_files(root):
    for folder, folders, names in os.walk(root):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".pyc"):
                yield os.path.relpath(os.path.join(folder, name), root)


def suffix(option):
    return {"default": ".dis", "codeinfo": ".codeinfo"}.get(option, ".%s.dis" % option)


def main(arguments):
    positional, options = [], []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--option":
            options.append(next(rest, ""))
        else:
            positional.append(argument)
    known = sorted(OPTIONS) + ["all", "codeinfo", "default"]
    if len(positional) != 2 or not set(options) <= set(known):
        sys.exit("usage: distext.py IN OUT [--option %s]..." % "|".join(known))
    if os.environ.get("PYTHONHASHSEED") != "0" or VERSION >= (3, 3) and sys.flags.hash_randomization:
        sys.exit("distext.py: set PYTHONHASHSEED=0: the order of sets is part of the text")
    for option in options:
        if option == "codeinfo" and VERSION < (3, 0) or option != "codeinfo" and keywords(option) is None:
            sys.exit("distext.py: %d.%d has no option %s" % (VERSION + (option,)))
    source, target = positional
    # An expression of a few thousand operands is a nest of as many reprs or code objects.
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 3000))
    written, failed = 0, []
    for path in compiled_files(source):
        for option in options or ["default"]:
            try:
                write_text(
                    load(os.path.join(source, path)), os.path.join(target, path[:-4] + suffix(option)), option
                )
                written += 1
            except Exception as error:  # a bug of this version's dis is a finding, and the others go on
                failed.append("%s\t%s\t%s: %s" % (path, option, type(error).__name__, error))
    if failed:
        with open_text(os.path.join(target, "failed.txt")) as file:
            file.write("".join(line + "\n" for line in failed))
    print("%s: %d texts, %d failed" % (sys.version.split()[0], written, len(failed)))


if __name__ == "__main__":
    main(sys.argv[1:])
