# versions: 3.9-
import glob
import importlib.resources
import json
import os
import pathlib
import pkgutil
import sys
import warnings

warnings.simplefilter("ignore")
print([(m.name, m.ispkg) for m in pkgutil.iter_modules(json.__path__)])
print([m.name for m in pkgutil.walk_packages(json.__path__, "json.")])
print(len(pkgutil.get_data("json", "scanner.py")))
print(len(importlib.resources.read_text("json", "scanner.py")), importlib.resources.is_resource("json", "nothing.py"))
with importlib.resources.open_text("json", "scanner.py") as file:
    print(file.readline())
with importlib.resources.path("json", "scanner.py") as file:
    print(file.name)
if sys.version_info >= (3, 9):
    print(len((importlib.resources.files("json") / "scanner.py").read_text()))
folder = pathlib.Path(json.__file__).parent
print(len((folder / "scanner.py").read_text()), len((folder / "scanner.py").read_bytes()))
for top, folders, files in os.walk(folder):
    if "__pycache__" not in top:
        print(os.path.relpath(top, folder), sorted(set(folders) - {"__pycache__"}), sorted(f for f in files if f.endswith(".py")))
print(sorted(p.name for p in folder.rglob("*r.py")), sorted(p.name for p in folder.iterdir() if p.suffix))
print(sorted(os.path.basename(name) for name in glob.glob(os.path.join(str(folder), "*.py"))))
with os.scandir(folder) as entries:
    for entry in sorted(entries, key=lambda each: each.name):
        if entry.name != "__pycache__":
            print(entry, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.stat().st_size, entry.path == os.fspath(entry))
for hook in sys.path_hooks[-1:]:
    try:
        hook("/no/such/folder")
    except ImportError as e:
        print(type(e).__name__)
