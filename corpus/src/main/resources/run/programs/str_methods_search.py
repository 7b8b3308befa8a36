# versions: 3.8-
# find, index, count, startswith, in, replace, with bounds, empty patterns and astral characters.
s = "a𝄞b𝄞c𝄞"
print(len(s), s.find("𝄞"), s.find("𝄞", 2), s.rfind("𝄞"), s.index("b"), s.rindex("𝄞", 0, 4), s.count("𝄞"),
    s[1] == "𝄞", s[::-1] == "𝄞c𝄞b𝄞a", s.find("c", -2), s.find("zz"))
t = "abcabcabc"
print(t.find(""), t.find("", 5), t.find("", 9), t.find("", 10), t.rfind(""), t.rfind("", 0, 4), t.count(""),
    t.count("", 5), t.count("", 10), t.count("abc", 1), t.count("aa"), "aaaa".count("aa"), t.find("c", -1),
    t.find("a", -3, -1), t.find("b", None, None), t.find("abc", 1, 5), t.find("abc", 1, 6))
print(t.startswith("abc"), t.startswith("bc", 1), t.startswith(("x", "ab")), t.startswith(()),
    t.startswith(""), t.startswith("", 9), t.startswith("", 10), t.endswith("bc"), t.endswith(("c", "d")),
    t.endswith("ab", 0, 5), t.endswith("abc", -2), t.startswith("abc", -3), t.endswith(""))
print(t.replace("b", "XX"), t.replace("b", "", 2), t.replace("", "-"), t.replace("", "-", 3), t.replace("abc",
    ""), t.replace("z", "y"), "".replace("", "x"), "".replace("a", "b"), t.replace("b", "x", -1),
    t.replace("b", "x", 0), "aaa".replace("aa", "b"), s.replace("𝄞", "x"), "x".replace("x", "𝄞𝄞"))
print("bc" in t, "" in "", "" in "a", "x" in t, "𝄞" in s, "abcabcabcabc" in t, "cab" in t)
for f in (lambda: t.index("z"), lambda: t.rindex("z"), lambda: t.find(5), lambda: t.find(),
        lambda: t.startswith(5), lambda: t.startswith(("a", 5)), lambda: t.startswith(("z", 5)),
        lambda: 5 in t, lambda: None in t, lambda: t.replace("a"), lambda: t.replace(1, "a"),
        lambda: t.replace("a", 1), lambda: t.count(1), lambda: t.replace("a", "b", "c"), lambda: t.find("a",
        "b"), lambda: t.endswith(["a"])):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(t.partition("ca"), t.rpartition("ca"), t.partition("z"), t.rpartition("z"), s.partition("b"))
for f in (lambda: t.partition(""), lambda: t.partition(5), lambda: t.rpartition(""), lambda: t.partition()):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
