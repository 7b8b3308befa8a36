"""Compile programs with the interpreter that runs this, to files that say nothing of when or where.

    python run_compile.py SOURCES OUT NAME...

compiles SOURCES/NAME.py to OUT/NAME.pyc, as an unchecked file that names its source by hash, so that no time
is in it, and with NAME.py as the name of the source, so that no folder is. Warnings of the compiler are not
shown: a program that is run from its .pyc never gives them. The last line is the version and the width in bits.
"""

import os
import py_compile
import sys
import warnings

sources, out, *names = sys.argv[1:]
warnings.simplefilter("ignore")
os.makedirs(out, exist_ok=True)
for name in names:
    py_compile.compile(
        os.path.join(sources, name + ".py"),
        os.path.join(out, name + ".pyc"),
        name + ".py",
        doraise=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
version = "%d.%d.%d" % sys.version_info[:3]
if sys.version_info[3] != "final":
    version += {"alpha": "a", "beta": "b", "candidate": "rc"}[sys.version_info[3]] + str(sys.version_info[4])
print(version, 64 if sys.maxsize > 2**32 else 32)
