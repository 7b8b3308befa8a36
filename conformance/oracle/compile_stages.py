"""Write down what this interpreter's compiler has between the tree and the code: folded trees, symbol tables.

    python compile_stages.py fold OUT [SOURCES]       trees after folding, by level of optimisation
    python compile_stages.py symtable OUT [SOURCES]   blocks with the flags of every symbol
    python compile_stages.py show SOURCE LEVEL INDEX  one statement of a folded tree, as fold has it

SOURCES is a folder; without it, this interpreter's own standard library, tests included. OUT is one file; a source is
a line "= path", and what follows it.

fold: a line for each statement of the module: the CRC-32 of its ast.dump with attributes at level 0, and where another
level gives another tree, that level's as well. symtable: a line for each block, indented by depth: name, type, line,
whether nested, parameters, and symbols with their flags, sorted. A source that is refused has a line "! class".
Run it with PYTHONHASHSEED=0: the text of a set is in the order of its table.
"""

import ast
import os
import sys
import sysconfig
import warnings
import zlib

import _symtable

import stdlib


def statements(source, path, level):
    tree = compile(source, path, "exec", ast.PyCF_OPTIMIZED_AST, True, level)
    return [ast.dump(each, include_attributes=True) for each in tree.body]


def fold(source, path):
    levels = [
        ["%08x" % zlib.crc32(each.encode("utf-8", "surrogatepass")) for each in statements(source, path, level)]
        for level in (0, 1, 2)
    ]
    for first, second, third in zip(*levels, strict=True):
        yield first if first == second == third else f"{first} {second} {third}"


def blocks(block, depth=0):
    symbols = ",".join(f"{name}:{flags}" for name, flags in sorted(block.symbols.items()))
    names = ",".join(block.varnames)
    yield f"{' ' * depth}{block.name} {block.type} {block.lineno} {block.nested} {names} {symbols}"
    for child in block.children:
        yield from blocks(child, depth + 1)


def symtable(source, path):
    return blocks(_symtable.symtable(source, path, "exec"))


def main():
    warnings.simplefilter("ignore")
    what, *rest = sys.argv[1:]
    if what == "show":
        path, level, index = rest
        with open(path, "rb") as file:
            print(statements(file.read(), path, int(level))[int(index)])
        return
    stage = {"fold": fold, "symtable": symtable}[what]
    out, root = rest if len(rest) == 2 else (rest[0], sysconfig.get_path("stdlib"))
    lines = 0
    with open(out, "w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
        for path in stdlib.sources(root):
            with open(os.path.join(root, path), "rb") as source:
                data = source.read()
            file.write(f"= {path}\n")
            try:
                for line in stage(data, path):
                    file.write(line + "\n")
                    lines += 1
            except (SyntaxError, ValueError, RecursionError) as error:
                file.write(f"! {type(error).__name__}\n")
    print(f"{sys.version.split()[0]} {what}: {lines} lines")


if __name__ == "__main__":
    main()
