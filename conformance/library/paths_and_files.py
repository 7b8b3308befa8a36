# versions: 3.8-
import os
import os.path
import pathlib
import posixpath
import shutil
import stat
import tempfile

p = pathlib.PurePosixPath("/a/b/c.tar.gz")
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.with_suffix(".x"), p.relative_to("/a"), p / "../d", p.match("*.gz"))
print(os.path.join("a", "/b", "c"), os.path.split("/x/y"), os.path.splitext("a.b.c"), os.path.normpath("a/../b//c/."), os.path.commonpath(["/a/b", "/a/c"]))
print(posixpath.relpath("/a/b", "/a/c"), os.path.basename("/a/"), os.fspath(p), stat.filemode(0o100644), pathlib.PureWindowsPath("c:\\x\\y").parts)
print(os.sep, os.linesep == "\n", os.name, os.curdir, os.path.exists("/nonexistent"))
