"""The stack effects that depend on the oparg, as text and as something to call.

A cell of the column ``stack`` is a number, one of these texts, or two of either with a slash between
them (falling through / jumping). The Java enum StackEffect.Formula has one constant for every text here.
Runs under every Python from 2.7 on.
"""


def _call_args(n):
    """Two bytes: the positional arguments, and the pairs of keyword and value (up to 3.5)."""
    return (n & 255) + 2 * ((n >> 8) & 255)


def _bits(n):
    """One value on the stack for every flag of MAKE_FUNCTION (3.6 and later)."""
    return bin(n & 15).count("1")


# In order of preference: the first that agrees with every measurement is written down.
FORMULAS = (
    ("n", lambda n: n),
    ("n-1", lambda n: n - 1),
    ("-n", lambda n: -n),
    ("1-n", lambda n: 1 - n),
    ("-1-n", lambda n: -1 - n),
    ("-2-n", lambda n: -2 - n),
    ("1-(n&255)", lambda n: 1 - (n & 255)),
    ("1-2*n", lambda n: 1 - 2 * n),
    ("n&1", lambda n: n & 1),
    ("1+(n&1)", lambda n: 1 + (n & 1)),
    ("-2+(n&1)", lambda n: -2 + (n & 1)),
    ("-1-(n&1)", lambda n: -1 - (n & 1)),
    ("-2-(n&1)", lambda n: -2 - (n & 1)),
    ("-1-(n==3)", lambda n: -1 - (n == 3)),
    ("-((n&4)==4)", lambda n: -((n & 4) == 4)),
    ("-bits(n&15)", lambda n: -_bits(n)),
    ("-1-bits(n&15)", lambda n: -1 - _bits(n)),
    ("(n&255)+(n>>8)", lambda n: (n & 255) + (n >> 8)),
    ("-args(n)", lambda n: -_call_args(n)),
    ("-1-args(n)", lambda n: -1 - _call_args(n)),
    ("-2-args(n)", lambda n: -2 - _call_args(n)),
    ("-args(n)-((n>>16)&65535)", lambda n: -_call_args(n) - ((n >> 16) & 65535)),
    ("-1-args(n)-((n>>16)&65535)", lambda n: -1 - _call_args(n) - ((n >> 16) & 65535)),
    ("-2-args(n)-((n>>16)&65535)", lambda n: -2 - _call_args(n) - ((n >> 16) & 65535)),
)

BY_TEXT = dict(FORMULAS)

# Small numbers, both halves of a packed oparg, and more than one byte's worth.
SAMPLES = tuple(range(301)) + (0x1234, 0x12345)


def cell_of(effects):
    """The text for a list of effects, one a sample; None where no formula fits."""
    if len(set(effects)) == 1:
        return str(effects[0])
    for text, formula in FORMULAS:
        if [int(formula(n)) for n in SAMPLES] == effects:
            return text
    return None


def apply(cell, n, jump):
    """What a cell says for one oparg; None for the unknown cell."""
    if cell == "?":
        return None
    sides = cell.split("/")
    side = sides[-1] if jump else sides[0]
    if side in BY_TEXT:
        return int(BY_TEXT[side](n))
    return int(side)
