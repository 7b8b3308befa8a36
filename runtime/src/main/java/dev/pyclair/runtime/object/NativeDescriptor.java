package dev.pyclair.runtime.object;

/** An attribute of a class that says itself what it is for an object, written in Java. */
public interface NativeDescriptor {
    /**
     * {@return what it is for an object}
     *
     * @param self the object; null if the class itself was asked
     * @param type the class
     */
    Object get(Context cx, Object self, PyType type);

    /** {@return whether it goes before an attribute of the object} */
    default boolean isData() {
        return false;
    }

    /** Sets the attribute of an object; null deletes it. */
    default void set(Context cx, Object self, Object value) {
        throw Errors.attribute(value == null ? "can't delete attribute" : "can't set attribute");
    }

    /** Learns its name and its class. */
    default void setName(Context cx, PyType owner, Object name) {
        // Most need no name.
    }
}
