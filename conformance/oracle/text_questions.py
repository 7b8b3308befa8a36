"""Random arguments for the functions of text_functions.py."""

import struct

# Assigned since Unicode 12 at the latest, with the same properties ever since.
LETTERS = "aAbBcxXyYzZ" + "\u00e9\u00df\u0130\u0131\u01c5\u01c6\u03a3\u03c3\u03c2\u0149\ufb01\u1fb2\u1f80\u1e9e\u13a0\uab70\u10d0\u1c90\u00b5\u0587\u4e2d\u05d0\u0345\u01f0"
OTHERS = (
    "0123456789_-+.,:;!? \t\n\r\x0b\x0c\x1c\x1f\x85\xa0\u2028\u3000'\"\\{}[]%#"
    "\x00\x7f\xad\u0660\u0967\u00b2\u2167\u00bd\u2460\u0301\u200b\ud800\udc00\udbff\udfff\ufffe\u20ac\xb7\u212e"
    "\U0001f600\U00010400\U00010428\U0001d7d8\U0001d400\U0010ffff\U000e0100\U0001f130"
)
SPACES = " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2028\u2029\u205f\u3000"
DIGITS = "0123456789\u0660\u0663\u0967\uff15\U0001d7d8\U0001d7ff"
SPEC_TYPES = "bcdeEfFgGnosxX%r\u20ac"


class Maker:
    def __init__(self, rng):
        self.rng = rng

    # -- pieces

    def choice(self, items):
        return self.rng.choice(items)

    def below(self, n):
        return self.rng.randrange(n)

    def chance(self, percent):
        return self.rng.random() * 100 < percent

    def small(self):
        return self.below(23) - 6

    def integer(self):
        kind = self.below(8)
        if kind == 0:
            return self.small()
        if kind == 1:
            return self.rng.getrandbits(self.choice([8, 31, 32, 53, 62, 63])) * self.choice([1, -1])
        if kind == 2:
            return self.choice([1, -1]) * (1 << self.below(140)) + self.choice([-1, 0, 1])
        if kind == 3:
            return self.rng.getrandbits(64) - (1 << 63)
        if kind == 4:
            return self.rng.getrandbits(self.below(300) + 1) * self.choice([1, -1])
        if kind == 5:
            return self.choice([1, -1]) * self.below(1000) * 10 ** self.below(25)
        if kind == 6:
            return self.choice([0, 1, -1, 2, 255, -256, 2**63 - 1, -(2**63), 2**63, 2**1024, -(2**64)])
        return self.below(2000) - 1000

    def real(self):
        kind = self.below(9)
        if kind == 0:
            return struct.unpack(">d", struct.pack(">Q", self.rng.getrandbits(64)))[0]
        if kind == 1:
            return float(self.small())
        if kind == 2:
            return round(self.rng.uniform(-1000, 1000), self.below(6))
        if kind == 3:
            return (self.below(2000) - 1000) / 2 ** self.below(6)
        if kind == 4:
            return self.choice(
                [0.0, -0.0, float("inf"), float("-inf"), float("nan"), 5e-324, 2.2250738585072014e-308, 1e16]
                + [1.7976931348623157e308, 1e22, 1e23, 9007199254740993.0, 0.5, 1.5, 2.5, -0.5, 1e-5, 0.0001, 123456789012345678.0]
            )
        if kind == 5:
            return self.rng.uniform(-10, 10) * 10.0 ** (self.below(40) - 20)
        if kind == 6:
            return float("%de%d" % (self.below(100000), self.below(60) - 30))
        if kind == 7:
            return 2.0 ** (self.below(2098) - 1074) * self.choice([1, -1, 3, 5])
        return self.rng.uniform(-2, 2)

    def complex(self):
        return complex(self.real(), self.real())

    def exponent(self):
        """A complex number, not so large that the phase of a power is all rounding error."""
        value = self.choice([self.complex, self.plain_complex])()
        return self.plain_complex() if 1000 < abs(value.real) + abs(value.imag) < float("inf") else value

    def plain_complex(self):
        return complex(self.below(9) - 4, self.below(9) - 4)

    def number(self):
        return self.choice([self.integer, self.real, self.complex])()

    def letters(self, pool, most):
        return "".join(self.choice(pool) for _ in range(self.below(most + 1)))

    def text(self, most=12):
        kind = self.below(6)
        if kind == 0:
            return self.letters("ab", most)
        if kind == 1:
            return self.letters("aAbB ,-\t\n", most)
        if kind == 2:
            return self.letters(LETTERS + " ", most)
        if kind == 3:
            return self.letters("a\ud800\udc00\U00010000", most)
        if kind == 4:
            return self.letters(OTHERS, most)
        return self.letters(LETTERS + OTHERS, most)

    def octets(self, most=12):
        kind = self.below(3)
        pool = [b"ab", b"aAbBzZ09_ ,-+\t\n\r\x0b\x0c\x1c\x85\xe9\x00'\"\\", bytes(range(256))][kind]
        return bytes(self.choice(pool) for _ in range(self.below(most + 1)))

    def piece(self, text):
        """A part of a text, mostly."""
        if len(text) and self.chance(70):
            start = self.below(len(text))
            return text[start : start + 1 + self.below(3)]
        return self.octets(2) if isinstance(text, bytes) else self.text(2)

    def bound(self):
        return self.choice([None, None, None, 0, 1, 2, 3, -1, -2, -3, 5, 9, -9, 100, -100, 2**63 - 1])

    def mutated(self, text, pool):
        """The text with something taken out or put in, now and then."""
        while self.chance(25):
            at = self.below(len(text) + 1)
            text = text[:at] + self.choice(["", self.choice(pool)]) + text[at + self.below(2) :]
        return text

    # -- texts of numbers

    def digits(self, most=6, pool="0123456789"):
        return "".join(self.choice(pool) for _ in range(1 + self.below(most)))

    def grouped(self, pool="0123456789"):
        return "_".join(self.digits(4, pool) for _ in range(self.choice([1, 1, 1, 2, 3])))

    def float_text(self):
        pool = self.choice(["0123456789"] * 4 + [DIGITS])
        kind = self.below(10)
        sign = self.choice(["", "", "+", "-"])
        if kind == 0:
            body = self.choice(["inf", "nan", "Infinity", "INF", "NaN", "infinit", "nan1", "in_f"])
        elif kind == 1:
            body = self.digits(40) + "." + self.digits(60) + "e" + self.choice(["", "-"]) + self.digits(3)
        elif kind == 2:
            body = repr(self.real())
        else:
            body = self.choice(["", self.grouped(pool), self.grouped(pool)])
            if self.chance(60):
                body += "." + self.choice(["", self.grouped(pool)])
            if self.chance(40):
                body += self.choice("eE") + self.choice(["", "+", "-"]) + self.grouped(pool)
        text = self.letters(SPACES, 1) + sign + body + self.letters(SPACES, 1)
        return self.mutated(text, "_.eE+-x \x00\u0660\ud800\U0001f600")

    def hex_text(self):
        kind = self.below(5)
        if kind == 0:
            body = self.choice(["inf", "nan", "infinity", "0x", "0x.", ".", "p3"])
        elif kind == 1:
            body = abs(self.real()).hex()
        else:
            body = self.choice(["", "0x", "0X"]) + self.letters("0123456789abcdefABC", 16)
            if self.chance(50):
                body += "." + self.letters("0123456789abcdefF8", 18)
            if self.chance(60):
                body += self.choice("pP") + self.choice(["", "+", "-"]) + str(self.choice([self.below(20), self.below(1200)]))
        text = self.letters(" \t", 1) + self.choice(["", "+", "-"]) + body + self.letters(" \n", 1)
        return self.mutated(text, "_.pg+-x \x000")

    def int_question(self):
        base = self.choice([None, None, 0, 0, 10, 2, 8, 16, 16, 36, 3, 7, 32, 1, 37, -1])
        pool = "0123456789"
        if base and 2 <= base <= 36:
            pool = "0123456789abcdefghijklmnopqrstuvwxyzABCXYZ"[:base]
        if self.chance(15):
            pool = DIGITS
        if self.chance(15):
            pool = "01"
        body = self.grouped(pool)
        if self.chance(10):
            body = self.digits(80, pool)
        prefix = self.choice(["", "", "", "0x", "0b", "0o", "0X", "0B", "0O", "0", "0x_"])
        text = self.letters(SPACES, 1) + self.choice(["", "", "+", "-"]) + prefix + body + self.letters(SPACES, 1)
        return self.mutated(text, "_0xbo+- g\x00\u0660\ud800\U0001f600"), base

    def complex_text(self):
        kind = self.below(4)
        if kind == 0:
            body = str(self.complex())
        else:
            pool = self.choice(["0123456789"] * 4 + [DIGITS])
            part = lambda: self.choice(["inf", "nan", self.grouped(pool), self.grouped(pool) + "." + self.digits(3), "1e5", ""])
            body = self.choice(["", part()]) + self.choice(["", "+", "-"]) + part() + self.choice(["", "j", "j", "J"])
            if self.chance(20):
                body = "(" + body + ")"
        text = self.letters(SPACES, 1) + self.choice(["", "", "+", "-"]) + body + self.letters(SPACES, 1)
        return self.mutated(text, "_.eEj+-() \x00\u0660")

    # -- formats

    def spec(self, types):
        text = ""
        if self.chance(30):
            text += self.choice(["", "*", "0", "\U0001f600", "\u20ac", "<", "{", "\ud800"]) + self.choice("<>=^")
        if self.chance(30):
            text += self.choice("+- ")
        if self.chance(8):
            text += "z"
        if self.chance(20):
            text += "#"
        if self.chance(20):
            text += "0"
        if self.chance(40):
            text += str(self.choice([self.below(12), self.below(40)]))
        if self.chance(20):
            text += self.choice([",", "_", ",_", ",,", "__"]) if self.chance(20) else self.choice(",_")
        if self.chance(35):
            text += "." + (str(self.choice([self.below(5), self.below(25)])) if self.chance(95) else "")
        if self.chance(75):
            text += self.choice(types) if self.chance(92) else self.choice(SPEC_TYPES)
        if self.chance(3):
            text = self.mutated(text, "<>=^+- z#0,_.d\u0663\x00\U0001f600")
        return text

    def conversion(self, types):
        text = "%" + self.letters("#0- +", 2)
        if self.chance(40):
            text += str(self.below(15))
        if self.chance(30):
            text += "." + (str(self.below(20)) if self.chance(80) else "")
        if self.chance(5):
            text += self.choice("hlL")
        return text + self.choice(types)

    def percent(self):
        kind = self.below(8)
        if kind <= 2:
            form, values = self.conversion("diuoxXc"), [self.integer()]
        elif kind <= 4:
            form, values = self.conversion("eEfFgGeEfFgGd"), [self.real()]
        elif kind == 5:
            form, values = self.conversion("rsac"), [self.choice([self.text(5), self.integer(), self.real(), self.text(1)])]
        elif kind == 6:
            star = lambda: self.text(1) if self.chance(3) else self.small()
            form, values = "%*.*f|%-*d", [star(), star(), self.real(), star(), self.integer()]
        else:
            form, values = self.conversion("diouxXeEfFgGcrsa%yq(\u20ac"), [self.choice([self.text(3), self.integer(), self.real()])]
        if self.chance(15):
            form = self.mutated(form, "%ds.( 0\U0001f600")
        if self.chance(8):
            values = values[:-1] if self.chance(50) else values + [1]
        return self.text(2).replace("%", "") + form + self.letters("ab", 1), values

    def percent_named(self):
        parts = []
        for _ in range(self.below(4)):
            key = self.choice(["(a)", "(b)", "(a(b))", "()", "((", "(a", ""]) if self.chance(15) else self.choice(["(a)", "(b)"])
            types = "ds%f" if key else "df"
            parts.append("%" + key + self.conversion(types)[1:] if self.chance(90) else "%(a)*d")
        return "|".join(parts), [[key, self.choice([self.integer, self.real])()] for key in ("a", "b", "a(b)", "")]

    def byte_percent(self):
        kind = self.below(4)
        if kind == 0:
            form, values = self.conversion("diuoxXc"), [self.integer()]
        elif kind == 1:
            form, values = self.conversion("eEfFgG"), [self.real()]
        elif kind == 2:
            form, values = self.conversion("rsabc"), [self.choice([self.octets(5), self.integer(), self.octets(1)])]
        else:
            form, values = self.conversion("diouxXeEfFgGcrsab%yq("), [self.choice([self.octets(3), self.integer(), self.real()])]
        if self.chance(15):
            form = self.mutated(form, "%ds.( 0")
        if self.chance(8):
            values = values[:-1] if self.chance(50) else values + [1]
        return form.encode("latin-1", "replace"), values

    def template(self):
        parts = []
        for _ in range(self.below(4)):
            parts.append(
                self.choice(
                    ["a", "{{", "}}", "{}", "{0}", "{a.b[c]!r:>{w}}", "{:{}}", "{!s}", "{0[x]}", "{:>10}", "\U0001f600"]
                    + ["{", "}", "{!}", "{!rx}", "{!r:", "{a:{b:{c}}}", "{[}", "{a[}]}", "{:}}", "{a!}", "{0!\ud800:x}"]
                )
            )
        return self.mutated("".join(parts), "{}[]!:.a0")

    def name_of_field(self):
        text = self.choice(["a", "0", "", "12", "\u0663", "99999999999999999999"])
        for _ in range(self.below(3)):
            text += self.choice([".b", "[c]", "[0]", "[\u0664]", "[]", ".", "[-1]", "[99999999999999999999]", "x"])
        return self.mutated(text, "[].a0")

    # -- questions

    def text_and(self, *others):
        text = self.text()
        return [text] + [other(text) for other in others]

    def octets_and(self, *others):
        octets = self.octets()
        return [octets] + [other(octets) for other in others]

    def questions(self):
        """Every function's name, and what makes arguments for it."""
        whole = lambda: [self.integer()]
        wholes = lambda: [self.integer(), self.integer()]
        real = lambda: [self.real()]
        reals = lambda: [self.real(), self.real()]
        planes = lambda: [self.choice([self.complex, self.plain_complex])() for _ in range(2)]
        numbers = [
            ("float_repr", real),
            ("float_parse", lambda: [self.float_text()]),
            ("float_hex", real),
            ("float_fromhex", lambda: [self.hex_text()]),
            ("float_round", lambda: [self.real(), self.choice([self.small(), self.below(700) - 350, 2**70, -(2**70)])]),
            ("float_round_int", real),
            ("float_floordiv", reals),
            ("float_mod", reals),
            ("float_divmod", reals),
            ("float_pow", lambda: [self.choice([self.real(), float(self.small())]), self.choice([self.real(), float(self.small()), self.small() / 2])]),
            ("float_ratio", real),
            ("compare", lambda: self.two_alike()),
            ("hash", lambda: [self.number_with_hash()]),
            ("int_parse", lambda: self.int_question()),
            ("int_text", lambda: [self.integer(), self.choice([2, 8, 10, 16])]),
            ("int_pow", lambda: [self.choice([self.small(), self.integer()]), self.below(44) - 4]),
            ("int_powmod", lambda: [self.integer(), self.choice([self.small(), self.integer()]), self.choice([self.small(), self.integer()])]),
            ("int_lshift", lambda: [self.integer(), self.choice([self.small(), self.below(200)])]),
            ("int_rshift", lambda: [self.integer(), self.choice([self.small(), self.below(200), self.integer()])]),
            ("int_of_float", real),
            ("int_float", whole),
            ("int_bit_length", whole),
            ("int_bit_count", whole),
            ("int_to_bytes", lambda: [self.integer(), self.choice([self.below(20), 1, 8, -1]), self.choice(["big", "little"]), self.chance(50)]),
            ("int_from_bytes", lambda: [self.octets(20), self.choice(["big", "little"]), self.chance(50)]),
            ("int_isqrt", whole),
            ("int_gcd", wholes),
            ("int_lcm", wholes),
            ("int_round", lambda: [self.integer(), self.choice([self.small(), -self.below(40)])]),
            ("complex_repr", lambda: [self.complex()]),
            ("complex_parse", lambda: [self.complex_text()]),
            ("complex_mul", planes),
            ("complex_div", planes),
            ("complex_pow", lambda: [self.choice([self.complex, self.plain_complex])(), self.exponent()]),
            ("complex_abs", lambda: [self.complex()]),
        ]
        for name in "add sub mul floordiv mod divmod and or xor truediv".split():
            numbers.append(("int_" + name, wholes))
        for name in "invert neg abs".split():
            numbers.append(("int_" + name, whole))
        formats = [
            ("format_int", lambda: [self.integer(), self.spec("bcdoxXneEfFgG%ddxx")]),
            ("format_float", lambda: [self.real(), self.spec("eEfFgGn%fg")]),
            ("format_complex", lambda: [self.complex(), self.spec("eEfFgGnfg")]),
            ("format_str", lambda: [self.text(8), self.spec("s")]),
            ("percent", lambda: self.percent()),
            ("percent_named", lambda: self.percent_named()),
            ("format_numbers", lambda: [[self.choice(["", "", "0", "1", "a"]) for _ in range(self.below(4))]]),
            ("byte_percent", lambda: self.byte_percent()),
            ("format_parse", lambda: [self.template()]),
            ("format_field", lambda: [self.name_of_field()]),
            ("str_repr", lambda: [self.text()]),
            ("str_ascii", lambda: [self.text()]),
            ("bytes_repr", lambda: [self.octets()]),
            ("isidentifier", lambda: [self.letters(LETTERS + "_0\xb7\u0301\u212e\U0001d400", 4)]),
            ("isprintable", lambda: [self.text(3)]),
            ("casefold", lambda: [self.text()]),
            ("predicates", lambda: [self.text(3)]),
            ("translate", lambda: [self.text(), self.table()]),
            ("str_mul", lambda: [self.text(3), self.small()]),
            ("str_compare", lambda: self.two_texts()),
            ("byte_predicates", lambda: [self.octets(3)]),
            ("byte_hex", lambda: [self.octets(), self.choice([None, ":", "-", b" ", "", "ab", "\u20ac"]), self.choice([1, 2, 3, -1, -2, -3, 0])]),
            ("byte_fromhex", lambda: [self.mutated(self.letters(["0a", "ff", "B1", " ", "\n"], 6), "g 0\u0660\x0b\U0001f600")]),
            ("byte_translate", lambda: [self.octets(), self.choice([None, bytes(range(255, -1, -1)), b"short"]), self.octets(3)]),
        ]
        return numbers + formats + self.texts("", self.text_and, self.text, "*\u20ac\U0001f600\ud800") + self.texts(
            "byte_", self.octets_and, self.octets, [b"*", b"\xff"]
        )

    def texts(self, prefix, some, any_text, fills):
        """Questions about str, or with a prefix about bytes."""
        strip_set = lambda t: self.choice([None, self.piece(t), any_text(3)])
        separator = lambda t: self.choice([None, self.piece(t), self.piece(t)])
        limit = lambda t: self.choice([-1, -1, 0, 1, 2, 3, 100])
        bound = lambda t: self.bound()
        width = lambda t: self.choice([0, 1, 5, 10, 15, 16, -3])
        fill = lambda t: self.choice(fills)
        rows = [
            ("concat", lambda: some(lambda t: any_text())),
            ("slice", lambda: some(bound, bound)),
            ("join", lambda: [any_text(2), [any_text(4) for _ in range(self.below(5))]]),
            ("split", lambda: some(separator, limit)),
            ("rsplit", lambda: some(separator, limit)),
            ("splitlines", lambda: [self.breaks(any_text), self.chance(50)]),
            ("zfill", lambda: some(width)),
            ("expandtabs", lambda: [self.tabs(any_text), self.choice([8, 4, 0, 1, -1])]),
            ("replace", lambda: some(self.piece, lambda t: any_text(2), limit)),
        ]
        for name in "partition rpartition removeprefix removesuffix".split():
            rows.append((name, lambda: some(self.piece)))
        for name in "strip lstrip rstrip".split():
            rows.append((name, lambda: some(strip_set)))
        for name in "find rfind index rindex count startswith endswith".split():
            rows.append((name, lambda: some(self.piece, bound, bound)))
        for name in "center ljust rjust".split():
            rows.append((name, lambda: some(width, fill)))
        for name in "title capitalize swapcase upper lower".split():
            rows.append((name, lambda: some()))
        return [(prefix + name, ask) for name, ask in rows]

    def breaks(self, any_text):
        parts = [any_text(3) for _ in range(4)]
        if isinstance(parts[0], bytes):
            return self.choice([b"\r", b"\n", b"\r\n", b"\x0b", b"\n\n"]).join(parts)
        return self.choice(["\r", "\n", "\r\n", "\x0b", "\x1c", "\x1e", "\x85", "\u2028", "\u2029", "\n\n"]).join(parts)

    def tabs(self, any_text):
        parts = [any_text(5) for _ in range(3)]
        return (b"\t" if isinstance(parts[0], bytes) else "\t").join(parts)

    def table(self):
        value = lambda: self.choice([None, self.text(2), self.below(0x300), 0x10400, 0xD800, 0x110000, -1])
        return [[ord(self.choice(LETTERS + OTHERS + "abab")), value()] for _ in range(self.below(6))]

    def two_alike(self):
        """Two numbers, often close to each other."""
        if self.chance(50):
            value = self.integer()
            try:
                near = float(value)
            except OverflowError:
                near = float("inf")
            pair = [value, near]
            if self.chance(50):
                pair.reverse()
            return pair
        return [self.choice([self.integer, self.real])() for _ in range(2)]

    def two_texts(self):
        text = self.text()
        return [text, self.choice([text, text + self.text(1), self.text(), text[:3] + self.text(4)])]

    def number_with_hash(self):
        value = self.number()
        while value != value:
            value = self.number()
        return value
