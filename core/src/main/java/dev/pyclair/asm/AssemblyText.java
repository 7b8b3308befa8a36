package dev.pyclair.asm;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.LiteralWriter;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.pyc.PycFile;
import java.util.Optional;

/**
 * Assembler text: a whole {@code .pyc} file in a form that people write, and that gives back the
 * very bytes of the file it was printed from.
 *
 * <pre>
 *   .python 3.13
 *   .function add(a, b)
 *       RESUME        0
 *       LOAD_FAST     a
 *       LOAD_FAST     b
 *       BINARY_OP     +
 *       RETURN_VALUE
 *   .end
 * </pre>
 *
 * <p>The syntax is described in {@code docs/assembler.md}.
 */
public final class AssemblyText {
    private AssemblyText() {}

    /**
     * The text of a file.
     *
     * @param pyc the file
     * @return its text, which {@link #parse} turns back into it
     */
    public static String of(PycFile pyc) {
        var out = new Utf8Builder(4096);
        append(out, pyc);
        return out.toString();
    }

    /**
     * Appends the text of a file.
     *
     * @param out receives the text
     * @param pyc the file
     */
    public static void append(Utf8Builder out, PycFile pyc) {
        FileDirectives.write(pyc, out);
        if (pyc.root().value() instanceof CodeObject code) {
            new AssemblyWriter(out, pyc.version()).write(code);
        } else {
            out.append(".value ");
            LiteralWriter.append(out, pyc.root().value(), pyc.version());
            out.append('\n');
        }
    }

    /**
     * Makes a file of a text.
     *
     * @param text the text
     * @return the file
     * @throws AssemblyException if the text is wrong somewhere
     */
    public static PycFile parse(String text) {
        return new AssemblyReader(text, Optional.empty()).read();
    }

    /**
     * Makes a file of a text that may leave out for which version it is.
     *
     * @param text the text
     * @param version the version unless the text names one
     * @return the file
     * @throws AssemblyException if the text is wrong somewhere
     */
    public static PycFile parse(String text, PythonVersion version) {
        return new AssemblyReader(text, Optional.of(version)).read();
    }
}
