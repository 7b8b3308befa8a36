package dev.pyclair.runtime.object;

/**
 * {@code string.templatelib.Template}: what a t-string gives. Strings and interpolations take
 * turns; there is a string, perhaps empty, at each end.
 */
public final class PyTemplate extends PyObject {
    private final PyTuple strings;
    private final PyTuple interpolations;

    /**
     * A template.
     *
     * @param strings one more than the others
     * @param interpolations what stands between them
     */
    public PyTemplate(PyTuple strings, PyTuple interpolations) {
        super(TemplateTypes.TEMPLATE);
        this.strings = strings;
        this.interpolations = interpolations;
    }

    /** {@return the strings} */
    public PyTuple strings() {
        return strings;
    }

    /** {@return what stands between them} */
    public PyTuple interpolations() {
        return interpolations;
    }
}
