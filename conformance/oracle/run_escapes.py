"""Compile corpus/src/main/resources/run/escape with CPython 3.13 and write down how far each gets there.

    python3.13 conformance/oracle/run_escapes.py

Each program is one attempt to leave a sandbox or to use up its host. Its first two lines say what it attempts and what
is to be expected of an engine that lets nothing out:

    # expect: refused: ImportError     ends with that exception or a subclass of it (Exception: with any)
    # expect: harmless                 ends by itself with exit code 0 and prints "safe"
    # expect: limit: memory            the limit of that name ends it: memory, instructions, output, recursion; or one
                                       of several (memory or instructions)

An attempt that gets out prints ESCAPED, which no engine's run may show. What plain CPython does, which has no sandbox, is
in escape.tsv, so that it is known which attempts are real ones: escaped, harmless, refused (with the exception), or
killed (it had 1 GB of memory, 5 seconds and 10 MB of output). The .pyc are in pyc/escape-3.13.zip.
"""

import collections
import py_compile
import resource
import shutil
import subprocess
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

RUN = Path(__file__).resolve().parent.parent.parent / "corpus" / "src" / "main" / "resources" / "run"
SECONDS = 5


def limits():
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000_000, 10_000_000))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def outcome(pyc):
    """What this interpreter does with a file, in a folder and a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(pyc, folder)
        out = Path(folder, "stdout")
        err = Path(folder, "stderr")
        environment = {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        with out.open("wb") as stdout, err.open("wb") as stderr:
            try:
                code = subprocess.run(
                    [sys.executable, "-s", "-S", pyc.name], cwd=folder, env=environment, preexec_fn=limits,
                    stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, timeout=SECONDS * 3,
                ).returncode
            except subprocess.TimeoutExpired:
                return "killed"
        if b"ESCAPED" in out.read_bytes():
            return "escaped"
        last = (err.read_text("utf-8", "replace").strip().splitlines() or [""])[-1].split(":")[0]
        if code < 0 or last == "MemoryError" or out.stat().st_size >= 10_000_000:
            return "killed"
        return "harmless" if code == 0 else "refused: " + (last or f"exit code {code}")


def main():
    if sys.version_info[:2] != (3, 13):
        sys.exit("run_escapes.py: wants CPython 3.13")
    rows, data = [], {}
    with tempfile.TemporaryDirectory() as folder:
        for source in sorted((RUN / "escape").glob("*.py")):
            attempt, expect = source.read_text("utf-8").splitlines()[:2]
            if not attempt.startswith("# attempt: ") or not expect.startswith("# expect: "):
                sys.exit(f"{source.name}: the first two lines say what is attempted and what is expected")
            pyc = Path(folder, source.stem + ".pyc")
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
                py_compile.compile(str(source), str(pyc), source.name, doraise=True, invalidation_mode=mode)
            data[pyc.name] = pyc.read_bytes()
            rows.append((source.stem, expect[len("# expect: "):], outcome(pyc)))
            print(*rows[-1], sep="\t", flush=True)
    lines = ["# program\texpected of a sandbox\tCPython 3.13, which has none", *map("\t".join, rows)]
    (RUN / "escape.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    with zipfile.ZipFile(RUN / "pyc" / "escape-3.13.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name, content in sorted(data.items()):
            out.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    print(len(rows), "attempts:", dict(collections.Counter(row[2].split(":")[0] for row in rows)))


main()
