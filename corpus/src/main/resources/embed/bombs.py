# Each function uses up a machine; the first word of its name is the limit that ends it: memory, output, recursion;
# grow: memory or time, whichever comes first; any: any.
import copy
import functools
import io
import itertools
import marshal
import math
import operator
import random
import sys
from collections import Counter, OrderedDict, defaultdict, deque


def memory_power():
    return 10 ** 10 ** 10


def memory_str_repeat():
    return "a" * 10 ** 10


def memory_list_repeat():
    return [0] * 10 ** 12


def memory_tuple_repeat():
    return (1, 2) * 10 ** 11


def memory_bytes_repeat():
    return b"ab" * 10 ** 10


def memory_shift():
    return 1 << 10 ** 12


def memory_pow_function():
    return pow(3, 10 ** 11)


def any_pow_modulo():
    m = (1 << 200000) + 3
    return pow(3, m, m)


def any_squares():
    x = 3
    while True:
        x *= x


def any_int_of_str_in_loop():
    while True:
        int("9" * 4000)


def any_divisions():
    x = 1 << 50_000_000
    while True:
        x // 3 // (x - 7)


def any_one_division():
    return (1 << 200_000_000) // ((1 << 100_000_000) - 1)


def any_gcd():
    return math.gcd((1 << 20_000_000) - 1, (1 << 19_999_999) - 3)


def any_isqrt():
    return math.isqrt((1 << 50_000_000) - 1)


def memory_factorial():
    return math.factorial(10 ** 9)


def any_factorial():
    return math.factorial(10 ** 7)


def any_comb():
    return math.comb(10 ** 7, 5 * 10 ** 6)


def memory_perm():
    return math.perm(10 ** 12, 10 ** 9)


def memory_to_bytes():
    return (1).to_bytes(10 ** 11, "big")


def memory_replace():
    return ("a" * 10 ** 5).replace("a", "b" * 10 ** 6)


def memory_join():
    return ("x" * 10 ** 6).join(["y"] * 10 ** 6)


def memory_ljust():
    return "a".ljust(10 ** 11)


def memory_zfill():
    return "a".zfill(10 ** 10)


def memory_center_bytes():
    return b"a".center(10 ** 10)


def memory_expandtabs():
    return ("\t" * 10 ** 6).expandtabs(10 ** 6)


def memory_translate():
    return ("a" * 10 ** 6).translate({97: "b" * 10 ** 6})


def memory_format_width():
    return "{:99999999999}".format(1)


def memory_fstring_width():
    width = 99999999999
    return f"{1:{width}}"


def memory_format_precision():
    return "{:.2147483647f}".format(1.0)


def memory_percent_star():
    return "%*d" % (2 ** 31 - 1, 1)


def memory_bytes():
    return bytes(10 ** 12)


def memory_bytearray():
    return bytearray(10 ** 12)


def grow_bytearray_growth():
    b = bytearray(1)
    while True:
        b += b


def grow_bytearray_append():
    b = bytearray()
    while True:
        b.append(1)


def grow_extend_infinite():
    [].extend(itertools.count())


def grow_list_of_infinite():
    list(itertools.repeat(1))


def grow_tuple_of_infinite():
    tuple(itertools.count())


def grow_set_of_infinite():
    set(itertools.count())


def grow_dict_of_infinite():
    dict(zip(itertools.count(), itertools.repeat(1)))


def grow_fromkeys():
    dict.fromkeys(itertools.count())


def grow_deque_of_infinite():
    deque(itertools.count())


def any_deque_with_end():
    deque(itertools.count(), 1)


def grow_counter_of_infinite():
    Counter(itertools.count())


def grow_star_arguments():
    print(*itertools.count())


def grow_unpacking():
    a, *b = itertools.count()


def grow_list_display():
    return [*itertools.count()]


def grow_slice_assignment():
    x = [1]
    x[:] = itertools.count()


def grow_sorted_infinite():
    sorted(itertools.count())


def grow_list_growth():
    x = []
    while True:
        x.append([len(x)])


def grow_list_doubling():
    x = [0]
    while True:
        x += x


def grow_set_growth():
    s = set()
    i = 0
    while True:
        i += 1
        s.add(i)


def grow_dict_growth():
    d = {}
    while True:
        d[len(d)] = str(len(d))


def grow_defaultdict():
    d = defaultdict(list)
    while True:
        d[len(d)].append(1)


def grow_ordered():
    d = OrderedDict()
    while True:
        d[len(d)] = 1


def grow_attributes():
    class A:
        pass
    a = A()
    i = 0
    while True:
        i += 1
        setattr(a, "name%d" % i, i)


def grow_globals():
    i = 0
    while True:
        i += 1
        globals()["name%d" % i] = i


def grow_classes():
    kept = []
    while True:
        kept.append(type("A", (), {}))


def grow_functions():
    kept = []
    while True:
        kept.append(lambda: kept)


def grow_generators():
    kept = []
    while True:
        kept.append(x for x in kept)


def grow_exceptions():
    last = None
    while True:
        try:
            raise ValueError from last
        except ValueError as e:
            last = e


def grow_linked():
    x = None
    while True:
        x = [x]


def grow_concatenation():
    s = "ab"
    while True:
        s += s


def grow_concatenation_slow():
    s = ""
    while True:
        s += "x" * 1000


def grow_stringio():
    out = io.StringIO()
    while True:
        out.write("x" * 1000)


def grow_bytesio():
    out = io.BytesIO()
    while True:
        out.write(b"x" * 1000)


def memory_bytesio_seek():
    out = io.BytesIO()
    out.seek(10 ** 12)
    out.write(b"x")


def grow_product_pools():
    itertools.product(itertools.count(), repeat=2)


def any_product():
    return list(itertools.product(range(10 ** 4), repeat=4))


def memory_product_repeat():
    return list(itertools.product([1, 2], repeat=10 ** 9))


def any_permutations():
    return list(itertools.permutations(range(1000)))


def grow_tee():
    a, b = itertools.tee(itertools.count())
    for x in a:
        pass


def grow_range_to_list():
    return list(range(10 ** 12))


def any_sum_of_lists():
    return sum(([x] * 1000 for x in range(10 ** 9)), [])


def grow_marshal():
    return marshal.dumps([("x" * 10 ** 6 + str(i)) for i in range(10)] * 10 ** 6)


def any_repr_of_huge():
    return repr([list(range(1000))] * 10 ** 6)


def any_tower_repr():
    x = []
    for _ in range(40):
        x = [x, x]
    return repr(x)


def any_tower_str_dict():
    x = {}
    for _ in range(40):
        x = {1: x, 2: x}
    return str(x)


def any_tower_compare():
    x, y = [], []
    for _ in range(40):
        x, y = [x, x], [y, y]
    return x == y


def any_tower_hash():
    x = ()
    for _ in range(60):
        x = (x, x)
    return hash(x)


def any_deepcopy_doubling():
    x = [1]
    while True:
        x = [x, copy.deepcopy(x)]


def any_isinstance_tower():
    x = (str,)
    for _ in range(60):
        x = (x, x)
    return isinstance(1, x)


def any_sorted_slow_key():
    class Slow:
        def __lt__(self, other):
            for _ in range(10 ** 4):
                pass
            return False
    return sorted(Slow() for _ in range(10 ** 6))


def any_sort_in_loop():
    x = list(range(10 ** 6))
    while True:
        x.sort(key=lambda v: -v)
        x.sort()


def any_str_of_large():
    while True:
        str(10 ** 4000)


def memory_print_of_large():
    print("x" * 10 ** 9)


def output_flood():
    while True:
        print("x" * 1000)


def output_flood_of_errors():
    while True:
        sys.stderr.write("x" * 1000)


def any_in_range():
    class A:
        def __eq__(self, other):
            return False
    return A() in range(10 ** 12)


def any_in_range_float():
    return 0.5 in range(0, 10 ** 18, 3)


def any_sum_of_range():
    return sum(range(10 ** 12))


def any_max_of_range():
    return max(range(10 ** 12))


def any_all():
    return all(itertools.repeat(True))


def any_any():
    return any(itertools.repeat(False))


def any_filter():
    return next(filter(None, itertools.repeat(0)))


def any_dropwhile():
    return next(itertools.dropwhile(bool, itertools.repeat(1)))


def any_islice():
    return next(itertools.islice(itertools.count(), 10 ** 18, None))


def any_compress():
    return next(itertools.compress(itertools.repeat(1), itertools.repeat(0)))


def any_cycle_of_empty_chains():
    return next(itertools.chain.from_iterable(itertools.repeat(())))


def any_iter_sentinel():
    return list(zip(iter(int, 1), ())) or sum(iter(int, 1))


def any_reduce():
    return functools.reduce(operator.add, itertools.repeat(1))


def any_accumulate():
    return max(itertools.accumulate(itertools.repeat(1)))


def any_map_of_built_in():
    return sum(map(len, itertools.repeat("")))


def any_find():
    while True:
        ("a" * 20_000_000).find("a" * 1_000_000 + "b")


def any_find_all():
    s = "a" * 1_000_000
    while True:
        s.find("a" * 10_000 + "b")


def any_rfind():
    s = "a" * 20_000_000
    while True:
        s.rfind("b" + "a" * 1_000_000)


def any_count():
    s = "a" * 1_000_000
    while True:
        s.count("ab")


def any_split():
    s = "a" * 1_000_000
    while True:
        s.split("a" * 1000 + "b")


def any_bytes_find():
    while True:
        (b"a" * 5_000_000).find(b"a" * 1_000_000 + b"b")


def any_list_count():
    x = list(range(10 ** 6))
    while True:
        x.count(-1)


def any_list_remove():
    x = [0] * 1_000_000
    while True:
        x.insert(0, 1)
        del x[0]


def any_list_reverse():
    x = list(range(10 ** 6))
    while True:
        x.reverse()


def any_compare_long():
    x = "a" * 20_000_000
    y = "a" * 20_000_000
    while True:
        x + "b" == y + "b"


def any_collisions():
    d = {}
    i = 0
    while True:
        i += 1
        d[i * (2 ** 61 - 1)] = i


def any_sample():
    return random.sample(range(10 ** 9), 10 ** 8)


def any_choices():
    return random.choices([1, 2], k=10 ** 10)


def any_getrandbits():
    return random.getrandbits(10 ** 12)


def any_randbytes():
    return random.randbytes(10 ** 11)


def any_loop():
    while True:
        pass


def any_for():
    for _ in itertools.count():
        pass


def any_generator():
    def g():
        while True:
            yield
    for _ in g():
        pass


def any_caught():
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass


def any_finally():
    try:
        while True:
            pass
    finally:
        while True:
            pass


def any_recursion_caught():
    def f():
        try:
            f()
        except RecursionError:
            f()
        finally:
            f()
    f()


def recursion_raised():
    sys.setrecursionlimit(2 ** 31 - 1)

    def f():
        f()
    f()


def any_del():
    class A:
        def __del__(self):
            while True:
                pass
    a = A()
    del a
    while True:
        pass


def any_getattr():
    class A:
        def __getattr__(self, name):
            while True:
                pass
    return A().x


def any_names_of_built_in():
    i = 0
    while True:
        i += 1
        hasattr(1, "name%d" % i)


def any_intern():
    kept = []
    while True:
        kept.append(sys.intern("name%d" % len(kept)))


def any_lru_cache():
    @functools.lru_cache(None)
    def f(x):
        return x
    for i in itertools.count():
        f(i)


def any_memoryview():
    v = memoryview(bytearray(10 ** 6))
    while True:
        v.tolist()


def any_encode():
    return ("\ud800" * 10 ** 6).encode("ascii", "xmlcharrefreplace") * 10 ** 6


def any_exception_text():
    raise ValueError("x" * 10 ** 6, *(["y" * 10 ** 6] * 10 ** 4))


def any_exception_notes():
    e = ValueError()
    for _ in itertools.count():
        e.add_note("x" * 1000)
