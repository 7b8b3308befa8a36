"""CPython reads: marshal.loads of every file.    python -B load.py FOLDER ROUNDS"""

import marshal

import rounds


def work(bodies):
    loads = marshal.loads
    for body in bodies:
        loads(body)


if __name__ == "__main__":
    rounds.main(lambda bodies: bodies, work)
