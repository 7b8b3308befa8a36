package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/**
 * {@code array.array}: what lists do, for values of one kind.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/arraymodule.c">CPython: {@code
 *     Modules/arraymodule.c}</a>
 */
final class ArrayMethods extends MethodTable {
    ArrayMethods() {
        super(
                """
                __new__ 1-2
                __add__ slot 1
                __contains__ slot 1
                __delitem__ slot 1
                __eq__ slot 1
                __ge__ slot 1
                __getitem__ slot 1
                __gt__ slot 1
                __iadd__ slot 1
                __imul__ slot 1
                __iter__ slot 0
                __le__ slot 1
                __len__ slot 0
                __lt__ slot 1
                __mul__ slot 1
                __ne__ slot 1
                __reduce_ex__ O
                __repr__ slot 0
                __rmul__ slot 1
                __setitem__ slot 2
                append O
                buffer_info 0
                byteswap 0
                clear 0 since 3.13
                count O
                extend O
                frombytes O
                fromfile (f, n, /)
                fromlist O
                fromunicode O
                index 1-3
                insert 2
                itemsize get
                pop 0-1
                remove O
                reverse 0
                tobytes 0
                tofile O
                tolist 0
                tounicode 0
                typecode get""");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("__hash__", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return create(cx, (PyType) self, args);
        }
        var array = (PyArray) self;
        PyList items = array.items();
        ArrayItems kind = array.kind();
        return switch (name) {
            case "typecode" -> String.valueOf(kind.code());
            case "itemsize" -> (long) kind.width();
            case "tolist" -> Calls.method(cx, items, "copy");
            case "tobytes" -> new PyBytes(kind.bytes(cx, items));
            case "tounicode" -> Calls.method(cx, "", "join", items);
            case "__repr__" -> repr(cx, array);
            case "__reduce_ex__" ->
                    new PyTuple(
                            array.type(),
                            new PyTuple(
                                    String.valueOf(kind.code()), Calls.method(cx, items, "copy")),
                            Singleton.NONE);
            case "buffer_info" ->
                    throw Errors.of(
                            Types.NOT_IMPLEMENTED_ERROR,
                            "an array has no address here: memory is Java's");
            case "byteswap", "fromunicode", "fromfile", "tofile" -> {
                ArrayTransfers.run(cx, array, name, args);
                yield Singleton.NONE;
            }
            case "append" -> {
                array.add(cx, args[0]);
                yield Singleton.NONE;
            }
            case "insert" -> Calls.method(cx, items, name, args[0], kind.checked(cx, args[1]));
            case "extend", "fromlist", "frombytes" -> {
                extend(cx, array, name, args[0]);
                yield Singleton.NONE;
            }
            case "__add__" -> array.with(Calls.method(cx, items, name, other(array, args[0])));
            case "__iadd__" -> {
                extend(cx, array, "extend", other(array, args[0]));
                yield array;
            }
            case "__mul__", "__rmul__" -> array.with(Calls.method(cx, items, name, args));
            case "__imul__" -> {
                Calls.method(cx, items, name, args);
                yield array;
            }
            case "__getitem__" -> {
                Object found = indexed(cx, items, name, "array", args);
                yield args[0] instanceof PySlice ? array.with(found) : found;
            }
            case "__setitem__" -> {
                Object value =
                        args[0] instanceof PySlice
                                ? other(array, args[1])
                                : kind.checked(cx, args[1]);
                yield indexed(cx, items, name, "array assignment", args[0], value);
            }
            case "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__" ->
                    args[0] instanceof PyArray that
                            ? Calls.method(cx, items, name, that.items())
                            : Singleton.NOT_IMPLEMENTED;
            case "remove", "index" -> {
                if (!Boolean.TRUE.equals(Calls.method(cx, items, "__contains__", args[0]))) {
                    throw Errors.value("array." + name + "(x): x not in array");
                }
                yield Calls.method(cx, items, name, args);
            }
            case "pop" -> {
                if (items.size() == 0) {
                    throw Errors.index("pop from empty array");
                }
                yield Calls.method(cx, items, name, args);
            }
            default -> Calls.method(cx, items, name, args);
        };
    }

    /** What a list does, whose error names an array. */
    private static Object indexed(
            Context cx, PyList items, String name, String what, Object... args) {
        try {
            return Calls.method(cx, items, name, args);
        } catch (PyRaise e) {
            throw e.is(Types.INDEX_ERROR) ? Errors.index(what + " index out of range") : e;
        }
    }

    private static PyList other(PyArray array, Object given) {
        if (!(given instanceof PyArray other)) {
            throw Errors.type(
                    "can only append array (not \"" + Types.of(given).name() + "\") to array");
        }
        if (other.kind().code() != array.kind().code()) {
            throw Errors.type("bad argument type for built-in operation");
        }
        return other.items();
    }

    private static PyArray create(Context cx, PyType type, Object[] args) {
        Object code = Texts.plain(args[0]);
        if (code == null || CodePoints.length(code) != 1) {
            throw Errors.type(
                    "array() argument 1 must be a unicode character, not "
                            + Types.of(args[0]).name());
        }
        if (cx.wording("array-codes").indexOf(CodePoints.at(code, 0)) < 0) {
            throw Errors.value(cx.wording("array-code"));
        }
        if (CodePoints.at(code, 0) == 'u' && Feature.WARNS_OF_WIDE_CHARACTERS.in(cx)) {
            cx.warn(
                    Types.DEPRECATION_WARNING,
                    "The 'u' type code is deprecated and will be removed in Python 3.16");
        }
        var made = new PyArray(type, new ArrayItems(code.toString().charAt(0)));
        if (args.length > 1) {
            boolean isBytes = Buffers.is(args[1]);
            extend(cx, made, isBytes ? "frombytes" : "extend", args[1]);
        }
        return made;
    }

    private static void extend(Context cx, PyArray array, String name, Object given) {
        if (name.equals("frombytes")) {
            array.kind().addBytes(cx, array.items(), Buffers.bytesOf(given));
            return;
        }
        if (name.equals("fromlist") && !(given instanceof PyList)) {
            throw Errors.type("arg must be list");
        }
        if (given instanceof PyArray other && other.kind().code() != array.kind().code()) {
            throw Errors.type("can only extend with array of same kind");
        }
        // What is added to itself is done with first.
        Object source =
                given == array || given == array.items()
                        ? new PyList(array.items().toArray())
                        : given;
        PyIterator all = Iteration.of(cx, source);
        for (Object each = all.next(cx); each != null; each = all.next(cx)) {
            cx.tick(1);
            array.add(cx, each);
        }
    }

    private static Object repr(Context cx, PyArray array) {
        String start = Texts.plain(array.type().name()) + "('" + array.kind().code() + "'";
        if (array.items().size() == 0) {
            return start + ")";
        }
        Object shown =
                array.kind().isText() ? Calls.method(cx, "", "join", array.items()) : array.items();
        return CodePoints.fromJava(
                start + ", " + CodePoints.toJava(Texts.plain(Texts.repr(cx, shown))) + ")");
    }
}
