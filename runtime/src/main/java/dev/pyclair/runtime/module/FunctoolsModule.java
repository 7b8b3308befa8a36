package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code functools}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/functools.py">CPython: {@code
 *     Lib/functools.py}</a>
 */
public final class FunctoolsModule extends MethodTable {
    private static final String ROWS =
            """
            _unwrap_partial def (func)
            _unwrap_partialmethod def (func) since 3.13
            cache O since 3.9
            cmp_to_key (mycmp)
            lru_cache (maxsize=, typed=)
            reduce 2-3
            singledispatch (func)
            total_ordering (cls)
            update_wrapper (wrapper, wrapped, assigned=, updated=)
            wraps (wrapped, assigned=, updated=)""";

    private static final PyTuple ASSIGNED =
            new PyTuple("__module__", "__name__", "__qualname__", "__doc__", "__type_params__");
    private static final PyTuple UPDATED = new PyTuple("__dict__");
    private static final long USUAL_SIZE = 128;

    /** What CPython has in C. */
    private static final String CORE =
            """
            cmp_to_key (mycmp)
            reduce 2-3""";

    private final boolean isCore;

    /** Makes the table. */
    public FunctoolsModule() {
        super(ROWS);
        isCore = false;
    }

    private FunctoolsModule(String rows) {
        super(rows);
        isCore = true;
    }

    /** {@return the table of {@code _functools}, of which the module {@code functools} is made} */
    static FunctoolsModule core() {
        return new FunctoolsModule(CORE);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("partial", PyPartial.TYPE);
        if (isCore) {
            return;
        }
        attributes.putText("partialmethod", PartialMethod.TYPE);
        attributes.putText("cached_property", CachedProperty.TYPE);
        attributes.putText("singledispatchmethod", DispatchMethod.TYPE);
        attributes.putText("WRAPPER_ASSIGNMENTS", ASSIGNED);
        attributes.putText("WRAPPER_UPDATES", UPDATED);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "_unwrap_partial" -> unwrapped(cx, args[0], PyPartial.TYPE);
            case "_unwrap_partialmethod" ->
                    unwrapped(cx, unwrapped(cx, args[0], PartialMethod.TYPE), PyPartial.TYPE);
            case "cache" -> cached(cx, args[0], -1, false);
            case "cmp_to_key" -> new ComparisonKey.Maker(args[0]);
            case "lru_cache" -> lruCache(cx, args);
            case "reduce" -> reduce(cx, args);
            case "singledispatch" -> {
                var dispatch = new Dispatch(args[0]);
                update(cx, dispatch, args[0], ASSIGNED, UPDATED);
                yield dispatch;
            }
            case "total_ordering" -> Orderings.complete(args[0]);
            case "update_wrapper" ->
                    update(cx, args[0], args[1], or(args[2], ASSIGNED), or(args[3], UPDATED));
            case "wraps" -> new Wrapping(args[0], or(args[1], ASSIGNED), or(args[2], UPDATED));
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object unwrapped(Context cx, Object function, PyType kind) {
        Object inner = function;
        while (Types.of(inner).isSubtypeOf(kind)) {
            inner = Attributes.get(cx, inner, "func");
        }
        return inner;
    }

    private static Object or(Object given, Object usual) {
        return given == null ? usual : given;
    }

    private static Object reduce(Context cx, Object[] args) {
        if (!Iteration.isIterable(args[1])) {
            throw Errors.type("reduce() arg 2 must support iteration");
        }
        PyIterator items = Iteration.of(cx, args[1]);
        Object result = args.length > 2 ? args[2] : items.next(cx);
        if (result == null) {
            throw Errors.type(cx.wording("reduce-empty"));
        }
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            result = Calls.call(cx, args[0], result, item);
        }
        return result;
    }

    private static Object lruCache(Context cx, Object[] args) {
        boolean isTyped = args[1] != null && Operators.isTrue(cx, args[1]);
        Object size = args[0];
        if (size == null) {
            return new Caching(USUAL_SIZE, isTyped);
        }
        if (size == Singleton.NONE) {
            return new Caching(-1, isTyped);
        }
        if (Sizes.integer(size) != null) {
            return new Caching(Math.max(0, Sizes.countOf(cx, size)), isTyped);
        }
        if (Calls.isCallable(size)) {
            return cached(cx, size, USUAL_SIZE, isTyped);
        }
        throw Errors.type("Expected first argument to be an integer, a callable, or None");
    }

    private static Object cached(Context cx, Object function, long most, boolean isTyped) {
        if (!Calls.isCallable(function)) {
            throw Errors.type("the first argument must be callable");
        }
        return update(cx, new LruCache(function, most, isTyped), function, ASSIGNED, UPDATED);
    }

    static Object update(
            Context cx, Object wrapper, Object wrapped, Object assigned, Object updated) {
        for (Object name : Iteration.all(cx, assigned)) {
            String text = Texts.java(name, "attribute name must be string, not '%'");
            Object value = Attributes.find(cx, wrapped, text);
            if (value != null) {
                set(cx, wrapper, text, value);
            }
        }
        for (Object name : Iteration.all(cx, updated)) {
            String text = Texts.java(name, "attribute name must be string, not '%'");
            Object more = Attributes.find(cx, wrapped, text);
            if (more != null) {
                Calls.method(cx, Attributes.get(cx, wrapper, text), "update", more);
            }
        }
        if (!(wrapper instanceof LruCache)) {
            set(cx, wrapper, "__wrapped__", wrapped);
        }
        return wrapper;
    }

    /** Our own wrappers have what is copied in their {@code __dict__}. */
    private static void set(Context cx, Object wrapper, String name, Object value) {
        if (wrapper instanceof LruCache || wrapper instanceof Dispatch) {
            ((PyObject) wrapper).attributes().putText(name, value);
        } else {
            Attributes.set(cx, wrapper, name, value);
        }
    }

    /** The decorator that {@code wraps} gives. */
    private static final class Wrapping extends PyObject {
        private static final PyType TYPE =
                PyType.of("functools", "partial", new CallableTable(), Types.OBJECT);

        private final Object wrapped;
        private final Object assigned;
        private final Object updated;

        Wrapping(Object wrapped, Object assigned, Object updated) {
            super(TYPE);
            this.wrapped = wrapped;
            this.assigned = assigned;
            this.updated = updated;
        }

        @Override
        public Object call(Context cx, Object[] args, String[] names) {
            if (args.length != 1) {
                throw Errors.type(
                        "update_wrapper() takes 1 positional argument but "
                                + args.length
                                + " were given");
            }
            return update(cx, args[0], wrapped, assigned, updated);
        }
    }

    /** The decorator that {@code lru_cache} with a size gives. */
    private static final class Caching extends PyObject {
        private static final PyType TYPE =
                PyType.of("builtins", "function", new CallableTable(), Types.OBJECT);

        private final long most;
        private final boolean isTyped;

        Caching(long most, boolean isTyped) {
            super(TYPE);
            this.most = most;
            this.isTyped = isTyped;
        }

        @Override
        public Object call(Context cx, Object[] args, String[] names) {
            if (args.length != 1) {
                throw Errors.type(
                        "lru_cache.<locals>.decorating_function() takes 1 positional argument but "
                                + args.length
                                + " were given");
            }
            return cached(cx, args[0], most, isTyped);
        }
    }
}
