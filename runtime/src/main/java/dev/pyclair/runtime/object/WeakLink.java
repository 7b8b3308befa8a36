package dev.pyclair.runtime.object;

/**
 * What is to hear of the death of an object: a weak reference to it, a proxy, a finalizer, or a
 * container that has it as a key.
 */
public interface WeakLink {
    /** Forgets the object, which is gone. */
    void sever();

    /**
     * Does what is to be done then; what goes wrong is told of and forgotten.
     *
     * @param cx the context
     */
    void mourn(Context cx);

    /** {@return whether there is anything to be called} */
    boolean mourns();

    /** {@return whether it hears of it even if nobody refers to itself} */
    default boolean isKept() {
        return false;
    }

    /** {@return whether it is a reference or a proxy, which programs can ask for} */
    default boolean isReference() {
        return !isKept();
    }
}
