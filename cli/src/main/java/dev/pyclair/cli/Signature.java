package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import java.util.List;

/**
 * The parameters of a function as its {@code def} has them; defaults are not part of a code object.
 */
final class Signature {
    private static final int OPTIMIZED = 0x01;
    private static final int VARARGS = 0x04;
    private static final int VARKEYWORDS = 0x08;

    private Signature() {}

    /** Such as {@code (a, /, b, *args, c, **kwargs)}; empty for a module or a class. */
    static String of(CodeObject code) {
        int flags = code.flags();
        if ((flags & OPTIMIZED) == 0) {
            return "";
        }
        List<String> names = code.varNames();
        boolean varArgs = (flags & VARARGS) != 0;
        int positional = code.argCount();
        int rest = positional + code.kwOnlyArgCount();
        var out = new StringBuilder("(");
        for (int i = 0; i < positional; i++) {
            parameter(out, "", names, i);
            if (i + 1 == code.posOnlyArgCount()) {
                out.append(", /");
            }
        }
        if (varArgs) {
            parameter(out, "*", names, rest);
        } else if (code.kwOnlyArgCount() > 0) {
            separate(out).append('*');
        }
        for (int i = positional; i < rest; i++) {
            parameter(out, "", names, i);
        }
        if ((flags & VARKEYWORDS) != 0) {
            parameter(out, "**", names, varArgs ? rest + 1 : rest);
        }
        return out.append(')').toString();
    }

    /** The counts of a hostile file can point outside of its names. */
    private static void parameter(StringBuilder out, String stars, List<String> names, int index) {
        separate(out)
                .append(stars)
                .append(index >= 0 && index < names.size() ? names.get(index) : "?");
    }

    private static StringBuilder separate(StringBuilder out) {
        return out.length() > 1 ? out.append(", ") : out;
    }
}
