package dev.pyclair.asm;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.LiteralReader;
import dev.pyclair.code.LiteralWriter;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.code.Utf8Builder;

/**
 * How names stand in assembler text: as they are if nothing else could be meant, else as a string
 * in Python's syntax.
 */
final class OperandNames {
    private OperandNames() {}

    /** Whether a name can stand as it is. */
    static boolean isBare(String name) {
        if (name.isEmpty() || !isBareStart(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (!isBarePart(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBareStart(char c) {
        return c == '_' || c == '.' || c == '<' || Character.isLetter(c);
    }

    /** Whether a character can stand in a name that is not quoted, but for its start. */
    static boolean isBarePart(char c) {
        return c == '_' || c == '.' || c == '<' || c == '>' || Character.isLetterOrDigit(c);
    }

    static String text(Text name, PythonVersion version) {
        String string = name.toString();
        if (isBare(string) && Text.of(string).equals(name)) {
            return string;
        }
        var out = new Utf8Builder(16);
        Constant quoted = version.hasByteStrings() ? name.utf8() : name;
        LiteralWriter.append(out, quoted, version);
        return out.toString();
    }

    /** The name that a quoted text spells. */
    static LiteralReader.Result quoted(String text, int start, PythonVersion version) {
        LiteralReader.Result result = LiteralReader.read(text, start, version);
        if (result.value() instanceof Text) {
            return result;
        }
        if (version.hasByteStrings() && result.value() instanceof Bytes bytes) {
            return new LiteralReader.Result(Text.ofUtf8(bytes), result.end());
        }
        throw new IllegalArgumentException("a name is a string, and this is none");
    }
}
