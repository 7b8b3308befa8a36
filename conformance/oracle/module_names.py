"""Writes names.tsv and names.pyc into a folder: what names_program.py prints, and its code. Run by CPython 3.13.

python module_names.py FOLDER"""
import contextlib
import io
import pathlib
import py_compile
import runpy
import sys

folder = pathlib.Path(sys.argv[1])
program = pathlib.Path(__file__).with_name("names_program.py")
out = io.StringIO()
with contextlib.redirect_stdout(out):
    runpy.run_path(str(program))
lines = sorted(set(out.getvalue().splitlines()))
(folder / "names.tsv").write_text("# what\tnames, in CPython %s\n" % sys.version.split()[0] + "\n".join(lines) + "\n")
py_compile.compile(str(program), str(folder / "names.pyc"), program.name, doraise=True,
    invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
