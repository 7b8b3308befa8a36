"""Choose small programs that use every construct, and write down what this interpreter's compiler makes of them.

    python3.13 compile_goldens.py OUT [MOST]

Of the programs of compile_programs.py, from seed 0 on and of less than 4,000 bytes, those are taken that put a kind of
node where none has stood yet, until OUT has MOST (60) of them: <name>.py and, as compile_oracle.py makes them, <name>.pyc,
.opt-1.pyc and .opt-2.pyc where they differ, and warnings.tsv; symtable.txt and fold.txt, as compile_stages.py
makes them; mistakes.tsv, a source a row (by repr), then what errors.tsv has of it, - for those that compile. Whatever was in OUT before is removed. Run it with PYTHONHASHSEED=0; programs whose code hinges on the hash seed
are not taken.
"""

import ast
import os
import shutil
import subprocess
import sys
import warnings

import compile_mutants
import compile_oracle
import compile_programs
import compile_seeds
import stdlib

HERE = os.path.dirname(os.path.abspath(__file__))
MOST_BYTES = 4_000


def places(source):
    """What stands where: node, its parent and its field."""
    found = set()
    for parent in ast.walk(ast.parse(source)):
        for field, value in ast.iter_fields(parent):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    found.add((type(parent).__name__, field, type(child).__name__))
    return found


def chosen(most):
    """Names and sources."""
    known = set()
    seed = taken = 0
    while taken < most:
        source = compile_programs.make(seed)
        seed += 1
        try:
            found = places(source) - known
            compile(source, "p", "exec")
        except (SyntaxError, ValueError):
            continue
        # The first ones bring much; later a single new place is enough.
        if len(source) < MOST_BYTES and len(found) >= max(1, 12 - taken // 3):
            known |= found
            taken += 1
            yield f"p{seed - 1}.py", source.encode("utf-8")


def mistakes():
    """What is mostly wrong, each mistake at the top and within a function."""
    for line in compile_mutants.LINES:
        yield line + "\n"
        yield "def f(a):\n    " + "\n    ".join(line.split("\n")) + "\n"


def write_mistakes(path):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for source in mistakes():
            try:
                compile(source, "mistake.py", "exec")
                row = ["-"] * 5 + ["''"]
            except compile_oracle.REFUSED as error:
                row = compile_oracle.error_row(error)
            file.write("\t".join([repr(source), *row]) + "\n")


def several(folder, name):
    return compile_seeds.different([os.path.join(folder, name)], 6, 0)[0] > 1


def main():
    out, most = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 60
    warnings.simplefilter("ignore")
    shutil.rmtree(out, ignore_errors=True)
    os.makedirs(out)
    for name, source in chosen(most):
        stdlib.write(os.path.join(out, name), source)
        if several(out, name):
            os.remove(os.path.join(out, name))
    run = [sys.executable, "-B", "-s", "-S"]
    for level in (0, 1, 2):
        oracle = os.path.join(out, f"level-{level}")
        subprocess.run([*run, compile_oracle.__file__, "--optimize", str(level), oracle, out], check=True)
        for path in sorted(os.listdir(oracle)):
            if path.endswith(".pyc"):
                write_different(out, oracle, path[:-4], level)
            elif level == 0 and path == "warnings.tsv":
                os.rename(os.path.join(oracle, path), os.path.join(out, path))
        shutil.rmtree(oracle)
    write_mistakes(os.path.join(out, "mistakes.tsv"))
    for stage in ("symtable", "fold"):
        script = os.path.join(HERE, "compile_stages.py")
        subprocess.run([*run, script, stage, os.path.join(out, stage + ".txt"), out], check=True)


def write_different(out, oracle, name, level):
    """Keep a cached file if it is the first one, or another than that of level 0."""
    with open(os.path.join(oracle, name + ".pyc"), "rb") as file:
        whole = file.read()
    # The time of the source is none.
    data = whole[:8] + bytes(4) + whole[12:]
    first = os.path.join(out, name + ".pyc")
    if level == 0:
        stdlib.write(first, data)
        return
    with open(first, "rb") as file:
        if file.read() != data:
            stdlib.write(os.path.join(out, f"{name}.opt-{level}.pyc"), data)


if __name__ == "__main__":
    main()
