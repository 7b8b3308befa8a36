package dev.pyclair.runtime.object;

/** An attribute of a built-in class that is computed. */
public final class PyGetSet extends PyObject {
    private final MethodTable table;
    private final String name;
    private final PyType owner;
    private final boolean isWritable;

    PyGetSet(MethodTable table, String name, PyType owner, boolean isWritable) {
        super(Types.GETSET_DESCRIPTOR);
        this.table = table;
        this.name = name;
        this.owner = owner;
        this.isWritable = isWritable;
    }

    /** {@return its {@code __name__}} */
    public String name() {
        return name;
    }

    /** {@return the class whose attribute it is} */
    public PyType owner() {
        return owner;
    }

    /** {@return the attribute of an object} */
    public Object get(Context cx, Object self) {
        return table.call(cx, name, self, Calls.NO_ARGS);
    }

    /** Sets the attribute of an object; null deletes it. */
    public void set(Context cx, Object self, Object value) {
        if (!isWritable) {
            throw Errors.attribute(
                    type() == Types.MEMBER_DESCRIPTOR
                            ? "readonly attribute"
                            : "attribute '"
                                    + name
                                    + "' of '"
                                    + Attributes.nameOf(owner)
                                    + "' objects is not writable");
        }
        table.set(cx, name, self, value);
    }
}
