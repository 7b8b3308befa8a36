"""The notation of values in the rows of text_cases.py, which the Java side writes and reads alike.

    n t f        None, True, False
    i-12 xff     int: decimal below 10**18, beyond that hexadecimal
    d<16 digits> float: its bits in hexadecimal, `dnan` for each NaN
    z<32 digits> complex: both parts so, a NaN as 7ff8000000000000
    sab\\{1f600}  str: what is not printable ASCII, and each of \\ , [ ] as \\{code point}
    b00ff        bytes
    [v,v]        list or tuple
    !T:text      the exception T and its message, noted as the str is
"""

import struct

PLAIN = {chr(c) for c in range(0x20, 0x7F)} - set("\\,[]")


def escape(text):
    return "".join(c if c in PLAIN else "\\{%x}" % ord(c) for c in text)


def bits(value):
    return "7ff8000000000000" if value != value else struct.pack(">d", value).hex()


def encode(value):
    if value is None:
        return "n"
    if value is True:
        return "t"
    if value is False:
        return "f"
    if isinstance(value, int):
        return "i%d" % value if abs(value) < 10**18 else "x%x" % value
    if isinstance(value, float):
        return "dnan" if value != value else "d" + bits(value)
    if isinstance(value, complex):
        return "z" + bits(value.real) + bits(value.imag)
    if isinstance(value, str):
        return "s" + escape(value)
    if isinstance(value, (bytes, bytearray)):
        return "b" + bytes(value).hex()
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(encode, value)) + "]"
    if isinstance(value, BaseException):
        return "!%s:%s" % (type(value).__name__, escape(str(value)))
    raise TypeError(type(value))


def unescape(text):
    out = []
    i = 0
    while i < len(text):
        if text[i] == "\\":
            end = text.index("}", i)
            out.append(chr(int(text[i + 2 : end], 16)))
            i = end + 1
        else:
            out.append(text[i])
            i += 1
    return "".join(out)


def unbits(digits):
    return struct.unpack(">d", bytes.fromhex(digits))[0]


def decode_at(text, i):
    """The value that starts at an index, and the index behind it."""
    if text[i] == "[":
        items = []
        i += 1
        while text[i] != "]":
            value, i = decode_at(text, i)
            items.append(value)
            if text[i] == ",":
                i += 1
        return items, i + 1
    end = i
    while end < len(text) and text[end] not in ",]":
        end += 1
    kind, body = text[i], text[i + 1 : end]
    if kind == "n":
        value = None
    elif kind in "tf":
        value = kind == "t"
    elif kind == "i":
        value = int(body)
    elif kind == "x":
        value = int(body, 16)
    elif kind == "d":
        value = float("nan") if body == "nan" else unbits(body)
    elif kind == "z":
        value = complex(unbits(body[:16]), unbits(body[16:]))
    elif kind == "s":
        value = unescape(body)
    elif kind == "b":
        value = bytes.fromhex(body)
    else:
        raise ValueError(text[i:])
    return value, end


def decode(text):
    return decode_at(text, 0)[0]
