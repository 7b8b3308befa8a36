package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrOp;
import dev.pyclair.runtime.trace.Tracer;
import java.util.Arrays;

/**
 * Runs a frame instruction by instruction: {@link Loop} is given operations of which only those of
 * the next instruction do something, and all others stop.
 */
final class TracedLoop {
    private TracedLoop() {}

    /** Runs a frame until it returns or yields. */
    static Object run(Machine cx, Frame frame, Tracer tracer) {
        int[] operations = frame.ir.ops();
        int[] offsets = frame.ir.offsets();
        var shown = new int[operations.length];
        Arrays.fill(shown, IrOp.STOP);
        var view = new FrameView(frame);
        while (true) {
            int start = frame.place;
            int end = start + 1;
            while (end < offsets.length && offsets[end] == offsets[start]) {
                end++;
            }
            tracer.before(view);
            Object result;
            if (operations[start] == IrOp.JUMP_BACK && frame.ir.args()[start] == start) {
                // Nothing would stop between two turns.
                cx.tick(1);
                continue;
            }
            System.arraycopy(operations, start, shown, start, end - start);
            if (cx.watchesDrops()) {
                Drops.watch(shown, operations, start, end);
            }
            result = Loop.run(cx, frame, shown);
            if (result != Loop.STOPPED) {
                return result;
            }
            Arrays.fill(shown, start, end, IrOp.STOP);
        }
    }
}
