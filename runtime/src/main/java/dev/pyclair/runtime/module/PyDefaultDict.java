package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.BinaryOperator;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.DictUpdates;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/** {@code collections.defaultdict}. */
final class PyDefaultDict extends PyDict {
    static final PyType TYPE =
            PyType.of("collections", "defaultdict", new Table(), Types.DICT).setGeneric();

    private Object factory = Singleton.NONE;

    private PyDefaultDict(PyType type) {
        super(type);
    }

    /** {@return one of the same class that makes the same, without keys} */
    PyDefaultDict empty() {
        var made = new PyDefaultDict(type());
        made.factory = factory;
        return made;
    }

    private static final class Table extends MethodTable {
        Table() {
            super(
                    """
                    __new__ *
                    __init__ *
                    __missing__ O
                    __reduce__ 0
                    __repr__ slot 0
                    __copy__ 0
                    __or__ slot 1 since 3.9
                    __ror__ slot 1 since 3.9
                    copy 0
                    default_factory get set""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (self instanceof PyType type) {
                return new PyDefaultDict(type);
            }
            var dict = (PyDefaultDict) self;
            return switch (name) {
                case "__init__" -> start(cx, dict, args);
                case "__reduce__" -> ContainerParts.ofDefaults(cx, dict, dict.factory);
                case "__missing__" -> missing(cx, dict, args[0]);
                case "__repr__" -> repr(cx, dict);
                case "__copy__", "copy" -> copy(cx, dict, dict);
                case "__or__", "__ror__" -> union(cx, name, dict, args[0]);
                case "default_factory" -> dict.factory;
                default -> throw new IllegalStateException(name);
            };
        }

        @Override
        protected void set(Context cx, String name, Object self, Object value) {
            ((PyDefaultDict) self).factory = value == null ? Singleton.NONE : value;
        }

        private static Object start(Context cx, PyDefaultDict dict, Object[] args) {
            int count = Signature.Arguments.positional(args);
            if (count == 0) {
                return DictUpdates.update(cx, "defaultdict", dict, args);
            }
            if (args[0] != Singleton.NONE && !Calls.isCallable(args[0])) {
                throw Errors.type("first argument must be callable or None");
            }
            dict.factory = args[0];
            return DictUpdates.update(cx, "dict", dict, Arrays.copyOfRange(args, 1, args.length));
        }

        private static Object missing(Context cx, PyDefaultDict dict, Object key) {
            if (dict.factory == Singleton.NONE) {
                throw Errors.key(key);
            }
            Object value = Calls.call(cx, dict.factory);
            Subscripts.set(cx, dict, key, value);
            return value;
        }

        private static Object repr(Context cx, PyDefaultDict dict) {
            Object factory = "...";
            if (cx.beginRepr(dict)) {
                try {
                    factory = Texts.repr(cx, dict.factory);
                } finally {
                    cx.endRepr(dict);
                }
            }
            return dict.type().name()
                    + "("
                    + factory
                    + ", "
                    + Calls.call(cx, Types.DICT.lookup("__repr__"), dict)
                    + ")";
        }

        private static PyDefaultDict copy(Context cx, PyDefaultDict like, PyDict items) {
            var copy = new PyDefaultDict(like.type());
            copy.factory = like.factory;
            copy.putAll(cx, items);
            return copy;
        }

        private static Object union(Context cx, String name, PyDefaultDict dict, Object other) {
            if (!(other instanceof PyDict more)) {
                return Singleton.NOT_IMPLEMENTED;
            }
            boolean isReflected = name.equals(BinaryOperator.OR.reflected());
            PyDefaultDict all = copy(cx, dict, isReflected ? more : dict);
            all.putAll(cx, isReflected ? dict : more);
            return all;
        }
    }
}
