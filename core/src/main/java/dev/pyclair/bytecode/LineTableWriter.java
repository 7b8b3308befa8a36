package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.LineTableFormat;

/**
 * Writes the line table of a code object as CPython's compiler does: told in order of the code what
 * source follows, and how long each instruction is.
 */
public interface LineTableWriter {
    /**
     * What follows comes from here.
     *
     * @param positions the span of source
     */
    void mark(Positions positions);

    /**
     * An instruction, with its EXTENDED_ARGs and caches.
     *
     * @param length in bytes
     */
    void instruction(int length);

    /** {@return the table; nothing may follow} */
    Bytes finish();

    /**
     * A writer of a format.
     *
     * @param format the format; with {@link LineTableFormat#INSTRUCTIONS} the table is empty
     * @param firstLine {@code co_firstlineno}
     * @return the writer
     */
    static LineTableWriter of(LineTableFormat format, int firstLine) {
        return switch (format) {
            case INSTRUCTIONS -> new NoLines();
            case LNOTAB -> new LineIncrementWriter(firstLine, LineIncrements.UNSIGNED);
            case LNOTAB_SIGNED, LNOTAB_BOUNDED ->
                    new LineIncrementWriter(firstLine, LineIncrements.SIGNED);
            case RANGES -> new LineRangeWriter(firstLine);
            case LOCATIONS -> new LocationWriter(firstLine, false);
            case LOCATION_RUNS -> new LocationWriter(firstLine, true);
        };
    }

    /** Where instructions tell the lines. */
    final class NoLines implements LineTableWriter {
        private NoLines() {}

        @Override
        public void mark(Positions positions) {}

        @Override
        public void instruction(int length) {}

        @Override
        public Bytes finish() {
            return Bytes.EMPTY;
        }
    }
}
