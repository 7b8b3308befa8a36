package dev.pyclair.runtime.object;

/**
 * {@code string.templatelib.Interpolation}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/interpolationobject.c">CPython:
 *     {@code Objects/interpolationobject.c}</a>
 */
final class InterpolationMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ (value, expression=, conversion=, format_spec=)
            value get
            expression get
            conversion get
            format_spec get
            __repr__ slot 0""";

    InterpolationMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__module__", "string.templatelib");
        attributes.putText(
                "__match_args__", new PyTuple("value", "expression", "conversion", "format_spec"));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return make(args);
        }
        var own = (PyInterpolation) self;
        return switch (name) {
            case "value" -> own.value();
            case "expression" -> own.expression();
            case "conversion" -> own.conversion();
            case "format_spec" -> own.specification();
            case "__repr__" -> {
                Object[] parts = {
                    own.value(), own.expression(), own.conversion(), own.specification()
                };
                yield Texts.join(cx, "Interpolation(", parts, ")");
            }
            default -> throw new IllegalStateException(name);
        };
    }

    private static PyInterpolation make(Object[] args) {
        Object conversion = args[2] == null ? Singleton.NONE : args[2];
        if (conversion != Singleton.NONE) {
            if (Texts.plain(conversion) == null) {
                throw Errors.type(
                        "Interpolation() argument 'conversion' must be str, not "
                                + Types.of(conversion).name());
            }
            if (!conversion.equals("s") && !conversion.equals("r") && !conversion.equals("a")) {
                throw Errors.value(
                        "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
            }
        }
        return new PyInterpolation(
                args[0], text(args[1], "expression"), conversion, text(args[3], "format_spec"));
    }

    private static Object text(Object given, String parameter) {
        if (given == null) {
            return "";
        }
        Object text = Texts.plain(given);
        if (text == null) {
            throw Errors.type(
                    "Interpolation() argument '"
                            + parameter
                            + "' must be str, not "
                            + Types.of(given).name());
        }
        return given;
    }
}
