# -*- coding: utf-8 -*-
"""Write small sources that are odd as files: encodings, ends of lines, constants of all kinds.

    python odd_sources.py FOLDER

Runs under every CPython from 2.7 on, and writes the same under each. What a version does not compile has no cached file
there, which is as it should be: null bytes, unknown encodings, a backslash at the end.
"""

from __future__ import unicode_literals

import io
import os
import sys

ENCODED = {
    "latin_1": "café = '\xe9\xff\x85'\n",
    "iso-8859-15": "x = '\u20ac'\n",
    "cp1252": "x = '\u2026\u20ac'\n",
    "koi8-r": "x = '\u0430\u0431\u0432'\n",
    "shift_jis": "x = '\u3042\u8868'\n",
    "euc-jp": "x = '\u3042'\n",
    "gb18030": "x = '\u4e2d\U0001f600'\n",
    "utf-8": "x = '\u3042\U0001f600\u2028\u2029\x85'\nna\u00efve = \u212b = 1\n",
    "utf-8-sig": "x = '\u3042'\n",
    "utf-7": "x = '\u3042'\n",
    "cp037": "x = 1\n",
    "raw_unicode_escape": "x = '\\u3042'\n",
    "rot13": "k = 1\n",
    "no-such-encoding": "x = 1\n",
}

BODY = "def f(a):\n    '''one\n    two'''\n    if a:\n        return a\n    x = '''\nthree\n\n'''\n    return x\n"

TEXTS = {
    "empty": b"",
    "newline": b"\n",
    "blanks": b"   \t",
    "comment": b"# nothing",
    "unix": BODY.encode("ascii"),
    "windows": BODY.replace("\n", "\r\n").encode("ascii"),
    "old_mac": BODY.replace("\n", "\r").encode("ascii"),
    "mixed": b"x = 1\r\ny = 2\rz = '''\r\n\r\r\n'''\nw = 3\n",
    "bom": b"\xef\xbb\xbf" + BODY.encode("ascii"),
    "bom_windows": b"\xef\xbb\xbfx = '\xc3\xa9'\r\n",
    "bom_cookie": b"\xef\xbb\xbf# coding: utf-8\nx = '\xc3\xa9'\n",
    "bom_other_cookie": b"\xef\xbb\xbf# coding: latin-1\nx = 1\n",
    "bom_alone": b"\xef\xbb\xbf",
    "no_end": b"def f():\n    return 1",
    "no_end_comment": b"if 1:\n    x = 1\n    # end",
    "no_end_blanks": b"if 1:\n    x = 1\n    ",
    "no_end_return": b"x = 1\r",
    "backslash": b"x = 1 + \\\n    2\n",
    "backslash_end": b"x = 1 \\",
    "form_feed": b"\x0cx = 1\n\x0c\ndef f():\n\x0c    return 1\n    \x0c    \n",
    "form_feed_inside": b"x = 1 \x0c+ 2\ny = 'a\x0cb'\n",
    "form_feed_coded": b"# coding: latin-1\nx = 'a\x0cb\x1cc\x85d'\ny = 1\n",
    "vertical": b"x = 'a\x0bb'\n",
    "end_of_file": b"x = 1\n\x1a",
    "null": b"x = 1\n\x00y = 2\n",
    "null_inside": b"x = 'a\x00b'\n",
    "null_last": b"x = 1\n\x00",
    "not_utf8": b"x = '\xff'\n",
    "not_utf8_comment": b"# \xff\nx = 1\n",
    "tabs": b"if 1:\n\tx = 1\n\tif x:\n\t\ty = 2\n",
    "tabs_and_blanks": b"if 1:\n        x = 1\n\ty = 2\n",
    "syntax": b"def f(:\n",
    "cookie_in_second": b"#!/usr/bin/python\n# vim: set fileencoding=latin-1 :\nx = '\xe9'\n",
    "numbers": b"a = [1, -1, 1.0, -0.0, 0.0, 1e400, -1e400, 1e400 - 1e400, 2j, -0j, 10**30, 1 << 70, 0xffffffff, 2**31]\n",
    "tuples": b"a = (1, 1.0, True, (1, (1.0, (True,))), 'x', b'x', None, ...)\nb = (0.0, -0.0)\n",
    "sets": b"def f(x):\n    return x in {'a', 'b', 'c', 1, 2.5, None, b'z', (1, 'q')} or x in {'a%d', 'zz', 'yy', 'ww'}\n",
    "brackets": b"def f(x):\n    return x in {'[', '{', '(', 'ab', 'a-b', '-', '1', 1, None}\n",
    "surrogates": b"a = '\\ud800'\nb = '\\udfff\\ud800'\nc = '\\U00010000'\nd = u'\\ud83d\\ude00'\n",
    "python_2": b"print 'a', `1`, 1L, u'x', ur'\\u1234', 0777\nexec 'x'\n",
    "unicode_literals": b"from __future__ import unicode_literals, division, print_function\nx = 'a' + b'b'.decode()\nprint(1/2)\n",
    "annotations": b"from __future__ import annotations\ndef f(a: int) -> list[str]: pass\nx: 'y' = 1\n",
    "barry": b"from __future__ import barry_as_FLUFL\nx = 1 <> 2\n",
    "warnings": b"x = '\\d'\ny = b'\\d'\nz = x is 1\nassert (z, 'always')\nw = 1or 2\n",
    "asserts": b"'''doc'''\ndef f():\n    '''doc'''\n    assert f, __debug__\n    if __debug__:\n        return 1\nclass C:\n    '''doc'''\n",
    "docstrings": b"def f():\n    '''\n    a\n\t  b\n        c  \n    '''\nclass C:\n    '   x\\n      y'\n    def g(self): '  \\n  '\n",
    "mangled": b"class __C:\n    __x = 1\n    def __f(self, __a): return self.__x + __a + __b__\n",
    "closures": b"def f(a, b, c):\n    def g():\n        d = a\n        return lambda: (a, b, c, d, [a for a in b if c])\n    return g\n",
    "match": b"match 1:\n    case {'a': [x, *y], **z}: pass\n    case _: pass\n",
    "exceptions": b"try:\n    x\nexcept* ValueError as e:\n    pass\nfinally:\n    y\n",
    "type_parameters": b"type X[T: (int, str) = int] = list[T]\ndef f[*Ts](): pass\n",
    "f_strings": b"x = f'{1!r:>{2}} {\"a\"} {x=}'\ny = f'''{\n1}'''\n",
    "parentheses": b"x = " + b"(" * 90 + b"1" + b")" * 90 + b"\n",
    "far_down": b"\n" * 70000 + b"x = 1\ndef f():\n    pass" + b"\n" * 300 + b"    return 1\n",
    "far_right": b"x = [" + b"y, " * 2000 + b"]\n",
    "far_up": b"x = f(1,\n" + b"\n" * 500 + b"2)\n",
    "long_strings": b"x = '" + b"a" * 70000 + b"'\ny = '" + b"\\xe9" * 300 + b"'\n",
    "many_names": ("".join("n%d = %d\n" % (i, i) for i in range(70000))).encode("ascii"),
    "many_arguments": ("def f(%s): pass\n" % ", ".join("a%d" % i for i in range(250))).encode("ascii"),
}


def main(arguments):
    if len(arguments) != 1:
        sys.exit("usage: odd_sources.py FOLDER")
    sources = dict(TEXTS)
    for name, text in ENCODED.items():
        try:
            encoded = ("# coding: %s\n%s" % (name, text)).encode(name)
        except LookupError:
            encoded = ("# coding: %s\n%s" % (name, text)).encode("utf-8")
        sources["in_" + name.replace("-", "_")] = encoded
    if not os.path.isdir(arguments[0]):
        os.makedirs(arguments[0])
    for name, source in sources.items():
        with io.open(os.path.join(arguments[0], "odd_%s.py" % name), "wb") as file:
            file.write(source)


if __name__ == "__main__":
    main(sys.argv[1:])
