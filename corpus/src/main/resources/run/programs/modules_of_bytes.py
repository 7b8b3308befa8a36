# versions: 3.8-3.13
# binascii, zlib, atexit: values and messages.
import atexit
import binascii as b
import zlib as z

atexit.register(print, "the end", sep="-")


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)


for text in (
    "b.a2b_base64('YQ')",
    "b.a2b_base64('Y')",
    "b.a2b_base64('YQ==\\n')",
    "b.b2a_base64(b'abc', newline=False)",
    "b.hexlify(b'abcde', ':', 2)",
    "b.unhexlify('abc')",
    "b.unhexlify('zz')",
    "b.crc32(b'hello', 5)",
    "b.crc_hqx(b'hello', 0)",
    "b.a2b_uu(b'#86)C\\n')",
    "b.b2a_uu(b'abc')",
    "b.b2a_uu(b'a' * 46)",
    "b.b2a_qp(b'a=b \\n caf\\xe9\\t')",
    "b.a2b_qp(b'a=3Db=\\nc_=E9=')",
    "z.adler32(b'abc', 77)",
    "z.compress(b'a' * 100)",
    "z.decompress(b'xx')",
    "z.decompress(z.compress(b'abc')[:5])",
    "z.decompress(z.compress(b'abc') + b'tail')",
    "z.compress(b'a', 10)",
    "z.compressobj(method=9)",
):
    show(text)
d = z.decompressobj()
print(d.decompress(z.compress(b"hello world" * 10) + b"tail", 5), d.eof, d.flush(), d.unused_data)
c = z.compressobj(6)
print(c.compress(b"abc") + c.flush(z.Z_SYNC_FLUSH) + c.compress(b"de") + c.flush())
