package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * A coroutine written in Java: steps, each of which ends it or waits for something whose outcome
 * the next step takes.
 */
public final class AsyncSteps extends PyAwaiter {
    private static final PyType TYPE =
            PyType.of("builtins", "coroutine", new AwaiterMethods(), Types.OBJECT).setFinal();

    /** The first step. */
    public interface Start {
        /**
         * Does it.
         *
         * @param cx the context
         * @return what comes next
         */
        Step begin(Context cx);
    }

    /** A step behind something that was waited for. */
    public interface Then {
        /**
         * Does it.
         *
         * @param cx the context
         * @param value the result; None if there is an exception
         * @param raised the exception; null if there is none
         * @return what comes next
         */
        Step go(Context cx, Object value, PyRaise raised);
    }

    /** What comes next. */
    public static final class Step {
        private final Object value;
        private final Then then;

        private Step(Object value, Then then) {
            this.value = value;
            this.then = then;
        }
    }

    private Start start;
    private Then then;
    private Object awaited;
    private Object result = Singleton.NONE;
    private boolean isOver;

    private AsyncSteps(Start start) {
        super(TYPE);
        this.start = start;
    }

    /**
     * A coroutine that has not begun.
     *
     * @param start its first step
     * @return the coroutine
     */
    public static Object of(Start start) {
        return new AsyncSteps(start);
    }

    /**
     * Waits.
     *
     * @param awaitable for what
     * @param then what is done with its outcome
     * @return the step
     */
    public static Step await(Object awaitable, Then then) {
        return new Step(awaitable, then);
    }

    /**
     * The end.
     *
     * @param result what the coroutine returns
     * @return the step
     */
    public static Step done(Object result) {
        return new Step(result, null);
    }

    @Override
    Object resume(Machine cx, Object value, PyException thrown) {
        if (isOver) {
            throw Errors.runtime("cannot reuse already awaited coroutine");
        }
        isOver = true;
        if (start != null) {
            Start first = start;
            start = null;
            if (thrown != null) {
                throw new PyRaise(thrown);
            }
            return go(cx, first.begin(cx));
        }
        try {
            Object next = thrown == null ? sent(cx, value) : raisedIn(cx, thrown);
            if (next != null) {
                isOver = false;
                return next;
            }
        } catch (PyRaise e) {
            return go(cx, then.go(cx, Singleton.NONE, e));
        }
        return go(cx, then.go(cx, result, null));
    }

    /** Runs steps until one waits in earnest. */
    private Object go(Machine cx, Step first) {
        Step step = first;
        while (step.then != null) {
            then = step.then;
            PyRaise raised = null;
            Object next = Singleton.NONE;
            try {
                awaited = Waiting.awaitable(cx, step.value, 0);
                next = sent(cx, Singleton.NONE);
                if (next != null) {
                    isOver = false;
                    return next;
                }
                next = result;
            } catch (PyRaise e) {
                next = Singleton.NONE;
                raised = e;
            }
            step = then.go(cx, next, raised);
        }
        return end(step.value);
    }

    /** What is awaited goes on: what it yields; null at its end, and the result is kept. */
    private Object sent(Machine cx, Object value) {
        if (awaited instanceof PyGenerator generator) {
            return ended(generator.resume(cx, value, null), generator::takeResult);
        }
        if (awaited instanceof PyAwaiter awaiter) {
            return ended(awaiter.resume(cx, value, null), awaiter::takeResult);
        }
        try {
            return value == Singleton.NONE
                    ? Iteration.nextOrRaise(cx, awaited)
                    : Calls.call(cx, Attributes.get(cx, awaited, "send"), value);
        } catch (PyRaise e) {
            return stopped(e);
        }
    }

    private Object raisedIn(Machine cx, PyException thrown) {
        try {
            Object next = Delegation.raiseIn(cx, awaited, thrown);
            if (next == null) {
                throw new PyRaise(thrown);
            }
            return next;
        } catch (PyRaise e) {
            return stopped(e);
        }
    }

    private Object ended(Object next, java.util.function.Supplier<Object> taken) {
        if (next == null) {
            result = taken.get();
        }
        return next;
    }

    private Object stopped(PyRaise e) {
        if (!e.is(Types.STOP_ITERATION)) {
            throw e;
        }
        result = Waiting.value(e.value());
        return null;
    }

    @Override
    void close(Machine cx) {
        if (start != null || isOver) {
            start = null;
            isOver = true;
            return;
        }
        closeByExit(cx);
    }
}
