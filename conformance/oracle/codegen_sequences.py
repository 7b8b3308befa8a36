#!/usr/bin/env python3
"""Write what CPython 3.13's code generation makes of every file of a folder.

    codegen_sequences.py SOURCES OUT [OPTIMIZE]

For SOURCES/a/b.py it writes OUT/a/b.py.seq: a line "unit DEPTH" for each code
object, outer before inner and each list of inner ones in the order in which
they end, then a line an instruction, "NAME ARGUMENT LINE END COLUMN END", where
a jump's argument is the index of its target and -1 stands for no position.
A file that does not compile has one line, "error NAME LINE COLUMN END END MESSAGE".
"""

import ast
import dis
import os
import pathlib
import sys
import warnings

import _testinternalcapi

NAMES = {number: name for name, number in dis.opmap.items()}


def write(sequence, depth, lines):
    lines.append(f"unit {depth}")
    for op, arg, line, end, column, end_column in sequence.get_instructions():
        lines.append(f"{NAMES[op]} {arg or 0} {line} {end} {column} {end_column}")
    for inner in sequence.get_nested():
        write(inner, depth + 1, lines)


def sequences(source, optimize):
    lines = []
    try:
        tree = ast.parse(source)
        sequence, _ = _testinternalcapi.compiler_codegen(tree, "f", optimize)
    except SyntaxError as e:
        lines.append(
            f"error {type(e).__name__} {e.lineno} {e.offset} {e.end_lineno} {e.end_offset} {e.msg}"
        )
    except (ValueError, RecursionError, MemoryError) as e:
        lines.append(f"error {type(e).__name__} 0 0 0 0 {e}")
    else:
        write(sequence, 0, lines)
    return lines


def main(sources, out, optimize=0):
    warnings.simplefilter("ignore")
    sources = pathlib.Path(sources)
    for folder, folders, files in os.walk(sources):
        folders[:] = sorted(f for f in folders if f != "site-packages")
        for name in sorted(files):
            if name.endswith(".py"):
                path = pathlib.Path(folder, name)
                target = pathlib.Path(out, path.relative_to(sources).as_posix() + ".seq")
                target.parent.mkdir(parents=True, exist_ok=True)
                lines = sequences(path.read_bytes(), int(optimize))
                target.write_text("\n".join(lines) + "\n", "utf-8", "surrogatepass")


if __name__ == "__main__":
    main(*sys.argv[1:])
