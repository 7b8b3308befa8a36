package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrCode;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * Handlers of 3.8 to 3.10, whose blocks the interpreter kept on a stack: who leaves a handler,
 * whatever the way, handles again what was handled before.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.8/Python/ceval.c">CPython: {@code
 *     Python/ceval.c}, {@code UNWIND_EXCEPT_HANDLER}, {@code END_FINALLY}, {@code
 *     WITH_CLEANUP_START}</a>
 */
final class BlockHandlers {
    /** Values for what was handled before; the uppermost is the {@link Handling}. */
    private static final int PREVIOUS = 3;

    /** Values for an exception: traceback, value and class. */
    private static final int EXCEPTION = 3;

    private BlockHandlers() {}

    /**
     * Stands on the stack while an exception is handled. Programs never see it.
     *
     * @param before what was handled before; null for nothing
     * @param exception what is handled
     */
    private record Handling(PyException before, PyException exception) {}

    /** Why a {@code finally} was entered that was called. Programs never see it. */
    private static final class Call {
        private final Object[] values;
        private final int padding;
        private int place;

        Call(Object[] values, int padding) {
            this.values = values;
            this.padding = padding;
        }
    }

    /**
     * Enters a handler.
     *
     * @param base where its values begin
     * @return the new top
     */
    static int enter(Frame frame, int base, IrCode.Finding finding, PyException exception) {
        Object[] s = frame.slots;
        unwind(frame, base);
        var handling = new Handling(frame.handled, exception);
        frame.handled = exception;
        if (finding == IrCode.Finding.FINALLY) {
            s[base] = handling;
            return base + 1;
        }
        s[base] = Singleton.NONE;
        s[base + 1] = Singleton.NONE;
        s[base + 2] = handling;
        s[base + 3] = traceback(exception);
        s[base + 4] = exception;
        s[base + 5] = exception.type();
        return base + PREVIOUS + EXCEPTION;
    }

    private static Object traceback(PyException exception) {
        return exception.traceback() == null ? Singleton.NONE : exception.traceback();
    }

    /** Leaves all handlers whose values are from a place on. */
    private static void unwind(Frame frame, int base) {
        for (int i = frame.slots.length - 1; i >= base; i--) {
            if (frame.slots[i] instanceof Handling handling) {
                frame.handled = handling.before();
            }
        }
    }

    /** POP_EXCEPT; the new top. */
    static int pop(Frame frame, Object[] s, int top) {
        unwind(frame, top - PREVIOUS);
        return drop(s, top, PREVIOUS);
    }

    /** Raises an exception again: its traceback has this frame already. */
    static PyRaise reraise(Frame frame, Object exception) {
        frame.isReraising = true;
        return new PyRaise((PyException) exception);
    }

    /** END_ASYNC_FOR; the new top. */
    static int endAsyncFor(Frame frame, Object[] s, int top) {
        Object exception = s[top - 2];
        if (!Types.is(exception, Types.STOP_ASYNC_ITERATION)) {
            throw reraise(frame, exception);
        }
        return drop(s, pop(frame, s, drop(s, top, EXCEPTION)), 1);
    }

    private static int drop(Object[] s, int top, int count) {
        for (int i = 1; i <= count; i++) {
            s[top - i] = null;
        }
        return top - count;
    }

    /** Hides values below one; the new top. */
    static int keep(Object[] s, int top, int counts) {
        int count = counts & 0xff;
        int padding = counts >> 8;
        Object[] values = Builds.take(s, top - count, count);
        int place = top - count;
        for (int i = 0; i < padding; i++) {
            s[place++] = Singleton.NONE;
        }
        s[place] = new Call(values, padding);
        return place + 1;
    }

    /** CALL_FINALLY. */
    static void call(Frame frame, Object[] s, int top, int target) {
        ((Call) s[top - 1]).place = frame.next;
        frame.next = target;
    }

    /** END_FINALLY; the new top. */
    static int end(Frame frame, Object[] s, int top) {
        Object reason = s[top - 1];
        if (reason instanceof Handling handling) {
            throw reraise(frame, handling.exception());
        }
        s[top - 1] = null;
        if (reason instanceof Call call) {
            int place = drop(s, top - 1, call.padding);
            System.arraycopy(call.values, 0, s, place, call.values.length);
            frame.next = call.place;
            return place + call.values.length;
        }
        return top - 1;
    }

    /** POP_FINALLY; the new top. */
    static int forget(Frame frame, Object[] s, int top, int above) {
        int place = top - 1 - above;
        if (s[place] instanceof Handling handling) {
            frame.handled = handling.before();
        }
        System.arraycopy(s, place + 1, s, place, above);
        s[top - 1] = null;
        return top - 1;
    }

    /** WITH_CLEANUP_START: the exit below is called; the new top. */
    static int startCleanup(Context cx, Object[] s, int top) {
        Object exit = s[top - 2];
        Object reason = s[top - 1];
        Object type = Singleton.NONE;
        Object value = Singleton.NONE;
        Object traceback = Singleton.NONE;
        if (reason instanceof Handling handling) {
            type = handling.exception().type();
            value = handling.exception();
            traceback = traceback(handling.exception());
        }
        s[top] = Calls.call(cx, exit, type, value, traceback);
        s[top - 2] = reason;
        s[top - 1] = type;
        return top + 1;
    }

    /** WITH_CLEANUP_FINISH; the new top. */
    static int finishCleanup(Context cx, Frame frame, Object[] s, int top) {
        boolean isSuppressed = s[top - 2] != Singleton.NONE && Operators.isTrue(cx, s[top - 1]);
        int place = drop(s, top, 2);
        if (isSuppressed && s[place - 1] instanceof Handling handling) {
            frame.handled = handling.before();
            s[place - 1] = null;
        }
        return place;
    }
}
