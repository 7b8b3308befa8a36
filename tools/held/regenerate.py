"""Make core's held.tsv: the strings that a fresh `python -m py_compile` holds in itself, by version.

    python3 regenerate.py ../../core/src/main/resources/dev/pyclair/marshal/held.tsv

Up to 3.10 marshal gives a string a reference number if anything else refers to it, and the interpreter that
compiles refers to many names. So each version compiles, as a file of its own, a program that says every word of
its library once; the words that come out with a number are held. A word that is one character is looked at for
its type: 'Z' if it is interned. Interpreters are those below $PYENV_ROOT/versions.
"""

import glob
import io
import os
import re
import struct
import subprocess
import sys
import tempfile

VERSIONS = ["3.6", "3.7", "3.8", "3.9", "3.10"]
FLAG = 0x80
UNNAMED = ["(0 for q in q_)", "[0 for q in q_]", "{0 for q in q_}", "{0: 0 for q in q_}", "lambda: 0"]
DOTTED = ["os.path", "importlib.util", "importlib.machinery", "importlib.abc", "importlib._bootstrap"]
DOTTED += ["importlib._bootstrap_external", "collections.abc", "encodings.utf_8", "encodings.aliases"]
LIST_KEYWORDS = "import keyword; print(' '.join(keyword.kwlist))"
LIST_NAMES = "import sys, builtins\nfor n in sys.builtin_module_names: print(' '.join(dir(__import__(n))))"


class Reader:
    """Just enough of marshal: the strings of a file, each with whether it is flagged and interned."""

    def __init__(self, data, fields):
        self.data, self.at, self.fields, self.strings = io.BytesIO(data), 0, fields, []

    def i32(self):
        return struct.unpack("<i", self.data.read(4))[0]

    def object(self):
        byte = self.data.read(1)[0]
        code = chr(byte & ~FLAG)
        if code in "zZ":
            self.string(byte, self.data.read(1)[0])
        elif code in "aAut":
            self.string(byte, self.i32())
        elif code == "s":
            self.data.read(self.i32())
        elif code in "ir":
            self.i32()
        elif code == ")":
            for _ in range(self.data.read(1)[0]):
                self.object()
        elif code == "(":
            for _ in range(self.i32()):
                self.object()
        elif code == "c":
            self.data.read(4 * self.fields)
            for _ in range(8):
                self.object()
            self.i32()
            self.object()
        elif code not in "NTF.":
            sys.exit(f"type {code!r} was not expected")

    def string(self, byte, size):
        self.strings.append((self.data.read(size), bool(byte & FLAG), chr(byte & ~FLAG) in "ZAt"))


def words(library):
    found = set()
    for path in glob.glob(os.path.join(library, "**", "*.py"), recursive=True):
        if "site-packages" not in path:
            with open(path, "rb") as file:
                found.update(re.findall(rb"[A-Za-z0-9_]+", file.read()))
    return {word.decode("ascii") for word in found if len(word) < 80}


def held(version):
    home = sorted(glob.glob(os.path.join(os.environ["PYENV_ROOT"], "versions", version + ".*")))[-1]
    python = os.path.join(home, "bin", "python")

    def out(*arguments):
        return subprocess.run([python, *arguments], check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")

    keywords = set(out("-c", LIST_KEYWORDS).split()) | {"__debug__"}
    candidates = words(os.path.join(home, "lib", "python" + version)) | set(out("-c", LIST_NAMES).split())
    names = sorted(word for word in candidates if word.isidentifier() and word not in keywords and len(word) > 1)
    texts = sorted(word for word in candidates if not word.isidentifier() and len(word) > 1) + sorted(keywords)
    characters = [chr(i) for i in range(128)]
    # A function for some of them: compilers take too long for a large one.
    lines = [f"q_.{name}" for name in names] + [f"q_[{text!r}]" for text in texts + characters]
    sources = ["".join(function(lines[start : start + 200]) for start in range(0, len(lines), 200))]
    # What no attribute and no constant can be: each in a file of its own, as it must stand there once.
    sources += [function([line]) for line in UNNAMED]
    sources += [function([f"import {name}"]) for name in DOTTED]
    result = set()
    with tempfile.TemporaryDirectory() as folder:
        # An environment without packages: theirs may have files that make the interpreter import more.
        out("-m", "venv", "--without-pip", os.path.join(folder, "bare"))
        bare = os.path.join(folder, "bare", "bin", "python")
        for source in sources:
            result.update(flagged(bare, folder, source, int(version.partition(".")[2])))
    return result


def function(lines):
    return "def q_():\n" + "".join(f" {line}\n" for line in lines)


def flagged(python, folder, text, minor):
    source = os.path.join(folder, "m.py")
    with open(source, "w", encoding="utf-8") as file:
        file.write(text)
    subprocess.run([python, "-I", "-m", "py_compile", source], check=True)
    with open(glob.glob(os.path.join(folder, "__pycache__", "*.pyc"))[0], "rb") as file:
        data = file.read()
    reader = Reader(data[12 if minor < 7 else 16 :], 5 if minor < 8 else 6)
    reader.object()
    for raw, is_flagged, is_interned in reader.strings:
        text = raw.decode("utf-8")
        if is_interned and (len(text) == 1 or is_flagged and text != "q_"):
            yield text


def escape(text):
    return "".join(c if " " < c <= "~" and c != "\\" else f"\\x{ord(c):02x}" for c in text)


def main(path):
    rows = {}
    for version in VERSIONS:
        for text in held(version):
            rows.setdefault(text, []).append(version)
    with open(path, "w", encoding="ascii", newline="\n") as file:
        file.write("# Strings that a fresh `python -m py_compile` holds; of one character: that it has interned. Made by\n")
        file.write("# tools/held/regenerate.py. Columns: versions, string (\\xNN escapes what is not printable ASCII).\n")
        groups = {}
        for text, versions in rows.items():
            groups.setdefault(" ".join(versions), []).append(escape(text))
        for versions in sorted(groups):
            for text in sorted(groups[versions]):
                if len(text) != 1 or not (text.isalnum() or text == "_"):
                    file.write(f"{versions}\t{text}\n")


if __name__ == "__main__":
    main(sys.argv[1])
