"""Prints the instruction table of the Python that runs this script, as core's resource <version>.tsv.

    python dump.py > 3.13.tsv

Everything is asked of that interpreter: numbers and names of `opcode`, the operand kinds of the lists and
special cases of its `dis`, the stack effects of `dis.stack_effect`, what becomes of code that it loads
(quickening.py). 2.7 has no stack_effect, and 3.6 and 3.7 do not tell jumping from falling through; what is
missing there comes from historic/stack.py.
Runs under every Python from 2.7 on.
"""

from __future__ import print_function

import dis
import opcode
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import formulas  # noqa: E402
import quickening  # noqa: E402
from historic import stack as published  # noqa: E402

VERSION = sys.version_info[:2]

# Opcodes with a case of their own in `dis`. Where a version has the case, its dis.py keeps the number in a
# constant of the opcode's name: that is how the case is recognised.
SPECIAL = {
    "FORMAT_VALUE": "FORMAT_VALUE",
    "CONVERT_VALUE": "CONVERT_VALUE",
    "MAKE_FUNCTION": "MAKE_FUNCTION",
    "SET_FUNCTION_ATTRIBUTE": "SET_FUNCTION_ATTRIBUTE",
    "BINARY_OP": "BINARY_OP",
    "CALL_INTRINSIC_1": "CALL_INTRINSIC_1",
    "CALL_INTRINSIC_2": "CALL_INTRINSIC_2",
    "LOAD_COMMON_CONSTANT": "COMMON_CONSTANT",
    "LOAD_SPECIAL": "SPECIAL_METHOD",
    "IS_OP": "IS_OP",
    "CONTAINS_OP": "CONTAINS_OP",
}
SPECIAL_NAMES = {
    "LOAD_GLOBAL": "NAME_NULL",
    "LOAD_ATTR": "NAME_SELF",
    "LOAD_SUPER_ATTR": "NAME_SUPER",
    "IMPORT_NAME": "NAME_LAZY",
}
LOCAL_PAIRS = (
    "LOAD_FAST_LOAD_FAST",
    "LOAD_FAST_BORROW_LOAD_FAST_BORROW",
    "STORE_FAST_LOAD_FAST",
    "STORE_FAST_STORE_FAST",
)

# A constant that can be told from "nothing shown".
PROBE = (1234567,)


def table():
    """Rows of number -> (name, base or None, instrumented)."""
    names = {}
    for name, number in opcode.opmap.items():
        if number < 256:
            base = None
            if name.startswith("INSTRUMENTED_") and name[len("INSTRUMENTED_"):] in opcode.opmap:
                base = name[len("INSTRUMENTED_"):]
            names[number] = (name, base, name.startswith("INSTRUMENTED_"))
    for base, family in getattr(opcode, "_specializations", {}).items():
        for name in family:
            number = dis._all_opmap[name]
            assert number not in names or names[number][0] == name, (number, name)
            names[number] = (name, base, False)
    return names


def has_argument(number):
    """Whether `dis` gives the opcode an argument."""
    if hasattr(opcode, "hasarg"):
        return number in opcode.hasarg
    return number >= opcode.HAVE_ARGUMENT


def shows_constant(number):
    """Whether the constant is shown, and not only counted among the users of constants."""
    if VERSION < (3, 11):
        return True
    value, text = dis._get_const_info(number, 0, PROBE)
    return text == repr(PROBE[0])


def operand(name, number):
    """The ladder of this version's dis, as a kind."""
    cased = hasattr(dis, name)
    if not has_argument(number):
        return "NONE"
    if name == "EXTENDED_ARG":
        return "EXTENDED_ARG"
    if number in opcode.hasconst:
        return "CONST" if shows_constant(number) else "CONST_SILENT"
    if number in opcode.hasname:
        return SPECIAL_NAMES[name] if name in SPECIAL_NAMES and cased else "NAME"
    if number in opcode.hasjabs:
        return "JUMP_ABSOLUTE"
    if number in opcode.hasjrel:
        if name == "END_ASYNC_FOR":
            assert cased
            return "JUMP_FROM"
        backward = VERSION >= (3, 11) and dis._is_backward_jump(number)
        return "JUMP_BACKWARD" if backward else "JUMP_FORWARD"
    if name in LOCAL_PAIRS and cased:
        return "LOCAL_PAIR"
    if number in opcode.haslocal:
        return "LOCAL"
    if number in opcode.hasfree:
        return "DEREF"
    if number in opcode.hascompare:
        return "COMPARE_5" if VERSION >= (3, 13) else "COMPARE_4" if VERSION >= (3, 12) else "COMPARE"
    if name in SPECIAL and cased:
        return SPECIAL[name]
    return "RAW"


def caches(name):
    """How many code units follow the instruction."""
    return sum(cache_format().get(name, {}).values())


def cache_format():
    """The layout of the inline caches by name; empty before 3.11."""
    return getattr(opcode, "_cache_format", {})


def effect(number, arg, **jump):
    """What stack_effect answers; None where it refuses."""
    for attempt in ((arg,), ()):
        try:
            return dis.stack_effect(number, *attempt, **jump)
        except ValueError:
            pass
    return None


def measured(number, **jump):
    """The cell for one way to leave the instruction; None where stack_effect refuses."""
    if has_argument(number):
        effects = [effect(number, n, **jump) for n in formulas.SAMPLES]
    else:
        effects = [effect(number, 0, **jump)] * len(formulas.SAMPLES)
    if None in effects:
        assert set(effects) == set([None]), (number, effects)
        return None
    cell = formulas.cell_of(effects)
    assert cell is not None, ("no formula", opcode.opname[number], effects[:20])
    return cell


def stack(name, number):
    """The cell of the column `stack`; "?" where nothing is known."""
    if not hasattr(dis, "stack_effect"):
        return published.cell("%d.%d" % VERSION, name)
    if VERSION >= (3, 8):
        through, jumping = measured(number, jump=False), measured(number, jump=True)
        if through is None:
            return "?"
        return through if through == jumping else through + "/" + jumping
    # The greater of the two ways is what these versions measure; they refuse NOP and EXTENDED_ARG.
    most = measured(number)
    cell = published.cell("%d.%d" % VERSION, name)
    if most is None:
        return cell
    if "/" in cell:
        assert max(int(side) for side in cell.split("/")) == int(most), (name, cell, most)
        return cell
    return most


def line(key, *values):
    """One line of the table."""
    print("\t".join([str(key)] + [str(value) for value in values]))


def descriptor(value):
    """How dis shows a common constant."""
    return value.__name__ if isinstance(value, type) else repr(value)


def main():
    release = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info[3] != "final":
        release += {"alpha": "a", "beta": "b", "candidate": "rc"}[sys.version_info[3]] + str(sys.version_info[4])
    print("# generated by tools/opcodes/dump.py from CPython %s; do not edit" % release)
    if not hasattr(opcode, "hasarg"):
        # From 3.12 on an opcode that is not defined has no argument, whatever its number.
        line("@have_argument", opcode.HAVE_ARGUMENT)
    line("@extended_arg", opcode.EXTENDED_ARG)
    line("@compare_ops", *opcode.cmp_op)
    if hasattr(opcode, "_nb_ops"):
        line("@binary_ops", *[text for name, text in opcode._nb_ops])
    for key, attribute in (
        ("@intrinsic_1", "_intrinsic_1_descs"),
        ("@intrinsic_2", "_intrinsic_2_descs"),
        ("@special_methods", "_special_method_names"),
    ):
        if hasattr(opcode, attribute):
            line(key, *getattr(opcode, attribute))
    if hasattr(opcode, "_common_constants"):
        line("@common_constants", *[descriptor(value) for value in opcode._common_constants])
    flags = getattr(dis, "FUNCTION_ATTR_FLAGS", getattr(dis, "MAKE_FUNCTION_FLAGS", None))
    if flags:
        line("@function_attributes", *flags)
    for name in sorted(cache_format()):
        line("@cache", name, *["%s:%d" % part for part in cache_format()[name].items()])
    rows = table()
    unspecialised = dict((number, row[0]) for number, row in rows.items() if row[1] is None and not row[2])
    all_names = dict((number, row[0]) for number, row in rows.items())
    for values in quickening.lines(unspecialised, caches, all_names):
        line(*values)
    for number, (name, base, instrumented) in sorted(rows.items()):
        flag = "instrumented" if instrumented else "specialized:" + base if base else "-"
        source = base or name
        deop = opcode.opmap[source]
        line(number, name, operand(source, deop), caches(source), stack(source, deop), flag)


if __name__ == "__main__":
    main()
