"""Check that the corpus uses every opcode that a compiler emits, in every version.

    python3 corpus/coverage.py

Reads the plain and the caches texts of the corpus and the instruction tables of core. Opcodes that no
text has must stand in unused-opcodes.tsv, with the reason; a row there whose opcode is used after all
is an error too.
"""

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CORPUS = HERE / "src" / "main" / "resources" / "corpus"
TABLES = HERE.parent / "core" / "src" / "main" / "resources" / "dev" / "pyclair" / "opcode"
# An opcode's name stands alone on its line, or before its argument: `LOAD_CONST               0 (None)`.
INSTRUCTION = re.compile(r"^[\s\d>L:-]*? (?:L\d+:)?\s*([A-Z][A-Z_0-9]+(?:\+\d)?)(?: +\d+(?: \(.*)?)? *$")


def emitted(version):
    """Names of the opcodes that a compiler may emit: neither specialised nor instrumented."""
    names = set()
    for line in (TABLES / f"{version}.tsv").read_text("utf-8").splitlines():
        cells = line.split("\t")
        if cells[0].isdigit() and len(cells) > 5 and cells[5] == "-":
            names.add(cells[1])
    return names


def used(folder):
    names = set()
    for text in sorted(folder.glob("*.dis")):
        # Handmade files show nothing about compilers, and the other options print the same instructions
        # again.
        if text.name.startswith("made_") or re.search(r"\.(specialized|all|positions)\.", text.name):
            continue
        for line in text.read_text("utf-8", "surrogateescape").split("\n"):
            found = INSTRUCTION.match(line)
            if found:
                names.add(found[1])
    return names


def explained():
    """(version, opcode) of unused-opcodes.tsv; its first column may list several versions."""
    rows = {}
    for line in (HERE / "unused-opcodes.tsv").read_text("utf-8").splitlines()[1:]:
        versions, opcode, reason = line.split("\t")
        for version in versions.split():
            rows[version, opcode] = reason
    return rows


def main():
    reasons, wrong = explained(), 0
    for folder in sorted(CORPUS.iterdir(), key=lambda each: [int(n) for n in re.findall(r"\d+", each.name)]):
        if not folder.is_dir():
            continue
        version = folder.name
        known, seen = emitted(version), used(folder)
        unused = known - seen
        listed = {opcode for each, opcode in reasons if each == version}
        for opcode in sorted(unused - listed):
            print(f"{version}: {opcode} is used by no program and explained nowhere")
        for opcode in sorted(listed - unused):
            print(f"{version}: {opcode} is explained as unused, and is used or unknown")
        for opcode in sorted(seen - known):
            print(f"{version}: {opcode} is in a text and not in the table")
        wrong += len(unused - listed) + len(listed - unused) + len(seen - known)
        print(f"{version}: {len(known)} opcodes, {len(seen & known)} used, {len(unused & listed)} explained")
    if wrong:
        sys.exit(f"coverage.py: {wrong} to look at")


if __name__ == "__main__":
    main()
