"""Ask this interpreter's zipimport what it does with random .pyc and .py files in zip files.

    python pycache_zip.py COUNT SEED > zip.tsv

Lines: `body NAME HEX` for each body; then, separated by tabs: `zip`, case, policy, files, outcome.
A file is path,time,content as in pycache.py; the time is what zipimport makes of it, in UTC.
"""

import calendar
import importlib
import os
import random
import subprocess
import sys
import tempfile
import zipfile

import pycache

EPOCH = (2020, 1, 2, 3, 4, 6)


def cached(case, text, generator):
    """The cached file of pycache.py, with a time that is near the source's."""
    mtime = calendar.timegm(EPOCH + (0, 0, 0)) + generator.choice([0, 0, 0, 1, -1, 2, -2, 100])
    return pycache.pyc(case, text, mtime * pycache.SECOND)


def make(seed, number):
    generator = random.Random("zip %d %d" % (seed, number))
    case = pycache.Case("/", generator)
    text = b"R = 'py'\n" + b"#" * generator.randrange(3) + b"\n"
    files = []
    for base, chance in (("m/__init__", 0.25), ("m", 0.9)):
        if generator.random() < chance:
            if generator.random() < 0.8:
                files.append((base + ".pyc",) + cached(case, text, generator))
            if generator.random() < 0.8:
                files.append((base + ".py", text.hex(), text))
    return files


def look(path):
    sys.path[:] = [path]
    sys.path_importer_cache.clear()
    sys.modules.pop("m", None)
    try:
        module = importlib.import_module("m")
    except BaseException as error:
        return "raises " + type(error).__name__
    if getattr(module, "R", None) is None:
        return "namespace"
    found = sys.path_importer_cache[path].get_filename("m")[len(path) + 1:]
    return ("source " if module.R == "py" else "pyc ") + found


def main(count, seed):
    for name in sorted(pycache.BODIES):
        print("body\t%s\t%s" % (name, pycache.BODIES[name].hex()))
    with tempfile.TemporaryDirectory() as folder:
        lines = {}
        for policy in ("default", "always", "never"):
            for number in range(count):
                if ("default", "always", "never")[number % 3] != policy:
                    continue
                files = make(seed, number)
                path = os.path.join(folder, "%d.zip" % number)
                with zipfile.ZipFile(path, "w") as archive:
                    for name, _, data in files:
                        archive.writestr(zipfile.ZipInfo(name, EPOCH), data)
                words = " ".join("%s,%d,%s" % (name, calendar.timegm(EPOCH + (0, 0, 0)), token)
                                 for name, token, _ in files)
                lines[number] = "zip\t%d\t%s\t%s" % (number, policy, words or "-")
            subprocess.check_call([sys.executable, "--check-hash-based-pycs", policy, __file__, "--child", folder])
            with open(os.path.join(folder, "out")) as out:
                for line in out:
                    number, outcome = line.rstrip("\n").split("\t")
                    lines[int(number)] += "\t" + outcome
        for number in range(count):
            print(lines[number])


def child(folder):
    names = [name for name in sorted(os.listdir(folder)) if name.endswith(".zip")]
    with open(os.path.join(folder, "out"), "w") as out:
        for name in names:
            path = os.path.join(folder, name)
            out.write("%s\t%s\n" % (name[:-4], look(path)))
            os.unlink(path)


if __name__ == "__main__":
    os.environ["TZ"] = "UTC"
    if sys.argv[1] == "--child":
        child(sys.argv[2])
    else:
        main(int(sys.argv[1]), int(sys.argv[2]))
