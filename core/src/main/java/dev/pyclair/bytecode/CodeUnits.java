package dev.pyclair.bytecode;

import dev.pyclair.code.InstructionFormat;

/** How long instructions are. */
public final class CodeUnits {
    private CodeUnits() {}

    /**
     * How many EXTENDED_ARGs an argument needs.
     *
     * @param format the layout of instructions
     * @param oparg the argument, unsigned
     * @return 0 to 3
     */
    public static int extendedArgs(InstructionFormat format, int oparg) {
        if (format == InstructionFormat.VARIABLE) {
            return oparg >>> 16 == 0 ? 0 : 1;
        }
        return oparg >>> 8 == 0 ? 0 : oparg >>> 16 == 0 ? 1 : oparg >>> 24 == 0 ? 2 : 3;
    }
}
