"""Programs that stand on the standard library, or import one module of it each, and what CPython makes of them.

    python3.N library_programs.py programs WORKDIR [PREFIX]    those of conformance/library
    python3.N library_programs.py imports WORKDIR [PREFIX]     "import NAME" for every top-level module

Compiles for the interpreter that runs this, runs each program in a process of its own, and writes NAME.py, NAME.pyc,
NAME.out, NAME.err and NAME.exit into WORKDIR, as ProgramSweep takes them.
"""

import os
import pkgutil
import py_compile
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

PROGRAMS = Path(__file__).resolve().parent.parent / "library"
IMPORT = """\
try:
    import {0}
except Exception as e:
    print("{0}:", type(e).__name__, e)
else:
    print("{0} is imported")
"""
# They open a browser, or want a screen, or are no library.
LEFT_OUT = {"antigravity", "idlelib", "test", "__main__", "__phello__"}


def number(version):
    return tuple(int(part) for part in version.split("."))


def programs():
    for file in sorted(PROGRAMS.glob("*.py")):
        source = file.read_text(encoding="utf-8")
        span = re.match(r"# versions: (3\.\d+)-(3\.\d+)?\n", source)
        if not span:
            sys.exit(f"{file}: the first line does not name versions")
        first, last = number(span[1]), number(span[2] or "3.99")
        if first <= sys.version_info[:2] <= last:
            yield file.stem, source


def imports():
    names = getattr(sys, "stdlib_module_names", None)
    if names is None:
        folder = sysconfig.get_path("stdlib")
        names = {each.name for each in pkgutil.iter_modules([folder, folder + "/lib-dynload"])}
        names.update(sys.builtin_module_names)
    for name in sorted(filter(str.isidentifier, set(names) - LEFT_OUT)):
        yield "import_" + name, IMPORT.format(name)


def main():
    kind, folder, *prefix = sys.argv[1:]
    work = Path(folder)
    work.mkdir(parents=True, exist_ok=True)
    environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    for name, source in programs() if kind == "programs" else imports():
        if prefix and not name.startswith(prefix[0]):
            continue
        file = work / (name + ".py")
        if file.exists() and file.read_text(encoding="utf-8") == source:
            continue
        file.write_text(source, encoding="utf-8")
        py_compile.compile(str(file), str(work / (name + ".pyc")), name + ".py", doraise=True)
        command = [sys.executable, "-s", "-S", name + ".pyc"]
        done = subprocess.run(command, cwd=str(work), env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=120)
        (work / (name + ".out")).write_bytes(done.stdout)
        (work / (name + ".err")).write_bytes(done.stderr)
        (work / (name + ".exit")).write_text(str(done.returncode))


main()
