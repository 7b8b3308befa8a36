"""What text_cases.py asks the interpreter: a function a name, of plain values."""

import math
import _string


def compare(a, b):
    return [a < b, a <= b, a == b]


def formatter_parser(text):
    return [list(field) for field in _string.formatter_parser(text)]


def field_name(text):
    first, rest = _string.formatter_field_name_split(text)
    return [first, [[attribute, key] for attribute, key in rest]]


def translate(text, pairs):
    return text.translate({key: value for key, value in pairs})


def predicates(text):
    return [
        text.isalpha(),
        text.isalnum(),
        text.isdecimal(),
        text.isdigit(),
        text.isnumeric(),
        text.isspace(),
        text.isupper(),
        text.islower(),
        text.istitle(),
        text.isascii(),
    ]


def byte_predicates(text):
    return [
        text.isalpha(),
        text.isalnum(),
        text.isdigit(),
        text.isspace(),
        text.isupper(),
        text.islower(),
        text.istitle(),
        text.isascii(),
    ]


def characters(first):
    """What is said of 256 characters: a number of bits and the four other cases, each if it differs."""
    rows = []
    for point in range(first, first + 256):
        c = chr(point)
        # The letter before makes that what can go on with a name is seen, too.
        bits = predicates(c) + [c.isidentifier(), ("a" + c).isidentifier()]
        others = [c.upper(), c.lower(), c.title(), c.casefold(), c.swapcase()]
        rows.append([sum(bit << i for i, bit in enumerate(bits))] + [None if o == c else o for o in others])
    return rows


def int_text(value, base):
    return {2: bin, 8: oct, 10: str, 16: hex}[base](value)


FUNCTIONS = {
    # floats
    "float_repr": lambda x: repr(x),
    "float_parse": lambda s: float(s),
    "float_hex": lambda x: x.hex(),
    "float_fromhex": lambda s: float.fromhex(s),
    "float_round": lambda x, n: round(x, n),
    "float_round_int": lambda x: round(x),
    "float_floordiv": lambda x, y: x // y,
    "float_mod": lambda x, y: x % y,
    "float_divmod": lambda x, y: divmod(x, y),
    "float_pow": lambda x, y: x**y,
    "float_ratio": lambda x: x.as_integer_ratio(),
    # numbers of all kinds
    "compare": compare,
    "hash": lambda x: hash(x),
    # ints
    "int_parse": lambda s, base: int(s) if base is None else int(s, base),
    "int_text": int_text,
    "int_add": lambda a, b: a + b,
    "int_sub": lambda a, b: a - b,
    "int_mul": lambda a, b: a * b,
    "int_floordiv": lambda a, b: a // b,
    "int_mod": lambda a, b: a % b,
    "int_divmod": lambda a, b: divmod(a, b),
    "int_pow": lambda a, b: a**b,
    "int_powmod": lambda a, b, c: pow(a, b, c),
    "int_lshift": lambda a, b: a << b,
    "int_rshift": lambda a, b: a >> b,
    "int_and": lambda a, b: a & b,
    "int_or": lambda a, b: a | b,
    "int_xor": lambda a, b: a ^ b,
    "int_invert": lambda a: ~a,
    "int_neg": lambda a: -a,
    "int_abs": lambda a: abs(a),
    "int_truediv": lambda a, b: a / b,
    "int_of_float": lambda x: int(x),
    "int_float": lambda a: float(a),
    "int_bit_length": lambda a: a.bit_length(),
    "int_to_bytes": lambda a, n, order, signed: a.to_bytes(n, order, signed=signed),
    "int_from_bytes": lambda b, order, signed: int.from_bytes(b, order, signed=signed),
    "int_isqrt": lambda a: math.isqrt(a),
    "int_gcd": lambda a, b: math.gcd(a, b),
    "int_round": lambda a, n: round(a, n),
    # complex
    "complex_repr": lambda z: repr(z),
    "complex_parse": lambda s: complex(s),
    "complex_mul": lambda a, b: a * b,
    "complex_div": lambda a, b: a / b,
    "complex_pow": lambda a, b: a**b,
    "complex_abs": lambda a: abs(a),
    # formatting
    "format_int": lambda x, spec: format(x, spec),
    "format_float": lambda x, spec: format(x, spec),
    "format_complex": lambda x, spec: format(x, spec),
    "format_str": lambda x, spec: format(x, spec),
    "percent": lambda form, values: form % tuple(values),
    "percent_named": lambda form, pairs: form % {key: value for key, value in pairs},
    "byte_percent": lambda form, values: form % tuple(values),
    "format_parse": formatter_parser,
    "format_field": field_name,
    "format_numbers": lambda names: "".join("{%s}" % name for name in names).format(*range(9), a="a"),
    "str_repr": lambda s: repr(s),
    "str_ascii": lambda s: ascii(s),
    "bytes_repr": lambda b: repr(b),
    # str
    "concat": lambda s, t: [s + t, len(s + t)],
    "str_compare": compare,
    "slice": lambda s, start, end: s[start:end],
    "str_mul": lambda s, n: s * n,
    "join": lambda s, parts: s.join(parts),
    "split": lambda s, sep, limit: s.split(sep, limit),
    "rsplit": lambda s, sep, limit: s.rsplit(sep, limit),
    "splitlines": lambda s, keep: s.splitlines(keep),
    "partition": lambda s, sep: s.partition(sep),
    "rpartition": lambda s, sep: s.rpartition(sep),
    "strip": lambda s, chars: s.strip(chars),
    "lstrip": lambda s, chars: s.lstrip(chars),
    "rstrip": lambda s, chars: s.rstrip(chars),
    "find": lambda s, sub, start, end: s.find(sub, start, end),
    "rfind": lambda s, sub, start, end: s.rfind(sub, start, end),
    "index": lambda s, sub, start, end: s.index(sub, start, end),
    "rindex": lambda s, sub, start, end: s.rindex(sub, start, end),
    "count": lambda s, sub, start, end: s.count(sub, start, end),
    "replace": lambda s, old, new, count: s.replace(old, new, count),
    "startswith": lambda s, sub, start, end: s.startswith(sub, start, end),
    "endswith": lambda s, sub, start, end: s.endswith(sub, start, end),
    "center": lambda s, width, fill: s.center(width, fill),
    "ljust": lambda s, width, fill: s.ljust(width, fill),
    "rjust": lambda s, width, fill: s.rjust(width, fill),
    "zfill": lambda s, width: s.zfill(width),
    "expandtabs": lambda s, size: s.expandtabs(size),
    "title": lambda s: s.title(),
    "capitalize": lambda s: s.capitalize(),
    "swapcase": lambda s: s.swapcase(),
    "casefold": lambda s: s.casefold(),
    "upper": lambda s: s.upper(),
    "lower": lambda s: s.lower(),
    "translate": translate,
    "predicates": predicates,
    "isidentifier": lambda s: s.isidentifier(),
    "isprintable": lambda s: s.isprintable(),
    "characters": characters,
    # bytes
    "byte_predicates": byte_predicates,
    "byte_hex": lambda b, sep, group: b.hex() if sep is None else b.hex(sep, group),
    "byte_fromhex": lambda s: bytes.fromhex(s),
    "byte_translate": lambda b, table, delete: b.translate(table, delete),
}

if hasattr(int, "bit_count"):
    FUNCTIONS["int_bit_count"] = lambda a: a.bit_count()
if hasattr(math, "lcm"):
    FUNCTIONS["int_lcm"] = lambda a, b: math.lcm(a, b)
if hasattr(str, "removeprefix"):
    FUNCTIONS["removeprefix"] = lambda s, part: s.removeprefix(part)
    FUNCTIONS["removesuffix"] = lambda s, part: s.removesuffix(part)

# What bytes have as str has it.
for _name in (
    "concat slice join split rsplit splitlines partition rpartition strip lstrip rstrip find rfind index rindex "
    "count replace startswith endswith center ljust rjust zfill expandtabs title capitalize swapcase upper "
    "lower removeprefix removesuffix"
).split():
    if _name in FUNCTIONS:
        FUNCTIONS["byte_" + _name] = FUNCTIONS[_name]
