"""Prints what interpreters make of literals: the text, the versions that agree, the type, the repr.

    python3.13 tools/literals/spellings.py PYTHON... > core/src/test/resources/dev/pyclair/code/spellings.tsv

CALLS goes through eval, all else through ast.literal_eval. Backslash, tab and line
ends are written \\\\ \\t \\n \\r. A text that is refused has the type "error" and the name of the exception.
"""

import itertools
import json
import os
import subprocess
import sys

NUMBERS = """
0 00 0_0 000 7 -7 +7 - + --7 -+7 7- 1+2 1j+2 1j+1j
42 1_000 1__0 1_ _1 1_000_ 123456789012345678901234567890 -123456789012345678901234567890
9223372036854775807 9223372036854775808 -9223372036854775807 -9223372036854775808 -9223372036854775809
18446744073709551615 -18446744073709551616
0x0 0xff 0XfF 0x_ff 0x 0xg 0x_ -0x10 0xffffffffffffffff 0x7fffffffffffffff 0x8000000000000000 -0x8000000000000000
0x123456789abcdef0123456789abcdef 0o17 0O17 0o8 0o 0o_7 0o777777777777777777777777 0b101 0B1 0b2 0b 0b_1 0b1_0
0777 -0777 0_7 08 09 00777 0777777777777777777777 01777777777777777777777 0777L 08L 012 012.5 09.5 09e1 012j 09j
5L 5l -5L 0L -0L 0xFFL 0b1L 0o7L 12345678901234567890L -9223372036854775808L 1.5L 5LL 5Lx
1.5 -1.5 1. .5 -.5 . 1.5.2 1..2 1.e5 1e5 1E5 1e+5 1e-5 1e 1e+ 1.5e 1_0.0_1 1_.5 1._5 1e1_0 1e_1 0e0 -0.0 0.1
1e16 1e22 1e300 1e308 1.7976931348623157e308 1.7976931348623159e308 1e309 -1e309 1e400 1e-400 5e-324 2e-324 3e-324
2.2250738585072011e-308 2.2250738585072014e-308 9007199254740993.0 9007199254740992.5
123456789012345678901234567890.0 0.1000000000000000055511151231257827021181583404541015625
1e00000000000000000000000000005 1e99999999999999999999 1e-99999999999999999999
-1.5+2.5j 123456789012345678901+1j 1e308+1e309j 1+2 1+-2j 1++2j 5+0x1j 7L+2j 0x10+2j
1x 1_a 5abc 0xfz 1.5abc 1e5x 12L5 1e5L
2j 2J 1.5j .5j 1.j 1e3j 0j 0x1j 1_0j 1jj 1j2 1+2j 1-2j -1+2j 1.5e3-2J 1+.5j (1+2j) (1-2j) ((1+2j))
"""

SPACED = """
- 7|+ 7|1 + 2|1 + 2j|1 - 2j|( 1 + 2j )|1  +2j|-1.5 + 2.5j|1\t+\t2j
"""

STRINGS = r"""
''|""|'a'|"a"|'''a'''|"""+'"""a"""'+r"""|'a|"a|'a"|'''a'|'''a''|'|'''|''''|'''''|''''''|'''it's'''|''' '''
'a\tb\n\r\\\'\"'|"it's"|'say "x"'|'\''|'\a\b\f\v\0'|'\1\12\123\1234'|'\8'|'\377'|'\400'|'\777'|'\x41\x7f\x80\xff'
'\x'|'\x4'|'\xg1'|'\u0041\u00e9\u20ac'|'\u'|'\u12'|'\u123g'|'\U0001f600'|'\U0010ffff'|'\U00110000'|'\Uffffffff'
'\U0001f60'
'\ud800'|'\udc80'|'\ud83d'|'\udc80\udcff'|'\c\z\ \%'|'\N'|'\'|'\\'|'\\\'|'a\⏎b'|'''a⏎b'''|'''a\⏎b'''|'a⏎b'
'''\'''\''''|'''a\'''|'é'|'€'|'😀'|'\é'|'\u2028'|'\x85'|'\xa0'|'\xad'
u'a'|U'a'|u"a"|u'é€😀'|u'\x41\u20ac\U0001f600'|u'\udc80'|u'\x'|u'\777'|u'\N'|u'''a'''|u'\c'|u'\U00110000'
b'a'|B'a'|b"a"|b'\x00\xff'|b'\x'|b'\xf'|b'\377'|b'\400'|b'\777'|b'\u0041'|b'\U00000041'|b'\N{DIGIT ONE}'|b'\c'|b'é'
b'\é'|b'''a'''|b'a⏎'|b'\'|b'\0'|b'it\'s'|b"it's"
r'a\n'|R'a'|r'\''|r"\""|r'\'|r'\\'|r'\\\'|r'\x'|r'\u0041'|r'é'|r'''\n'''|r'a\⏎b'|br'\x00'|bR'\n'|Br'a'|BR'a'|rb'\x00'
rB'\n'|br'é'|br'\''
ur'\u0041\n'|ur'\\u0041'|ur'\\\u0041'|uR'a'|Ur'\U0001f600'|ur'\u00'|ur'\x41'|ur'\''|ru'a'|ub'a'|bu'a'|x'a'|rr'a'
bb'a'|uu'a'|rbr'a'|_'a'
"""

NESTS = r"""
None|True|False|None1|Nonesuch|none|foo|foo.bar|...|..|....|. . .|Ellipsis
()|( )|(,)|(1)|(1,)|(1 ,)|(1,,)|(1,2)|(1, 2, )|(1 2)|(1;2)|((),)|((1))|(((1),),)|(1|(|)|1)|(1]|(1,|( 1 , 2 )
[]|[ ]|[,]|[1]|[1,]|[1, [2, [3, (4,)]]]|[1 2]|[1|[|]|[1)|[1:2]
{}|{1}|{1,}|{,}|{1, }|{1:2}|{1:2,}|{1: 2, 3: 4}|{1:}|{:1}|{1: 2, 3}|{1, 2: 3}|{1:2:3}|{1 2}|{1|{1:|{1:2|{1:2]
{'a': [1, {2: (3,)}]}
{(1, 2): 3}|{(): {}}|{[1]: 2}|{[1]}|{{}}|{{1}}|{{}: 1}|{(1, 'a', None)}|{1j}|{None: True}|{'a'}|{b'a': u'b'}
{1.5: -1.5}
-'a'|-None|-()|+[]|-(1)|[-1, +1]|[1 + 2j, -3.5]|(1 + 2j,)|(1,⏎2)|[⏎1⏎]|{1:⏎2}|[1⏎+2j]|1⏎+2j|'a' 1|1 'a'|None None|a b
@|$|?|!|`1`|1,|1, 2|,|:|;|1;|f'a'|t'a'|lambda: 1|1 if 1 else 2|not 1|~1|1**2|[*()]|[x for x in ()]
"""

CALLS = r"""
set()|set( )|set([])|set([1, 2])|set((1,))|set({1, 2})|set([1],)|set([1], [2])|set(,)|set(1)|set([[]])|set([{}])|set
frozenset()|frozenset([])|frozenset([1, 2, 3])|frozenset({1, 2})|frozenset((1, 2))|frozenset({'a', 'b', 'c'})
frozenset(None)
frozenset([frozenset([1])])|frozenset({frozenset({1}), ()})|frozenset([set()])|frozenset(frozenset([1]))|frozenset(
frozenset(]|frozenset(1
[set([1]), (frozenset([2]),)]|{frozenset([1]): set([2])}|{'k': set()}
slice(1)|slice(1, 2)|slice(1, 2, 3)|slice(None, None, None)|slice(1, 2, 3, 4)|slice()|slice((1,), 'a', None)|slice
slice(
(slice(1, 2, 3),)
inf|-inf|+inf|nan|-nan|[inf, -inf, nan]|infj|nanx|info|(inf+1j)|(1+inf)
StopIteration|[StopIteration]|StopIteration()|(StopIteration, None)
"""

PROBE = r"""
import ast, json, sys
names = {'__builtins__': {}, 'set': set, 'frozenset': frozenset, 'slice': slice, 'StopIteration': StopIteration,
         'inf': float('inf'), 'nan': float('nan'), 'Ellipsis': Ellipsis, 'None': None}
out = []
for text, call in json.load(sys.stdin):
    if sys.version_info < (3,):
        text = text.encode('utf-8')
        source = '# coding: utf-8\n' + text
    else:
        source = text
    try:
        if not call:
            value = ast.literal_eval(source)
        else:
            value = eval(compile(source, '', 'eval'), names)
        result = [type(value).__name__, repr(value)]
    except Exception as e:
        result = ['error', type(e).__name__]
    out.append(result)
print(json.dumps(out))
"""


def parts(block):
    """The texts of a block: between bars and ends of lines; the sign \u23ce stands for an end of a line in a text."""
    for line in block.strip().split("\n"):
        for text in line.split("|"):
            yield text.replace("\u23ce", "\n")


def escaped(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def ask(python, cases):
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8")
    command = [python, "-W", "ignore", "-c", PROBE]
    output = subprocess.run(
        command, input=json.dumps(cases), stdout=subprocess.PIPE, text=True, check=True, env=environment
    )
    return json.loads(output.stdout)


def version(python):
    command = [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def main():
    cases = [(text, False) for text in itertools.chain(NUMBERS.split(), parts(SPACED), parts(STRINGS), parts(NESTS))]
    cases += [(text, True) for text in parts(CALLS)]
    cases += [("'a\tb'", False), ("'a\r\nb'", False), ("'''a\r\nb\rc'''", False), ("[1,\t2]", False)]
    cases = list(dict.fromkeys(cases))
    answers = {version(python): ask(python, cases) for python in sys.argv[1:]}
    print("text\tversions\ttype\trepr")
    for index, (text, _) in enumerate(cases):
        agreeing = {}
        for name, results in answers.items():
            agreeing.setdefault(tuple(results[index]), []).append(name)
        for (type_, shown), names in agreeing.items():
            print(escaped(text), " ".join(names), type_, escaped(shown), sep="\t")


if __name__ == "__main__":
    main()
