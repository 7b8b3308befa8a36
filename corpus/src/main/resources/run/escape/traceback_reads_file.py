# attempt: Has the traceback of code print lines of a file that it names.
# expect: harmless
import io, sys
out = sys.stderr = io.StringIO()
try:
    exec(compile("1 / 0", "/etc/passwd", "exec"))
except ZeroDivisionError as e:
    sys.excepthook(type(e), e, e.__traceback__)
try:
    raise SyntaxError("x", ("/etc/passwd", 1, 1, None))
except SyntaxError as e:
    sys.excepthook(type(e), e, e.__traceback__)
code = (lambda: 1 / 0).__code__.replace(co_filename="/etc/passwd", co_firstlineno=1)
try:
    exec(code)
except ZeroDivisionError as e:
    sys.excepthook(type(e), e, e.__traceback__)
sys.stderr = sys.__stderr__
print("ESCAPED" if "root:" in out.getvalue() else "safe")
