"""Write files that are wrong, one for each way to be wrong, and the table that says how.

    python3 corpus/malformed.py

Makes src/main/resources/malformed/*.pyc and malformed.tsv. Families:

    malformed      a reader must refuse it
    unknown-magic  refused for its magic number
    readable       odd, but CPython reads and prints it: so must we, and write it back as it came in
    broken-code    reads and writes, but cannot be printed (an index out of range, say)
    either         CPython itself has no good answer: reading and refusing are both right, crashing and
                   hanging are not

The offset is that of the field (count, number, type code, text) that is wrong or that the file ends in;
a reader may name its type code, a byte before, or the place in it where the file ends.

With $PYENV_ROOT it also asks the interpreters themselves (conformance/oracle/reads.py), holds the
families against what they say, and writes that down: cpython.tsv, and for files that they print
<name>.dis.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from cases import cases
from marshal_writer import version_key
import wrong_code
import wrong_files
import wrong_values

OUT = Path(__file__).resolve().parent / "src" / "main" / "resources" / "malformed"
READS = Path(__file__).resolve().parent.parent / "conformance" / "oracle" / "reads.py"

# Files that marshal loads and a reader of .pyc files must refuse all the same: the root is no code object.
LOADS_ALL_THE_SAME = {"root-int", "root-none", "root-tuple"}
# 2 ** 40 leaves: CPython takes years, and a reader that keeps references does not.
TAKES_TOO_LONG = {"laughs", "laughs-loaded"}


def ask(root):
    """Rows of cpython.tsv, sorted by file."""
    rows = []
    for version in ("2.7", "3.6", "3.8", "3.10", "3.13"):
        python = max(
            root.glob(f"versions/{version}.*/bin/python"),
            key=lambda each: version_key(each.parts[-3]),
            default=None,
        )
        if python is None:
            sys.exit(f"malformed.py: no {version} in $PYENV_ROOT")
        environment = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            [python, READS, OUT, OUT], env=environment, capture_output=True, text=True, check=True
        )
        rows += [(*line.split("\t"), python.parts[-3]) for line in done.stdout.splitlines()]
    return sorted((file, exact, load, print_) for file, load, print_, exact in rows)


def hold_against(rows):
    wrong = []
    for file, _, load, print_ in rows:
        name = file.removesuffix(".pyc")
        family = cases[name][2]
        loads = load.startswith("ok") and name not in LOADS_ALL_THE_SAME
        said = "readable" if loads and print_ == "ok" else "broken-code" if loads else "malformed"
        if family != said and family != "either" and name not in TAKES_TOO_LONG:
            wrong.append(f"{file} is {family}, and CPython says {load}, {print_}")
    asked = {row[0].removesuffix(".pyc") for row in rows}
    wrong += [
        f"{name} was shown to no interpreter"
        for name, case in cases.items()
        if name not in asked and case[2] != "unknown-magic" and len(case[0]) > 3
    ]
    if wrong:
        sys.exit("\n".join(wrong))


def main():
    for each in (
        wrong_files.not_python,
        wrong_files.headers,
        wrong_files.truncated_code,
        wrong_files.truncated_constants,
        wrong_values.counts,
        wrong_values.values,
        wrong_values.references,
        wrong_code.wrong_fields,
        wrong_files.other_layouts,
        wrong_code.broken_code,
    ):
        each()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    rows = ["file\twhat is wrong\tfamily\toffset\n"]
    for name, (data, what, family, offset) in sorted(cases.items()):
        (OUT / f"{name}.pyc").write_bytes(data)
        rows.append(f"{name}.pyc\t{what}\t{family}\t{offset}\n")
    (OUT / "malformed.tsv").write_text("".join(rows), "utf-8")
    if "PYENV_ROOT" in os.environ:
        said = ask(Path(os.environ["PYENV_ROOT"]))
        hold_against(said)
        lines = ["file\tinterpreter\tmarshal.loads\tdis", *("\t".join(row) for row in said)]
        for name, case in cases.items():
            if case[2] == "either":
                (OUT / f"{name}.dis").unlink(missing_ok=True)
        (OUT / "cpython.tsv").write_text("".join(line + "\n" for line in lines), "utf-8")
    print(f"{len(cases)} files, {sum(len(case[0]) for case in cases.values()):,} bytes")


if __name__ == "__main__":
    main()
