package dev.pyclair.cli;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import java.util.List;

/**
 * The parameters of a function as its {@code def} has them; defaults are not part of a code object.
 */
final class Signature {
    /** No real signature is longer; a small file can refer to a long name many times. */
    private static final int LONGEST = 10_000;

    private Signature() {}

    /** Such as {@code (a, /, b, *args, c, **kwargs)}; empty for a module or a class. */
    static String of(CodeObject code) {
        List<CodeFlag> flags = CodeFlag.of(code.flags(), code.version());
        if (!flags.contains(CodeFlag.OPTIMIZED)) {
            return "";
        }
        List<String> names = code.varNames();
        boolean varArgs = flags.contains(CodeFlag.VARARGS);
        int positional = code.argCount();
        int rest = (int) Math.min(Integer.MAX_VALUE, (long) positional + code.kwOnlyArgCount());
        var out = new StringBuilder("(");
        for (int i = 0; i < positional && out.length() < LONGEST; i++) {
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
        for (int i = positional; i < rest && out.length() < LONGEST; i++) {
            parameter(out, "", names, i);
        }
        if (flags.contains(CodeFlag.VARKEYWORDS)) {
            parameter(out, "**", names, Math.min(rest, names.size()) + (varArgs ? 1 : 0));
        }
        return out.append(out.length() < LONGEST ? ")" : ", ...)").toString();
    }

    /** The counts of a hostile file can point outside of its names. */
    private static void parameter(StringBuilder out, String stars, List<String> names, int index) {
        separate(out).append(stars).append(index < names.size() ? names.get(index) : "?");
    }

    private static StringBuilder separate(StringBuilder out) {
        return out.length() > 1 ? out.append(", ") : out;
    }
}
