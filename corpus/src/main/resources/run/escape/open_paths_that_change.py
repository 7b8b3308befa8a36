# attempt: Opens files by names that are another each time they are asked.
# expect: refused: Exception
import io
class Path:
    count = 0
    def __fspath__(self):
        self.count += 1
        return "nothing" if self.count == 1 else "/etc/passwd"
class Text(str):
    def __str__(self):
        return "/etc/passwd"
    __fspath__ = __repr__ = __str__
last = None
for name in (Path(), Text("nothing"), b"/etc/passwd", "/etc/../etc/passwd", "/proc/self/root/etc/passwd", "/dev/fd/0", "file:///etc/passwd", "/etc/passwd\0", 0, 3, -1):
    for way in (open, io.open, io.FileIO, io.open_code):
        try:
            with way(name, "rb") if way is not io.open_code else way(name) as file:
                print("ESCAPED", name, file.read(1))
        except Exception as e:
            last = e
raise last
