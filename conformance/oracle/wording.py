"""What this interpreter says where versions word it differently: a line for each key of runtime/text/wording.tsv.

    python wording.py          key, a tab, the message

Run it by each version and compare: a row of the table begins where the message changes. What is filled in stands
here as an example.
"""
CASES = r'''
subscript-type              int[0]
abstract-method             abstract('f')()
abstract-methods            abstract('f', 'g')()
unbound-local               unbound()
unbound-free                free()
positional-only             (lambda p, /: 0)(p=1)
missing-arguments           C().method()
min-arguments               min()
min-empty                   min([])
max-empty                   max([])
key-argument                sorted([], cmp=1)
print-keyword               print(bad=1)
import-keyword              ImportError(bad=1)
split-keyword               'a'.split(x=1)
int-needed-str              'a'.center('b')
int-needed-float            'a'.center(1.5)
int-needed-chr              chr('a')
int-needed-chr-float        chr(1.5)
int-needed-range            range('a')
int-of                      int(None)
int-of-complex              int(1j)
float-of                    float(None)
float-of-complex            float(1j)
pow-three                   pow('a', 1, 2)
pow-ints                    pow(1, 1, 'a')
complex-floor               1j // 2
complex-mod                 1j % 2
complex-divmod              divmod(1j, 2)
divmod-float                divmod(1.0, 0)
floor-float                 1.0 // 0
mod-float                   1.0 % 0
divide-float                1.0 / 0
power-zero                  0.0 ** -1
divmod-int                  divmod(1, 0)
mod-int                     1 % 0
floor-int                   1 // 0
divide-int                  1 / 0
divide-complex              1j / 0
format-specifier            format(1, 'bad spec')
format-specifier-float      format(1.0, '!r')
format-comma                format(1.0, ',,f')
format-z                    format(1, 'z')
format-percent-number       '%d' % 'a'
format-percent-real         '%f' % 'a'
format-percent-hex          '%x' % 1.5
format-percent-char         '%c' % 1.5
bytes-percent               b'%d' % 'a'
bytes-percent-char          b'%c' % 'a'
round-arguments             (1).__round__(1, 2)
no-arguments                [].copy(1)
no-arguments-dict           {}.popitem(1)
one-argument                [].append()
one-argument-given          ''.join(1, 2)
find-type                   'a'.find(1)
find-none                   'a'.find()
str-encoding                str(b'a', 1)
bytes-encoding              bytes('a', 1)
bytes-from-str              bytes('a')
bytearray-item              bytearray([1]).extend('a')
descriptor-argument         str.join()
star-call                   plain(*1)
star-star-call              plain(**1)
twice-keyword               plain(**{'a': 1}, a=2)
keyword-text                plain(**{1: 1})
isinstance-second           isinstance(1, 1)
issubclass-second           issubclass(int, 1)
class-assignment            setattr(1, '__class__', int)
set-builtin-class           setattr(int, 'x', 1)
delete-class-name           delattr(C, '__name__')
delete-missing-class        delattr(C, 'missing')
delete-missing              delattr(C(), 'missing')
delete-function-missing     delattr(plain, 'missing')
set-int                     setattr(1, 'x', 1)
set-object                  setattr(object(), 'x', 1)
set-slots                   setattr(Slots(), 'x', 1)
slot-empty                  Slots().a
mro                         type('X', (object, C), {})
reduce-empty                __import__('functools').reduce(max, [])
getattr-name                getattr(1, 1)
hasattr-name                hasattr(1, 1)
setattr-name                setattr(1, 1, 1)
property-get                C().write_only
property-set                setattr(C(), 'read_only', 1)
property-delete             delattr(C(), 'read_only')
super-object                super(C, 1)
super-type                  super(1, 1)
list-slice-assign           exec('[1][0:1] = 1')
factorial                   __import__('math').factorial(1.5)
math-log                    __import__('math').log()
range-none                  range()
translate                   'a'.translate()
template                    __import__('string').Template()
enumerate-none              enumerate()
int-from-bytes              int.from_bytes(b'a', 'big', True)
async-enter                 run(enter_wrong())
set-add                     set().add()
send-many                   (x for x in ()).send()
static-call                 staticmethod(len)('abc')
exit-arguments              with_exit()
unpack-few                  exec('a, b = 1,')
unpack-many                 exec('a, b = 1, 2, 3')
unpack-iterable             exec('a, b = 1')
not-iterable-unpack         [*1]
dict-unpack                 {**1}
dict-update                 {}.update([1])
hash-slice                  hash(slice(1))
dict-changed                [d.pop(k) for d in [{1: 2}] for k in d]
int-limit                   int('9' * 5000)
str-limit                   str(10 ** 5000)
index-list                  [1]['a']
index-tuple                 (1,)['a']
index-str                   'a'['b']
ord                         ord('ab')
chr-range                   chr(-1)
sum-str                     sum(['a'], '')
round-type                  round('a')
abs-type                    abs('a')
len-type                    len(1)
iter-type                   iter(1)
next-type                   next(1)
not-callable                1()
raise-type                  exec('raise 1')
raise-from                  exec('raise ValueError from 1')
catch-type                  exec("try: 1/0\nexcept 1: 0")
with-type                   exec("with 1: pass")
import-name                 exec("from math import missing")
class-base                  exec("class X(1): pass")
final-base                  type('X', (bool,), {})
init-returns                InitReturns()
object-init                 C(1)
object-new                  object(1)
new-object                  object.__new__(int)
compare                     1 < 'a'
repeat                      'a' * 'b'
concat                      'a' + 1
concat-list                 [] + ()
contains                    1 in 1
contains-str                1 in 'a'
bool-len                    bool(NegativeLength())
index-float                 [1][1.5]
slice-index                 [1]['a':]
string-format-positional    '{}'.format()
string-format-named         '{a}'.format()
string-format-mix           '{} {0}'.format(1)
percent-few                 '%s %s' % 1
percent-many                '%s' % (1, 2)
str-join                    ''.join([1])
bytes-join                  b''.join([1])
int-base                    int('x', 10)
int-base-range              int('1', 99)
float-parse                 float('x')
complex-parse               complex('x')
from-hex                    bytes.fromhex('x')
from-hex-type               bytes.fromhex(1)
list-remove                 [].remove(1)
list-index                  [].index(1)
list-pop                    [].pop()
set-pop                     set().pop()
dict-fromkeys               dict.fromkeys(1)
tuple-index                 ().index(1)
memory-format               memoryview(1)
sort-keyword                [].sort(1)
zip-keyword                 zip(a=1)
map-none                    map()
filter-none                 filter()
reversed-type               reversed(1)
enumerate-type              enumerate(1)
generator-running           run_running()
generator-just-started      (x for x in ()).send(1)
throw-type                  (x for x in ()).throw(1)
coroutine-reuse             reuse()
stop-iteration              exec("def g():\n    raise StopIteration\n    yield\nnext(g())")
match-int                   exec("match 1:\n  case int(1, 2): pass")
type-call                   type(1, 2)
type-name                   type(1, (), {})
str-mul-huge                'a' * (10 ** 30)
list-huge                   [1][10 ** 30]
lshift-negative             1 << -1
pow-mod-zero                pow(1, 1, 0)
pow-not-invertible          pow(2, -1, 4)
to-bytes                    (-1).to_bytes(1, 'big')
to-bytes-big                (300).to_bytes(1, 'big')
int-float-nan               int(float('nan'))
int-float-inf               int(float('inf'))
'''

PRELUDE = '''
import abc


def abstract(*names):
    return abc.ABCMeta("A", (), {name: abc.abstractmethod(lambda self: 0) for name in names})


def unbound():
    if 0:
        x = 1
    return x


def free():
    def inner():
        return y
    inner()
    y = 1


def plain(a):
    return a


class C:
    def method(self, a):
        pass

    read_only = property(lambda self: 1)
    write_only = property(None, lambda self, value: None)


class Slots:
    __slots__ = ("a",)


class InitReturns:
    def __init__(self):
        return 1


class NegativeLength:
    def __len__(self):
        return -1


class EnterWrong:
    def __aenter__(self):
        return 1

    def __aexit__(self):
        return 1


async def enter_wrong():
    async with EnterWrong():
        pass


class ExitWrong:
    def __enter__(self):
        return 1

    def __exit__(self):
        return 1


def with_exit():
    with ExitWrong():
        pass


def run(coroutine):
    coroutine.send(None)


def run_running():
    def g():
        next(made)
        yield
    made = g()
    next(made)


def reuse():
    async def f():
        pass
    made = f()
    for _ in range(2):
        try:
            made.send(None)
        except StopIteration:
            pass
'''


def main():
    import warnings
    warnings.simplefilter("ignore")
    for line in CASES.strip().split("\n"):
        key, expression = line.split(None, 1)
        space = {"__name__": "__main__"}
        exec(PRELUDE, space)
        try:
            said = "gives " + repr(eval(expression, space))
        except BaseException as error:
            said = "%s: %s" % (type(error).__name__, error)
        print(key, said.replace("\n", "\\n"), sep="\t")


main()
