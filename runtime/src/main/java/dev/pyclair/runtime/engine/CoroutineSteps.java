package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** Runs coroutines on, for those who drive them in Java. */
public final class CoroutineSteps {
    private CoroutineSteps() {}

    /**
     * What came of a step.
     *
     * @param isEnd whether the coroutine has returned
     * @param value what it returned, or yields
     */
    public record Outcome(boolean isEnd, Object value) {}

    /**
     * Runs a coroutine on; what it raises comes out.
     *
     * @param cx the context
     * @param coroutine anything with {@code send} and {@code throw}
     * @param thrown what it is to raise where it waits; null to go on
     * @return what came of it
     */
    public static Outcome step(Context cx, Object coroutine, PyException thrown) {
        var machine = (Machine) cx;
        if (coroutine instanceof PyGenerator generator) {
            Object next = generator.resume(machine, Singleton.NONE, thrown);
            return next == null
                    ? new Outcome(true, generator.takeResult())
                    : new Outcome(false, next);
        }
        if (coroutine instanceof PyAwaiter awaiter) {
            Object next = awaiter.resume(machine, Singleton.NONE, thrown);
            return next == null
                    ? new Outcome(true, awaiter.takeResult())
                    : new Outcome(false, next);
        }
        try {
            return new Outcome(
                    false,
                    thrown == null
                            ? Calls.method(cx, coroutine, "send", Singleton.NONE)
                            : Calls.method(cx, coroutine, "throw", thrown));
        } catch (PyRaise e) {
            if (!e.is(Types.STOP_ITERATION)) {
                throw e;
            }
            return new Outcome(true, Waiting.value(e.value()));
        }
    }

    /** {@return the exception that the arguments of {@code throw} stand for} */
    public static PyException thrown(Context cx, Object[] args) {
        return Thrown.exception(cx, args);
    }
}
