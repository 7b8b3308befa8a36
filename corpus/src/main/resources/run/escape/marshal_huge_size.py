# attempt: Loads marshal data that promises a list of two billion.
# expect: refused: Exception
import marshal
for data in (b"[\xff\xff\xff\x7f", b"(\xff\xff\xff\x7f", b"s\xff\xff\xff\x7f", b"l\xff\xff\xff\x7f", b"<\xff\xff\xff\x7f", b"u\xff\xff\xff\x7f"):
    try:
        marshal.loads(data)
        print("ESCAPED")
    except (EOFError, ValueError, TypeError):
        pass
marshal.loads(b"[\xff\xff\xff\x7f")
