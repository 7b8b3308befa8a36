# Bombs for modules and protocols, named as those of bombs.py; error: an exception of Python ends it, as in CPython.
import _csv
import _md5
import _sha2
import _sha3
import array
import binascii
import codecs
import collections
import contextlib
import copy
import functools
import gc
import io
import itertools
import marshal
import operator
import random
import string
import struct
import sys
import types
import unicodedata
import weakref
import zlib


def memory_array_repeat():
    return array.array("q", [1]) * 10 ** 11


def any_array_doubling():
    a = array.array("b", b"x")
    while True:
        a *= 2


def any_array_of_count():
    array.array("q", itertools.count())


def any_array_extend():
    array.array("q").extend(itertools.count())


def any_array_extend_itself():
    a = array.array("d", [1.0])
    while True:
        a.extend(a)


def any_array_frombytes():
    a = array.array("B")
    while True:
        a.frombytes(b"x" * 100000)


def any_array_tolist():
    a = array.array("B", bytes(10 ** 7))
    kept = []
    while True:
        kept.append(a.tolist())


def any_array_reverse():
    a = array.array("q", bytes(8 * 10 ** 6))
    while True:
        a.reverse()


def any_array_insert():
    a = array.array("q", bytes(8 * 10 ** 6))
    while True:
        a.insert(0, 1)
        a.pop(0)


def any_array_count():
    a = array.array("q", bytes(8 * 10 ** 6))
    while True:
        a.count(1)


def any_array_slices():
    a = array.array("q", bytes(8 * 10 ** 6))
    while True:
        a[::-1]


def any_array_compare():
    a = array.array("q", bytes(8 * 10 ** 6))
    b = array.array("q", bytes(8 * 10 ** 6))
    while True:
        a == b


def any_csv_reader():
    for row in _csv.reader(itertools.repeat("a,b")):
        pass


def error_csv_open_quote():
    next(_csv.reader(itertools.chain(['"'], itertools.repeat("a" * 1000))))


def any_csv_open_quotes_of_nothing():
    _csv.field_size_limit(2 ** 62)
    next(_csv.reader(itertools.chain(['"'], itertools.repeat(""))))


def any_csv_field_without_limit():
    _csv.field_size_limit(2 ** 62)
    next(_csv.reader(itertools.chain(['"'], itertools.repeat("a" * 100000))))


def any_csv_row():
    _csv.writer(io.StringIO()).writerow(itertools.count())


def any_csv_rows():
    _csv.writer(io.StringIO()).writerows(itertools.repeat(["x" * 1000]))


def any_csv_rows_for_nobody():
    class Sink:
        def write(self, text):
            return 0
    _csv.writer(Sink()).writerows(itertools.repeat([1]))


def any_csv_commas():
    list(_csv.reader(["," * 30_000_000]))


def any_zlib_decompress():
    packed = zlib.compress(b"\0" * 10 ** 6, 9)
    part = zlib.compressobj(9)
    data = b"".join([part.compress(bytes(10 ** 6)) for _ in range(40)] + [part.flush()])
    return [zlib.decompress(data) for _ in range(10)]


def any_zlib_decompress_again():
    part = zlib.compressobj(9)
    data = b"".join([part.compress(bytes(10 ** 6)) for _ in range(20)] + [part.flush()])
    while True:
        zlib.decompress(data)


def any_zlib_decompressobj():
    part = zlib.compressobj(9)
    data = b"".join([part.compress(bytes(10 ** 6)) for _ in range(30)] + [part.flush()])
    kept = []
    while True:
        kept.append(zlib.decompressobj().decompress(data))


def any_zlib_max_length():
    part = zlib.compressobj(9)
    data = b"".join([part.compress(bytes(10 ** 6)) for _ in range(20)] + [part.flush()])
    while True:
        d = zlib.decompressobj()
        d.decompress(data, 1)
        d.flush()


def any_zlib_compress_slow():
    while True:
        zlib.compress(bytes(range(256)) * 40000, 9)


def any_zlib_compressobj_fed():
    c = zlib.compressobj()
    while True:
        c.compress(b"x" * 10 ** 6)


def any_zlib_compressobjs():
    kept = []
    while True:
        kept.append(zlib.compressobj())


def any_crc():
    data = bytes(10 ** 7)
    while True:
        zlib.crc32(data)


def any_adler():
    data = bytes(10 ** 7)
    while True:
        zlib.adler32(data)


def any_binascii_hex():
    data = bytes(10 ** 7)
    while True:
        binascii.unhexlify(binascii.hexlify(data))


def memory_binascii_hex_sep():
    return [binascii.hexlify(bytes(10 ** 7), "-", 1) for _ in range(10)]


def any_binascii_base64():
    data = bytes(10 ** 7)
    while True:
        binascii.a2b_base64(binascii.b2a_base64(data))


def any_binascii_qp():
    data = b"=" * 10 ** 7
    while True:
        binascii.b2a_qp(data)


def any_binascii_crc():
    data = bytes(10 ** 7)
    while True:
        binascii.crc_hqx(data, 0)


def memory_struct_size():
    return struct.pack("%dx" % (10 ** 11))


def error_struct_count():
    return struct.calcsize("9" * 1000 + "x")


def memory_struct_pack():
    return struct.pack("999999999s", b"")


def any_struct_unpack():
    data = bytes(10 ** 7)
    kept = []
    while True:
        kept.append(struct.unpack("10000000b", data))


def any_struct_iter():
    data = bytes(10 ** 7)
    while True:
        for _ in struct.iter_unpack("b", data):
            pass


def any_struct_zero_fields():
    s = struct.Struct("0s" * 100000)
    while True:
        struct.unpack("0s" * 100000, b"")


def any_struct_formats():
    for i in itertools.count():
        struct.calcsize("%dx" % i)


def any_sha256():
    data = bytes(10 ** 7)
    while True:
        _sha2.sha256(data)


def any_sha3():
    data = bytes(10 ** 7)
    while True:
        _sha3.sha3_512(data).digest()


def any_md5_fed():
    data = bytes(10 ** 7)
    h = _md5.md5()
    while True:
        h.update(data)


def memory_shake_length():
    return _sha3.shake_128(b"").digest(2 ** 29 - 1)


def any_shake_hex():
    while True:
        _sha3.shake_256(b"").hexdigest(10 ** 7)


def any_unicode_normalize():
    text = "\ufdfa" * 10 ** 6
    while True:
        unicodedata.normalize("NFKD", text)


def any_unicode_marks():
    text = "a" + "\u0301\u0316" * 10 ** 6
    while True:
        unicodedata.normalize("NFC", text)


def any_unicode_names():
    while True:
        for i in range(0x110000):
            unicodedata.name(chr(i), "")


def any_unicode_lookup():
    while True:
        unicodedata.lookup("LATIN SMALL LETTER A")


def any_codecs_replace():
    return [("\u20ac" * 10 ** 6).encode("ascii", "namereplace") for _ in range(10)]


def grow_codecs_handler():
    def handler(error):
        return ("x" * 10 ** 6, error.start + 1)
    codecs.register_error("bomb", handler)
    return ("\u20ac" * 10 ** 6).encode("ascii", "bomb")


def any_codecs_handler_back():
    def handler(error):
        return ("x", error.start)
    codecs.register_error("bomb2", handler)
    return "\u20ac".encode("ascii", "bomb2")


def any_codecs_decode_back():
    def handler(error):
        return ("x", error.start)
    codecs.register_error("bomb3", handler)
    return b"\xff".decode("utf-8", "bomb3")


def any_codecs_escape():
    text = "\U0001f600" * 10 ** 6
    kept = []
    while True:
        kept.append(text.encode("unicode_escape"))


def any_codecs_latin():
    text = "x" * 10 ** 7
    while True:
        text.encode("latin-1").decode("latin-1")


def any_codecs_utf16():
    text = "x" * 10 ** 7
    while True:
        text.encode("utf-16").decode("utf-16")


def any_itertools_combinations():
    return list(itertools.combinations(range(2000), 1000))


def any_itertools_with_replacement():
    return list(itertools.combinations_with_replacement(range(2000), 2000))


def any_itertools_permutations_r():
    return list(itertools.permutations(range(10 ** 5), 10 ** 5))


def any_itertools_permutations_pool():
    return itertools.permutations(range(10 ** 9))


def any_itertools_product_wide():
    return list(itertools.product([1, 2], repeat=10 ** 6))


def any_itertools_batched():
    return next(itertools.batched(itertools.count(), 10 ** 12))


def any_itertools_groupby():
    return list(itertools.groupby(itertools.count()))


def any_itertools_one_group():
    for _ in itertools.groupby(itertools.repeat(1)):
        pass


def any_itertools_zip_longest():
    return list(itertools.zip_longest(itertools.count(), ()))


def any_itertools_pairwise():
    return list(itertools.pairwise(itertools.count()))


def any_itertools_cycle():
    for _ in itertools.cycle(itertools.count()):
        pass


def any_itertools_tees():
    kept = itertools.tee(itertools.count(), 10 ** 9)


def any_itertools_tee_chain():
    it = itertools.count()
    while True:
        it, other = itertools.tee(it)


def ends_itertools_chain_nested():
    it = iter(())
    for _ in range(10 ** 5):
        it = itertools.chain(it, ())
    return list(it)


def ends_itertools_map_nested():
    it = iter([1])
    for _ in range(10 ** 5):
        it = map(int, it)
    return list(it)


def ends_itertools_islice_nested():
    it = itertools.count()
    for _ in range(10 ** 5):
        it = itertools.islice(it, 10)
    return list(it)


def any_itertools_starmap():
    return sum(itertools.starmap(int, itertools.repeat(())))


def any_itertools_count_large():
    x = itertools.count(1 << 10 ** 6, 1 << 10 ** 6)
    return list(x)


def any_itertools_accumulate_product():
    return list(itertools.accumulate(itertools.repeat(10 ** 100), operator.mul))


def any_itertools_accumulate_lists():
    return max(itertools.accumulate(itertools.repeat([1] * 1000)))


def error_int_of_digits():
    return int("9" * 10 ** 7)


def any_int_of_hex():
    while True:
        int("f" * 10 ** 7, 16)


def any_int_of_base_three():
    return int("2" * 4299, 3) ** 10 ** 7


def any_int_digits_raised():
    sys.set_int_max_str_digits(0)
    return int("9" * 10 ** 7)


def any_str_digits_raised():
    sys.set_int_max_str_digits(0)
    return str(7 ** (3 * 10 ** 6))


def any_int_percent_digits():
    sys.set_int_max_str_digits(0)
    return "%d" % (7 ** (3 * 10 ** 6))


def any_int_format_digits():
    sys.set_int_max_str_digits(0)
    return format(7 ** (3 * 10 ** 6), ",d")


def any_int_hex_of_large():
    x = 1 << 10 ** 8
    while True:
        hex(x)


def any_int_from_bytes():
    data = bytes([255]) * 10 ** 7
    while True:
        int.from_bytes(data, "little")


def any_int_bit_count():
    x = (1 << 10 ** 8) - 1
    while True:
        x.bit_count()


def any_int_and():
    x = (1 << 10 ** 8) - 1
    while True:
        x & x
        x ^ x
        ~x


def any_int_shift_back():
    x = (1 << 10 ** 8) - 1
    while True:
        x >> 1


def any_int_hash():
    x = (1 << 10 ** 8) - 1
    while True:
        hash(x)


def any_int_compare():
    x = (1 << 10 ** 8) - 1
    y = (1 << 10 ** 8) - 1
    while True:
        x == y


def any_int_true_division():
    x = (1 << 10 ** 8) - 1
    while True:
        x / (x - 1)


def any_int_round():
    x = (1 << 10 ** 7) - 1
    return round(x, -10 ** 6)


def any_int_divmod():
    return divmod((1 << 10 ** 8) - 1, (1 << 5 * 10 ** 7) - 1)


def any_int_pow_negative():
    return pow(3, -1, (1 << 10 ** 6) + 1)


def memory_int_shift_tower():
    return 1 << (1 << 60)


def any_int_of_fibonacci():
    a, b = 0, 1
    while True:
        a, b = b, a + b


def any_float_of_large_int():
    while True:
        float((1 << 1000) - 1)


def any_float_of_digits():
    while True:
        float("1" * 10 ** 6 + "e-999999")


def any_float_of_exponent():
    return [float("1e" + "9" * 10 ** 6) for _ in itertools.count()]


def error_float_fromhex():
    while True:
        float.fromhex("0x" + "f" * 10 ** 6)


def memory_float_precision():
    return "%.*f" % (2 ** 31 - 1, 1.5)


def any_float_precision_again():
    while True:
        "%.10000f" % 1.1e308


def memory_float_format_digits():
    return "{:.2000000000e}".format(1.5)


def memory_float_g():
    return format(1.5, "#.2000000000g")


def error_complex_power():
    x = 1 + 1j
    while True:
        x ** 10000


def memory_format_width_field():
    return "{0:{1}}".format("a", 10 ** 10)


def memory_format_fill():
    return format("a", "\u20ac<10000000000")


def memory_format_zero():
    return format(1, "010000000000d")


def error_format_too_wide():
    return format("a", "9" * 100)


def memory_percent_width():
    return "%10000000000d" % 1


def error_percent_too_wide():
    return ("%" + "9" * 100 + "d") % 1


def memory_percent_bytes():
    return b"%1000000000d" % 1


def memory_percent_precision():
    return "%.1000000000d" % 1


def memory_format_many():
    return ("{0}" * 1000).format("a" * 10 ** 6)


def any_format_growing():
    x = "a"
    while True:
        x = "{0}{0}".format(x)


def error_format_nested():
    return ("{0:" * 1000 + "}" * 1000).format(1)


def error_format_dunder():
    class A:
        def __format__(self, spec):
            return format(self, spec + "x")
    return f"{A()}"


def grow_template():
    return string.Template("$a" * 10 ** 5).substitute(a="x" * 10 ** 6)


def memory_bytes_join():
    return b"".join([b"x" * 10 ** 6] * 10 ** 5)


def any_bytes_translate():
    data = bytes(10 ** 7)
    table = bytes(range(256))
    while True:
        data.translate(table)


def memory_bytes_replace():
    return bytes(10 ** 6).replace(b"", b"x" * 1000)


def any_bytearray_times():
    b = bytearray(b"xy")
    while True:
        b *= 3


def any_bytearray_slice():
    b = bytearray(10)
    b[5:5] = itertools.repeat(1)


def any_bytearray_insert():
    b = bytearray(10 ** 7)
    while True:
        b.insert(0, 1)


def any_bytearray_pop_front():
    b = bytearray(10 ** 7)
    while True:
        b[0:1] = b"xx"


def any_bytes_hex():
    data = bytes(10 ** 7)
    while True:
        data.hex(":")


def any_bytes_fromhex():
    text = "00" * 10 ** 6
    while True:
        bytes.fromhex(text)


def any_bytes_split():
    data = b"," * 10 ** 7
    kept = []
    while True:
        kept.append(data.split(b","))


def any_bytes_upper():
    data = b"a" * 10 ** 7
    while True:
        data.upper().title().swapcase()


def any_bytes_compare():
    a = bytes(10 ** 7)
    b = bytes(10 ** 7)
    while True:
        a == b
        hash(a + b"")


def any_bytes_count():
    a = bytes(10 ** 7)
    while True:
        a.count(b"\0")


def any_bytes_strip():
    a = b" " * 10 ** 7
    while True:
        a.strip()
        a.isspace()


def error_bytes_of_dunder():
    class A:
        def __bytes__(self):
            return bytes(self)
    bytes(A())


def any_memoryview_cast():
    v = memoryview(bytearray(8 * 10 ** 6))
    while True:
        v.cast("q").tolist()


def any_memoryview_compare():
    v = memoryview(bytes(10 ** 7))
    w = memoryview(bytes(10 ** 7))
    while True:
        v == w


def any_memoryview_bytes():
    v = memoryview(bytes(10 ** 7))[::-1]
    while True:
        v.tobytes()


def any_memoryview_hex():
    v = memoryview(bytes(10 ** 7))
    while True:
        v.hex()


def any_memoryview_slices():
    v = memoryview(bytes(10))
    kept = []
    while True:
        v = v[:]
        kept.append(v)


def any_memoryview_assign():
    v = memoryview(bytearray(10 ** 7))
    while True:
        v[:] = v[::-1]


def memory_str_join_self():
    s = "ab"
    while True:
        s = s.join("abc")


def any_str_join_generator():
    return "".join("x" for _ in itertools.count())


def memory_str_replace_empty():
    return ("a" * 10 ** 6).replace("", "b" * 1000)


def any_str_translate_slow():
    class Table:
        def __getitem__(self, key):
            return "xy"
    s = "a"
    while True:
        s = s.translate(Table())


def any_str_case():
    s = "\ufb03" * 10 ** 6
    while True:
        s.upper().lower().title()


def any_str_casefold():
    s = "\ufb03" * 10 ** 6
    while True:
        s.casefold()


def any_str_splitlines():
    s = "\n" * 10 ** 7
    kept = []
    while True:
        kept.append(s.splitlines())


def any_str_list():
    s = "\u20ac" * 10 ** 7
    kept = []
    while True:
        kept.append(list(s))


def any_str_astral():
    s = "\U0001f600" * 10 ** 6
    while True:
        s = s[::-1]
        s.index("\U0001f600", 10 ** 6 - 1)


def any_str_rsplit():
    s = "a b " * 10 ** 6
    while True:
        s.rsplit()


def any_str_partition():
    s = "a" * 10 ** 7
    while True:
        s.partition("b")
        s.rpartition("ba")


def any_str_repr():
    s = "\ue000" * 10 ** 6
    kept = []
    while True:
        kept.append(repr(s))


def any_str_isalpha():
    s = "a" * 10 ** 7
    while True:
        s.isalpha()
        s.isidentifier()
        s.isprintable()


def any_str_strip():
    s = "a" * 10 ** 7
    while True:
        s.strip("abc")
        s.strip()


def any_str_hash():
    s = "a" * 10 ** 7
    while True:
        hash(s + "b")


def any_str_startswith():
    s = "a" * 10 ** 7
    t = "a" * 10 ** 7
    while True:
        s.startswith(t)
        s.endswith((t,) * 1000)


def any_str_maketrans():
    x = "".join(map(chr, range(256, 50000)))
    while True:
        str.maketrans(x, x)


def any_str_encode():
    s = "\u20ac" * 10 ** 7
    while True:
        s.encode()


def grow_list_extend():
    x = []
    x.extend(x for _ in itertools.count())


def grow_list_iadd():
    x = []
    x += itertools.count()


def grow_list_extend_wide():
    [].extend(itertools.repeat(0).__class__([0] * 1000) for _ in itertools.count())


def grow_list_of_wide():
    list([0] * 1000 for _ in itertools.count())


def grow_list_of_texts():
    list(map("a".__mul__, itertools.repeat(10000)))


def grow_set_of_texts():
    set(map("{:10000}".format, itertools.count()))


def grow_frozenset_of_texts():
    frozenset(map("{:10000}".format, itertools.count()))


def grow_set_union():
    set().union(map("{:10000}".format, itertools.count()))


def grow_set_symmetric():
    set().symmetric_difference(map("{:10000}".format, itertools.count()))


def grow_set_display():
    {*map("{:10000}".format, itertools.count())}


def grow_dict_of_texts():
    dict((i, "x" * i) for i in itertools.count())


def grow_dict_fromkeys_texts():
    dict.fromkeys(map("{:10000}".format, itertools.count()))


def grow_dict_comprehension():
    return {i: "x" * i for i in itertools.count()}


def grow_dict_update():
    class Endless:
        def keys(self):
            return itertools.count()

        def __getitem__(self, key):
            return [0] * 1000
    dict(Endless())


def grow_dict_display():
    class Endless:
        def keys(self):
            return itertools.count()

        def __getitem__(self, key):
            return [0] * 1000
    return {**Endless()}


def grow_keywords():
    class Endless:
        def keys(self):
            return map(str, itertools.count())

        def __getitem__(self, key):
            return [0] * 1000
    return dict(**Endless())


def grow_dict_items_union():
    return {}.keys() | map("{:10000}".format, itertools.count())


def grow_deque_wide():
    collections.deque([0] * 1000 for _ in itertools.count())


def grow_counter_wide():
    collections.Counter(map("{:10000}".format, itertools.count()))


def any_counter_elements():
    return sum(1 for _ in collections.Counter(a=10 ** 15).elements())


def grow_counter_elements_list():
    return list(collections.Counter(a=10 ** 15).elements())


def grow_ordered_dict():
    collections.OrderedDict((i, [0] * 1000) for i in itertools.count())


def memory_deque_repeat():
    return collections.deque([1]) * 10 ** 12


def any_deque_rotate():
    d = collections.deque(range(10 ** 5))
    while True:
        d.rotate(50000)


def any_deque_middle():
    d = collections.deque(range(10 ** 5))
    while True:
        d.insert(50000, 1)
        del d[50000]
        d[50000]


def any_deque_index():
    d = collections.deque([0] * 10 ** 6)
    while True:
        d.count(1)


def any_chain_map():
    m = collections.ChainMap()
    for _ in range(10 ** 4):
        m = m.new_child()
    while True:
        m.get(1)


def any_named_tuple():
    return collections.namedtuple("A", ["a%d" % i for i in range(10 ** 6)])


def any_list_slices():
    x = list(range(10 ** 6))
    while True:
        x[::2] = x[::-2]


def any_list_index():
    x = [0] * 10 ** 6
    while True:
        try:
            x.index(1)
        except ValueError:
            pass


def any_list_copy():
    x = [0] * 10 ** 6
    while True:
        x.copy()
        x[:]
        x + x


def any_list_compare():
    x = [0] * 10 ** 6
    y = [0] * 10 ** 6
    while True:
        x == y
        x < y


def any_list_in():
    x = [0] * 10 ** 6
    while True:
        1 in x


def any_list_pop_front():
    x = [0] * 10 ** 6
    while True:
        x.append(x.pop(0))


def any_tuple_hash():
    x = tuple(range(10 ** 6))
    while True:
        hash(x)


def any_tuple_slices():
    x = tuple(range(10 ** 6))
    while True:
        x[1:]


def any_dict_copy():
    d = dict.fromkeys(range(10 ** 5))
    while True:
        d.copy()
        d | d
        dict(d)


def any_dict_compare():
    d = dict.fromkeys(range(10 ** 5))
    e = dict.fromkeys(range(10 ** 5))
    while True:
        d == e


def any_dict_pop_first():
    d = dict.fromkeys(range(10 ** 5))
    while True:
        del d[next(iter(d))]
        d[object()] = 1


def any_dict_values_in():
    d = dict.fromkeys(range(10 ** 5))
    while True:
        1 in d.values()


def any_set_operations():
    s = set(range(10 ** 5))
    t = set(range(10 ** 5, 2 * 10 ** 5))
    while True:
        s | t
        s & t
        s - t
        s ^ t


def any_set_pop():
    s = set(range(10 ** 5))
    while True:
        s.add(s.pop())


def any_set_compare():
    s = set(range(10 ** 5))
    t = set(range(10 ** 5))
    while True:
        s <= t
        s == t


def any_collisions_of_tuples():
    class A:
        def __hash__(self):
            return 1
    return {A() for _ in range(10 ** 6)}


def any_collisions_of_texts():
    d = {}
    for i in itertools.count():
        d[-1 - (i % 2), i * (2 ** 61 - 1)] = i


def grow_sorted_wide():
    sorted([0] * 1000 for _ in itertools.count())


def any_sorted_with_key():
    sorted(range(10 ** 6), key=lambda x: [0] * 1000)


def any_sorted_cmp():
    sorted(range(10 ** 7), key=functools.cmp_to_key(lambda a, b: 0))


def any_min():
    return min(itertools.count(), key=lambda x: -x)


def any_zip_many():
    return list(zip(*[itertools.count()] * 1000))


def any_enumerate():
    return list(enumerate(itertools.count()))


def any_reversed_range():
    return sum(reversed(range(10 ** 15)))


def any_sum_tuples():
    return sum(itertools.repeat((1,)), ())


def any_functools_reduce_text():
    return functools.reduce(operator.add, itertools.repeat("x" * 1000))


def any_functools_reduce_lists():
    return functools.reduce(operator.add, itertools.repeat([0] * 1000))


def ends_functools_partial_nested():
    f = int
    for _ in range(10 ** 6):
        f = functools.partial(f)
    return f()


def grow_functools_partial_args():
    f = functools.partial(int, 1)
    while True:
        f = functools.partial(f, *f.args)


def ends_functools_wraps():
    def f():
        pass
    for _ in range(10 ** 5):
        f = functools.cache(f)
    return f()


def ends_functools_total_ordering():
    @functools.total_ordering
    class A:
        def __lt__(self, other):
            return self >= other

        def __eq__(self, other):
            return False
    return A() < A()


def ends_functools_single_dispatch():
    @functools.singledispatch
    def f(x):
        return f(x)
    return f(1)


def error_repr_deep():
    x = []
    for _ in range(10 ** 5):
        x = [x]
    return repr(x)


def any_repr_of_dicts():
    x = {}
    for _ in range(10 ** 6):
        x = {1: x}
    return str(x)


def error_repr_of_classes():
    class A:
        def __repr__(self):
            return "%r" % (self,)
    return repr(A())


def error_str_of_classes():
    class A:
        def __str__(self):
            return "{}".format(self)
    return str(A())


def any_eq_deep():
    x, y = [], []
    for _ in range(10 ** 6):
        x, y = [x], [y]
    return x == y


def error_eq_of_itself():
    x, y = [], []
    x.append(y)
    y.append(x)
    z = [[[]]]
    z[0][0] = z
    return x == z


def error_eq_of_classes():
    class A:
        def __eq__(self, other):
            return self == other
    return A() == A()


def error_lt_reflected():
    class A:
        def __lt__(self, other):
            return other > self

        def __gt__(self, other):
            return other < self
    return A() < A()


def ends_hash_deep():
    x = ()
    for _ in range(10 ** 6):
        x = (x,)
    return hash(x)


def error_hash_of_classes():
    class A:
        def __hash__(self):
            return hash((self,))
    return hash(A())


def error_iter_of_classes():
    class A:
        def __iter__(self):
            return iter(self)
    return iter(A())


def error_next_of_classes():
    class A:
        def __iter__(self):
            return self

        def __next__(self):
            return next(self)
    return list(A())


def error_getattr_of_classes():
    class A:
        def __getattr__(self, name):
            return getattr(self, name + "x")
    return A().x


def error_getattribute_of_classes():
    class A:
        def __getattribute__(self, name):
            return self.x
    return A().x


def error_setattr_of_classes():
    class A:
        def __setattr__(self, name, value):
            self.x = value
    A().x = 1


def error_delattr_of_classes():
    class A:
        def __delattr__(self, name):
            del self.x
    del A().x


def error_property():
    class A:
        x = property(lambda self: self.x)
    return A().x


def error_descriptor():
    class D:
        def __get__(self, obj, owner):
            return obj.x

    class A:
        x = D()
    return A().x


def error_call_of_classes():
    class A:
        def __call__(self):
            return self()
    return A()()


def ends_call_of_itself():
    class A:
        pass
    A.__call__ = A()
    return A()()


def error_getitem_of_classes():
    class A:
        def __getitem__(self, key):
            return self[key]
    return A()[1]


def error_contains_of_classes():
    class A:
        def __contains__(self, key):
            return key in self
    return 1 in A()


def error_len_of_classes():
    class A:
        def __len__(self):
            return len(self)
    return len(A())


def error_bool_of_classes():
    class A:
        def __bool__(self):
            return not self
    return bool(A())


def error_index_of_classes():
    class A:
        def __index__(self):
            return operator.index(self)
    return [1][A()]


def error_int_of_classes():
    class A:
        def __int__(self):
            return int(self)
    return int(A())


def error_float_of_classes():
    class A:
        def __float__(self):
            return float(self)
    return float(A())


def error_add_of_classes():
    class A:
        def __add__(self, other):
            return self + other

        def __radd__(self, other):
            return other + self
    return A() + 1


def error_neg_of_classes():
    class A:
        def __neg__(self):
            return -self
    return -A()


def error_missing_of_classes():
    class A(dict):
        def __missing__(self, key):
            return self[key]
    return A()[1]


def error_enter_of_classes():
    class A:
        def __enter__(self):
            with self:
                pass

        def __exit__(self, *args):
            pass
    with A():
        pass


def error_exit_of_classes():
    class A:
        def __enter__(self):
            pass

        def __exit__(self, *args):
            with self:
                pass
    with A():
        pass


def error_instancecheck():
    class M(type):
        def __instancecheck__(cls, obj):
            return isinstance(obj, cls)

    class A(metaclass=M):
        pass
    return isinstance(1, A)


def error_subclasscheck():
    class M(type):
        def __subclasscheck__(cls, other):
            return issubclass(other, cls)

    class A(metaclass=M):
        pass
    return issubclass(int, A)


def any_isinstance_deep():
    x = (int,)
    for _ in range(10 ** 6):
        x = (x,)
    return isinstance("", x)


def error_class_property():
    class A:
        @property
        def __class__(self):
            return type(self.__class__)
    return isinstance(A(), int)


def error_abstract_attribute():
    class A:
        @property
        def __isabstractmethod__(self):
            return property(A()).__isabstractmethod__
    return property(A()).__isabstractmethod__


def error_init_subclass():
    class A:
        def __init_subclass__(cls):
            type("B", (cls,), {})

    class B(A):
        pass


def error_set_name():
    class D:
        def __set_name__(self, owner, name):
            type("A", (), {"d": D()})

    class A:
        d = D()


def error_metaclass_new():
    class M(type):
        def __new__(cls, *args):
            return M(*args)

    class A(metaclass=M):
        pass


def error_prepare():
    class M(type):
        @classmethod
        def __prepare__(cls, *args):
            class B(metaclass=M):
                pass
            return {}

    class A(metaclass=M):
        pass


def error_new_of_classes():
    class A:
        def __new__(cls):
            return cls()
    return A()


def error_init_of_classes():
    class A:
        def __init__(self):
            type(self)()
    return A()


def error_mro_entries():
    class A:
        def __mro_entries__(self, bases):
            class B(A()):
                pass
            return ()

    class C(A()):
        pass


def any_deepcopy_deep():
    x = []
    for _ in range(10 ** 6):
        x = [x]
    return copy.deepcopy(x)


def error_deepcopy_of_classes():
    class A:
        def __deepcopy__(self, memo):
            return copy.deepcopy(self)
    return copy.deepcopy(A())


def error_reduce_of_classes():
    class A:
        def __reduce_ex__(self, protocol):
            return copy.copy, (self,)
    return copy.copy(A())


def error_marshal_deep():
    x = []
    for _ in range(10 ** 5):
        x = [x]
    return marshal.dumps(x)


def error_marshal_loads_deep():
    return marshal.loads(b"[\1\0\0\0" * 10 ** 6 + b"N")


def error_marshal_loads_size():
    return marshal.loads(b"[\xff\xff\xff\x7f")


def error_marshal_loads_text():
    return marshal.loads(b"u\xff\xff\xff\x7f")


def error_marshal_loads_int():
    return marshal.loads(b"l\xff\xff\xff\x7f")


def error_marshal_loads_sizes():
    return marshal.loads(b"(\xff\xff\xff\x0f" * 1000)


def any_marshal_loads_again():
    data = marshal.dumps(list(range(10 ** 6)))
    kept = []
    while True:
        kept.append(marshal.loads(data))


def any_compile_parentheses():
    return compile("(" * 10 ** 5 + ")" * 10 ** 5, "f", "eval")


def any_compile_brackets():
    return eval("[" * 10 ** 6)


def ends_compile_unary():
    return compile("-" * 10 ** 6 + "1", "f", "eval")


def ends_compile_not():
    return compile("not " * 10 ** 5 + "1", "f", "eval")


def ends_compile_powers():
    return compile("1**" * 10 ** 5 + "1", "f", "eval")


def ends_compile_sums():
    return eval("+".join(["a"] * 10 ** 5), {"a": 1})


def ends_compile_attributes():
    return compile("a" + ".b" * 10 ** 5, "f", "eval")


def ends_compile_calls():
    return compile("a" + "()" * 10 ** 5, "f", "eval")


def ends_compile_lambdas():
    return compile("lambda: " * 10 ** 5 + "1", "f", "eval")


def ends_compile_conditions():
    return compile("1 if 1 else " * 10 ** 5 + "1", "f", "eval")


def error_compile_indents():
    return compile("\n".join(" " * i + "if 1:" for i in range(200)) + "\n" + " " * 200 + "pass", "f", "exec")


def error_compile_functions():
    return compile("\n".join(" " * i + "def f():" for i in range(99)) + "\n" + " " * 99 + "return f" + "(" * 300, "f", "exec")


def ends_compile_elifs():
    return compile("if a: pass\n" + "elif a: pass\n" * 10 ** 5, "f", "exec")


def any_compile_statements():
    while True:
        compile("a = b + c\n" * 10 ** 5, "f", "exec")


def any_compile_expression():
    while True:
        compile("[" + "1," * 10 ** 6 + "]", "f", "eval")


def any_compile_constants():
    kept = []
    while True:
        kept.append(compile("x = (" + ",".join(map(str, range(10 ** 5))) + ")", "f", "exec"))


def memory_compile_folding():
    return compile("'a' * 4096 + " * 3 + "((1, 2) * 100) * 100" + " * 2" * 10 + " ** " * 0, "f", "eval") and "a" * 10 ** 12


def any_compile_folds():
    return eval("2 ** 2 ** 2 ** 2 ** 2 ** 2 ** 2")


def any_compile_shift():
    return eval("1 << (1 << 62)")


def ends_compile_literal():
    return eval("9" * 10 ** 6)


def any_compile_hex():
    while True:
        eval("0x" + "f" * 10 ** 6)


def any_compile_text():
    while True:
        eval("'" + "\\x41" * 10 ** 6 + "'")


def any_compile_names():
    while True:
        eval("'" + "\\N{LATIN SMALL LETTER A}" * 10 ** 4 + "'")


def error_compile_fstring():
    return compile("f'{" * 200 + "1" + "}'" * 200, "f", "eval")


def any_compile_fstring_long():
    while True:
        compile("f'" + "{a}" * 10 ** 5 + "'", "f", "eval")


def any_compile_comments():
    while True:
        compile("#" + "x" * 10 ** 7, "f", "exec")


def any_compile_lines():
    while True:
        compile("\n" * 10 ** 6, "f", "exec")


def any_compile_continued():
    while True:
        compile("\\\n" * 10 ** 6, "f", "exec")


def ends_compile_strings():
    return compile("'a' " * 10 ** 6, "f", "eval")


def ends_compile_decorators():
    return compile("@a\n" * 10 ** 5 + "def f(): pass", "f", "exec")


def ends_compile_parameters():
    return compile("def f(" + ",".join("a%d" % i for i in range(10 ** 5)) + "): pass", "f", "exec")


def ends_compile_targets():
    return compile("a = " * 10 ** 5 + "1", "f", "exec")


def ends_compile_comparisons():
    return compile("a < " * 10 ** 5 + "1", "f", "eval")


def ends_compile_comprehension():
    return compile("[a " + "for a in a " * 10 ** 4 + "]", "f", "eval")


def error_compile_try():
    return compile("\n".join(" " * i + "try:" for i in range(90)) + "\n" + " " * 90 + "pass\n"
                   + "\n".join(" " * i + "finally: pass" for i in reversed(range(90))), "f", "exec")


def error_compile_try_return():
    return compile("def f():\n" + "\n".join(" " * i + "try:" for i in range(1, 30)) + "\n" + " " * 30 + "return 1\n"
                   + "\n".join(" " * i + "finally:\n" + " " * (i + 1) + "try: x\n" + " " * (i + 1) + "finally: y"
                               for i in reversed(range(1, 30))), "f", "exec")


def any_compile_alternatives():
    while True:
        compile("match a:\n case " + "|".join(map(str, range(10 ** 4))) + ": pass", "f", "exec")


def error_compile_backtracking():
    return compile("with (" * 50 + "a" + ")" * 50 + " as b: pass", "f", "exec")


def error_compile_backtracking_dict():
    return compile("{a:" * 90 + "1" + "}" * 89, "f", "exec")


def error_compile_backtracking_lambda():
    return compile("(lambda x=" * 90 + "1" + ": x)" * 89, "f", "exec")


def error_compile_backtracking_walrus():
    return compile("(a := " * 90 + "1" + ")" * 89, "f", "exec")


def error_compile_backtracking_star():
    return compile("f(*" * 90 + "1" + ")" * 89, "f", "exec")


def any_compile_to_tree():
    kept = []
    while True:
        kept.append(compile("a = b\n" * 10 ** 4, "f", "exec", 0x400))


def error_eval_nested():
    def f():
        return eval("f()", {"f": f})
    return f()


def error_exec_nested():
    source = "exec(source, {'source': source})"
    exec(source, {"source": source})


def any_exec_loop():
    exec("while True: pass")


def any_eval_again():
    while True:
        eval("1 + 1")


def any_code_replace():
    code = any_code_replace.__code__
    kept = []
    while True:
        code = code.replace(co_consts=code.co_consts * 2)


def ends_code_consts_deep():
    x = ()
    for _ in range(10 ** 5):
        x = (x,)
    code = ends_code_consts_deep.__code__.replace(co_consts=(x,))
    return hash(code), code == code.replace(), marshal.dumps(code)


def any_code_equal_consts():
    def tower():
        x = ()
        for _ in range(60):
            x = (x, x)
        return any_code_equal_consts.__code__.replace(co_consts=(x,))
    return tower() == tower()


def any_code_lines():
    code = any_code_lines.__code__.replace(co_linetable=b"\xf8" * 10 ** 7, co_code=b"\x97\0" * 4)
    while True:
        list(code.co_lines())
        list(code.co_positions())


def output_print_long():
    while True:
        print(*range(1000))


def output_print_flush():
    print("x" * 1000, *(["y" * 1000] * 10000), sep="z" * 1000)


def any_repr_to_stdout():
    sys.stdout.writelines(itertools.repeat("x" * 100))


def any_print_of_nothing():
    while True:
        print("", end="")


def ends_generator_chain():
    def g(inner):
        yield from inner
    it = iter([1])
    for _ in range(10 ** 5):
        it = g(it)
    return list(it)


def ends_generator_expressions():
    it = iter([1])
    for _ in range(10 ** 5):
        it = (x for x in it)
    return list(it)


def error_generator_of_itself():
    def g():
        yield from g()
    return list(g())


def any_generator_send():
    def g():
        while True:
            yield
    it = g()
    next(it)
    while True:
        it.send(None)


def any_generator_throw():
    def g():
        while True:
            try:
                yield
            except ValueError:
                pass
    it = g()
    next(it)
    while True:
        it.throw(ValueError)


def any_generator_close():
    def g():
        try:
            yield
        finally:
            while True:
                pass
    it = g()
    next(it)
    it.close()


def ends_coroutine_chain():
    async def f(n):
        if n:
            await f(n - 1)
    f(10 ** 6).send(None)


def any_coroutine_of_itself():
    class A:
        def __await__(self):
            while True:
                yield
    async def f():
        await A()
    it = f()
    while True:
        it.send(None)


def any_async_generator():
    async def g():
        while True:
            yield 1

    async def f():
        async for _ in g():
            pass
    f().send(None)


def any_weakref_many():
    class A:
        pass
    a = A()
    kept = []
    while True:
        kept.append(weakref.ref(a, lambda r: None))


def any_weakref_dict():
    class A:
        pass
    d = weakref.WeakKeyDictionary()
    kept = []
    while True:
        kept.append(A())
        d[kept[-1]] = 1


def any_weakref_callback():
    class A:
        pass

    def callback(ref):
        while True:
            pass
    a = A()
    r = weakref.ref(a, callback)
    del a
    gc.collect()
    while True:
        r()


def any_weakref_finalize():
    class A:
        pass
    kept = []
    while True:
        a = A()
        weakref.finalize(a, kept.append, a)


def ends_group_nested():
    e = ValueError()
    for _ in range(10 ** 5):
        e = ExceptionGroup("g", [e])
    return repr(e), e.split(ValueError), e.subgroup(lambda x: False)


def ends_group_raised():
    e = ValueError()
    for _ in range(10 ** 5):
        e = ExceptionGroup("g", [e])
    try:
        raise e
    except* ValueError as caught:
        raise


def any_group_wide():
    e = ValueError()
    for _ in range(40):
        e = ExceptionGroup("g", [e, e])
    return e.split(TypeError)


def grow_group_of_count():
    ExceptionGroup("g", [ValueError()] * 10 ** 8)


def any_exception_chain():
    last = None
    for i in itertools.count():
        e = ValueError(i)
        e.__cause__ = last
        last = e


def error_exception_context():
    def f():
        try:
            raise ValueError
        finally:
            f()
    f()


def any_traceback_kept():
    kept = []

    def f(n):
        if n:
            f(n - 1)
        raise ValueError
    while True:
        try:
            f(500)
        except ValueError as e:
            kept.append(e)


def any_traceback_chain():
    tb = None
    frame = sys._getframe()
    for _ in range(10 ** 6):
        tb = types.TracebackType(tb, frame, 0, 1)
    raise ValueError().with_traceback(tb)


def any_uncaught_str():
    class E(Exception):
        def __str__(self):
            while True:
                pass
    raise E


def any_excepthook():
    def hook(*args):
        while True:
            pass
    sys.excepthook = hook
    hook()


def any_mro_wide():
    bases = tuple(type("A%d" % i, (), {}) for i in range(3000))
    while True:
        type("B", bases, {})


def any_mro_deep():
    cls = object
    while True:
        cls = type("A", (cls,), {})


def any_mro_diamonds():
    a, b = type("A", (), {}), type("B", (), {})
    while True:
        a, b = type("A", (a, b), {}), type("B", (a, b), {})


def any_type_attributes():
    while True:
        type("A", (), {"a%d" % i: i for i in range(10 ** 6)})


def any_type_slots():
    while True:
        type("A", (), {"__slots__": ["a%d" % i for i in range(10 ** 5)]})


def grow_type_slots_endless():
    type("A", (), {"__slots__": map("a%d".__mod__, itertools.count())})


def any_type_lookup_deep():
    cls = object
    for _ in range(1000):
        cls = type("A", (cls,), {})
    while True:
        hasattr(cls, "x")
        cls.y = 1


def any_type_changes():
    class A:
        pass
    kept = [type("B", (A,), {}) for _ in range(10 ** 4)]
    while True:
        A.x = 1
        del A.x


def any_type_bases():
    class A:
        pass

    class B:
        pass
    kept = [type("C", (A,), {}) for _ in range(10 ** 3)]
    while True:
        for each in kept:
            each.__bases__ = (B,)
            each.__bases__ = (A,)


def any_type_union():
    x = int
    while True:
        x = x | type("A", (), {})


def error_type_alias_deep():
    x = int
    for _ in range(10 ** 5):
        x = list[x]
    return repr(x)


def any_type_alias_wide():
    x = int
    for _ in range(50):
        x = dict[x, x]
    return hash(x)


def any_type_alias_repr():
    x = int
    for _ in range(50):
        x = dict[x, x]
    return repr(x)


def any_type_alias_equal():
    x = y = int
    for _ in range(50):
        x, y = dict[x, x], dict[y, y]
    return x == y


def any_subclass_hook():
    class A:
        @classmethod
        def __subclasshook__(cls, other):
            while True:
                pass
    import abc

    class B(abc.ABC):
        __subclasshook__ = A.__subclasshook__
    return isinstance(1, B)


def any_gc_objects():
    kept = []
    while True:
        kept.append(gc.get_objects())


def any_gc_referrers():
    x = [[] for _ in range(10 ** 5)]
    while True:
        gc.get_referrers(x)


def any_dir():
    class A:
        pass
    for i in range(10 ** 4):
        setattr(A, "a%d" % i, i)
    while True:
        dir(A)


def any_vars_of_globals():
    while True:
        dict(globals())
        locals()


def grow_io_lines():
    out = io.StringIO("\n" * 10 ** 7)
    kept = []
    while True:
        out.seek(0)
        kept.append(out.readlines())


def any_io_read():
    out = io.BytesIO(bytes(10 ** 7))
    while True:
        out.seek(0)
        out.read()


def memory_io_truncate():
    out = io.BytesIO()
    out.write(b"x")
    out.truncate(10 ** 12)
    out.seek(10 ** 12)
    out.write(b"x")


def grow_io_wrapper():
    out = io.TextIOWrapper(io.BytesIO())
    while True:
        out.write("x" * 1000)


def memory_random_bytes():
    return random.randbytes(10 ** 10)


def any_random_shuffle():
    x = list(range(10 ** 6))
    while True:
        random.shuffle(x)


def any_random_seed():
    while True:
        random.seed("x" * 10 ** 6)


def any_contextlib_stack():
    with contextlib.ExitStack() as stack:
        while True:
            stack.callback(int)


def error_contextlib_stack_deep():
    def f():
        with contextlib.ExitStack() as stack:
            stack.callback(f)
    f()


def any_operator_caller():
    f = operator.itemgetter(*range(1000))
    x = list(range(1000))
    kept = []
    while True:
        kept.append(f(x))


def error_operator_attrgetter():
    class A:
        def __getattr__(self, name):
            return operator.attrgetter("a.b")(self)
    return A().x


def any_operator_attrgetter_long():
    class A:
        pass
    a = A()
    a.a = a
    f = operator.attrgetter("a" + ".a" * 10 ** 6)
    while True:
        f(a)


def any_operator_concat():
    x = [0]
    while True:
        x = operator.concat(x, x)


def any_operator_length_hint():
    class A:
        def __length_hint__(self):
            while True:
                pass
    return list(A()) if operator.length_hint(A()) else 0


def any_copy_large():
    x = list(range(10 ** 6))
    while True:
        copy.copy(x)


def any_slots_cycle():
    class A:
        __slots__ = ("a",)
    last = None
    while True:
        a = A()
        a.a = last
        last = a


def any_cells():
    def f():
        x = []
        return lambda: x
    kept = []
    while True:
        kept.append(f())


def ends_closures_deep():
    def f(g):
        return lambda: g()
    g = int
    for _ in range(10 ** 5):
        g = f(g)
    return g()


def ends_bound_methods():
    f = int
    for _ in range(10 ** 5):
        f = types.MethodType(f, 1)
    return f()


def ends_static_methods():
    f = int
    for _ in range(10 ** 5):
        f = staticmethod(f)
    return f()


def ends_wrapped_repr():
    f = int
    for _ in range(10 ** 5):
        f = staticmethod(f)
    return repr(f)


def ends_partial_repr():
    f = int
    for _ in range(10 ** 5):
        f = types.MethodType(f, f)
    return repr(f)


def ends_mapping_proxy():
    x = {}
    for _ in range(10 ** 5):
        x = types.MappingProxyType(x)
    return len(x), repr(x), x == {}


def ends_namespace_repr():
    x = types.SimpleNamespace()
    for _ in range(10 ** 5):
        x = types.SimpleNamespace(a=x)
    return repr(x)


def ends_namespace_equal():
    x = types.SimpleNamespace()
    y = types.SimpleNamespace()
    for _ in range(10 ** 5):
        x, y = types.SimpleNamespace(a=x), types.SimpleNamespace(a=y)
    return x == y


def ends_slice_nested():
    x = slice(1)
    y = slice(1)
    for _ in range(10 ** 5):
        x, y = slice(x), slice(y)
    return x == y, repr(x), hash(x)


def any_range_large():
    x = range(-10 ** 1000, 10 ** 1000, 3)
    return sum(x)


def any_range_index():
    class A(int):
        pass
    return range(10 ** 12).index(A(10 ** 12 - 1)), range(10 ** 12).count(0.5)


def ends_code_nested():
    code = ends_code_nested.__code__
    other = code
    for _ in range(10 ** 5):
        code = code.replace(co_consts=(code,))
        other = other.replace(co_consts=(other,))
    return code == other


def grow_tuple_of_wide():
    tuple(itertools.combinations_with_replacement(range(2000), 1000))


def any_type_bases_many():
    bases = tuple(type("A", (), {}) for _ in range(10 ** 4))
    while True:
        type("B", bases, {})


def ends_alias_calls():
    f = types.GenericAlias(int, (int,))
    for _ in range(10 ** 5):
        f = types.GenericAlias(f, (int,))
    return f()


def any_marshal_old_tower():
    x = ()
    for _ in range(60):
        x = (x, x)
    return marshal.dumps(x, 1)


def any_marshal_kept():
    x = list(range(10 ** 5))
    kept = []
    while True:
        kept.append(marshal.dumps(x))


def grow_marshal_dumps():
    return marshal.dumps([0] * 10 ** 6)


def any_code_consts_tower():
    x = ()
    for _ in range(60):
        x = (x, x)
    return any_code_consts_tower.__code__.replace(co_consts=(x,)).co_consts == 1 or hash(x)


def grow_codecs_decode_handler():
    def handler(error):
        return ("x" * 10 ** 6, error.start + 1)
    codecs.register_error("bomb4", handler)
    return (b"\xff" * 10 ** 6).decode("utf-8", "bomb4")


def any_compile_source_kept():
    kept = []
    while True:
        kept.append(compile("def f(a):\n  return a\n" * 1000, "f", "exec"))
