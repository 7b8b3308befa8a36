package dev.pyclair.dis;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;
import java.util.ArrayList;
import java.util.List;

/**
 * A summary of a code object: what {@code dis.code_info} says (and would say, for versions before
 * 3.2, which have none).
 */
public final class CodeInfo {
    private CodeInfo() {}

    /**
     * The summary of a code object.
     *
     * @param code the code object
     * @return lines, the last without its end
     * @throws dev.pyclair.code.TextLimitException if it is longer than {@link
     *     Utf8Builder#DEFAULT_LIMIT}
     */
    public static String of(CodeObject code) {
        Style style = Style.of(code.version().disStyle());
        Utf8Builder out = Utf8Builder.limited(Utf8Builder.DEFAULT_LIMIT);
        out.append("Name:              ");
        out.append(code.name());
        out.append("\nFilename:          ");
        out.append(code.filename());
        out.append("\nArgument count:    ");
        out.append(code.argCount());
        if (code.version().hasPositionalOnly()) {
            out.append("\nPositional-only arguments: ");
            out.append(code.posOnlyArgCount());
        }
        out.append("\nKw-only arguments: ");
        out.append(code.kwOnlyArgCount());
        out.append("\nNumber of locals:  ");
        out.append(code.localCount());
        out.append("\nStack size:        ");
        out.append(code.stackSize());
        out.append("\nFlags:             ");
        out.append(flags(code.flags(), style, code.version()));
        constants(out, code);
        names(out, "Names", code.names());
        names(out, "Variable names", code.varNames());
        names(out, "Free variables", code.freeVars());
        names(out, "Cell variables", code.cellVars());
        return out.toString();
    }

    private static void constants(Utf8Builder out, CodeObject code) {
        for (int i = 0; i < code.consts().size(); i++) {
            number(out, "Constants", i);
            Literal.append(out, code.consts().get(i), code.version());
        }
    }

    private static void names(Utf8Builder out, String title, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            number(out, title, i);
            out.append(names.get(i));
        }
    }

    private static void number(Utf8Builder out, String title, int index) {
        out.append(index == 0 ? "\n" + title + ":\n" : "\n");
        out.appendRight(index, 4);
        out.append(": ");
    }

    /**
     * The flags that {@code dis} knows by name, the others in hexadecimal: {@code
     * dis.pretty_flags}.
     */
    private static String flags(int flags, Style style, PythonVersion version) {
        if (flags == 0) {
            return "0x0";
        }
        var names = new ArrayList<String>();
        for (int bit = 1, left = flags; left != 0; left &= ~bit, bit <<= 1) {
            if ((flags & bit) != 0) {
                names.add(name(bit, style, version));
            }
        }
        return String.join(", ", names);
    }

    private static String name(int bit, Style style, PythonVersion version) {
        List<CodeFlag> flags = CodeFlag.of(bit, version);
        boolean isNamed =
                !flags.isEmpty()
                        && (bit <= CodeFlag.ASYNC_GENERATOR.bit(version)
                                || style.namesNewFlags()
                                        && bit >= CodeFlag.HAS_DOCSTRING.bit(version));
        return isNamed ? flags.get(0).name() : "0x" + Integer.toHexString(bit);
    }
}
