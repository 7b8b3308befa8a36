# attempt: Imports by names that are paths, or from folders that it names.
# expect: refused: ImportError
import sys
sys.path[:] = ["/etc", "/usr/lib/python3", "/", "."]
sys.path_importer_cache.clear() if hasattr(sys, "path_importer_cache") else None
last = None
for name in ("../etc/passwd", "/etc/passwd", "passwd", "etc.passwd", "..os", "os\0", "java", "java.lang.System", "dev.pyclair.runtime.Python", "\ud800", "file:/etc/passwd", "jar:x"):
    try:
        print("ESCAPED", __import__(name))
    except (ImportError, ValueError, UnicodeError) as e:
        if isinstance(e, ImportError):
            last = e
raise last
