package dev.pyclair.compiler.future;

import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.source.SourceException;

/**
 * What a program asks for with {@code from __future__ import}.
 *
 * @param flags the bits of {@code co_flags}, those of {@code CO_FUTURE_*}
 * @param last where the last such import stands, or null
 */
public record FutureFeatures(int flags, Span last) {
    /** {@code barry_as_FLUFL}. */
    public static final int BARRY_AS_BDFL = 0x400000;

    /** {@code annotations}. */
    public static final int ANNOTATIONS = 0x1000000;

    /** {@return whether annotations are kept as text} */
    public boolean hasAnnotations() {
        return (flags & ANNOTATIONS) != 0;
    }

    /**
     * Finds the imports of a program.
     *
     * @param program the program
     * @param inherited flags that hold already
     * @return what it asks for
     * @throws SourceException for a feature that there is not
     */
    public static FutureFeatures of(Program program, int inherited) {
        return FutureImports.find(program, inherited);
    }
}
