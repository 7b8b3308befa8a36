# attempt: Opens a file by way of codecs.
# expect: refused: Exception
import codecs
with codecs.open("/etc/passwd") as file:
    print("ESCAPED", file.read(5))
