"""Ask this interpreter where the cached files of sources are, and of which sources cached files are.

    python pycache_paths.py [COUNT] > paths.tsv

Lines, separated by tabs: source or cached, prefix, working directory, optimization, path, result. Each is
- for None, = and a text with a newline as \\n, or ! and an error. The paths are a list of corner cases
and random ones of a fixed seed; COUNT of them are picked.
"""

import importlib.util
import os
import random
import sys

PATHS = [
    "foo.py", "/a/b/foo.py", "a.b.py", "foo", "foo.pyw", "foo.so", "/a/.foo", "/a/.foo.py", "", "/a/b/",
    "../x.py", "//a/foo.py", "//foo.py", "/foo.py", "./foo.py", "././foo.py", ".//foo.py", ".", "..", "...",
    "a//b.py", "a/b/", "/", "//", "a/./b.py", u"\u00e4.py", u"x/\u65e5\u672c.py",
]
CACHED = [
    "__pycache__/foo.TAG.pyc", "/a/__pycache__/foo.TAG.pyc", "a/foo.TAG.pyc", "__pycache__/foo.pyc",
    "__pycache__/foo.TAG.opt-1.pyc", "__pycache__/foo.TAG.opt-.pyc", "__pycache__/foo.TAG.opt-a-b.pyc",
    "__pycache__/foo.TAG.op-1.pyc", "__pycache__/a.b.c.d.pyc", "__pycache__/a.b.TAG.pyc",
    "__pycache__/foo.pypy39.pyc", "__pycache__/foo.TAG.pyo", "__pycache__/...", "__pycache__/..", "foo.TAG.pyc",
    "/__pycache__/foo.TAG.pyc", "//__pycache__/foo.TAG.pyc", "a//__pycache__//foo.TAG.pyc", "",
    "/var/cache/pp/a/foo.TAG.pyc", "/var/cache/ppx/foo.TAG.pyc", "/var/cache/pp/foo.TAG.pyc",
    "rel/dir/a/b/foo.TAG.pyc", "/var/cache/pp/a/__pycache__/foo.TAG.pyc", "__pycache__/it's.pyc",
    "__pycache__/\"it's\".pyc", u"__pycache__/\u00e4.pyc", u"__pycache__/a.b.opt-\u00b2.c", "__pycache__/a\nb.pyc",
    "__pycache__/a.b.opt-\u00e9.pyc", u"__pycache__/a.b.opt-\u2160.pyc", u"__pycache__/a.b.opt-\u0301.pyc",
]
PREFIXES = [None, "/var/cache/pp", "/var/cache/pp/", "/var/cache/pp//", "rel/dir", "/", "."]
DIRECTORIES = ["/t", "/", "/t/u"]
OPTIMIZATIONS = [None, "", "0", "1", "2", "abc", "a-b", u"\u00b2", u"\u00e9", " ", u"\u0301", u"\u2160"]


def some(generator):
    parts = ["a", "b", ".", "..", "", "foo.py", "m.x.py", "__pycache__", "n.TAG.pyc", "n.TAG.opt-2.pyc", "x.y", ".h"]
    return "/".join(generator.choice(parts) for _ in range(generator.randrange(1, 5)))


def ask(function, *arguments, **options):
    try:
        return function(*arguments, **options)
    except Exception as error:
        return error


def text(cell):
    if cell is None:
        return "-"
    if isinstance(cell, Exception):
        return "!%s: %s" % (type(cell).__name__, cell)
    return "=" + cell.replace("\n", "\\n")


def main():
    tag = sys.implementation.cache_tag
    generator = random.Random(4)
    has_prefix = hasattr(sys, "pycache_prefix")
    directory = None
    os.getcwd = lambda: directory
    external = importlib.util.cache_from_source.__globals__
    external["_os"].getcwd = os.getcwd

    def row(*cells):
        sys.stdout.buffer.write(("\t".join(text(cell) for cell in cells) + "\n").encode())

    calls = []
    for prefix in PREFIXES:
        for where in DIRECTORIES:
            calls += [("source", prefix, where, None, path) for path in PATHS]
            calls += [("cached", prefix, where, None, path.replace("TAG", tag)) for path in CACHED]
    calls += [("source", None, "/t", optimization, "/a/m.py") for optimization in OPTIMIZATIONS]
    for _ in range(400):
        prefix, where = generator.choice(PREFIXES), generator.choice(DIRECTORIES)
        path = some(generator).replace("TAG", tag)
        calls.append(("source", prefix, where, generator.choice(OPTIMIZATIONS), path))
        calls.append(("cached", prefix, where, None, path))
    calls = sorted(set(calls), key=repr)
    if len(sys.argv) > 1:
        calls = sorted(random.Random(5).sample(calls, int(sys.argv[1])), key=repr)
    for kind, prefix, directory, optimization, path in calls:
        if has_prefix:
            sys.pycache_prefix = prefix
        if kind == "source":
            result = ask(importlib.util.cache_from_source, path, optimization=optimization)
        else:
            result = ask(importlib.util.source_from_cache, path)
        row(kind, prefix, directory, optimization, path, result)


main()
