"""Make programs that are compiled, never run, from seeds: the same seed gives the same program, everywhere.

    python compile_programs.py SEED               print the program of SEED
    python compile_programs.py DIR SEED COUNT     DIR/pSEED.py for each of COUNT seeds

They have every statement and expression of 3.13, nested as it comes, so that most compile and some are refused by the
symbol table or by code generation, as CPython words it.
"""

import os
import sys
import textwrap

from compile_expressions import ATTRIBUTES, NAMES, Expressions


class Maker(Expressions):
    def __init__(self, seed):
        super().__init__(seed)
        self.lines = []
        self.level = 0

    def line(self, text):
        # Strings and brackets go over lines as they are.
        first, *rest = text.split("\n")
        self.lines.append("    " * self.level + first)
        self.lines += rest

    def block(self, header, depth, size=3):
        if self.chance(6):
            self.line(f"{header}: {self.pick('pass', '...', self.simple(1))}")
            return
        self.line(header + ":" + self.pick("", "", "", "  # note"))
        self.level += 1
        self.body(depth, size)
        self.level -= 1

    def body(self, depth, size=3):
        for _ in range(self.r.randint(1, size)):
            self.statement(depth)

    def statement(self, depth):
        if depth <= 0 or self.chance(40):
            count = self.pick(1, 1, 1, 1, 2)
            self.line("; ".join(self.simple(2) for _ in range(count)))
            return
        kinds = [
            (10, self.if_), (6, self.while_), (8, self.for_), (8, self.with_), (12, self.try_), (5, self.match_),
            (12, self.def_), (7, self.class_),
        ]  # fmt: skip
        weights, makers = zip(*kinds)
        self.r.choices(makers, weights)[0](depth - 1)

    def target(self):
        kind = self.r.random()
        if kind < 0.5:
            return self.name()
        if kind < 0.65:
            return f"{self.name()}.{self.r.choice(ATTRIBUTES)}"
        if kind < 0.8:
            return f"{self.name()}[{self.index(1)}]"
        names = self.r.sample(NAMES, 3)
        return self.pick("{0}, {1}", "({0}, *{1}, {2})", "[{0}, {1}]", "{0}, ({1}, {2})", "*{0},").format(*names)

    def simple(self, depth):
        kinds = [
            (14, self.assign), (8, self.augment), (6, self.annotate), (10, self.expression), (3, self.delete), (5, self.leave),
            (3, self.raise_), (4, self.assert_), (3, self.import_), (2, self.type_alias), (2, lambda depth: "pass"),
        ]  # fmt: skip
        weights, makers = zip(*kinds)
        return self.r.choices(makers, weights)[0](depth)

    def expression(self, depth):
        return self.expr(depth + 1)

    def assign(self, depth):
        value = self.pick(self.expr(depth + 1), f"{self.expr(depth)}, *{self.name()}" if self.chance(20) else self.expr(depth))
        return " = ".join([*(self.target() for _ in range(self.pick(1, 1, 1, 2))), value])

    def augment(self, depth):
        target = self.pick(self.name(), f"{self.name()}.{self.r.choice(ATTRIBUTES)}", f"{self.name()}[{self.index(1)}]")
        return f"{target} {self.pick('+', '-', '*', '/', '//', '%', '@', '**', '<<', '>>', '&', '|', '^')}= {self.expr(depth)}"

    def annotate(self, depth):
        target = self.pick(self.name(), f"({self.name()})", f"{self.name()}.a", f"{self.name()}[0]")
        return f"{target}: {self.without_names(self.annotation, depth)}" + self.pick("", f" = {self.expr(depth)}")

    def delete(self, depth):
        return "del " + self.pick(self.name(), f"{self.name()}.a", f"{self.name()}[{self.index(1)}]", f"({self.name()}, {self.name()})")

    def leave(self, depth):
        choices = ["pass"]
        if self.function:
            choices += ["return", f"return {self.expr(depth)}"] if not self.coroutine else ["return"]
        if self.loop:
            choices += ["break", "continue"]
        return self.r.choice(choices)

    def raise_(self, depth):
        return self.pick("raise", f"raise {self.expr(depth)}", f"raise {self.expr(depth)} from {self.expr(depth)}")

    def assert_(self, depth):
        test = self.operand(depth)
        return f"assert {self.name() if test.startswith('(') else test}" + self.pick("", f", {self.expr(depth)}")

    def import_(self, depth):
        return self.pick(
            "import a", "import a.b.c", "import a.b as c, d", "from a import b", "from . import a as b", "from ..a.b import (c, d as e,)",
            "import __private", "from a import __private as x",
        )  # fmt: skip

    def type_parameters(self, depth):
        if self.chance(75):
            return ""
        return self.without_names(self.some_type_parameters, depth)

    def some_type_parameters(self, depth):
        names = self.r.sample(["T", "U", "__V", "P"], self.r.randint(1, 3))
        parts = []
        for name in names:
            star = self.pick("", "", "*", "**")
            bound = "" if star or self.chance(60) else f": {self.pick('int', '(int, str)', self.operand(depth))}"
            default = f" = {self.pick('int', self.operand(depth))}" if parts and "=" in parts[-1] or self.chance(15) else ""
            parts.append(star + name + bound + default)
        return f"[{', '.join(parts)}]"

    def type_alias(self, depth):
        return f"type {self.name()}{self.type_parameters(1)} = {self.without_names(self.expr, depth)}"

    def if_(self, depth):
        self.block(f"if {self.expr(2)}", depth)
        for _ in range(self.pick(0, 0, 1, 2)):
            self.block(f"elif {self.expr(2)}", depth)
        if self.chance(50):
            self.block("else", depth)

    def looped(self, header, depth):
        loop, self.loop = self.loop, True
        self.block(header, depth)
        self.loop = loop
        if self.chance(25):
            self.block("else", depth)

    def while_(self, depth):
        self.looped(f"while {self.pick('True', '1', self.expr(2))}", depth)

    def asynchronous(self):
        return "async " if self.coroutine and self.chance(50) else ""

    def for_(self, depth):
        self.looped(f"{self.asynchronous()}for {self.loop_target()} in {self.expr(2)}", depth)

    def with_(self, depth):
        items = [self.operand(1) + self.pick("", f" as {self.name()}", f" as ({self.name()}, {self.name()})", " as a.b") for _ in range(self.pick(1, 1, 2))]
        text = ", ".join(items)
        self.block(f"{self.asynchronous()}with {self.pick(text, f'({text})', f'({text},)')}", depth)

    def try_(self, depth):
        self.block("try", depth)
        loop = self.loop
        handlers = self.pick(0, 1, 1, 2)
        star = self.pick("", "", "", "*")
        if star:
            self.loop = False
        function, self.function = self.function, self.function and not star
        for index in range(handlers):
            bare = not star and index == handlers - 1 and self.chance(30)
            kind = "" if bare else f" {self.pick('ValueError', '(a, b)', self.name())}" + self.pick("", f" as {self.name()}")
            self.block(f"except{'' if bare else star}{kind}", depth)
        self.loop, self.function = loop, function
        if handlers and self.chance(30):
            self.block("else", depth)
        if not handlers or self.chance(40):
            self.block("finally", depth)

    def match_(self, depth):
        self.line(f"match {self.pick(self.expr(1), f'{self.name()}, {self.name()}')}:")
        self.level += 1
        for _ in range(self.r.randint(1, 3)):
            pattern = self.pick(self.pattern(), self.pattern(), "1, *_", "1,")
            self.block(f"case {pattern}" + self.pick("", "", f" if {self.expr(1)}"), depth)
        if self.chance(30):
            self.block(f"case {self.pick('_', self.name())}", depth)
        self.level -= 1

    def decorated(self):
        for _ in range(self.pick(0, 0, 0, 1, 2)):
            self.line(f"@{self.pick(self.name(), f'{self.name()}.a({self.expr(1)})', self.operand(1))}")

    def nested(self, header, depth, docstring, **state):
        saved = dict(self.__dict__)
        self.__dict__.update(loop=False, inner=False, pure=False, **state)
        self.line(header + ":")
        self.level += 1
        if self.chance(25):
            self.line(docstring)
        self.opening()
        self.body(depth, 4)
        for key in ("function", "coroutine", "loop", "inner", "pure", "level"):
            setattr(self, key, saved[key])

    def opening(self):
        """Declarations, where nothing is used yet."""
        if self.chance(12):
            self.line(f"global {', '.join(self.r.sample(NAMES[9:], self.r.randint(1, 2)))}")
        if self.chance(2) and self.level > 1:
            self.line(f"nonlocal {self.name()}")

    def def_(self, depth):
        self.decorated()
        coroutine = self.chance(30)
        returns = f" -> {self.without_names(self.annotation, 1)}" if self.chance(20) else ""
        name = self.pick("f", "g", "__private", "method")
        header = f"{'async ' if coroutine else ''}def {name}{self.type_parameters(1)}({self.without_names(self.parameters, 1, True)}){returns}"
        docstring = self.pick('"""One."""', '"""One.\n\n      Two\n        three\n    """', "'doc'", "'a' 'b'", "'a' + 'b'", "f'not'", "b'not'")
        self.nested(header, depth, docstring, function=True, coroutine=coroutine)

    def class_(self, depth):
        self.decorated()
        arguments = [*(self.without_names(self.expr, 1) for _ in range(self.pick(0, 0, 1, 2))), *self.pick([], [], [f"metaclass={self.name()}"])]
        bases = f"({', '.join(arguments)})" if arguments or self.chance(30) else ""
        header = f"class {self.pick('A', 'B', '__C', '_')}{self.type_parameters(1)}{bases}"
        self.nested(header, depth, self.pick('"""One."""', "'doc'"), function=False, coroutine=False)

    def program(self):
        if self.chance(30):
            self.line(self.pick('"""A program."""', '"""A\n\n  program.\n"""', "'a' + 'b'"))
        if self.chance(10):
            self.line("from __future__ import annotations")
        for _ in range(self.r.randint(1, 4)):
            self.statement(self.pick(1, 2, 3, 4))
        return "\n".join(self.lines) + self.pick("\n", "\n", "")


def make(seed):
    return Maker(seed).program()


def main():
    if len(sys.argv) == 2:
        sys.stdout.write(make(int(sys.argv[1])))
    elif len(sys.argv) == 4:
        folder, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
        os.makedirs(folder, exist_ok=True)
        for seed in range(first, first + count):
            with open(os.path.join(folder, f"p{seed}.py"), "w", encoding="utf-8", newline="") as file:
                file.write(make(seed))
    else:
        sys.exit(textwrap.dedent(__doc__))


if __name__ == "__main__":
    main()
