package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.TextHash;
import java.util.Arrays;

/**
 * {@code memoryview}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/memoryobject.c">CPython: {@code
 *     Objects/memoryobject.c}</a>
 */
final class MemoryViewMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __delitem__ slot 1
            __enter__ 0
            __eq__ slot 1
            __exit__ *
            __getitem__ slot 1
            __hash__ slot 0
            __iter__ slot 0 since 3.10
            __len__ slot 0
            __ne__ slot 1
            __repr__ slot 0
            __setitem__ unpacked 2
            c_contiguous get
            cast (format, shape=) since 3.10
            cast unnamed (format, shape=) until 3.9
            contiguous get
            count O since 3.14
            f_contiguous get
            format get
            hex (sep=, bytes_per_sep=)
            index 1-3 since 3.14
            itemsize get
            nbytes get
            ndim get
            obj get
            readonly get
            release 0
            shape get
            strides get
            suboffsets get
            tobytes (order=) since 3.10
            tobytes unnamed (order=) until 3.9
            tolist 0
            toreadonly 0""";

    private static final Signature NEW = Signature.parse("(object)");

    MemoryViewMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return create(source(cx, args));
        }
        var view = (PyMemoryView) self;
        switch (name) {
            case "__repr__":
                return (view.isReleased() ? "<released memory at " : "<memory at ")
                        + ObjectMethods.address(view)
                        + ">";
            case "__exit__":
                if (Signature.Arguments.names(args).length > 0) {
                    throw Errors.type("__exit__() takes no keyword arguments");
                }
                view.release();
                return Singleton.NONE;
            case "release":
                view.release();
                return Singleton.NONE;
            case "__eq__":
                return equal(cx, view, args[0]);
            case "__ne__":
                Object equal = equal(cx, view, args[0]);
                return equal == Singleton.NOT_IMPLEMENTED ? equal : (Object) equal.equals(false);
            default:
                check(view);
        }
        return name.startsWith("__") ? special(cx, name, view, args) : method(cx, name, view, args);
    }

    private static void check(PyMemoryView view) {
        if (view.isReleased()) {
            throw Errors.value("operation forbidden on released memoryview object");
        }
    }

    private static Object source(Context cx, Object[] given) {
        int count = given.length - 1;
        if (count > 1) {
            throw Errors.type("memoryview() takes at most 1 argument (" + count + " given)");
        }
        Object[] all = Arrays.copyOf(given, count);
        return NEW.bind(cx, "memoryview", "memoryview", all, Signature.Arguments.names(given))[0];
    }

    private static Object create(Object source) {
        if (!Buffers.is(source)) {
            throw Errors.type(
                    "memoryview: a bytes-like object is required, not '"
                            + Types.of(source).name()
                            + "'");
        }
        if (source instanceof PyMemoryView other) {
            check(other);
        }
        return PyMemoryView.of(source);
    }

    private static Object special(Context cx, String name, PyMemoryView view, Object[] args) {
        return switch (name) {
            case "__delitem__" ->
                    throw Errors.type(
                            view.isReadonly()
                                    ? "cannot modify read-only memory"
                                    : "cannot delete memory");
            case "__enter__" -> view;
            case "__getitem__" -> MemoryItems.get(cx, view, args[0]);
            case "__hash__" -> hash(view);
            case "__iter__" -> iterator(view);
            case "__len__" -> length(view);
            case "__setitem__" -> MemoryItems.set(cx, view, args[0], args[1]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object method(Context cx, String name, PyMemoryView view, Object[] args) {
        return switch (name) {
            case "c_contiguous", "contiguous" -> view.isContiguous();
            case "f_contiguous" -> view.shape().length <= 1 && view.isContiguous();
            case "cast" -> MemoryItems.cast(cx, view, args[0], args[1]);
            case "count" -> count(cx, view, args[0]);
            case "index" -> index(cx, view, args);
            case "format" -> view.format().text();
            case "hex" -> ByteOperations.hex(cx, view.toArray(), args);
            case "itemsize" -> (long) view.format().size();
            case "nbytes" -> (long) view.items() * view.format().size();
            case "ndim" -> (long) view.shape().length;
            case "obj" -> view.source();
            case "readonly" -> view.isReadonly();
            case "shape" -> tuple(view.shape());
            case "strides" -> tuple(view.strides());
            case "suboffsets" -> PyTuple.EMPTY;
            case "tobytes" -> bytes(cx, view, args[0]);
            case "tolist" -> {
                cx.allocate(16L * view.items());
                yield view.toList(0, view.offset());
            }
            case "toreadonly" -> view.toReadonly();
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object tuple(int[] numbers) {
        return new PyTuple(Arrays.stream(numbers).mapToObj(n -> (Object) (long) n).toArray());
    }

    private static Object bytes(Context cx, PyMemoryView view, Object order) {
        if (order != null && order != Singleton.NONE) {
            Object text = Texts.plain(order);
            if (text == null) {
                throw Errors.type(cx.wording("tobytes-order", Types.of(order).name()));
            }
            if (!text.equals("C") && !text.equals("F") && !text.equals("A")) {
                throw Errors.value("order must be 'C', 'F' or 'A'");
            }
            if (text.equals("F") && view.shape().length > 1) {
                throw Errors.of(
                        Types.NOT_IMPLEMENTED_ERROR,
                        "memoryview: Fortran order of several dimensions");
            }
        }
        return new PyBytes(view.toArray());
    }

    private static Object length(PyMemoryView view) {
        if (view.shape().length == 0) {
            throw Errors.type("0-dim memory has no length");
        }
        return (long) view.count();
    }

    private static Object iterator(PyMemoryView view) {
        if (view.shape().length == 0) {
            throw Errors.type("invalid indexing of 0-dim memory");
        }
        if (view.shape().length > 1) {
            throw Errors.of(
                    Types.NOT_IMPLEMENTED_ERROR, "multi-dimensional sub-views are not implemented");
        }
        return new PyBytesIterator(view);
    }

    private static Object count(Context cx, PyMemoryView view, Object item) {
        PyIterator items = Iteration.of(cx, iterator(view));
        long count = 0;
        for (Object next = items.next(cx); next != null; next = items.next(cx)) {
            count += Comparisons.isEqual(cx, next, item) ? 1 : 0;
        }
        return count;
    }

    private static Object index(Context cx, PyMemoryView view, Object[] args) {
        var items = new PyTuple(Iteration.all(cx, iterator(view)));
        long index = Sequences.index(cx, items, args);
        if (index < 0) {
            throw Errors.value("memoryview.index(x): x not found");
        }
        return index;
    }

    private static Object hash(PyMemoryView view) {
        if (!view.isReadonly()) {
            throw Errors.value("cannot hash writable memoryview object");
        }
        if (!view.format().isOfBytes()) {
            throw Errors.value("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        }
        return TextHash.of(view.toArray());
    }

    private static Object equal(Context cx, PyMemoryView view, Object other) {
        if (view.isReleased()) {
            return view == other;
        }
        if (!Buffers.is(other)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        PyMemoryView second = other instanceof PyMemoryView own ? own : PyMemoryView.of(other);
        if (second.isReleased()) {
            return view == other;
        }
        if (!Arrays.equals(view.shape(), second.shape())) {
            return false;
        }
        boolean isSameFormat = view.format().code() == second.format().code();
        if (isSameFormat && "fde".indexOf(view.format().code()) < 0) {
            return Arrays.equals(view.toArray(), second.toArray());
        }
        return Comparisons.isEqual(
                cx, view.toList(0, view.offset()), second.toList(0, second.offset()));
    }
}
