"""What compiling says of sources that are mostly wrong, for SyntaxSweep to compare with.

    python syntax_errors.py OUT [--mode exec|single|eval] CASES...

A case is one of: a file of sources as JSON, a list of strings; `mutants:SEED:COUNT`, files of this
interpreter's library with a small damage each; `soup:SEED:COUNT`, tokens in any order; `bytes:SEED:COUNT`,
any bytes; `formatted:SEED:COUNT`, f-strings of any parts; `edits:SEED:COUNT:FILE`, statements of a source
with a few tokens changed; `strings:FILE`, every string that stands in a source, and the examples in it. A line of OUT is the mode, a source and what was said, fields in base64 between tabs:
mode, source, class of the exception ("" if there is none), words, line, offset, end line, end offset,
text, warnings as "line category words", a line each; SHA-256 of ast.dump with attributes, if there is one.
"""

import ast
import base64
import hashlib
import json
import random
import re
import sys
import sysconfig
import textwrap
import warnings
from pathlib import Path

from stdlib import sources

SNIPPETS = """( ) [ ] { } : , ; = == := . * ** -> @ ! \\ ' \" ''' f' f\" {{ }} # \t if else elif for in while def class
lambda return yield await async with as try except finally from import None True not and or is del global pass
1 0x 1_ 1e 0777 'a' b'a' f'{x}' x print match case type _ é € ? $ \n \n\t""".split(" ") + ["\n", " ", "    "]


def mutants(seed, count):
    chance = random.Random(seed)
    library = Path(sysconfig.get_path("stdlib"))
    paths = [each for each in sources(str(library)) if (library / each).stat().st_size < 30_000]
    while count:
        text = (library / chance.choice(paths)).read_bytes().decode("utf-8", "replace")
        if not text:
            continue
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            text = mutate(chance, text)
        count -= 1
        yield text.replace("\0", "").encode("utf-8", "replace")


SOUP = (
    "( ) [ ] { } : , ; = == := . * ** -> @ + - ~ ! < <> != \\ ... if else elif for in while def class lambda return"
    " yield await async with as try except finally from import None True False not and or is del global nonlocal"
    " pass raise assert break continue 1 0x1 1j 1.5 'a' b'b' f'{x}' f'{ x!r:{y}}' f'{ ''' \"\"\" rf' } ' x y print"
    " match case type _ += >>= // é \\N{DASH} \\x \t"
).split(" ")
LETTERS = "\\'\"{}()[]:=!#\n\t \f\r\xe9\u4e2d\U0001d538fFrRbBuU0123456789_ex.jl"


def soup(seed, count):
    chance = random.Random(seed)
    for _ in range(count):
        words = []
        for _ in range(chance.randrange(1, 25)):
            words.append(chance.choice(SOUP))
            words.append(chance.choice(("", " ", " ", " ", "\n", "\n ", "\n    ", ":\n  ")))
        yield "".join(words).encode()


def noise(seed, count):
    chance = random.Random(seed)
    for _ in range(count):
        kind = chance.randrange(3)
        size = chance.randrange(1, 60)
        if kind == 0:
            yield chance.randbytes(size).replace(b"\0", b"x")
        elif kind == 1:
            yield bytes(chance.randrange(1, 128) for _ in range(size))
        else:
            yield "".join(chance.choice(LETTERS) for _ in range(size)).encode()


TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


def edits(seed, count, path):
    chance = random.Random(seed)
    source = Path(path).read_text("utf-8")
    parts = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.stmt) and node.end_lineno - node.lineno < 12:
            text = textwrap.dedent(" " * node.col_offset + (ast.get_source_segment(source, node) or ""))
            parts.append(TOKEN.findall(text))
    for _ in range(count):
        words = list(chance.choice(parts))
        for _ in range(chance.choice((1, 1, 2, 3))):
            at, other = chance.randrange(len(words)), chance.randrange(len(words))
            kind = chance.randrange(5)
            if kind == 0:
                words[at] = ""
            elif kind == 1:
                words[at] += " " + chance.choice(SOUP) + " "
            elif kind == 2:
                words[at] = " " + chance.choice(SOUP) + " "
            elif kind == 3:
                words[at], words[other] = words[other], words[at]
            else:
                words[at] += words[other]
        yield "".join(words).encode()


PIECES = (
    "{ } { } {{ }} x !r ! = : :>5 \\n \\{ \\} \\N{DIGIT_ONE} \\N{ \\N ' \" lambda # ( ) [ ] é f' f\" ''' yield *a := \\"
    " 0x1 , {x} {x!s:{y}} {x=} {x:{y=}} r b {x:%H:%M} {'a'} .5 \\x41 \\400 \\e"
).replace("_", " ").split(" ")


def formatted(seed, count):
    chance = random.Random(seed)
    for _ in range(count):
        quote = chance.choice(("'", '"', "'''", '"""'))
        words = [chance.choice(("f", "F", "rf", "fR", "f", "f")), quote]
        for _ in range(chance.randrange(1, 9)):
            words.append(chance.choice(PIECES))
            words.append(chance.choice(("", "", "", " ", "\n")))
        words.append(quote if chance.randrange(8) else "")
        words.append(chance.choice(("", "", " 'a'", " f'{y}'", "\nx = 1", " b'c'", ")", " + 1")))
        yield "".join(words).encode()


def mutate(chance, text):
    at = chance.randrange(len(text))
    kind = chance.randrange(7)
    if kind == 0:
        return text[:at] + text[at + 1 :] or "x"
    if kind == 1:
        return text[:at] + chance.choice(SNIPPETS) + text[at:]
    if kind == 2:
        return text[:at] + text[at + chance.randrange(1, 8) :] or "x"
    lines = text.splitlines(True)
    row = chance.randrange(len(lines))
    if kind == 3:
        del lines[row]
    elif kind == 4:
        lines[row] = " " * chance.randrange(1, 5) + lines[row]
    elif kind == 5:
        words = lines[row].split(" ")
        words[chance.randrange(len(words))] = chance.choice(SNIPPETS)
        lines[row] = " ".join(words)
    else:
        closing = [i for i, c in enumerate(text) if c in "()[]{}:,'\"="]
        if closing:
            at = chance.choice(closing)
            return text[:at] + text[at + 1 :]
    return "".join(lines) or "x"


def strings(path):
    for node in ast.walk(ast.parse(Path(path).read_bytes())):
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)) and node.value:
            value = node.value
            if isinstance(value, bytes):
                yield value
                continue
            for text in {value, *doctests(value)}:
                try:
                    yield text.encode()
                except UnicodeEncodeError:
                    continue


def doctests(text):
    found, part = [], []
    for line in text.splitlines():
        line = line.strip()
        if line.startswith(">>> "):
            part = [line[4:]]
            found.append(part)
        elif line.startswith("...") and part:
            part.append(line[4:])
    return ["\n".join(each) + "\n" for each in found]


MADE = {"mutants": mutants, "soup": soup, "bytes": noise, "formatted": formatted}


def cases(arguments):
    for argument in arguments:
        kind, _, rest = argument.partition(":")
        if kind in MADE:
            seed, count = rest.split(":")
            yield from MADE[kind](int(seed), int(count))
        elif kind == "edits":
            seed, count, path = rest.split(":", 2)
            yield from edits(int(seed), int(count), path)
        elif kind == "strings":
            yield from strings(rest)
        else:
            for each in json.loads(Path(argument).read_text("utf-8")):
                yield each.encode("utf-8", "surrogatepass")


def said(source, mode):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        outcome = refused(source, mode)
    text = "".join("%d %s %s\n" % (each.lineno, each.category.__name__, each.message) for each in found)
    return (*outcome[:-1], text, outcome[-1])


def tree(node):
    try:
        text = ast.dump(node, include_attributes=True)
    except RecursionError:
        return ""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def refused(source, mode):
    try:
        node = compile(source, "f", mode, ast.PyCF_ONLY_AST)
    except SyntaxError as error:
        place = tuple(each or 0 for each in (error.lineno, error.offset, error.end_lineno, error.end_offset))
        return (type(error).__name__, error.msg, *place, error.text, "")
    except (ValueError, MemoryError, RecursionError, OverflowError) as error:
        return (type(error).__name__, str(error), 0, 0, 0, 0, None, "")
    return ("", "", 0, 0, 0, 0, None, tree(node))


def encoded(value):
    data = value if isinstance(value, bytes) else ("" if value is None else str(value)).encode("utf-8", "replace")
    return base64.b64encode(data).decode()


def main(arguments):
    warnings.simplefilter("ignore")
    mode = "exec"
    if arguments[1] == "--mode":
        mode = arguments[2]
        del arguments[1:3]
    known = set()
    with open(arguments[0], "w") as out:
        for source in cases(arguments[1:]):
            if source not in known:
                known.add(source)
                print(*map(encoded, (mode, source, *said(source, mode))), sep="\t", file=out)


if __name__ == "__main__":
    main(sys.argv[1:])
