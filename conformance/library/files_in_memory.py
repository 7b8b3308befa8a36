# versions: 3.8-
import base64
import binascii
import configparser
import csv
import gzip
import hashlib
import hmac
import io
import tarfile
import zipfile
import zlib

rows = [["a", "b,c", 'd"e'], ["1", "", "multi\nline"]]
out = io.StringIO()
csv.writer(out).writerows(rows)
print(repr(out.getvalue()), list(csv.reader(io.StringIO(out.getvalue()))) == rows)
print(list(csv.DictReader(io.StringIO("x,y\n1,2\n"))), csv.Sniffer().sniff("a;b\nc;d").delimiter)
config = configparser.ConfigParser()
config.read_string("[one]\na = 1\nb: %(a)s2\n[two]\nyes = on\n")
print(config.sections(), config["one"]["b"], config.getboolean("two", "yes"), config.get("two", "no", fallback="-"))
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr(zipfile.ZipInfo("a.txt", (2020, 1, 1, 0, 0, 0)), "hello " * 100)
    archive.writestr(zipfile.ZipInfo("d/b.bin"), bytes(range(10)))
with zipfile.ZipFile(buffer) as archive:
    print(archive.namelist(), archive.read("a.txt")[:11], archive.testzip(), archive.getinfo("d/b.bin").file_size)
print(gzip.decompress(gzip.compress(b"data" * 50)) == b"data" * 50, zlib.crc32(b"abc"), zlib.adler32(b"abc"))
print(base64.b64encode(b"\x00\xffab"), base64.b32encode(b"hello"), base64.b85decode(base64.b85encode(b"xyz")), base64.urlsafe_b64decode("_-8="))
print(hashlib.sha256(b"x").hexdigest(), hashlib.new("md5", b"y").hexdigest(), hashlib.sha3_256(b"").hexdigest()[:8], "sha1" in hashlib.algorithms_available)
print(hmac.new(b"k", b"m", "sha256").hexdigest(), hmac.compare_digest(b"a", b"a"))
print(binascii.hexlify(b"\x01\x02"))
tar = io.BytesIO()
with tarfile.open(fileobj=tar, mode="w") as archive:
    info = tarfile.TarInfo("x.txt")
    info.size = 3
    archive.addfile(info, io.BytesIO(b"abc"))
tar.seek(0)
with tarfile.open(fileobj=tar) as archive:
    print(archive.getnames(), archive.extractfile("x.txt").read())
