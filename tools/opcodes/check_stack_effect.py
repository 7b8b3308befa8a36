"""Compares the column `stack` of a table with the dis.stack_effect of the Python that runs this script.

    python3.13 check_stack_effect.py 3.13.tsv
    python3.13 check_stack_effect.py --print > effects.txt

Every opcode, args 0 to 300 and a few large ones, with jump=True and jump=False from 3.8 on; 3.6 and 3.7 have no
such parameter and answer with the greater of the two. A specialised or instrumented opcode is held to its base:
stack_effect refuses the former, and 3.12 and 3.13 answer wrongly for some of the latter. `--print` gives what was measured, one line an opcode and
argument: number, argument, falling through, jumping (twice the same in 3.6 and 3.7).
"""

import dis
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import formulas  # noqa: E402

ARGUMENTS = tuple(range(301)) + (511, 0x1234, 0x8765, 0xffff, 0x10203, 0x7fffff)
HAS_JUMP = sys.version_info >= (3, 8)


def live(number, argument):
    """Falling through and jumping, or None where stack_effect refuses."""
    try:
        if HAS_JUMP:
            return tuple(dis.stack_effect(number, *argument, jump=jump) for jump in (False, True))
        return (dis.stack_effect(number, *argument),) * 2
    except ValueError:
        return None


def measured(number):
    """Pairs of argument and live effects. Opcodes without one are asked without; 3.13 takes it, 3.8 does not."""
    if number < dis.HAVE_ARGUMENT and live(number, ()) is not None:
        return [(0, live(number, ()))]
    return [(argument, live(number, (argument,))) for argument in ARGUMENTS]


def base(name, flag):
    """The number of the opcode whose effect a row has."""
    if flag.startswith("specialized:"):
        return dis.opmap[flag[len("specialized:"):]]
    if flag == "instrumented":
        return dis.opmap.get(name[len("INSTRUMENTED_"):], dis.opmap[name])
    return dis.opmap[name]


def tabled(cell, argument):
    """What the table says, in the form of `live`."""
    effects = tuple(formulas.apply(cell, argument, jump) for jump in (False, True))
    if None in effects:
        return None
    return effects if HAS_JUMP else (max(effects),) * 2


def compare(path):
    """Prints every difference, and counts; the number of differences."""
    compared, different, refused, seen = 0, 0, [], set()
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if line[0] not in "#@"]
    for cells in rows:
        number, name, cell, flag = int(cells[0]), cells[1], cells[4], cells[5]
        seen.add(number)
        for argument, effects in measured(base(name, flag)):
            if effects is None:
                # The table may know more: that of NOP in 3.6.
                if name not in refused:
                    refused.append(name)
                continue
            compared += 1
            if tabled(cell, argument) != effects:
                print("%s %d (%s): table %r, live %r" % (name, argument, flag, cell, effects))
                different += 1
    for number in range(256):
        if number not in seen and live(number, ()) is not None:
            print("%d: known to stack_effect, not to the table" % number)
            different += 1
    print("%s: %d opcodes, %d effects compared, %d different; refused by stack_effect: %s" % (
        os.path.basename(path), len(rows), compared, different,
        ", ".join(refused) or "none"))
    return different if compared else 1


def main():
    if sys.argv[1:] == ["--print"]:
        for number in range(256):
            for argument, effects in measured(number):
                if effects is not None:
                    print("%d\t%d\t%d\t%d" % ((number, argument) + effects))
    elif len(sys.argv) == 2:
        sys.exit(1 if compare(sys.argv[1]) else 0)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
