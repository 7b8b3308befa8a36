package dev.pyclair.runtime.object;

/** {@code types.MappingProxyType}: a mapping that cannot be changed through it. */
public final class PyMappingProxy extends PyObject {
    private final Object mapping;

    /**
     * A view.
     *
     * @param mapping what it shows
     */
    public PyMappingProxy(Object mapping) {
        super(Types.MAPPINGPROXY);
        this.mapping = mapping;
    }

    /** {@return what it shows} */
    public Object mapping() {
        return mapping;
    }
}
