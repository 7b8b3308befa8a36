"""Say what this interpreter itself makes of odd .pyc files: does marshal load them, does dis print them?

    PYTHONHASHSEED=0 python reads.py IN OUT

For every IN/<name>.pyc with this interpreter's magic number it prints one line, separated by tabs:
name, outcome of marshal.loads, outcome of dis. Where dis printed all, the text is in OUT/<name>.dis.
Each file has a process of its own, with limits, because some of them kill it.
"""

from __future__ import print_function

import os
import resource
import signal
import sys

import distext

MEMORY = 2 << 30
SECONDS = 5


def magic():
    if sys.version_info < (3, 0):
        import imp

        return imp.get_magic()
    import importlib.util

    return importlib.util.MAGIC_NUMBER


def describe(error):
    return "%s: %s" % (type(error).__name__, str(error).replace("\t", " ").replace("\n", " "))


def look(path, text_path):
    """Outcomes of loading and of printing, `-` for what was not tried."""
    try:
        code = distext.load(path)
    except Exception as error:
        return describe(error), "-"
    if not hasattr(code, "co_code"):
        return "ok: %s" % type(code).__name__, "-"
    try:
        distext.write_text(code, text_path, "default")
    except Exception as error:
        return "ok", describe(error)
    return "ok", "ok"


def look_apart(path, text_path):
    """As look, in a process of its own, and with what killed it."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.alarm(SECONDS)
        os.write(write, "\t".join(look(path, text_path)).encode("utf-8", "backslashreplace"))
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read().decode("utf-8")
    status = os.waitpid(child, 0)[1]
    if os.path.exists(text_path + ".part"):
        os.remove(text_path + ".part")
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        return "killed\t%s" % (
            "took over %d s" % SECONDS if number == signal.SIGALRM else "by signal %d" % number
        )
    return said


def main(arguments):
    if len(arguments) != 2 or os.environ.get("PYTHONHASHSEED") != "0":
        sys.exit("usage: PYTHONHASHSEED=0 python reads.py IN OUT")
    source, target = arguments
    for name in sorted(os.listdir(source)):
        path = os.path.join(source, name)
        if not name.endswith(".pyc"):
            continue
        with open(path, "rb") as file:
            if file.read(4) != magic():
                continue
        print("%s\t%s" % (name, look_apart(path, os.path.join(target, name[:-4] + ".dis"))))


if __name__ == "__main__":
    main(sys.argv[1:])
