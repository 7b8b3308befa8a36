package dev.pyclair.runtime.object;

/** An attribute that {@code __slots__} names. */
public final class PySlot extends PyObject {
    private final String name;
    private final PyType owner;

    /**
     * A slot.
     *
     * @param name its name
     * @param owner the class whose {@code __slots__} names it
     */
    public PySlot(String name, PyType owner) {
        super(Types.MEMBER_DESCRIPTOR);
        this.name = name;
        this.owner = owner;
    }

    /** {@return its {@code __name__}} */
    public String name() {
        return name;
    }

    /** {@return the class whose attribute it is} */
    public PyType owner() {
        return owner;
    }

    /** {@return whether an object has something in it} */
    public boolean isSet(Object self) {
        return ((PyObject) self).ownSlot(this) != null;
    }

    /** {@return what an object has in it} */
    public Object get(Context cx, Object self) {
        Object value = ((PyObject) self).ownSlot(this);
        if (value == null) {
            PyRaise raise = Attributes.missing(self, name);
            raise.value()
                    .setArgs(new PyTuple(cx.wording("slot-empty", Types.of(self).name(), name)));
            throw raise;
        }
        return value;
    }

    /** Sets what an object has in it; null empties it. */
    public void set(Context cx, Object self, Object value) {
        if (value == null && ((PyObject) self).ownSlot(this) == null) {
            throw Errors.attribute(name);
        }
        ((PyObject) self).setOwnSlot(this, value);
    }
}
