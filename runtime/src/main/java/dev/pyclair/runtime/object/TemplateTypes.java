package dev.pyclair.runtime.object;

/** The classes of {@code string.templatelib} (PEP 750). */
public final class TemplateTypes {
    /** {@code Template}. */
    public static final PyType TEMPLATE =
            new PyType(Types.TYPE, "Template", Types.OBJECT).setFinal();

    /** {@code Interpolation}. */
    public static final PyType INTERPOLATION =
            new PyType(Types.TYPE, "Interpolation", Types.OBJECT).setFinal();

    private TemplateTypes() {}
}
