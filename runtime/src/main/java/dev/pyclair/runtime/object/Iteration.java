package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;
import java.util.ArrayList;

/** Iteration. */
public final class Iteration {
    private Iteration() {}

    /** {@code iter(object)}, as an iterator that Java code can ask. */
    public static PyIterator of(Context cx, Object object) {
        Object iterator = iterator(cx, object);
        return iterator instanceof PyIterator own ? new Counted(own) : new Foreign(iterator);
    }

    /** {@code iter(object)}. */
    public static Object iterator(Context cx, Object object) {
        if (object instanceof PyIterator own && own.type().isBuiltin() && own.isIterable()) {
            return own;
        }
        if (object instanceof PyList list && list.type() == Types.LIST) {
            return new PyListIterator(list);
        }
        if (object instanceof PyTuple tuple && tuple.type() == Types.TUPLE) {
            return new PyTupleIterator(tuple);
        }
        if (object instanceof PyRange range) {
            return PyRangeIterator.of(range);
        }
        PyType type = Types.of(object);
        Object method = type.lookup(cx, "__iter__");
        if (method == null || method == Singleton.NONE) {
            if (method == null
                    && type.lookup(cx, "__getitem__") != null
                    && object instanceof PyObject) {
                return new PySequenceIterator(object);
            }
            throw Errors.type("'" + type.name() + "' object is not iterable");
        }
        Object iterator = Calls.special(cx, object, "__iter__");
        if (Types.of(iterator).lookup(cx, "__next__") == null) {
            throw Errors.type(cx.wording("iter-result", type.name(), Types.of(iterator).name()));
        }
        return iterator;
    }

    /** {@return whether an object's class says that it can be iterated} */
    public static boolean isIterable(Object object) {
        PyType type = Types.of(object);
        Object method = type.lookup("__iter__");
        return method == null
                ? type.lookup("__getitem__") != null && object instanceof PyObject
                : method != Singleton.NONE;
    }

    /** {@code next(iterator)}; null if there is no next. */
    public static Object next(Context cx, Object iterator) {
        if (iterator instanceof PyIterator own && own.type().isBuiltin() && own.isIterable()) {
            return own.next(cx);
        }
        Object method = Types.of(iterator).lookup(cx, "__next__");
        if (method == null) {
            throw Errors.type("'" + Types.of(iterator).name() + "' object is not an iterator");
        }
        try {
            return Calls.callBound(cx, method, iterator);
        } catch (PyRaise e) {
            if (e.is(Types.STOP_ITERATION)) {
                return null;
            }
            throw e;
        }
    }

    /** {@code next(iterator)}, which raises StopIteration at the end. */
    public static Object nextOrRaise(Context cx, Object iterator) {
        if (iterator instanceof PyIterator own && own.type().isBuiltin() && own.isIterable()) {
            Object next = own.next(cx);
            if (next == null) {
                throw Errors.stopIteration(own.endValue());
            }
            return next;
        }
        Object method = Types.of(iterator).lookup(cx, "__next__");
        if (method == null) {
            throw Errors.type("'" + Types.of(iterator).name() + "' object is not an iterator");
        }
        return Calls.callBound(cx, method, iterator);
    }

    /**
     * {@return all items; what has no iterator raises TypeError}
     *
     * @see <a href="https://github.com/python/cpython/blob/main/Objects/abstract.c">CPython: {@code
     *     Objects/abstract.c}, {@code PySequence_Fast}</a>
     */
    static Object[] allOr(Context cx, Object object, String message) {
        if (object instanceof PyList list) {
            return list.toArray();
        }
        if (object instanceof PyTuple tuple) {
            return tuple.items();
        }
        PyIterator items;
        try {
            items = of(cx, object);
        } catch (PyRaise e) {
            if (e.is(Types.TYPE_ERROR)) {
                throw Errors.type(message);
            }
            throw e;
        }
        return rest(cx, object, items);
    }

    /** {@return all items} */
    public static Object[] all(Context cx, Object object) {
        if (object instanceof PyTuple tuple && tuple.type() == Types.TUPLE) {
            return tuple.items();
        }
        if (object instanceof PyList list && list.type() == Types.LIST) {
            return list.toArray();
        }
        return rest(cx, object, of(cx, object));
    }

    private static Object[] rest(Context cx, Object object, PyIterator items) {
        askLength(cx, object);
        var all = new ArrayList<Object>();
        cx.hold(all);
        try {
            for (Object item = items.next(cx); item != null; item = items.next(cx)) {
                if ((all.size() & 0xfff) == 0xfff) {
                    cx.allocate(16L * all.size());
                }
                all.add(item);
            }
        } finally {
            cx.release();
        }
        return all.toArray();
    }

    /**
     * Asks how many items there are, as CPython does before it makes room for them: the methods of
     * a class that the program makes are called. The answer is of no use here.
     *
     * @see <a href="https://github.com/python/cpython/blob/main/Objects/abstract.c">CPython: {@code
     *     Objects/abstract.c}, {@code PyObject_LengthHint}</a>
     */
    static void askLength(Context cx, Object object) {
        if (Types.of(object).isBuiltin()) {
            return;
        }
        try {
            if (Types.of(object).lookup("__len__") != null) {
                Sizes.of(cx, object);
                return;
            }
        } catch (PyRaise e) {
            if (!e.is(Types.TYPE_ERROR)) {
                throw e;
            }
        }
        Object hint;
        try {
            hint = Calls.special(cx, object, "__length_hint__");
        } catch (PyRaise e) {
            if (e.is(Types.TYPE_ERROR)) {
                return;
            }
            throw e;
        }
        if (hint == null || hint == Singleton.NOT_IMPLEMENTED) {
            return;
        }
        Object number = Sizes.integer(hint);
        if (number == null) {
            throw Errors.type("__length_hint__ must be an integer, not " + Types.of(hint).name());
        }
        if (Ints.sign(number) < 0) {
            throw Errors.value("__length_hint__() should return >= 0");
        }
    }

    /** An iterator whose items are counted: Java code that has no end must not run without one. */
    private static final class Counted extends PyIterator {
        private final PyIterator iterator;

        Counted(PyIterator iterator) {
            super(Types.ITERATOR);
            this.iterator = iterator;
        }

        @Override
        public Object next(Context cx) {
            cx.tick(1);
            cx.enterNative();
            try {
                return cx.isAtEdge() ? cx.onNewStack(() -> iterator.next(cx)) : iterator.next(cx);
            } finally {
                cx.leaveNative();
            }
        }

        @Override
        public boolean isIterable() {
            return iterator.isIterable();
        }

        @Override
        public Object endValue() {
            return iterator.endValue();
        }

        @Override
        public long left() {
            return iterator.left();
        }
    }

    /** An iterator of a class that the program makes. */
    private static final class Foreign extends PyIterator {
        private final Object iterator;

        Foreign(Object iterator) {
            super(Types.ITERATOR);
            this.iterator = iterator;
        }

        @Override
        public Object next(Context cx) {
            return Iteration.next(cx, iterator);
        }
    }
}
