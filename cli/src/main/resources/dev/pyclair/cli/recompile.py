# What "pyclair cache verify" gives to the interpreter that the user named, with -c: compiles sources, and runs none.
# For 2.7 and 3.x. Imports only what is built in or frozen; source encodings may import from the package encodings.
#
#   frame    = number (u32, little-endian), kind (u8), length (u32), as many bytes
#   hello    = 0, 'h', lines: implementation, release, version, cache tag, magic, level ("any" or that of -O)
#   request  = number, level, source
#   answer   = the same number, 'c', what marshal.dumps gives of the code; or 'e', the error in words
import marshal
import sys

IS_OLD = sys.version_info[0] < 3
TAKES_LEVELS = sys.version_info >= (3, 2)
HEAD = 9
MOST_WORDS = 500

stdin = sys.stdin if IS_OLD else sys.stdin.buffer
stdout = sys.stdout if IS_OLD else sys.stdout.buffer


def word(number):
    return bytearray((number & 255, number >> 8 & 255, number >> 16 & 255, number >> 24 & 255))


def number_at(frame, start):
    return frame[start] | frame[start + 1] << 8 | frame[start + 2] << 16 | frame[start + 3] << 24


def send(number, kind, data):
    stdout.write(bytes(word(number) + bytearray((ord(kind),)) + word(len(data))))
    stdout.write(data)
    stdout.flush()


def magic():
    external = sys.modules.get("_frozen_importlib_external")
    if external is not None:
        return external.MAGIC_NUMBER
    import imp

    return imp.get_magic()


def hello():
    if hasattr(sys, "implementation"):
        implementation, tag = sys.implementation.name, sys.implementation.cache_tag or ""
    else:
        implementation, tag = sys.subversion[0].lower(), ""
    lines = (
        implementation,
        sys.version.split()[0],
        "%d.%d" % sys.version_info[:2],
        tag,
        "".join(["%02x" % each for each in bytearray(magic())]),
        "any" if TAKES_LEVELS else str(sys.flags.optimize),
    )
    return "\n".join(lines).encode("ascii")


def compiled(source, level):
    if TAKES_LEVELS:
        return compile(source, "<source>", "exec", 0, True, level)
    if IS_OLD:
        # py_compile opens the source in mode U.
        source = source.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return compile(source, "<source>", "exec", 0, True)


def words(error):
    text = str(error.msg if isinstance(error, SyntaxError) else error)
    if isinstance(error, SyntaxError) and error.lineno:
        text = "%s (line %d)" % (text, error.lineno)
    text = ("%s: %s" % (type(error).__name__, text) if text else type(error).__name__)[:MOST_WORDS]
    return text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace")


def answer(number, level, source):
    try:
        data = marshal.dumps(compiled(source, level))
    except Exception as error:
        send(number, "e", words(error))
    else:
        send(number, "c", data)


def main():
    send(0, "h", hello())
    while True:
        head = bytearray(stdin.read(HEAD))
        if len(head) < HEAD:
            return
        answer(number_at(head, 0), head[4], stdin.read(number_at(head, 5)))


main()
