package dev.pyclair.compiler.parse.error;

/**
 * Finds the part of an expression that cannot be assigned to or deleted.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/action_helpers.c">CPython:
 *     {@code Parser/action_helpers.c}, {@code _PyPegen_get_invalid_target}</a>
 */
final class Targets {
    /** What stands behind {@code del}. */
    static final String DELETED = "del";

    /** What stands behind {@code for}, where a comparison is a target and what is gone through. */
    private static final String LOOPED = "for";

    private Targets() {}

    /** The first such part, or null. */
    static PegNode invalid(PegNode expression, String use) {
        switch (expression.kind) {
            case "list", "tuple":
                for (PegNode each : expression.children) {
                    PegNode found = invalid(each, use);
                    if (found != null) {
                        return found;
                    }
                }
                return null;
            case "starred":
                return use.equals(DELETED) ? expression : invalid(expression.children[0], use);
            case "comparison":
                if (!use.equals(LOOPED)) {
                    return expression;
                }
                return expression.children[1].is("in")
                        ? invalid(expression.children[0], use)
                        : null;
            case "name", "subscript", "attribute":
                return null;
            default:
                return expression;
        }
    }
}
