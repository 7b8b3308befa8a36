"""Import one module of the planted tree, and say what ran; any Python from 2.7 on.

    python -B planted_run.py [--list FILE] | IMPORTER NAME FOLDER

IMPORTER is `import`, with FOLDER as the whole of sys.path, or `load`, where NAME is a file. Root gives up its
rights first, so that permissions are real. Prints `source PATH`, `pyc PATH`, `namespace PATH` or `raises TYPE`.
A list has one such triple a line, separated by tabs.
"""

import os
import sys

if sys.version_info[0] > 2:
    import importlib
    import importlib.machinery
    import importlib.util

NOBODY = 65534


def load(name, path):
    loader = importlib.machinery.SourceFileLoader("m", path)
    spec = importlib.util.spec_from_file_location("m", path, loader=loader)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cached(source):
    # Of a source without the suffix of one, the specification does not tell it.
    return importlib.util.cache_from_source(source)


def ran(importer, name, folder):
    sys.dont_write_bytecode = True
    sys.path[:] = [folder]
    sys.path_importer_cache.clear()
    for known in [k for k in sys.modules if k == name or k == name.split(".")[0]]:
        del sys.modules[known]
    try:
        if importer == "load":
            module = load("m", os.path.join(folder, name))
        else:
            __import__(name)
            module = sys.modules[name]
    except BaseException as error:
        return "raises " + type(error).__name__
    result = getattr(module, "R", None)
    if sys.version_info[0] < 3:
        path = module.__file__
        return ("source " if result == "py" else "pyc ") + path
    spec = module.__spec__
    if result == "py":
        return "source " + spec.origin
    if result == "pyc":
        return "pyc " + (spec.origin if spec.origin.endswith(".pyc") else cached(spec.origin))
    return "namespace " + list(module.__path__)[0] if hasattr(module, "__path__") else "nothing"


def say(outcome):
    if sys.version_info[0] > 2:
        outcome = outcome.encode("utf-8", "surrogateescape")
        sys.stdout.buffer.write(outcome + b"\n")
        sys.stdout.buffer.flush()
    else:
        sys.stdout.write(outcome + "\n")


def main(arguments):
    if hasattr(os, "getuid") and os.getuid() == 0 and sys.platform != "emscripten":
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    if arguments[0] == "--list":
        with open(arguments[1]) as file:
            triples = [line.rstrip("\n").split("\t") for line in file]
    else:
        triples = [arguments]
    for importer, name, folder in triples:
        say(ran(importer, name, folder))


if __name__ == "__main__":
    main(sys.argv[1:])
