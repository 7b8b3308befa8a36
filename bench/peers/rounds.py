"""What the peers share: take the files of a folder into memory, time rounds over them, print the seconds as JSON."""

import json
import os
import sys
import time

HEADER_SIZE = 16


def bodies(folder):
    """The marshal data of the .pyc files below a folder, in the order of their names."""
    paths = sorted(
        os.path.join(each, name) for each, _, names in os.walk(folder) for name in names if name.endswith(".pyc")
    )
    found = []
    for path in paths:
        with open(path, "rb") as file:
            found.append(file.read()[HEADER_SIZE:])
    return found


def main(prepare, work):
    """Calls work(prepare(bodies)) once to warm up, then as often as the second argument says, timed."""
    folder, count = sys.argv[1], int(sys.argv[2])
    prepared = prepare(bodies(folder))
    result = work(prepared)
    seconds = []
    for _ in range(count):
        start = time.perf_counter()
        work(prepared)
        seconds.append(time.perf_counter() - start)
    json.dump({"seconds": seconds, "result": result}, sys.stdout)
