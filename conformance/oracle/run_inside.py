"""Run .pyc files one after the other in this process, each as `python NAME.pyc` would run it.

    python run_inside.py FOLDER RESULTS [--source SOURCES] NAME...

For interpreters that take seconds to start, as those for WebAssembly do. Each line of RESULTS is JSON: name,
standard output, standard error, exit code; it is there as soon as the program has ended, so that who reads it
knows which program took the process down with it. With --source, NAME.py lies beside NAME.pyc while it runs.

What a process of its own would give, each program gets here: a fresh __main__, sys.argv, streams of its own, an
empty working directory; and what it changes for all (hooks, modules, limits) is put back. Two things cannot be
had: sys._getframe() of the outermost frame has an f_back, and recursion ends a few frames earlier.
conformance/oracle/run_programs.py --inside holds this to what processes give.
"""

import builtins
import gc
import io
import json
import linecache
import marshal
import os
import shutil
import sys
import tempfile
import types


def stream(errors):
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors=errors, newline="\n", write_through=True)


def bare():
    """Take away what no interpreter without site has; give what was taken."""
    sys.excepthook, sys.displayhook = sys.__excepthook__, sys.__displayhook__
    names = "copyright credits exit help license quit ___EvalCodeResultException".split()
    return {name: builtins.__dict__.pop(name) for name in names if name in builtins.__dict__}


class Surroundings:
    """What programs may change for the whole process."""

    def __init__(self):
        self.modules = dict(sys.modules)
        self.meta_path = list(sys.meta_path)
        self.builtins = dict(builtins.__dict__)
        self.kept = {
            name: getattr(sys, name)
            for name in "stdout stderr __stdout__ __stderr__ argv excepthook displayhook".split()
        }
        self.limit = sys.getrecursionlimit()
        self.folder = os.getcwd()

    def put_back(self):
        os.chdir(self.folder)
        sys.setrecursionlimit(self.limit)
        for name, value in self.kept.items():
            setattr(sys, name, value)
        sys.meta_path[:] = self.meta_path
        for name in [n for n in builtins.__dict__ if n not in self.builtins]:
            del builtins.__dict__[name]
        builtins.__dict__.update(self.builtins)
        for name, module in list(sys.modules.items()):
            # Modules of the library stay: loaded anew, they would make second copies of their classes.
            if name not in self.modules and not hasattr(getattr(module, "__loader__", None), "get_code"):
                del sys.modules[name]
        sys.modules.update(self.modules)


def trimmed(error):
    """The error without the frame of this file's own that called the program."""
    traceback = error.__traceback__
    return error.with_traceback(traceback.tb_next if traceback else None)


def uncaught(error):
    """What an interpreter does with an exception that nobody caught; give the exit code."""
    if isinstance(error, SystemExit):
        code = error.code
        if code is None:
            return 0
        if isinstance(code, int):
            return code & 0xFF if -(2**31) <= code < 2**31 else 255
        sys.stderr.write(str(code) + "\n")
        return 1
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except Exception as own:
        failed = trimmed(own)
    else:
        return 1
    failed.__context__ = None
    sys.stderr.write("Error in sys.excepthook:\n")
    sys.__excepthook__(type(failed), failed, failed.__traceback__)
    sys.stderr.write("\nOriginal exception was:\n")
    sys.__excepthook__(type(error), error, error.__traceback__)
    return 1


def call(code, namespace):
    try:
        exec(code, namespace)
    except BaseException as error:
        return trimmed(error)
    return None


def run(name, pyc, source):
    around = Surroundings()
    folder = tempfile.mkdtemp()
    out, err = stream("strict"), stream("backslashreplace")
    try:
        if source:
            shutil.copy(source, folder)
        os.chdir(folder)
        linecache.clearcache()
        main = types.ModuleType("__main__")
        main.__dict__.update(__file__=name + ".pyc", __builtins__=builtins)
        if sys.version_info < (3, 14):
            main.__dict__["__annotations__"] = {}
        sys.modules["__main__"] = main
        sys.argv = [name + ".pyc"]
        sys.stdout = sys.__stdout__ = out
        sys.stderr = sys.__stderr__ = err
        error = call(marshal.loads(pyc[16:]), main.__dict__)
        exit_code = uncaught(error) if error is not None else 0
        error = None
        sys.stdout, sys.stderr = out, err
        main.__dict__.clear()
        del main
        gc.collect()
    finally:
        around.put_back()
        shutil.rmtree(folder)
    return out.buffer.getvalue().decode(), err.buffer.getvalue().decode(), exit_code


def main():
    folder, results, *names = sys.argv[1:]
    sources = None
    if names[0] == "--source":
        sources, names = os.path.abspath(names[1]), names[2:]
    folder = os.path.abspath(folder)
    taken = bare()
    with open(results, "a", encoding="utf-8") as file:
        for name in names:
            with open(os.path.join(folder, name + ".pyc"), "rb") as pyc:
                data = pyc.read()
            source = sources and os.path.join(sources, name + ".py")
            file.write(json.dumps([name, *run(name, data, source)]) + "\n")
            file.flush()
    builtins.__dict__.update(taken)
    print("done")


main()
