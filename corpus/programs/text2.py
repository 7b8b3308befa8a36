# versions: 2.7
# -*- coding: utf-8 -*-
# The two kinds of text that Python 2 has.

BYTES = ["", "'", '"', "'\"", "it's", '"hi"', "\\", "\n\r\t\v\f\a\b\0", "é€\xff", "\x7f\x80\x9f\xa0\xad", "\0001", "identifier", "not an identifier"]
EVERY = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x1b\x1f !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~\x7f\x80\xfe\xff"
TEXT = [u"", u"'", u'"', u"'\"", u"it's", u"\\", u"\n\r\t\v\f\a\b\0", u"é€🐍", u"\x7f\x80\xa0\xad\xff\u0100\uffff\U00010000\U0010ffff"]
SURROGATES = [u"\ud834\udd20", u"\ud834", u"\udd20", u"\udd20\ud834", u"\U0001d11e"]
NAMED = [u"\N{SNOWMAN}", u"\N{GREEK SMALL LETTER ALPHA}", "\N{not an escape here}", ur"\u0041\n"]
BOTH = "implicitly " u"joined" if 0 else "a" u"b"
LONG = "0123456789abcdefghij" * 20
FLOATS = [0.0, -0.0, 1e16, 1e-5, 0.1, 1e309, -1e309, 1e22, 123456789012345680.0, 5e-324, 0.30000000000000004]
COMPLEX = [1j, -1j, 1.5j, 0j, 1e309j, 1e16j]
INTEGERS = [0, -1, 2147483647, 2147483648, 9223372036854775807, 9223372036854775808, 0x7fffffffffffffff, 10 ** 30, -5, 0L, -0L, 1 << 70]
TUPLES = [(), (1,), (1, u"a", "b", None, (2.5, ("c", 3L))), (None,), (Ellipsis,), (True, False)]


class Documented:
    "An old class with a docstring"

    def method(self):
        u"A unicode docstring é"
