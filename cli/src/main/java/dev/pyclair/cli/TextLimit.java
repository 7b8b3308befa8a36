package dev.pyclair.cli;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;

/**
 * How much text a file may grow to: far more than any compiler's file does, and little enough for
 * memory.
 */
final class TextLimit {
    private static final long BASE = 1L << 25;
    private static final long PER_BYTE = 1L << 7;

    /** What fits an array, and still does when it is doubled for the last time. */
    private static final long MOST = 1L << 30;

    private TextLimit() {}

    /**
     * How a value prints; a small file's references can unfold to a text without end, so it is
     * limited, too.
     */
    static String repr(Constant value, PythonVersion version) {
        Utf8Builder out = Utf8Builder.limited(BASE);
        Literal.append(out, value, version);
        return out.toString();
    }

    /** A builder for the text of a file of some bytes. */
    static Utf8Builder builder(int fileSize) {
        return Utf8Builder.limited(most(fileSize));
    }

    /** How many bytes of text a file of some bytes may grow to. */
    static long most(int fileSize) {
        return Math.min(MOST, BASE + PER_BYTE * fileSize);
    }
}
