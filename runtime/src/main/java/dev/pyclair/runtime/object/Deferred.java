package dev.pyclair.runtime.object;

/** What stands for a value until that is used: a lazy import. */
public interface Deferred {
    /** {@return the value, made if it is not yet} */
    Object resolved(Context cx);
}
