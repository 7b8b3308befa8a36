package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code asyncio.Task}: a future that runs a coroutine.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_asynciomodule.c">CPython:
 *     {@code Modules/_asynciomodule.c}, {@code TaskObj}</a>
 */
final class PyTask extends PyFuture {
    static final PyType TYPE = PyType.of("_asyncio", "Task", new TaskMethods(), PyFuture.TYPE);

    private Object coroutine = Singleton.NONE;
    private Object name = Singleton.NONE;
    private Object context = Singleton.NONE;
    private Object waitsFor = Singleton.NONE;
    private boolean mustCancel;
    private boolean logsPending = true;
    private long cancellations;

    PyTask(PyType type) {
        super(type);
    }

    /** What {@code __init__} does with a coroutine, a name, a context and whether to begin now. */
    void start(Context cx, Object given, Object loop, Object[] more) {
        start(cx, loop);
        boolean isCoroutine =
                Types.of(given) == Types.COROUTINE
                        || Operators.isTrue(
                                cx,
                                Calls.call(
                                        cx,
                                        EventLoops.part(cx, "coroutines", "iscoroutine"),
                                        given));
        if (!isCoroutine) {
            logsPending = false;
            throw Errors.type("a coroutine was expected, got " + Texts.repr(cx, given));
        }
        coroutine = given;
        EventLoops loops = EventLoops.of(cx);
        name = isGiven(more[0]) ? Texts.str(cx, more[0]) : loops.nextName();
        context = isGiven(more[1]) ? more[1] : PyContext.current(cx).copy();
        boolean isEager = isGiven(more[2]) && Operators.isTrue(cx, more[2]);
        if (isEager && Operators.isTrue(cx, Calls.method(cx, loop(), "is_running"))) {
            TaskSteps.begin(cx, this);
            return;
        }
        EventLoops.callSoon(cx, loop(), context, new TaskStep(this, null));
        Calls.method(cx, loops.scheduledTasks(cx), "add", this);
    }

    private static boolean isGiven(Object argument) {
        return argument != null && argument != Singleton.NONE;
    }

    Object coroutine() {
        return coroutine;
    }

    /** The coroutine has ended within the call that made the task. */
    void forgetCoroutine() {
        coroutine = Singleton.NONE;
    }

    Object name() {
        return name;
    }

    void setName(Object value) {
        name = value;
    }

    Object context() {
        return context;
    }

    /** {@return the future that it waits for; or None} */
    Object waitsFor() {
        return waitsFor;
    }

    void setWaitsFor(Object future) {
        waitsFor = future;
    }

    boolean mustCancel() {
        return mustCancel;
    }

    void setMustCancel(boolean value) {
        mustCancel = value;
    }

    boolean logsPending() {
        return logsPending;
    }

    void setLogsPending(boolean value) {
        logsPending = value;
    }

    long cancellations() {
        return cancellations;
    }

    /** What {@code cancel} does. */
    boolean cancel(Context cx, Object message) {
        forgetTraceback();
        if (isDone()) {
            return false;
        }
        cancellations++;
        if (waitsFor != Singleton.NONE && PyFuture.cancel(cx, waitsFor, message)) {
            return true;
        }
        mustCancel = true;
        setCancelMessage(message);
        return true;
    }

    /** What {@code uncancel} does. */
    long takeBack(Context cx) {
        if (cancellations > 0) {
            cancellations--;
            if (cancellations == 0 && Feature.CANCELLATIONS_ARE_TAKEN_BACK.in(cx)) {
                mustCancel = false;
            }
        }
        return cancellations;
    }

    /** {@return what goes on with this task when a future ends} */
    Object wakeup() {
        return new PyMethod(TaskWakeup.METHOD, this);
    }

    /** Goes on when a future has ended. */
    void wake(Context cx, Object future) {
        PyException thrown = null;
        try {
            if (future instanceof PyFuture own && own.type().isBuiltin()) {
                own.result(cx);
            } else {
                Calls.call(cx, Attributes.get(cx, future, "result"));
            }
        } catch (PyRaise e) {
            thrown = e.value();
        }
        TaskSteps.step(cx, this, thrown);
    }
}
