package dev.pyclair.runtime.object;

/** The objects of which there is one. */
public enum Singleton {
    /** {@code None}. */
    NONE("None"),
    /** {@code Ellipsis}. */
    ELLIPSIS("Ellipsis"),
    /** {@code NotImplemented}. */
    NOT_IMPLEMENTED("NotImplemented");

    private final String repr;

    Singleton(String repr) {
        this.repr = repr;
    }

    /** {@return how Python prints it} */
    @Override
    public String toString() {
        return repr;
    }
}
