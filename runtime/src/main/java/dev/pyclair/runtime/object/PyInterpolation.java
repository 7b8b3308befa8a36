package dev.pyclair.runtime.object;

/** {@code string.templatelib.Interpolation}: a value in a template, with its text. */
public final class PyInterpolation extends PyObject {
    private final Object value;
    private final Object expression;
    private final Object conversion;
    private final Object specification;

    /**
     * An interpolation.
     *
     * @param value what the expression gave
     * @param expression its text
     * @param conversion {@code "s"}, {@code "r"}, {@code "a"} or None
     * @param specification how it is to be formatted, a text
     */
    public PyInterpolation(
            Object value, Object expression, Object conversion, Object specification) {
        super(TemplateTypes.INTERPOLATION);
        this.value = value;
        this.expression = expression;
        this.conversion = conversion;
        this.specification = specification;
    }

    /** {@return what the expression gave} */
    public Object value() {
        return value;
    }

    /** {@return the text of the expression} */
    public Object expression() {
        return expression;
    }

    /** {@return {@code "s"}, {@code "r"}, {@code "a"} or None} */
    public Object conversion() {
        return conversion;
    }

    /** {@return how it is to be formatted, a text} */
    public Object specification() {
        return specification;
    }
}
