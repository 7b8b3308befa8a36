# attempt: Reaches files by the functions that posix has.
# expect: harmless
import posix
for attempt in (lambda: posix.listdir("/"), lambda: posix.open("/etc/passwd", 0), lambda: posix.stat("/etc/passwd"), lambda: posix.scandir("/"), lambda: posix.mkdir("/tmp/escaped"), lambda: posix.remove("/tmp/escaped"), lambda: posix.rename("/tmp/a", "/tmp/b"), lambda: posix.readlink("/proc/self/exe"), lambda: posix.getcwd() != "/" and posix.listdir(posix.getcwd()), lambda: posix.access("/etc/passwd", 4) or 1 / 0, lambda: posix.environ and list(posix.environ)[0], lambda: posix.read(0, 10), lambda: posix.write(1, b"ESCAPED") or 1 / 0, lambda: posix.getlogin(), lambda: posix.uname(), lambda: posix.chdir("/")):
    try:
        value = attempt()
        if value:
            print("ESCAPED", value)
    except Exception:
        pass
print("safe")
