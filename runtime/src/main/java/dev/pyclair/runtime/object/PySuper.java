package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.ValueFault;

/** {@code super}. */
public final class PySuper extends PyObject {
    private final PyType from;
    private final Object self;
    private final PyType start;

    /**
     * Attributes of an object from behind a class on.
     *
     * @param from the class
     * @param self the object, or a class that comes from it; null for none yet
     */
    public PySuper(PyType from, Object self) {
        super(Types.SUPER);
        this.from = from;
        this.self = self;
        if (self == null) {
            start = null;
        } else if (self instanceof PyType type && type.isSubtypeOf(from)) {
            start = type;
        } else if (Types.of(self).isSubtypeOf(from)) {
            start = Types.of(self);
        } else {
            throw ValueFault.worded(
                    "TypeError",
                    "super-object",
                    self instanceof PyType ? "type " : "instance of ",
                    self instanceof PyType type ? type.name() : Types.of(self).name(),
                    from.name());
        }
    }

    /** {@return {@code __thisclass__}} */
    public PyType from() {
        return from;
    }

    /** {@return {@code __self__}; null for none} */
    public Object self() {
        return self;
    }

    /** {@return {@code __self_class__}; null for none} */
    public PyType start() {
        return start;
    }

    @Override
    Object findAttribute(Context cx, String name) {
        if (start != null && !name.equals("__class__")) {
            boolean isBehind = false;
            for (PyType type : start.order()) {
                Object found = isBehind ? type.own(cx).getText(name) : null;
                if (found != null) {
                    return Descriptors.get(cx, found, self == start ? null : self, start);
                }
                isBehind |= type == from;
            }
        }
        return super.findAttribute(cx, name);
    }
}
