package dev.pyclair.runtime.ir;

import dev.pyclair.code.CodeObject;

/**
 * Code that the interpreter runs.
 *
 * <p>Arrays are not copied, and not to be changed but by {@link #runFused}. A place is an index
 * into {@code ops}.
 *
 * @param code where it comes from
 * @param ops operations, see {@link IrOp}
 * @param fused the same, some of them with their neighbours, see {@link Fusion}
 * @param args their operands; 0 where there is none
 * @param offsets for each place the offset of its instruction, in bytes
 * @param regions what exceptions do, inner before outer
 * @param slotCount local variables and cells
 * @param stackSize values that may be on the stack
 */
public record IrCode(
        CodeObject code,
        int[] ops,
        int[] fused,
        int[] args,
        int[] offsets,
        Region[] regions,
        int slotCount,
        int stackSize) {
    /** What a handler finds on the stack. */
    public enum Finding {
        /** The exception (3.11 on). */
        EXCEPTION,
        /** The place that failed, and the exception (3.11 on). */
        PLACE_AND_EXCEPTION,
        /** Three values for what was handled before, and three for the exception (to 3.10). */
        BLOCK,
        /** One value, as other ways lead to the same code (3.8). */
        FINALLY
    }

    /**
     * Where an exception leads.
     *
     * @param start first place that is covered
     * @param end first place behind
     * @param target the handler
     * @param depth how many values the handler keeps
     * @param finding what it finds above them
     */
    public record Region(int start, int end, int target, int depth, Finding finding) {}

    /** Makes {@code fused} again what it is at first. */
    public void runFused() {
        System.arraycopy(Fusion.of(ops, args), 0, fused, 0, fused.length);
    }

    /** {@return the operations, a line each, for people} */
    public String text() {
        var text = new StringBuilder();
        for (int i = 0; i < ops.length; i++) {
            text.append(i).append(' ').append(IrOp.name(ops[i])).append(' ').append(args[i]);
            text.append('\n');
        }
        return text.toString();
    }
}
