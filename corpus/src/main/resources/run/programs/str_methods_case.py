# versions: 3.8-
# Case methods by code points: special cases of Unicode, title, casefold, is* methods.
texts = ["", "abc", "ABC", "aBc dEf", "straße", "ǆ", "ǅ", "ŉ", "ﬁn", "İ", "ı", "ΑΣ", "ΑΣ Σ", "σς", "éÈ", "𐐀𐐨",
    "they're bill's", "1a2b", "x-y_z", "ⅳ", "ß", "ÿ", "µ", "ŸŰ"]
for t in texts:
    print(ascii([t, t.upper(), t.lower(), t.title(), t.capitalize(), t.swapcase(), t.casefold()]))
names = "isupper islower istitle isalpha isdigit isdecimal isnumeric isalnum isspace isidentifier isprintable isascii".split()
for t in texts + [" ", "\t\n", "\u2003", "٣", "²", "½", "Ⅷ", "a1", "_x", "1x", "a b", "\x00", "\u200b", "🎉",
        "Aa", "ª", "def", "\x85", "\x1c", "\xa0"]:
    print(ascii(t).ljust(14), "".join("1" if getattr(t, n)() else "0" for n in names))
print("ß".upper().lower(), "ǆ".title() == "ǅ", "ﬁ".upper(), "İ".lower().encode("utf-8"),
    "ŉ".upper().encode("utf-8"), "ΌΣΟΣ".lower())
