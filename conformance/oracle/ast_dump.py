"""What ast.dump says of sources, for AstSweep to compare with.

    python ast_dump.py OUT [--lib DIR]      a line for each <path>.py of the library, by default the
                                            interpreter's own: path, SHA-256 of the dump with attributes
    python ast_dump.py --text FILE          the dump itself, a node a line
    python ast_dump.py --lines FILE         the dump itself, a statement of the module a line

Files that do not parse have the name of the exception in place of the hash.
"""

import ast
import hashlib
import sys
import sysconfig
import warnings
from pathlib import Path

from stdlib import sources


def main(arguments):
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100_000)
    if arguments[:1] == ["--text"]:
        tree = ast.parse(Path(arguments[1]).read_bytes())
        print(ast.dump(tree, include_attributes=True, indent=1))
        return
    if arguments[:1] == ["--lines"]:
        for statement in ast.parse(Path(arguments[1]).read_bytes()).body:
            print(ast.dump(statement, include_attributes=True))
        return
    library = arguments[2] if arguments[1:2] == ["--lib"] else sysconfig.get_path("stdlib")
    with open(arguments[0], "w", encoding="utf-8") as out:
        for path in sources(library):
            data = (Path(library) / path).read_bytes()
            try:
                text = ast.dump(ast.parse(data, path), include_attributes=True)
                found = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
            except (SyntaxError, ValueError) as error:
                found = type(error).__name__
            print(path, found, sep="\t", file=out)


if __name__ == "__main__":
    main(sys.argv[1:])
