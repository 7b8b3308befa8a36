"""Write small units of code generation with what CPython 3.13 makes of them, for tests that need no Python.

    python3.13 unit_goldens.py OUT LOOPS

Each source of CASES is a function or has one; all its innermost units, those without code objects among their
constants, are written, a line a fact:

    unit CASE NAME          then  flags, firstline, argcount, posonlyargcount, kwonlyargcount
    const REPR              a constant of the compiler's pool, and name, var, cell, free, hidden
    do OP ARGUMENT LINE ENDLINE COLUMN ENDCOLUMN
    code HEX                what comes out, and locations, exceptions, kinds, stack; kept REPR a constant that is left

and an empty line at the end. LOOPS gets a line a loop of so many lines: their number, the length of the bytecode,
and SHA-256 of bytecode and location table.
"""

import array
import hashlib
import opcode
import sys

from code_units import Watcher, record

CASES = {
    "return": "def f():\n    return 1",
    "fall off the end": "def f(a):\n    a",
    "nop for a line": "def f(a):\n    if a:\n        pass\n    else:\n        a()\n",
    "constant condition": "def f(a):\n    while 1:\n        if 0:\n            a()\n        elif '':\n            b\n        a.b",
    "condition of no effect": "def f(a):\n    return (a or 1) and 0",
    "none": "def f(a):\n    if a is None: return 1\n    if a is not None and not (a is None): return 2\n    while a is None: pass",
    "compare": "def f(a, b, c):\n    return not a < b < c or a in b and a is b",
    "jump to jump": "def f(a, b):\n    while a:\n        if b:\n            if a:\n                continue\n            else:\n                continue\n        else:\n            a()",
    "small exit": "def f(a):\n    for b in a:\n        if b:\n            break\n    else:\n        return 2\n    return 1",
    "exits without line": "def f(a, b):\n    if a:\n        b()\n    elif b:\n        a()\n    else:\n        try:\n            a()\n        finally:\n            b()",
    "swap": "def f(a, b, c):\n    a, b = b, a\n    a, b, c = c, a, b\n    a, a = b, c\n    (a, b), c = c",
    "swap in match": "def f(a):\n    match a:\n        case [b, c, *d, (1 | 2) as e]:\n            return e, d, c, b\n        case {'k': b, **c} if b:\n            return c\n        case C(b, c=d):\n            return d",
    "unpack one": "def f(a):\n    b, = a,",
    "tuple of constants": "def f():\n    return [(1, 2.0, 'x')] + list((None, (1, 2)))",
    "store twice": "def f(a):\n    b = b = a; c = c = a",
    "pairs": "def f():\n    1\n    'x'\n    None\n    ...",
    "uninitialized": "def f(a):\n    if a:\n        b = 1\n    del a\n    try:\n        c = b\n    except E as d:\n        d, c\n    return a, b, c, d",
    "many locals": "def f(a):\n" + "".join(f"    v{i} = a\n" for i in range(70)) + "    if a:\n        w = v69\n        del v66\n    return v66, w, v1",
    "superinstructions": "def f(a, b):\n    c = a\n    d = b\n    a + b; c + d\n    return (\n        a\n        + b)",
    "beyond sixteen": "def f(" + ", ".join(f"a{i}" for i in range(20)) + "):\n    return a14 + a15 + a15 + a16 + a17 + a18",
    "cold": "def f(a):\n    while a:\n        try:\n            a()\n        except A:\n            a.b\n        except:\n            continue\n    return a",
    "finally": "def f(a):\n    try:\n        try:\n            return a\n        finally:\n            a.b\n    except (A, B) as e:\n        raise C from e\n    finally:\n        a()",
    "except star": "def f(a):\n    try:\n        a()\n    except* A as e:\n        a.b\n    except* B:\n        pass",
    "with": "def f(a):\n    with a as b, b() as (c, d):\n        return c",
    "generator": "def f(a):\n    try:\n        yield a\n        b = yield from a\n    finally:\n        yield b",
    "coroutine": "async def f(a):\n    async with a as b:\n        async for c in b:\n            await c\n    return [d async for d in a]",
    "cells": "def f(a, b, *, c):\n    d = 1\n    def g():\n        nonlocal d\n        d = a\n        return c, b\n",
    "class cell": "class A:\n    def f(self):\n        return super().f(__class__)",
    "hidden": "class A:\n    x = [i for i in y]\n    z = [i for j in x for i in j]",
    "comprehension": "def f(a):\n    i = 1\n    return [i for i in a if i], {i: j for i, j in a}, i",
    "lines": "def f(a):\n    return (a\n        .b(1,\n\n\n    2,\n        long_name_of_something_that_does_not_fit_into_sixteen=a)\n        .c)",
    "far columns": "def f(a):\n    " + "a." * 70 + "b(a)",
    "extended": "def f(a):\n    while a:\n" + "".join(f"        a.b{i}(c{i}, {i + 300})\n" for i in range(80)) + "        if a: continue\n        a = a[{'k': 1}]",
    "many constants": "def f(a):\n    return [" + ", ".join(f"a + {i}" for i in range(1000, 1300)) + "]",
    "empty loop": "def f():\n    while True:\n        pass",
    "dead code": "def f(a):\n    return a\n    while a:\n        'unused'\n    try:\n        a\n    finally:\n        b",
    "docstring": "def f():\n    'text'\n    return None",
    "not": "def f(a, b):\n    return not not a, not (not a == b), not a if not b else b",
    "call of a global": "def f():\n    return f(g.h)(print)",
    "assert": "def f(a):\n    assert a, 'text'\n    assert not a",
    "lambda": "f = lambda a, /, b, *c, d, **e: (a, b, c, d, e)",
    "type parameters": "def f[T: int](a: T) -> T:\n    return a",
    "walrus": "def f(a):\n    while (b := a()) is not None and b:\n        print(b)",
}


# Around the sizes at which a jump, an index or a line needs another byte.
LOOPS = (1, 19, 20, 21, 22, 5460, 5461, 5462, 6000)


def unit_lines(case, unit):
    instructions, consts, names, variables, cells, frees, hidden, code = unit
    yield f"unit {case}\t{code.co_qualname}"
    yield f"flags {code.co_flags}"
    yield f"firstline {code.co_firstlineno}"
    yield f"argcount {code.co_argcount}"
    yield f"posonlyargcount {code.co_posonlyargcount}"
    yield f"kwonlyargcount {code.co_kwonlyargcount}"
    for constant in consts:
        yield f"const {constant!r}"
    for word, pool in (("name", names), ("var", variables), ("cell", cells), ("free", frees), ("hidden", hidden)):
        for name in pool:
            yield f"{word} {name}"
    op_names = {number: name for name, number in opcode.opmap.items()}
    numbers = array.array("i", instructions)
    for i in range(0, len(numbers), 6):
        yield f"do {op_names[numbers[i]]} " + " ".join(map(str, numbers[i + 1 : i + 6]))
    yield f"code {code.co_code.hex()}"
    yield f"locations {code.co_linetable.hex()}"
    yield f"exceptions {code.co_exceptiontable.hex()}"
    yield f"stack {code.co_stacksize}"
    for constant in code.co_consts:
        yield f"kept {constant!r}"
    yield ""


def loop_line(lines):
    code = compile("while x:\n" + " a.b\n" * lines, "loop", "exec", dont_inherit=True)
    digests = (hashlib.sha256(table).hexdigest() for table in (code.co_code, code.co_linetable))
    return "\t".join([str(lines), str(len(code.co_code)), *digests]) + "\n"


def main(target, loops):
    watcher = Watcher()
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.write("# generated by conformance/oracle/unit_goldens.py from CPython 3.13.0; do not edit\n\n")
        for case, source in CASES.items():
            for unit in record(watcher, case, source + "\n", 0)[1][:-1]:
                if not any(isinstance(constant, type(main.__code__)) for constant in unit[1]):
                    out.writelines(line + "\n" for line in unit_lines(case, unit))
    watcher.close()
    with open(loops, "w", newline="\n") as out:
        out.writelines(map(loop_line, LOOPS))


if __name__ == "__main__":
    main(*sys.argv[1:])
