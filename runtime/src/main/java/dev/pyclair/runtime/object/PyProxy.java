package dev.pyclair.runtime.object;

import java.lang.ref.WeakReference;
import java.util.Arrays;

/**
 * {@code weakref.ProxyType}: stands for an object that it does not keep alive.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/weakrefobject.c">CPython:
 *     {@code Objects/weakrefobject.c}, {@code proxy_getattr}</a>
 */
public final class PyProxy extends PyObject implements WeakLink {
    /** {@code weakref.ProxyType}. */
    public static final PyType TYPE =
            PyType.of("weakref", "ProxyType", new Methods(Methods.ROWS), Types.OBJECT);

    /** {@code weakref.CallableProxyType}. */
    public static final PyType CALLABLE =
            PyType.of(
                    "weakref",
                    "CallableProxyType",
                    new Methods(Methods.ROWS + "\n__call__ *"),
                    Types.OBJECT);

    /** The first to 3.9. */
    public static final PyType SHORT =
            PyType.of("builtins", "weakproxy", new Methods(Methods.ROWS), Types.OBJECT);

    /** The second to 3.9. */
    public static final PyType SHORT_CALLABLE =
            PyType.of(
                    "builtins",
                    "weakcallableproxy",
                    new Methods(Methods.ROWS + "\n__call__ *"),
                    Types.OBJECT);

    private final WeakReference<PyObject> target;
    private final Object callback;

    /**
     * A proxy.
     *
     * @param cx the context
     * @param object what it stands for
     * @param callback what is called when that dies; None for nothing
     */
    public PyProxy(Context cx, PyObject object, Object callback) {
        super(type(cx, Calls.isCallable(object)));
        target = new WeakReference<>(object);
        this.callback = callback;
    }

    /** {@return the class of proxies} */
    public static PyType type(Context cx, boolean isCallable) {
        return Feature.SHORT_NAMES_OF_REFERENCES.in(cx)
                ? isCallable ? SHORT_CALLABLE : SHORT
                : isCallable ? CALLABLE : TYPE;
    }

    @Override
    public void sever() {
        target.clear();
    }

    @Override
    public boolean mourns() {
        return callback != Singleton.NONE;
    }

    @Override
    public void mourn(Context cx) {
        try {
            Calls.call(cx, callback, this);
        } catch (PyRaise e) {
            cx.unraisable("calling-back", callback, e.value());
        }
    }

    /** {@return the object; ReferenceError if it is gone} */
    public PyObject target() {
        PyObject object = target.get();
        if (object == null) {
            throw Errors.of(Types.REFERENCE_ERROR, "weakly-referenced object no longer exists");
        }
        return object;
    }

    /** The object behind a proxy, or an object itself. */
    private static Object behind(Object object) {
        return object instanceof PyProxy proxy ? proxy.target() : object;
    }

    @Override
    Object findAttribute(Context cx, String name) {
        return Attributes.get(cx, target(), name);
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        if (type() != type(cx, true)) {
            throw Calls.notCallable(this);
        }
        return Calls.onward(cx, target(), args, keywords);
    }

    private static final class Methods extends MethodTable {
        static final String ROWS =
                """
                __repr__ slot 0
                __str__ slot 0
                __bytes__ 0
                __bool__ slot 0
                __int__ slot 0
                __float__ slot 0
                __index__ slot 0
                __len__ slot 0
                __iter__ slot 0
                __next__ slot 0
                __reversed__ 0
                __contains__ slot 1
                __getitem__ slot 1
                __setitem__ slot 2
                __delitem__ slot 1
                __lt__ slot 1
                __le__ slot 1
                __eq__ slot 1
                __ne__ slot 1
                __gt__ slot 1
                __ge__ slot 1
                __neg__ slot 0
                __pos__ slot 0
                __abs__ slot 0
                __invert__ slot 0
                __divmod__ slot 1
                __rdivmod__ slot 1"""
                        + binary();

        Methods(String rows) {
            super(rows);
        }

        private static String binary() {
            var rows = new StringBuilder();
            for (BinaryOperator operator : BinaryOperator.values()) {
                String name = operator.method().substring(2);
                for (String prefix : new String[] {"__", "__r", "__i"}) {
                    rows.append('\n').append(prefix).append(name).append(" slot 1");
                }
            }
            return rows.toString();
        }

        @Override
        protected void addTo(PyDict attributes) {
            attributes.putText("__hash__", Singleton.NONE);
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var proxy = (PyProxy) self;
            PyObject object = proxy.target();
            return switch (name) {
                case "__repr__" -> repr(proxy, object);
                case "__str__" -> Texts.str(cx, object);
                case "__bool__" -> Operators.isTrue(cx, object);
                case "__len__" -> Sizes.of(cx, object);
                case "__iter__" -> Iteration.iterator(cx, object);
                case "__next__" -> Iteration.nextOrRaise(cx, object);
                case "__contains__" -> Operators.contains(cx, object, args[0]);
                case "__getitem__" -> Subscripts.get(cx, object, args[0]);
                case "__setitem__" -> {
                    Subscripts.set(cx, object, args[0], args[1]);
                    yield Singleton.NONE;
                }
                case "__delitem__" -> {
                    Subscripts.delete(cx, object, args[0]);
                    yield Singleton.NONE;
                }
                case "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__" ->
                        Comparisons.compare(cx, operator(name), object, behind(args[0]));
                case "__call__" ->
                        Calls.call(
                                cx,
                                object,
                                Arrays.copyOf(args, args.length - 1),
                                Signature.Arguments.names(args));
                default -> calculated(cx, name, object, args);
            };
        }

        private static ComparisonOperator operator(String name) {
            for (ComparisonOperator each : ComparisonOperator.values()) {
                if (each.method().equals(name)) {
                    return each;
                }
            }
            throw new IllegalStateException(name);
        }

        private static Object repr(PyProxy proxy, PyObject object) {
            return "<weakproxy at "
                    + ObjectMethods.address(proxy)
                    + " to "
                    + Types.of(object).name()
                    + " at "
                    + ObjectMethods.address(object)
                    + ">";
        }

        private static Object calculated(Context cx, String name, PyObject object, Object[] args) {
            if (args.length == 0) {
                return switch (name) {
                    case "__neg__" -> Operators.negative(cx, object);
                    case "__pos__" -> Operators.positive(cx, object);
                    case "__abs__" -> Operators.absolute(cx, object);
                    case "__invert__" -> Operators.invert(cx, object);
                    default -> Calls.method(cx, object, name);
                };
            }
            Object other = behind(args[0]);
            if (name.endsWith("divmod__")) {
                boolean isFirst = name.equals("__divmod__");
                return Operators.divideBoth(cx, isFirst ? object : other, isFirst ? other : object);
            }
            for (BinaryOperator operator : BinaryOperator.values()) {
                String plain = operator.method().substring(2);
                if (name.equals("__" + plain)) {
                    return Operators.apply(cx, operator, object, other);
                }
                if (name.equals("__r" + plain)) {
                    return Operators.apply(cx, operator, other, object);
                }
                if (name.equals("__i" + plain)) {
                    return Operators.inPlace(cx, operator, object, other);
                }
            }
            throw new IllegalStateException(name);
        }
    }
}
