"""Write down what this interpreter's compiler makes of sources, or why it refuses them.

    python compile_oracle.py [--optimize 0|1|2] [--one-process] [--limit N] OUT [SOURCES]

SOURCES is a folder; without it, this interpreter's own standard library, tests included. For every <path>.py below it
OUT gets <path>.pyc, with co_filename = <path>.py, or a row in errors.tsv:

    path  class  line  offset  end_line  end_offset  message

and a row in warnings.tsv for every warning:

    path  class  line  message

None is written as -, text by repr; the class of a source that ends the interpreter is "crash". Each source is compiled in a process of its own, forked from this one before it has
compiled anything, since what marshal shares depends on what the process has compiled before; --one-process compiles
them all in this one. --limit takes N files, evenly spread.
"""

import os
import py_compile
import sys
import sysconfig
import warnings

import stdlib

# No more than py_compile has, which is not argparse: what modules have made shows in what is written.
assert py_compile

REFUSED = (SyntaxError, ValueError, OverflowError, MemoryError, RecursionError, SystemError)


def number(value):
    return "-" if value is None else str(value)


def error_row(error):
    place = [getattr(error, each, None) for each in ("lineno", "offset", "end_lineno", "end_offset")]
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    return [type(error).__name__, *map(number, place), repr(message)]


def compiled(root, path, out, optimize):
    """Compile one source; give the lines for the two tables."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            data = stdlib.pyc_bytes(os.path.join(root, path), path, optimize)
        except REFUSED as error:
            errors = "\t".join([path, *error_row(error)]) + "\n"
        else:
            errors = ""
            stdlib.write(os.path.join(out, path[:-3] + ".pyc"), data)
    rows = [(each.category.__name__, each.lineno, str(each.message)) for each in caught if each.filename == path]
    return errors, "".join(f"{path}\t{kind}\t{line}\t{message!r}\n" for kind, line, message in rows)


def in_a_process(*arguments):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            with open(writing, "w", encoding="utf-8", errors="surrogatepass") as pipe:
                for text in compiled(*arguments):
                    pipe.write(f"{len(text)}\n{text}")
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    texts = []
    with open(reading, encoding="utf-8", errors="surrogatepass") as pipe:
        while line := pipe.readline():
            texts.append(pipe.read(int(line)))
    status = os.waitpid(child, 0)[1]
    # Some sources end the interpreter itself: what becomes of them elsewhere is nobody's measure.
    return texts if len(texts) == 2 else [f"{arguments[1]}\tcrash\t-\t-\t-\t-\t'{os.waitstatus_to_exitcode(status)}'\n", ""]


def main():
    values = {"--optimize": "0", "--limit": "0"}
    flags = {"--one-process"}
    given, positional = set(), []
    rest = iter(sys.argv[1:])
    for argument in rest:
        if argument in values:
            values[argument] = next(rest, "")
        elif argument in flags:
            given.add(argument)
        else:
            positional.append(argument)
    if len(positional) not in (1, 2) or positional[0].startswith("-"):
        sys.exit("usage: compile_oracle.py [--optimize 0|1|2] [--one-process] [--limit N] OUT [SOURCES]")
    optimize, limit, out = int(values["--optimize"]), int(values["--limit"]), positional[0]
    root = positional[1] if len(positional) == 2 else sysconfig.get_path("stdlib")
    os.makedirs(out, exist_ok=True)
    found = stdlib.sources(root)
    if limit:
        found = found[:: max(1, len(found) // limit)][:limit]
    run = compiled if given else in_a_process
    refused = warned = 0
    tables = [
        open(os.path.join(out, name), "w", encoding="utf-8", errors="surrogatepass", newline="\n")
        for name in ("errors.tsv", "warnings.tsv")
    ]
    for path in found:
        errors, warns = run(root, path, out, optimize)
        tables[0].write(errors)
        tables[1].write(warns)
        refused += bool(errors)
        warned += warns.count("\n")
    for table in tables:
        table.close()
    print(
        f"{sys.version.split()[0]} level {optimize}: {len(found)} sources, "
        f"{len(found) - refused} compiled, {refused} refused, {warned} warnings"
    )


if __name__ == "__main__":
    main()
