"""Measures what CPython does to bytecode when it loads a code object, before it runs ("quickening").

Code made of every opcode, and of every pair of opcodes, is put into the bytes of a marshalled code object, and
what marshal.loads makes of it is compared with what was put in. Code objects of before 3.11 stay as they are.
A change that the lines below cannot tell ends the run.
"""

import itertools
import marshal
import sys

LOCALS = 256
FILL = b"\x55\x66"
FLAGS = [1 << bit for bit in range(31)]

# Asking for the opcode behind it reads what only a running program has.
UNSAFE = ("ENTER_EXECUTOR",)


class Loader(object):
    """Loads code objects with given code, byte for byte; code.replace and marshal.dumps would clean it."""

    def __init__(self, nop):
        # Some opcodes are refused where their argument is not the number of a local variable.
        # The flags for *args and **kwargs need two that are no parameters.
        names = ", ".join("v%d" % number for number in range(LOCALS - 2))
        self.code = eval("lambda %s: (rest := 0, more := 0)" % names).__code__
        self.nop = bytes([nop, 0])
        self.templates = {}

    def load(self, raw, flags):
        """The code that is run when `raw` was in the file."""
        key = len(raw), flags
        if key not in self.templates:
            # Longer than any run of the same two bytes in the rest.
            hold = self.nop * (len(raw) // 2 + 16)
            parts = marshal.dumps(self.code.replace(co_code=hold, co_flags=flags)).split(hold)
            assert len(parts) == 2, "the place of the code is not to be found"
            self.templates[key] = parts
        before, after = self.templates[key]
        # NOPs behind the code keep the last instruction from being the last of all.
        loaded = marshal.loads(before + raw + self.nop * 16 + after)._co_code_adaptive
        assert loaded[len(raw):] == self.nop * 16, raw
        return loaded[:len(raw)]


class Quickening(object):
    """The measurements; `names` has the unspecialised opcodes by number, `units` the caches by name."""

    def __init__(self, names, units, all_names):
        self.names = dict((number, name) for number, name in names.items() if name not in UNSAFE)
        self.units = units
        self.all_names = all_names
        self.loader = Loader([number for number, name in names.items() if name == "NOP"][0])

    def raw(self, number, arg, fill=b"\0\0"):
        """An instruction and its caches."""
        return bytes([number, arg]) + fill * self.units(self.names[number])

    def load(self, raw, flags=0):
        return self.loader.load(raw, flags)

    def counters(self):
        """Value of the first cache unit -> names of the opcodes."""
        found = {}
        for number, name in self.names.items():
            if not self.units(name):
                continue
            for arg in range(256):
                clean = self.load(self.raw(number, arg))
                filled = self.load(self.raw(number, arg, FILL))
                if filled[2:4] == FILL:
                    assert not any(clean[2:]) and filled[2:] == self.raw(number, arg, FILL)[2:], name
                    continue
                # Nothing behind the first unit changes, whatever it is.
                assert clean[2:4] == filled[2:4], name
                assert not any(clean[4:]) and filled[4:] == self.raw(number, arg, FILL)[4:], name
                found.setdefault(int.from_bytes(clean[2:4], sys.byteorder), set()).add(name)
        assert sum(len(group) for group in found.values()) == len(set().union(*found.values())), found
        return found

    def arguments(self):
        """(name, flags, argument with any of the flags, argument without) where an argument other than 0 changes."""
        found = []
        for number, name in self.names.items():
            without = [self.argument(number, arg, 0) for arg in range(256)]
            changing = [flag for flag in FLAGS if self.argument(number, 1, flag) != without[1]]
            if without == list(range(256)) and not changing:
                continue
            flags = sum(changing)
            assert without[0] == 0 and len(set(without[1:])) == 1, (name, without)
            for flag in changing:
                with_flag = [self.argument(number, arg, flag) for arg in range(256)]
                assert with_flag[0] == 0 and len(set(with_flag[1:])) == 1, (name, with_flag)
            found.append((name, flags, self.argument(number, 1, flags), without[1]))
        return found

    def argument(self, number, arg, flags):
        """The argument that an instruction has when loaded; the opcode stays."""
        loaded = self.load(self.raw(number, arg), flags)
        assert loaded[0] == number, (self.names[number], self.all_names[loaded[0]])
        return loaded[1]

    def pairs(self):
        """(first, second) -> what the first becomes, as numbers."""
        found = {}
        single = dict((number, self.load(self.raw(number, 0))) for number in self.names)
        for first, second in itertools.product(self.names, repeat=2):
            loaded = self.load(self.raw(first, 0) + self.raw(second, 0))
            apart = single[first] + single[second]
            assert loaded[1:] == apart[1:], (self.names[first], self.names[second])
            if loaded[0] != first:
                found[first, second] = loaded[0]
        self.check_sequences(found)
        return found

    def check_sequences(self, pairs):
        """Whether pairs explain what happens to more than two: they overlap, and EXTENDED_ARG is as any other."""
        parts = set(number for pair in pairs for number in pair)
        parts.update(number for number, name in self.names.items() if name in ("EXTENDED_ARG", "NOP"))
        for length in (3, 4):
            for sequence in itertools.product(sorted(parts), repeat=length):
                loaded = self.load(b"".join(self.raw(number, at) for at, number in enumerate(sequence)))
                expected = [pairs.get(pair, pair[0]) for pair in zip(sequence, sequence[1:])] + [sequence[-1]]
                assert list(loaded[::2]) == expected, sequence
                assert list(loaded[1::2]) == list(range(length)), sequence

    def lines(self):
        """The lines of the table."""
        for value, group in sorted(self.counters().items()):
            yield ["@quickened_counter", value] + sorted(group)
        pairs = self.pairs()
        for row in sorted([self.all_names[n] for n in pair] + [self.all_names[pairs[pair]]] for pair in pairs):
            yield ["@quickened_pair"] + row
        for row in sorted(self.arguments()):
            yield ["@quickened_argument"] + list(row)


def lines(names, units, all_names):
    """The lines on loading in the table of this Python; none before 3.11, which loads code as it is."""
    if sys.version_info < (3, 11):
        return []
    return list(Quickening(names, units, all_names).lines())
