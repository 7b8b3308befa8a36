package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code types.SimpleNamespace}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/namespaceobject.c">CPython:
 *     {@code Objects/namespaceobject.c}</a>
 */
final class PyNamespace extends PyObject {
    /** {@code types.SimpleNamespace}. */
    static final PyType TYPE =
            PyType.of("types", "SimpleNamespace", new Methods(), Types.OBJECT)
                    .setGivesAttributes(true);

    PyNamespace() {
        this(TYPE);
    }

    private PyNamespace(PyType type) {
        super(type);
    }

    private static final class Methods extends MethodTable {
        private static final String ROWS =
                """
                __new__ *
                __init__ *
                __repr__ slot 0
                __eq__ slot 1
                __ne__ slot 1
                __lt__ slot 1 until 3.14
                __le__ slot 1 until 3.14
                __gt__ slot 1 until 3.14
                __ge__ slot 1 until 3.14
                __replace__ * since 3.13""";

        Methods() {
            super(ROWS);
        }

        @Override
        protected void addTo(PyDict attributes) {
            attributes.putText("__module__", "types");
            attributes.putText("__hash__", Singleton.NONE);
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            return switch (name) {
                case "__new__" -> new PyNamespace((PyType) self);
                case "__init__" -> start(cx, (PyNamespace) self, args);
                case "__repr__" -> repr(cx, (PyNamespace) self);
                case "__eq__" -> isSame(cx, (PyNamespace) self, args[0]);
                case "__ne__" ->
                        isSame(cx, (PyNamespace) self, args[0]) instanceof Boolean same
                                ? (Object) !same
                                : Singleton.NOT_IMPLEMENTED;
                case "__lt__", "__le__", "__gt__", "__ge__" ->
                        order(cx, name, (PyNamespace) self, args[0]);
                case "__replace__" -> {
                    var copy = new PyNamespace(((PyNamespace) self).type());
                    copy.attributes().putAll(cx, ((PyNamespace) self).attributes());
                    start(cx, copy, args);
                    yield copy;
                }
                default -> throw new IllegalStateException(name);
            };
        }

        /** To 3.14 the dicts are compared, which have no order, and the message tells of them. */
        private static Object order(Context cx, String name, PyNamespace self, Object other) {
            return other instanceof PyNamespace second
                    ? Comparisons.compare(
                            cx,
                            ComparisonOperator.named(name),
                            self.attributes(),
                            second.attributes())
                    : Singleton.NOT_IMPLEMENTED;
        }

        private static Object start(Context cx, PyNamespace self, Object[] args) {
            int count = Signature.Arguments.positional(args);
            String[] names = Signature.Arguments.names(args);
            if (count > 0 && !Feature.NAMESPACES_TAKE_MAPPINGS.in(cx)) {
                throw Errors.type("no positional arguments expected");
            }
            if (count > 1) {
                throw Errors.type(
                        self.type().name() + " expected at most 1 argument, got " + count);
            }
            if (count == 1) {
                if (!(args[0] instanceof PyDict dict)) {
                    throw Errors.type("'" + Types.of(args[0]).name() + "' object is not iterable");
                }
                self.attributes().putAll(cx, dict);
            }
            for (int i = 0; i < names.length; i++) {
                self.attributes().putText(names[i], args[count + i]);
            }
            return Singleton.NONE;
        }

        private static Object isSame(Context cx, PyNamespace self, Object other) {
            return other instanceof PyNamespace that
                    ? (Object) Comparisons.isEqual(cx, self.attributes(), that.attributes())
                    : Singleton.NOT_IMPLEMENTED;
        }

        private static Object repr(Context cx, PyNamespace self) {
            String name = self.type() == TYPE ? "namespace" : self.type().name();
            if (!cx.beginRepr(self)) {
                return name + "(...)";
            }
            try {
                var text = new StringBuilder(name).append('(');
                PyDict all = self.attributes();
                boolean isFirst = true;
                for (int i = all.next(-1); i >= 0; i = all.next(i)) {
                    if (all.keyAt(i) instanceof String key && !key.isEmpty()) {
                        text.append(isFirst ? "" : ", ").append(key).append('=');
                        text.append(Texts.repr(cx, all.valueAt(i)));
                        isFirst = false;
                    }
                }
                return text.append(')').toString();
            } finally {
                cx.endRepr(self);
            }
        }
    }
}
