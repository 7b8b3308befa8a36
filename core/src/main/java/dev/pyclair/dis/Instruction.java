package dev.pyclair.dis;

import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.Constant;
import java.util.OptionalInt;

/**
 * One instruction with all that {@code dis.Instruction} tells about it, under the same names.
 *
 * @param opname the name of the operation
 * @param opcode its number
 * @param arg its argument with the bits of EXTENDED_ARGs before it; empty if it has none
 * @param argval what the argument stands for: a constant, a name, the offset a jump leads to; else
 *     the argument; {@code None} if it has none
 * @param argrepr what the argument stands for, in words; may be empty
 * @param offset where the instruction is, in bytes from the start of the code
 * @param startOffset where the EXTENDED_ARGs before it start, or itself
 * @param startsLine whether a source line starts here
 * @param lineNumber the source line, from 1, if one is known
 * @param label the number of the label here, from 1, if something leads here
 * @param positions the span of source, unknown before 3.11
 */
public record Instruction(
        String opname,
        int opcode,
        OptionalInt arg,
        Constant argval,
        String argrepr,
        int offset,
        int startOffset,
        boolean startsLine,
        OptionalInt lineNumber,
        OptionalInt label,
        Positions positions) {

    /** {@return whether a jump or a handler leads here} */
    public boolean isJumpTarget() {
        return label.isPresent();
    }
}
