# versions: 3.6-
# Constant sets. Their order is that of the hash table, so it depends on hashes and on how the table grew.


def words(x):
    small = x in {"red", "green", "blue"}
    ten = x in {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
    more = x in {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z"}
    wide = x in {"é", "ü", "Ω", "日本", "🐍", "", "\ud800", "ascii", "mixed é🐍"}
    return small, ten, more, wide


def numbers(x):
    run = x in {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}
    clashing = x in {0, 8, 16, 24, 32, 40, 48, 64, 128, 256, 512, 1024}
    negative = x in {-1, -2, -3, 0, -100, 99, -(2 ** 31), -(2 ** 61)}
    huge = x in {2 ** 61 - 1, 2 ** 61, 2 ** 62, 2 ** 63, 2 ** 64, 2 ** 100, -(2 ** 100), 10 ** 30, 1}
    floats = x in {0.5, 1.5, -2.5, 1e100, 1e-5, 3.0, -0.0, 1e309, 0.1}
    complexes = x in {1j, 2 + 3j, -1j, 0.5j}
    return run, clashing, negative, huge, floats, complexes


def mixed(x):
    kinds = x in {1, "one", b"one", 1.5, (1, 2), True, 2 + 0j, "two", (), ("a", (b"b", 3.5))}
    byte_strings = x in {b"", b"a", b"ab", b"abc", b"\xff\xfe", b"GET", b"POST", b"PUT", b"HEAD", b"PATCH"}
    pairs = x in {(1, 2), (2, 1), (1, 1), (0, 0), (-1, -1), ("a", "b"), ("b", "a"), ((), ()), (1.0, 2.5)}
    same = x in {1, 1.0, True, 1 + 0j}
    single = x in {"only"}
    return kinds, byte_strings, pairs, same, single


def loops(x):
    for each in {"north", "south", "east", "west"}:
        if each not in {"up", "down", 0, 1}:
            yield each
