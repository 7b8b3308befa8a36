package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrOp;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code yield from} and {@code await}: exceptions go to the iterator that is waited for. */
final class Delegation {
    /** Operands of RESUME from here on stand behind a {@code yield from} or an {@code await}. */
    private static final int AFTER_YIELD_FROM = 2;

    /** How many places behind SEND the frame waits: it yields, and is resumed. */
    private static final int BEHIND_SEND = 2;

    private Delegation() {}

    /** What a frame that waits is waiting for; null if it is not. */
    static Object target(Frame frame) {
        int place = frame.place;
        boolean isDelegating =
                frame.isSuspended
                        && frame.ir.ops()[place] == IrOp.RESUME
                        && (frame.ir.args()[place] & 3) >= AFTER_YIELD_FROM;
        if (!isDelegating) {
            return null;
        }
        // From 3.15 on there is a slot above the iterator.
        Object top = frame.slots[frame.top - 1];
        return top == null ? frame.slots[frame.top - 2] : top;
    }

    /**
     * Raises an exception in the iterator.
     *
     * @return what that yields, and the frame stays suspended; else the frame is to go on
     */
    static Object raise(Machine cx, Frame frame, Object iterator, PyException thrown) {
        cx.hold(thrown);
        try {
            Object next = raiseIn(cx, iterator, thrown);
            if (next != null) {
                return next;
            }
        } catch (PyRaise e) {
            frame.isSuspended = false;
            if (e.is(Types.STOP_ITERATION) && endsHere(frame)) {
                frame.slots[frame.top - 1] = Waiting.value(e.value());
                frame.place = frame.ir.args()[frame.place - BEHIND_SEND];
            } else {
                frame.place--;
                cx.handleThrown(frame, e.value());
            }
            return null;
        } finally {
            cx.release();
        }
        frame.isSuspended = false;
        frame.place--;
        cx.handleThrown(frame, thrown);
        return null;
    }

    /** Whether no code waits for the end of the iterator: to 3.11 the loop just ends. */
    private static boolean endsHere(Frame frame) {
        int send = frame.place - BEHIND_SEND;
        return send >= 0 && frame.ir.ops()[send] == IrOp.SEND_POP;
    }

    /**
     * Raises an exception in what is waited for.
     *
     * @return what it yields; null if it took GeneratorExit, or knows no exceptions
     */
    static Object raiseIn(Machine cx, Object iterator, PyException thrown) {
        boolean isExit = thrown.type().isSubtypeOf(Types.GENERATOR_EXIT);
        if (iterator instanceof PyGenerator generator) {
            if (isExit) {
                generator.close(cx);
                return null;
            }
            return generator.raise(cx, thrown);
        }
        if (iterator instanceof PyAwaiter awaiter) {
            if (isExit) {
                awaiter.close(cx);
                return null;
            }
            return awaiter.next(awaiter.resume(cx, Singleton.NONE, thrown));
        }
        Object method = Attributes.find(cx, iterator, isExit ? "close" : "throw");
        if (method == null) {
            return null;
        }
        if (isExit) {
            Calls.call(cx, method);
            return null;
        }
        return Calls.call(cx, method, thrown);
    }
}
