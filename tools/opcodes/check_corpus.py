"""Checks the tables of 1.0 to 3.5 against compiled files of those versions.

    python3 check_corpus.py VERSION PATH...        files, or folders to search for .pyc and .pyo

In every code object of every file: each opcode is in the table, the last instruction ends with the code, jumps
land on instructions, indices of constants, names, locals and cells are in range, and the stack, walked
along both ways of every instruction, never goes below nothing, nor (from 1.5 on) above co_stacksize.
Prints counts, and every failure; exits with 1 if there was one, and with 2 if no file was of the version.
"""

import argparse
import collections
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import formulas  # noqa: E402
import pyc  # noqa: E402

TABLES = os.path.join(HERE, "..", "..", "core", "src", "main", "resources", "dev", "pyclair", "opcode")

# After these nothing falls through. END_FINALLY may, and may not.
LEAVES = ("RETURN_VALUE", "JUMP_FORWARD", "JUMP_ABSOLUTE", "RAISE_VARARGS", "RAISE_EXCEPTION",
          "BREAK_LOOP", "CONTINUE_LOOP", "STOP_CODE")

Row = collections.namedtuple("Row", "name operand stack")


def table(version):
    """Number -> Row, and the number of EXTENDED_ARG or None."""
    rows, extended = {}, None
    with open(os.path.join(TABLES, version + ".tsv"), encoding="utf-8") as file:
        for line in file.read().splitlines():
            cells = line.split("\t")
            if cells[0] == "@extended_arg":
                extended = int(cells[1])
            elif cells[0][0] not in "#@":
                rows[int(cells[0])] = Row(cells[1], cells[2], cells[4])
    return rows, extended


def decode(code, rows, extended):
    """Offset -> (row, oparg, offset of the next)."""
    instructions, at, high = {}, 0, 0
    while at < len(code):
        number = code[at]
        if number not in rows:
            raise ValueError("opcode %d at %d is not in the table" % (number, at))
        start, oparg = at, None
        at += 1
        if number >= 90:
            oparg = code[at] | code[at + 1] << 8 | high
            at += 2
        high = oparg << 16 if number == extended else 0
        instructions[start] = (rows[number], oparg, at)
    if at != len(code):
        raise ValueError("the last instruction ends at %d of %d" % (at, len(code)))
    return instructions


def target(row, oparg, after):
    """Where the instruction jumps, or None."""
    if row.operand == "JUMP_FORWARD":
        return after + oparg
    return oparg if row.operand == "JUMP_ABSOLUTE" else None


def check_operands(code, instructions):
    """Indices and jumps."""
    lists = {"CONST": code.consts, "NAME": code.names, "LOCAL": code.varnames, "DEREF": code.cells}
    for at, (row, oparg, after) in instructions.items():
        if row.operand in lists and oparg >= len(lists[row.operand]):
            raise ValueError("%s %d at %d is out of range" % (row.name, oparg, at))
        if row.operand == "COMPARE" and oparg > 11:
            raise ValueError("COMPARE_OP %d at %d" % (oparg, at))
        to = target(row, oparg, after)
        # A jump from the last loop of dead code may point just behind the end.
        if to is not None and to not in instructions and to != len(code.code):
            raise ValueError("%s at %d jumps to %d, inside an instruction" % (row.name, at, to))


def check_depth(code, instructions, met):
    """The stack along every way, with the lowest depth that reaches an instruction."""
    # Up to 1.2 a function finds the tuple of its arguments on the stack; module and class do not.
    entry = any(row.name == "RESERVE_FAST" for row, _, _ in instructions.values())
    lowest, work = {}, [(0, int(entry))]
    while work:
        at, depth = work.pop()
        if at == len(code.code) or lowest.get(at, 1 << 30) <= depth:
            continue
        lowest[at] = depth
        row, oparg, after = instructions[at]
        through = formulas.apply(row.stack, oparg or 0, False)
        if through is None:
            met["unknown effect: " + row.name] += 1
            return
        if row.name == "END_FINALLY":
            # The handler's three values are gone where it falls through after none was raised.
            through = -1
        if row.name not in LEAVES:
            work.append((after, depth + through))
        if depth + min(through, formulas.apply(row.stack, oparg or 0, True)) < 0:
            raise ValueError("%s at %d takes more than is there (%d)" % (row.name, at, depth))
        to = target(row, oparg, after)
        if to is not None:
            work.append((to, depth + formulas.apply(row.stack, oparg or 0, True)))
    most = max(lowest.values())
    if most > getattr(code, "stacksize", most):
        raise ValueError("depth %d, stack size %d" % (most, code.stacksize))
    met["depth is the stack size"] += most == getattr(code, "stacksize", None)
    for at, depth in lowest.items():
        if at in instructions and instructions[at][0].name == "RETURN_VALUE":
            met["returns"] += 1
            met["returns at depth 1"] += depth == 1


def files(paths):
    """The compiled files under some paths."""
    for path in paths:
        if os.path.isfile(path):
            yield path
        for folder, _, names in sorted(os.walk(path)):
            for name in sorted(names):
                if name.endswith((".pyc", ".pyo")):
                    yield os.path.join(folder, name)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("version")
    parser.add_argument("paths", nargs="+")
    arguments = parser.parse_args()
    version = tuple(int(part) for part in arguments.version.split("."))
    rows, extended = table(arguments.version)
    count, met, failures, seen = collections.Counter(), collections.Counter(), 0, set()
    for path in files(arguments.paths):
        try:
            module = pyc.read(path, version)
        except (ValueError, IndexError) as problem:
            print("%s: not read: %s" % (path, problem))
            failures += 1
            continue
        count["files"] += 1
        for code in pyc.walk(module):
            count["codes"] += 1
            try:
                instructions = decode(code.code, rows, extended)
                count["instructions"] += len(instructions)
                seen.update(row.name for row, _, _ in instructions.values())
                check_operands(code, instructions)
                check_depth(code, instructions, met)
            except (ValueError, IndexError) as problem:
                print("%s: %s: %s" % (path, code.name, problem))
                failures += 1
    print("%s: %s, %d of %d opcodes met, failures %d; %s" % (
        arguments.version, ", ".join("%s %d" % pair for pair in count.items()),
        len(seen), len(rows), failures, ", ".join("%s %d" % pair for pair in sorted(met.items()))))
    sys.exit(1 if failures else 0 if count["files"] else 2)


if __name__ == "__main__":
    main()
