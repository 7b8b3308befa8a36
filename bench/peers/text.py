"""CPython prints: dis.dis of every code object to nowhere.    python -B text.py FOLDER ROUNDS"""

import dis
import marshal
import os

import rounds


class Counter:
    """A file that only counts: for the round that warms up, because os.devnull costs less a call."""

    def __init__(self):
        self.count = 0

    def write(self, text):
        self.count += len(text.encode("utf-8", "surrogatepass"))


def prepare(bodies):
    return [marshal.loads(body) for body in bodies]


class Work:
    """The first round counts the bytes of the text and returns them; the others write to os.devnull."""

    def __init__(self):
        self.sink = Counter()

    def __call__(self, codes):
        sink = self.sink
        for code in codes:
            dis.dis(code, file=sink)
        if isinstance(sink, Counter):
            self.sink = open(os.devnull, "w", encoding="utf-8", errors="surrogatepass")
            return sink.count
        return None


if __name__ == "__main__":
    rounds.main(prepare, Work())
