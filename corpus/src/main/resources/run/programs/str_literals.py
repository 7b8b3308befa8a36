# versions: 3.8-
# Escapes of literals: names, hexadecimal, octal, raw, joined, line continuation, triple quotes.
print(ascii("\a\b\f\n\r\t\v\\\'\"\0\x41\101\u00e9\U0001d11e\N{GREEK SMALL LETTER ALPHA}\N{bullet}"))
print(r"\n\x41\u00e9" == "\\n\\x41\\u00e9", len(r"\\"), ascii(rb"\xff\n"), b"\xff\x00\101\n\'",
    "a" 'b' """c""", len("""
two
lines"""), "con\
tinued", '''it's "quoted"''', u"u prefix", R"R\d", bR"\x", Rb'\y')
print(ascii("\7\77\377\1234"), b"\1234", len("\
"), "tab\there", "nul\0l" == "nul\x00l", '\'"', "\"'", ascii("\N{LATIN SMALL LETTER E WITH ACUTE}"),
    "\x7f" == chr(127))
print((1, 1.0, 1j, 1_0, 0x_a, 0b1, 0o7, 1e3, 1E-3, .5, 5., 0_0, 00, 1_0.0_1e1_0, 0XFF, 0B11, 0O17))
print(None, True, False, ..., Ellipsis is ..., NotImplemented, (), [], {}, {1}, {1: 2}, (1,), [1,], {1, },
    {1: 2, })
print(0xFFFFFFFFFFFFFFFFFFFF, 123456789012345678901234567890, 1e400, -1e400, 1e-400, 0.1e1, 1e0j, 5.j, -0,
    -0.0, 0x1)
print("a" "b" f"{1}" r"\c" "\n".strip(), "é" == "\xe9", "x" * 3 + "y", ("par"
      "en"), ascii("𝄞"), ascii('\U00000041'), b"a" b'b' rb"\c")
print("%s" "%%" % 1, "line\\", "\\", '\\\'', len('\\\\'), "\u0041\u0042", "{}\u007b".replace("{", "("), "end")
