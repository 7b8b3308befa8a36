"""CPython runs: rounds of the function run of a .pyc, as ProgramTimes has them.    python -B program.py FILE ROUNDS"""

import importlib.util
import json
import sys
import time


def main():
    path, rounds = sys.argv[1], int(sys.argv[2])
    spec = importlib.util.spec_from_file_location("program", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    seconds = []
    for _ in range(rounds):
        start = time.thread_time()
        result = module.run()
        seconds.append(time.thread_time() - start)
        if result != module.EXPECTED:
            sys.exit("%s gives %r" % (path, result))
    json.dump(seconds, sys.stdout)


if __name__ == "__main__":
    main()
