package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * A generator, a coroutine or an asynchronous generator: a frame that waits.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/genobject.c">CPython: {@code
 *     Objects/genobject.c}, {@code gen_send_ex2}, {@code _gen_throw}, {@code gen_close}</a>
 */
public final class PyGenerator extends PyIterator {
    final Frame frame;
    Object name;
    Object qualname;
    boolean hasStarted;
    boolean isRunning;
    boolean isDone;

    /** Whether it is known to wait inside of a block. */
    private boolean isKept;

    /** Whether an object of {@code asend}, {@code athrow} or {@code aclose} runs it. */
    boolean isRunningAsync;

    /** Whether {@code aclose} has ended it. */
    boolean isClosed;

    /** Whether an event loop was told of it. */
    boolean isKnownToHooks;

    /** Where it was made, if a program wants to know that of coroutines; else None. */
    Object origin = Singleton.NONE;

    /** What {@code return} gave; null until then. */
    Object result;

    PyGenerator(PyType type, Frame frame) {
        super(type);
        this.frame = frame;
        frame.generator = this;
        frame.isFresh = true;
        name = frame.function == null ? frame.code.code().name().toString() : frame.function.name();
        qualname =
                frame.function == null
                        ? frame.code.code().qualname().toString()
                        : frame.function.qualname();
    }

    private String kind() {
        return type() == Types.GENERATOR
                ? "generator"
                : type() == Types.COROUTINE ? "coroutine" : "async generator";
    }

    @Override
    public Object next(Context cx) {
        return resume((Machine) cx, Singleton.NONE, null);
    }

    @Override
    public Object endValue() {
        return takeResult();
    }

    /**
     * Goes on.
     *
     * @param value what {@code yield} is to be
     * @param thrown what it is to raise instead; null for nothing
     * @return what was yielded; null if it has ended, see {@link #takeResult}
     */
    Object resume(Machine cx, Object value, PyException thrown) {
        if (isRunning) {
            throw Errors.value(kind() + " already executing");
        }
        if (isDone) {
            if (thrown != null) {
                throw new PyRaise(thrown);
            }
            if (type() == Types.COROUTINE) {
                throw Errors.runtime("cannot reuse already awaited coroutine");
            }
            result = Singleton.NONE;
            return null;
        }
        if (!hasStarted && value != Singleton.NONE && thrown == null) {
            throw Errors.type("can't send non-None value to a just-started " + kind());
        }
        hasStarted = true;
        isRunning = true;
        boolean isOver = true;
        try {
            Object next;
            if (thrown == null) {
                frame.isFresh = false;
                frame.slots[frame.top++] = value;
                next = cx.run(frame);
            } else {
                next = cx.runThrowing(frame, thrown);
            }
            isOver = !frame.isSuspended;
            if (isOver) {
                result = next;
                return null;
            }
            return next;
        } catch (PyRaise e) {
            throw guarded(e);
        } finally {
            isRunning = false;
            isDone = isOver;
            if (isOver && (isKept || type() == Types.COROUTINE)) {
                cx.mortality().forget(this);
            } else if (!isOver && !isKept && frame.code.waitsInBlock(frame.place - 1)) {
                isKept = true;
                cx.mortality().watch(this);
            }
        }
    }

    /**
     * StopIteration must not end the loop of somebody else: PEP 479. Compilers of 3.12 see to that.
     */
    private PyRaise guarded(PyRaise e) {
        boolean isStop =
                e.is(Types.STOP_ITERATION)
                        || type() == Types.ASYNC_GENERATOR && e.is(Types.STOP_ASYNC_ITERATION);
        if (!isStop) {
            return e;
        }
        String what = e.is(Types.STOP_ITERATION) ? "StopIteration" : "StopAsyncIteration";
        PyRaise raise = Errors.runtime(kind() + " raised " + what);
        raise.value().setCause(e.value());
        raise.value().setContext(e.value());
        raise.value().setTraceback(e.value().traceback());
        return raise;
    }

    @Override
    public boolean isIterable() {
        return type() == Types.GENERATOR;
    }

    /** {@return what {@code return} gave, once} */
    Object takeResult() {
        Object taken = result == null ? Singleton.NONE : result;
        result = null;
        return taken;
    }

    /** What {@code send} does: the end is a StopIteration. */
    Object send(Machine cx, Object value) {
        Object next = resume(cx, value, null);
        if (next == null) {
            throw Errors.stopIteration(takeResult());
        }
        return next;
    }

    /** What {@code throw} does. */
    Object raise(Machine cx, PyException exception) {
        Object next = resume(cx, Singleton.NONE, exception);
        if (next == null) {
            throw Errors.stopIteration(takeResult());
        }
        return next;
    }

    /**
     * What {@code close} does.
     *
     * @param cx the machine
     * @return what its {@code return} gives
     */
    public Object close(Machine cx) {
        if (isDone) {
            return Singleton.NONE;
        }
        if (!hasStarted) {
            isDone = true;
            cx.mortality().forget(this);
            if (cx.watchesDrops()) {
                cx.mortality().left(frame);
            }
            return Singleton.NONE;
        }
        try {
            Object next = resume(cx, Singleton.NONE, new PyException(Types.GENERATOR_EXIT));
            if (next != null) {
                throw Errors.runtime(kind() + " ignored GeneratorExit");
            }
            return takeResult();
        } catch (PyRaise e) {
            if (e.is(Types.GENERATOR_EXIT) || e.is(Types.STOP_ITERATION)) {
                return Singleton.NONE;
            }
            throw e;
        }
    }
}
