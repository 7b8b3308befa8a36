"""Random questions about numbers and text, with this interpreter's answers.

    text_cases.py make SEED COUNT [NAME...]   # COUNT rows, of all functions or of those
    text_cases.py answer < ROWS               # the same questions, answered by this interpreter
    text_cases.py differ < ROWS               # those that it answers otherwise, behind its version
    text_cases.py characters                  # what it says of every character

A row is a function's name, its arguments and the result, separated by tabs, in the notation of
text_values.py. What this interpreter does not have (`int.bit_count` in 3.9) is left out.
"""

import random
import sys

import text_functions
import text_values


def answer(name, arguments):
    try:
        return text_functions.FUNCTIONS[name](*arguments)
    except (ArithmeticError, ValueError, TypeError, LookupError) as fault:
        return fault


def row(name, arguments):
    return "\t".join(
        [name, text_values.encode(arguments), text_values.encode(answer(name, arguments))]
    )


def make(seed, count, names):
    import text_questions

    maker = text_questions.Maker(random.Random(seed))
    makers = [(name, ask) for name, ask in maker.questions() if not names or name in names]
    makers = [(name, ask) for name, ask in makers if name in text_functions.FUNCTIONS]
    for i in range(count):
        name, ask = makers[i % len(makers)]
        yield row(name, list(ask()))


def answers(lines):
    for line in lines:
        if line.startswith("#") or not line.strip():
            continue
        name, arguments = line.rstrip("\n").split("\t")[:2]
        if name in text_functions.FUNCTIONS:
            yield row(name, text_values.decode(arguments))


def differences(lines):
    version = "%d.%d" % sys.version_info[:2]
    old = [line.rstrip("\n") for line in lines]
    known = {line.rsplit("\t", 1)[0]: line for line in old}
    for line in answers(old):
        if known[line.rsplit("\t", 1)[0]] != line:
            yield version + "\t" + line


def main(arguments):
    sys.stdout.reconfigure(encoding="ascii")
    if arguments[:1] == ["make"] and len(arguments) >= 3:
        rows = make(int(arguments[1]), int(arguments[2]), arguments[3:])
    elif arguments == ["answer"]:
        rows = answers(sys.stdin)
    elif arguments == ["differ"]:
        rows = differences(sys.stdin)
    elif arguments == ["characters"]:
        rows = (row("characters", [first]) for first in range(0, sys.maxunicode, 256))
    else:
        sys.exit(__doc__)
    for line in rows:
        print(line)


if __name__ == "__main__":
    main(sys.argv[1:])
