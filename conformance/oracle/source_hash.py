"""Print this interpreter's hashes of sources: the vectors of SourceHashTest.

    python source_hash.py > vectors.tsv

A line for each source: its bytes and its hash, in hexadecimal, separated by a tab; then, for the key 0,
a line that starts with `key 0`.
"""

import importlib.util
import sys

import _imp

SOURCES = [b"", b"a", b"pass\n", b"0123456", b"01234567", bytes(range(256)), b"\xef\xbb\xbfx=1\n"]

for source in SOURCES + [bytes(range(n)) for n in range(8, 18)]:
    print("%s\t%s" % (source.hex(), importlib.util.source_hash(source).hex()))
print("key 0\t%s" % _imp.source_hash(0, b"").hex())
