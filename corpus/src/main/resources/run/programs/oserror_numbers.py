# versions: 3.8-3.13
# Numbers of system errors choose the class of an OSError. They are Linux's; WebAssembly has others.
for number in (1, 2, 4, 5, 10, 11, 13, 17, 20, 21, 32, 103, 104, 108, 110, 111, 112, 114, 115):
    error = OSError(number, "text")
    print(number, type(error).__name__, error.errno, error)
for arguments in ((2, "gone"), (2, "gone", "name"), (13, "no"), (1, 2, 3, None, 5), (2,), (2, "a", b"bytes"),
        (2, "a", 5), (2, "a", "b", None, "c"), (1, 2, 3, 4, 5, 6)):
    error = OSError(*arguments)
    print(type(error).__name__, "|", error, "|", repr(error), "|", error.args, error.filename,
        error.filename2)


class Own(OSError):
    pass


print(type(Own(2, "x")).__name__, type(FileNotFoundError(17, "x")).__name__, type(OSError("2", "x")).__name__)
try:
    raise OSError(2, "No such file", "name.txt")
except FileNotFoundError as error:
    print(error, error.strerror, error.filename)
try:
    10.0 ** 400
except OverflowError as error:
    print(error, error.args)
