"""CPython writes: marshal.dumps of every code object.    python -B dump.py FOLDER ROUNDS"""

import marshal

import rounds


def prepare(bodies):
    return [marshal.loads(body) for body in bodies]


def work(codes):
    dumps = marshal.dumps
    for code in codes:
        dumps(code)


if __name__ == "__main__":
    rounds.main(prepare, work)
