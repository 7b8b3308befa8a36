"""Say of which sources the code hinges on the hash seed, so that CPython itself gives several.

    python compile_seeds.py SEEDS LEVEL SOURCE...

Compiles each source under SEEDS hash seeds and prints its path and how many different results there were.
"""

import hashlib
import marshal
import os
import subprocess
import sys
import warnings


def digest(path, level):
    warnings.simplefilter("ignore")
    with open(path, "rb") as file:
        code = compile(file.read(), os.path.basename(path), "exec", dont_inherit=True, optimize=level)
    return hashlib.sha256(marshal.dumps(code)).hexdigest()


def different(paths, seeds, level):
    """How many different results each source has."""
    results = [set() for _ in paths]
    for seed in range(seeds):
        command = [sys.executable, "-B", "-s", "-S", __file__, "one", str(level), *paths]
        environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
        lines = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
        for found, line in zip(results, lines, strict=True):
            found.add(line)
    return [len(found) for found in results]


def main():
    if sys.argv[1] == "one":
        for path in sys.argv[3:]:
            print(digest(path, int(sys.argv[2])))
        return
    seeds, level, paths = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    for path, count in zip(paths, different(paths, seeds, level)):
        print(f"{path}: {count} under {seeds} hash seeds")


if __name__ == "__main__":
    main()
