"""Import .pyc files that have no source, evaluate expressions in them, and say what came out.

    python imports.py FOLDER

FOLDER holds NAME.pyc files and expressions.tsv, with lines `NAME, tab, expression`. The expressions of a program see
what its module defines, and each imports it anew. Prints for each line: name, expression, and `== REPR` or
`raises TYPE: TEXT`, with tabs between; before all that, the interpreter's version. What programs print is no part of it.
"""

from __future__ import print_function

import importlib
import os
import sys

WHITESPACE = {"\t": "\\t", "\n": "\\n"}


def visible(text):
    return "".join(WHITESPACE.get(character, character) for character in text)


def evaluate(name, expression, folder):
    sys.modules.pop(name, None)
    output, sys.stdout = sys.stdout, sys.stderr
    try:
        module = importlib.import_module(name)
        # Or this would judge something else of that name.
        assert os.path.abspath(module.__file__) == os.path.join(folder, name + ".pyc"), module.__file__
        result = eval(expression, vars(module))
    except Exception as error:
        return "raises %s: %s" % (type(error).__name__, visible(str(error)))
    else:
        return "== " + visible(repr(result))
    finally:
        sys.stdout = output


def main(folder):
    folder = os.path.abspath(folder)
    sys.path.insert(0, folder)
    print(sys.version.split()[0])
    with open(os.path.join(folder, "expressions.tsv")) as lines:
        for line in lines:
            name, expression = line.rstrip("\n").split("\t")
            # The name comes first and alone, to know where a process ended that says no more.
            sys.stdout.write("%s\t%s\t" % (name, expression))
            sys.stdout.flush()
            print(evaluate(name, expression, folder))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: imports.py FOLDER")
    main(sys.argv[1])
