package dev.pyclair.dis;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Literal;
import dev.pyclair.code.TextLimitException;
import dev.pyclair.code.Utf8Builder;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Prints code objects as the {@code dis} module of their own CPython prints them, nested code
 * included.
 *
 * <p>Versions whose {@code dis} does not go into nested code (to 3.6) have it follow under the
 * headings of 3.7. What the text of a value is where a file does not settle it, {@link Literal}
 * says.
 */
public final class Disassembler {
    /** How many bytes of text take as long as working through one byte of code. */
    private static final int WORK = 8;

    private final DisOptions options;

    private Disassembler(DisOptions options) {
        this.options = options;
    }

    /**
     * A disassembler.
     *
     * @param options what to show
     * @return the disassembler, which may be shared by threads
     */
    public static Disassembler of(DisOptions options) {
        return new Disassembler(options);
    }

    /**
     * The text of a code object.
     *
     * @param code the code object
     * @return lines, each with its end
     * @throws TextLimitException if it is longer than {@link Utf8Builder#DEFAULT_LIMIT}
     */
    public String text(CodeObject code) {
        Utf8Builder out = Utf8Builder.limited(Utf8Builder.DEFAULT_LIMIT);
        append(code, out);
        return out.toString();
    }

    /**
     * Writes the text of a code object as UTF-8.
     *
     * @param code the code object
     * @param target receives the text; not closed
     * @param limit most bytes to write, for code that may be hostile
     * @throws TextLimitException if there would be more
     * @throws java.io.UncheckedIOException if the target cannot be written
     */
    public void write(CodeObject code, OutputStream target, long limit) {
        Utf8Builder out = Utf8Builder.to(target, limit);
        append(code, out);
        out.flush();
    }

    /**
     * Appends the text of a code object.
     *
     * @param root the code object
     * @param out receives the text
     */
    public void append(CodeObject root, Utf8Builder out) {
        var pending = new ArrayDeque<Level>();
        pending.push(new Level(root, 0));
        while (!pending.isEmpty()) {
            Level level = pending.pop();
            if (level.depth > 0) {
                out.append("\nDisassembly of ");
                Literal.append(out, level.code, level.code.version());
                out.append(":\n");
            }
            out.charge(weight(level.code));
            Listing.of(level.code, options, out).print();
            if (level.depth < options.depth()) {
                List<CodeObject> nested = level.code.nested();
                for (int i = nested.size() - 1; i >= 0; i--) {
                    pending.push(new Level(nested.get(i), level.depth + 1));
                }
            }
        }
    }

    /** What a code object costs even if it prints next to nothing. */
    private static long weight(CodeObject code) {
        long size =
                (long) code.code().length()
                        + code.lineTable().length()
                        + code.exceptionTable().length();
        return WORK * size;
    }

    private record Level(CodeObject code, int depth) {}
}
