# versions: 3.8-
import re

print(re.findall(r"(\w+)=(\d+)", "a=1, b=22 c=x"), re.split(r"[,;]\s*", "a, b;c"), re.sub(r"(?P<x>\d)", r"<\g<x>>", "a1b2"))
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)", "2024-05-06")
print(m.groupdict(), m.span("month"), m.lastgroup, m[0], m)
print(re.compile(r"^a.*?b$", re.M | re.S | re.I), re.fullmatch("a|ab", "ab"), re.escape("a.b*c"))
print([x.start() for x in re.finditer("aa", "aaaa")], re.subn("x", lambda m: m[0].upper(), "axbx"))
print(re.search(r"(?<=a)b(?!c)", "abcab").start(), re.sub(r"\b", "|", "hi you"))
try:
    re.compile("(a")
except re.error as e:
    print(e, e.pos)
print(re.sub(r"""(?x) \s+  # blanks""", "_", "a b   c"))
