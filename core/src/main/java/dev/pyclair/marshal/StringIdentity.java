package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.SharingScheme.Interning;
import dev.pyclair.code.Text;
import java.util.Set;

/**
 * Which strings a CPython interns, and which it has for good.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/codeobject.c">CPython: {@code
 *     Objects/codeobject.c}, {@code intern_constants}</a>
 */
final class StringIdentity {
    private static final Text STAR = Text.of("*");
    private static final Text LAMBDA = Text.of("<lambda>");
    private static final Text MODULE = Text.of("<module>");

    /** What the compiler calls code that has no name in the source. */
    private static final Set<Text> COMPREHENSIONS =
            Set.of(
                    Text.of("<genexpr>"),
                    Text.of("<listcomp>"),
                    Text.of("<setcomp>"),
                    Text.of("<dictcomp>"));

    private final Interning interning;
    private final Set<Text> held;

    StringIdentity(PythonVersion version) {
        this.interning = version.sharing().interning();
        this.held = version.sharing().flagsNames() ? Set.of() : HeldStrings.of(version);
    }

    /** Whether the interpreter refers to an interned string itself. */
    boolean isHeld(Text text) {
        return held.contains(text);
    }

    /** Whether Python 2 interns the bytes wherever they stand, and not as names only. */
    static boolean isKeptInPython2(Bytes bytes) {
        return bytes.isEmpty() || bytes.length() == 1 && !needsEscape(bytes.at(0));
    }

    /** Characters that a literal has to escape do not come from the table of single characters. */
    private static boolean needsEscape(int character) {
        return character < ' ' || character > '~' || character == '\\';
    }

    /** Whether it is one of the strings of one character up to U+00FF, of which there is one. */
    static boolean isCharacter(Text text) {
        Bytes utf8 = text.utf8();
        return utf8.length() == 1 || utf8.length() == 2 && utf8.at(0) >= 0xc2 && utf8.at(0) < 0xc4;
    }

    /** Whether a constant is interned: it looks like a name, or is a character. */
    boolean internsConstant(Text text) {
        if (CanonicalType.isIdentifier(text.utf8())) {
            return true;
        }
        if (isCharacter(text)) {
            // The star is: the interpreter itself starts with an import of all names.
            return interning == Interning.CHARACTERS || text.equals(STAR) || held.contains(text);
        }
        return switch (interning) {
            case BYTES, STATICS, CHARACTERS -> false;
            case LAMBDAS -> text.equals(LAMBDA);
            case NAMES -> text.equals(LAMBDA) || COMPREHENSIONS.contains(text);
        };
    }

    /** Whether interned strings of one character are the same as those that are not. */
    boolean internsCharacters() {
        return interning == Interning.CHARACTERS;
    }

    /** What makes the name of a code object the same as another string. */
    Identity ofCodeName(Constant value) {
        Text name = value instanceof Bytes bytes ? Text.ofUtf8(bytes) : (Text) value;
        boolean isComprehension = COMPREHENSIONS.contains(name);
        return switch (interning) {
            case BYTES -> isComprehension ? Identity.NEW : Identity.INTERNED;
            case LAMBDAS -> isComprehension ? Identity.STATIC : Identity.INTERNED;
            case NAMES, CHARACTERS -> Identity.INTERNED;
            case STATICS ->
                    isComprehension || name.equals(LAMBDA) || name.equals(MODULE)
                            ? Identity.STATIC
                            : isMade(name) ? Identity.OF_CODE : Identity.INTERNED;
        };
    }

    /** Whether the compiler put it together: a name of the source has none of these characters. */
    private static boolean isMade(Text name) {
        Bytes utf8 = name.utf8();
        for (int i = 0; i < utf8.length(); i++) {
            int c = utf8.at(i);
            if (c == '.' || c == '<' || c == ' ') {
                return true;
            }
        }
        return false;
    }
}
