package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyMappingProxy;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/** What {@code functools.singledispatch} makes of a function. */
final class Dispatch extends PyObject {
    private static final PyType TYPE =
            PyType.of("builtins", "function", new Table(), Types.OBJECT)
                    .setGivesAttributes(true)
                    .setMethodLike();

    private final Object function;
    private final PyDict registry = new PyDict();

    Dispatch(Object function) {
        super(TYPE);
        this.function = function;
        registry.put(null, Types.OBJECT, function);
    }

    @Override
    public Object call(Context cx, Object[] args, String[] names) {
        if (args.length == names.length) {
            throw Errors.type(
                    Texts.str(cx, Attributes.get(cx, function, "__name__"))
                            + " requires at least 1 positional argument");
        }
        return Calls.call(cx, find(cx, Types.of(args[0])), args, names);
    }

    /** The function for a class: that of the nearest class that it comes from. */
    Object find(Context cx, PyType type) {
        Object best = null;
        for (PyType each : type.order()) {
            Object own = each == Types.OBJECT ? null : registry.get(cx, each);
            if (own != null) {
                return own;
            }
        }
        PyType nearest = Types.OBJECT;
        for (int i = registry.next(-1); i >= 0; i = registry.next(i)) {
            if (registry.keyAt(i) instanceof PyType key
                    && key != Types.OBJECT
                    && Classes.checkSubclass(cx, type, key)
                    && Classes.checkSubclass(cx, key, nearest)) {
                nearest = key;
                best = registry.valueAt(i);
            }
        }
        return best == null ? function : best;
    }

    Object register(Context cx, Object type, Object implementation) {
        if (implementation != null) {
            if (!(type instanceof PyType)) {
                throw invalid(cx, type);
            }
            registry.put(cx, type, implementation);
            return implementation;
        }
        if (type instanceof PyType) {
            return new Registering(this, type);
        }
        Object annotations = Attributes.find(cx, type, "__annotations__");
        if (!(annotations instanceof PyDict known) || known.size() == 0) {
            throw Errors.type(
                    "Invalid first argument to `register()`: "
                            + Texts.repr(cx, type)
                            + ". Use either `@register(some_class)` or plain `@register` on an"
                            + " annotated function.");
        }
        Object first = known.valueAt(known.next(-1));
        first = first == Singleton.NONE ? Types.NONE : first;
        if (!(first instanceof PyType)) {
            throw Errors.type(
                    "Invalid annotation for '"
                            + known.keyAt(known.next(-1))
                            + "'. "
                            + Texts.repr(cx, first)
                            + " is not a class.");
        }
        registry.put(cx, first, type);
        return type;
    }

    private static RuntimeException invalid(Context cx, Object type) {
        return Errors.type(
                "Invalid first argument to `register()`. "
                        + Texts.repr(cx, type)
                        + " is not a class or union type.");
    }

    /** The decorator that {@code register} with a class gives. */
    private static final class Registering extends PyObject {
        private static final PyType TYPE =
                PyType.of("builtins", "function", new CallableTable(), Types.OBJECT);

        private final Dispatch dispatch;
        private final Object key;

        Registering(Dispatch dispatch, Object key) {
            super(TYPE);
            this.dispatch = dispatch;
            this.key = key;
        }

        @Override
        public Object call(Context cx, Object[] args, String[] names) {
            if (args.length != 1) {
                throw Errors.type(
                        "<lambda>() takes 1 positional argument but "
                                + args.length
                                + " were given");
            }
            return dispatch.register(cx, key, args[0]);
        }
    }

    private static final class Table extends MethodTable {
        Table() {
            super(
                    """
                    __call__ *
                    __doc__ get
                    register (cls, func=)
                    dispatch (cls)
                    registry get
                    _clear_cache 0""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var dispatch = (Dispatch) self;
            return switch (name) {
                case "__call__" ->
                        dispatch.call(
                                cx,
                                Arrays.copyOf(args, args.length - 1),
                                Signature.Arguments.names(args));
                case "__doc__" -> {
                    Object doc = dispatch.ownAttribute(name);
                    yield doc == null ? Singleton.NONE : doc;
                }
                case "register" ->
                        dispatch.register(cx, args[0], args[1] == Singleton.NONE ? null : args[1]);
                case "dispatch" -> {
                    if (!(args[0] instanceof PyType type)) {
                        throw Errors.type("dispatch() needs a class");
                    }
                    yield dispatch.find(cx, type);
                }
                case "registry" -> new PyMappingProxy(dispatch.registry);
                case "_clear_cache" -> Singleton.NONE;
                default -> throw new IllegalStateException(name);
            };
        }
    }
}
