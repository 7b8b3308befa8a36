# versions: 3.8-
# importlib.util and importlib.machinery as far as no file is touched.
import importlib
import importlib.util
import sys

tag = sys.implementation.cache_tag
print(importlib.util.MAGIC_NUMBER[2:], len(importlib.util.MAGIC_NUMBER),
    importlib.util.cache_from_source("a.py") == "__pycache__/a.%s.pyc" % tag,
    importlib.util.cache_from_source("d/b.py", optimization=1) == "d/__pycache__/b.%s.opt-1.pyc" % tag,
    importlib.util.source_from_cache("__pycache__/a.%s.pyc" % tag), importlib.util.cache_from_source("x",
    optimization="") == "__pycache__/x.%s.pyc" % tag)
print(importlib.util.resolve_name("x", None), importlib.util.resolve_name(".y", "pkg"),
    importlib.util.resolve_name("..z", "a.b"), importlib.util.source_hash(b"x = 1\n").hex(),
    importlib.util.source_hash(b"").hex(),
    importlib.util.decode_source(b"# coding: latin-1\r\nx = '\xe9'\r\n"))
for f in (lambda: importlib.util.resolve_name("..z", "a"), lambda: importlib.util.resolve_name(".z", ""),
        lambda: importlib.util.source_from_cache("a.pyc"),
        lambda: importlib.util.source_from_cache("__pycache__/a.b.c.d.pyc"),
        lambda: importlib.util.cache_from_source("a.py", optimization="*"),
        lambda: importlib.util.find_spec("no_such_module_here"),
        lambda: importlib.util.find_spec("math").name, lambda: importlib.import_module(".x"),
        lambda: importlib.import_module(".x", "no_such_package_here"), lambda: importlib.reload(5)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
module = importlib.util.module_from_spec(importlib.util.spec_from_loader("made_up", loader=None))
print(module.__name__, module.__spec__.name, module.__loader__, importlib.import_module("math").__name__,
    importlib.invalidate_caches())


class Finder:
    @staticmethod
    def find_spec(name, path, target=None):
        if name == "virtual":
            return importlib.util.spec_from_loader(name, Loader())
        return None


class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.answer = 42
        module.name = __name__


sys.meta_path.insert(0, Finder)
import virtual
from virtual import answer
print(virtual.answer, answer, virtual.__name__, type(virtual.__loader__).__name__, virtual.name)
