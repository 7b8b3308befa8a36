"""Call functions whose code is wrong and say what became of it.

    python recipes.py FOLDER "NAME:CALL NAME:CALL ..."

FOLDER/NAME.pyc holds the code of a function; CALL says what it is called with: `-` nothing, `int` a number, `iterator`
an iterator, `nine` nine numbers. Prints `? NAME` before and `= NAME OUTCOME` after each. Each has a process of
its own where there are processes; elsewhere this one dies and whoever reads the lines starts it again.

Outcomes: SIGSEGV or another signal, `returned`, `yielded` (a generator that was driven to its end), an exception
with its text, `hung`, and `refused:` with what marshal says.
"""

from __future__ import print_function

import marshal
import os
import signal
import sys
import types

SECONDS = 3
MEMORY = 4 << 30
HEADER = 8 if sys.version_info < (3, 3) else 12 if sys.version_info < (3, 7) else 16
ARGUMENTS = {"-": lambda: (), "int": lambda: (1,), "iterator": lambda: (iter([1]),), "nine": lambda: (1,) * 9}


def cell(content):
    function = lambda: content  # noqa: E731  the only way to make one in all versions
    return function.__closure__[0]


def describe(error):
    said = str(error).replace("\t", " ").replace("\n", " ")
    return (type(error).__name__ + (": " + said if said else ""))[:120]


def outcome_of(path, call):
    with open(path, "rb") as file:
        data = file.read()[HEADER:]
    try:
        code = marshal.loads(data)
    except Exception as error:
        return "refused: " + describe(error)
    if type(code) is not types.CodeType:
        return "loaded: " + type(code).__name__
    try:
        closure = tuple(cell(each) for each in range(len(code.co_freevars))) or None
        function = types.FunctionType(code, {"__name__": "recipe"}, "f", None, closure)
        result = function(*ARGUMENTS[call]())
        if hasattr(result, "send") and hasattr(result, "close"):
            for _ in range(5):
                try:
                    result.send(None)
                except StopIteration:
                    return "yielded"
            result.close()
            return "yielded"
        # NULLs and values that were freed too early show when they are used.
        return "returned " + repr(result)[:40].split(" at 0x")[0].replace("\t", " ").replace("\n", " ")
    except BaseException as error:
        # Lines are looked up when they are asked for.
        traceback = sys.exc_info()[2]
        while traceback:
            traceback.tb_lineno
            traceback = traceback.tb_next
        list(getattr(code, "co_positions", list)())
        return describe(error)


def apart(path, call):
    """As outcome_of, in a process of its own, and with what killed it."""
    import resource

    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 1)
        os.dup2(null, 2)
        signal.alarm(SECONDS)
        os.write(write, outcome_of(path, call).encode("utf-8", "backslashreplace"))
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read().decode("utf-8")
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        names = {signal.SIGSEGV: "SIGSEGV", signal.SIGABRT: "SIGABRT", signal.SIGALRM: "hung"}
        return names.get(number, "signal %d" % number)
    return said or "exit code %d" % os.WEXITSTATUS(status)


def main(arguments):
    if len(arguments) != 2:
        sys.exit('usage: recipes.py FOLDER "NAME:CALL NAME:CALL ..."')
    for each in arguments[1].split():
        name, call = each.split(":")
        path = os.path.join(arguments[0], name + ".pyc")
        print("?", name)
        sys.stdout.flush()
        print("=", name, apart(path, call) if hasattr(os, "fork") and sys.platform != "emscripten" else outcome_of(path, call))
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
