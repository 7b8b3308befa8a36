package dev.pyclair.runtime.object;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;

/** An object that is no natural Java value. */
public abstract class PyObject {
    private PyType type;
    private PyDict attributes;
    private Map<PySlot, Object> slots;
    private PyObject weakReference;

    /**
     * What is known of its life: bits of {@link Watcher}, and above them the last walk it was in.
     */
    private int mark;

    /**
     * An object.
     *
     * @param type its class
     */
    protected PyObject(PyType type) {
        this.type = type;
    }

    /** {@return its class} */
    public final PyType type() {
        return type;
    }

    /**
     * Gives it another class.
     *
     * @param value the class
     */
    public final void setType(PyType value) {
        type = value;
    }

    /** {@return whether its class gives its objects a {@code __dict__}} */
    public boolean hasAttributes() {
        return type.givesAttributes();
    }

    /** {@return its {@code __dict__}, made when first asked for} */
    public final PyDict attributes() {
        if (attributes == null) {
            attributes = new PyDict();
        }
        return attributes;
    }

    /** {@return an attribute of its own; null if there is none} */
    public final Object ownAttribute(String name) {
        return attributes == null ? null : attributes.getText(name);
    }

    /**
     * Replaces its {@code __dict__}.
     *
     * @param value the new one
     */
    public final void setAttributes(PyDict value) {
        attributes = value;
    }

    /**
     * Finds an attribute as its built-in class does.
     *
     * @param cx the context
     * @param name the name
     * @return the attribute; null if there is none
     */
    Object findAttribute(Context cx, String name) {
        return Attributes.findOfObject(cx, this, name);
    }

    /** {@return the weak reference to it that has no callback; null if there is none} */
    public final PyObject weakReference() {
        return weakReference;
    }

    /** Keeps the weak reference to it that has no callback. */
    public final void setWeakReference(PyObject reference) {
        weakReference = reference;
    }

    /** {@return the bits and the number that {@link Watcher} keeps with it} */
    public final int mark() {
        return mark;
    }

    /** Sets them. */
    public final void setMark(int value) {
        mark = value;
    }

    /** {@return its {@code __dict__}; null if nobody has asked for it} */
    public final PyDict knownAttributes() {
        return attributes;
    }

    /** {@return what it has in slots, in the order of their names; not to be changed} */
    public final Object[] slotValues() {
        if (slots == null) {
            return Calls.NO_ARGS;
        }
        PySlot[] known = slots.keySet().toArray(new PySlot[0]);
        if (known.length > 1) {
            Arrays.sort(known, Comparator.comparing(PySlot::name));
        }
        var values = new Object[known.length];
        for (int i = 0; i < known.length; i++) {
            values[i] = slots.get(known[i]);
        }
        return values;
    }

    /** {@return what it has in a slot; null if that is empty} */
    final Object ownSlot(PySlot slot) {
        return slots == null ? null : slots.get(slot);
    }

    /** Sets what it has in a slot; null empties it. */
    final void setOwnSlot(PySlot slot, Object value) {
        if (slots == null) {
            slots = new IdentityHashMap<>(4);
        }
        if (value == null) {
            slots.remove(slot);
        } else {
            slots.put(slot, value);
        }
    }

    /**
     * Calls it.
     *
     * @param cx the context
     * @param args positional arguments, then the values of keywords
     * @param keywords the names of the last arguments
     * @return the result
     */
    public Object call(Context cx, Object[] args, String[] keywords) {
        return Calls.callByType(cx, this, args, keywords);
    }
}
