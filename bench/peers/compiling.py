"""CPython compiles: rounds of compile() of sources, as CompileTimes has them.    python -B compiling.py LIST ROUNDS"""

import gc
import json
import sys
import time
import warnings


def main():
    warnings.simplefilter("ignore")
    sources = []
    with open(sys.argv[1]) as paths:
        for path in paths:
            with open(path.rstrip("\n"), "rb") as file:
                sources.append(file.read())
    gc.disable()
    seconds = []
    for _ in range(int(sys.argv[2])):
        start = time.perf_counter()
        for source in sources:
            compile(source, "source.py", "exec")
        seconds.append(time.perf_counter() - start)
    print(json.dumps(seconds))


main()
