# versions: 3.8-
import difflib
import html
import pprint
import string
import textwrap
import urllib.parse

print(textwrap.fill("The quick brown fox jumps over the lazy dog", 20), textwrap.dedent("  a\n   b\n"), textwrap.shorten("hello big world", 10))
pprint.pprint({"key": list(range(30)), "other": {"nested": "x" * 60, "more": ("a", "b")}}, width=60)
print(html.escape("<a href='x'>&</a>"), html.unescape("&lt;&eacute;&#x41;&amp;&nosuch;"))
print(urllib.parse.urlparse("http://u:p@h:80/p/a;x?q=1#f"), urllib.parse.quote("a b/ü"), urllib.parse.unquote("a%20b%C3%BC"))
print(urllib.parse.parse_qs("a=1&b=2&a=3"), urllib.parse.urlencode({"x": "1 2", "y": "ü"}), urllib.parse.urljoin("http://a/b/c", "../d"))
print(string.Template("$a and ${b} $$").substitute(a=1, b=2), string.Template("$x").safe_substitute(), string.capwords("a bc"))
print("\n".join(difflib.unified_diff(["a", "b", "c"], ["a", "x", "c"], "old", "new", lineterm="")))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach"]), round(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), 3))
print("\n".join(difflib.ndiff(["one", "two"], ["ore", "two", "tree"])))
