"""Expressions of constants from a seed, and what this interpreter's compiler computes of them before they run.

    python3.13 compile_constants.py SEED COUNT

Prints a row for each: the expression, and the repr of its value, or - where it is left to run.
"""

import ast
import random
import sys
import warnings

INTS = [
    "0", "1", "2", "3", "5", "7", "10", "64", "63", "127", "128", "129", "255", "9223372036854775807", "9223372036854775808",
    "340282366920938463463374607431768211455", "-1", "-2", "-7", "123456789", "True", "False", "10**20", "2**31",
]  # fmt: skip
FLOATS = [
    "0.0", "1.0", "0.5", "2.5", "1e10", "1e308", "1e-308", "5e-324", "3.14", "-0.0", "-1.5", "1e16", "0.1", "0.3", "1e400", "2.0", "3.0",
    "100.0", "1e22", "123456.789",
]  # fmt: skip
COMPLEXES = ["1j", "0j", "2.5j", "(1+2j)", "(-1-1j)", "1e308j", "(0.5-3j)", "-0j"]
OTHERS = [
    "''", "'a'", "'abc'", "'\\xe9\\u20ac'", "'\\U0001f600x'", "b''", "b'ab'", "()", "(1,)", "(1,2,'x')", "((1,2),(3,))", "None", "...", "'%s'",
    "'ab'*4096", "(1,)*256", "'x'*2048",
]  # fmt: skip
OPERATORS = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^"]


def atom(r):
    kind = r.random()
    return r.choice(INTS if kind < 0.4 else FLOATS if kind < 0.7 else COMPLEXES if kind < 0.82 else OTHERS)


def expression(r, depth):
    if depth == 0:
        return f"({atom(r)})"
    kind = r.random()
    if kind < 0.7:
        return f"({expression(r, depth - 1)} {r.choice(OPERATORS)} {expression(r, r.choice([0, depth - 1]))})"
    if kind < 0.9:
        return f"({r.choice(['-', '+', 'not ', '~'])}{expression(r, depth - 1)})"
    return f"{expression(r, depth - 1)}[{r.choice(['0', '1', '-1', '-2', 'True', '5'])}]"


def main():
    warnings.simplefilter("ignore")
    r = random.Random(int(sys.argv[1]))
    for _ in range(int(sys.argv[2])):
        text = expression(r, r.choice([1, 1, 1, 2, 3]))
        node = compile(text, "constants", "eval", ast.PyCF_OPTIMIZED_AST).body
        print(text, repr(node.value) if isinstance(node, ast.Constant) else "-", sep="\t")


if __name__ == "__main__":
    main()
