package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.NativeDescriptor;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code functools.cached_property}. */
final class CachedProperty extends PyObject implements NativeDescriptor {
    static final PyType TYPE =
            PyType.of("functools", "cached_property", new Table(), Types.OBJECT)
                    .setGivesAttributes(true)
                    .setGeneric();

    private final Object function;
    private Object name = Singleton.NONE;

    private CachedProperty(PyType type, Object function) {
        super(type);
        this.function = function;
    }

    @Override
    public void setName(Context cx, PyType owner, Object given) {
        if (name != Singleton.NONE && !name.equals(given)) {
            throw Errors.type(
                    "Cannot assign the same cached_property to two different names ('"
                            + name
                            + "' and '"
                            + given
                            + "').");
        }
        name = given;
    }

    @Override
    public Object get(Context cx, Object self, PyType type) {
        if (self == null) {
            return this;
        }
        if (!(name instanceof String text)) {
            throw Errors.type(
                    "Cannot use cached_property instance without calling __set_name__ on it.");
        }
        if (!(self instanceof PyObject object) || !object.hasAttributes()) {
            throw Errors.type(
                    "No '__dict__' attribute on '"
                            + Types.of(self).name()
                            + "' instance to cache '"
                            + text
                            + "' property.");
        }
        Object known = object.attributes().getText(text);
        if (known == null) {
            known = Calls.call(cx, function, self);
            object.attributes().putText(text, known);
        }
        return known;
    }

    private static final class Table extends MethodTable {
        Table() {
            super("__new__ (func)\n__set_name__ 2\nfunc get\nattrname get\n__doc__ get");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new CachedProperty((PyType) self, args[0]);
            }
            var property = (CachedProperty) self;
            return switch (name) {
                case "__set_name__" -> {
                    property.setName(cx, null, args[1]);
                    yield Singleton.NONE;
                }
                case "func" -> property.function;
                case "attrname" -> property.name;
                case "__doc__" -> Attributes.get(cx, property.function, "__doc__");
                default -> throw new IllegalStateException(name);
            };
        }
    }
}
