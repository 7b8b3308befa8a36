# versions: 3.8-
import calendar
import gettext
import locale
import fnmatch
import shlex
import glob
import getopt
import colorsys
import cmd
import string
import numbers
import types

print(locale.getlocale()[0] in (None, "en_US", "C"), locale.setlocale(locale.LC_ALL, "C"), locale.localeconv()["decimal_point"])
print(gettext.gettext("text"), gettext.ngettext("one", "many", 2), locale.strcoll("a", "b") < 0, locale.atof("1.5"))
print(fnmatch.filter(["a.py", "b.txt"], "*.py"), fnmatch.translate("*.p?"), shlex.split("a 'b c' d\\ e"), shlex.quote("a b"))
print(getopt.getopt(["-a", "1", "--long", "x"], "a:", ["long"]), colorsys.rgb_to_hsv(0.5, 0.5, 0.2))
print(isinstance(3, numbers.Integral), types.SimpleNamespace(a=1), locale.currency if False else "-")
