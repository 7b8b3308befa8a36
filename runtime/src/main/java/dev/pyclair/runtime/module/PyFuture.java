package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTraceback;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code asyncio.Future}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_asynciomodule.c">CPython:
 *     {@code Modules/_asynciomodule.c}, {@code FutureObj}</a>
 */
class PyFuture extends PyObject {
    static final PyType TYPE = PyType.of("_asyncio", "Future", new FutureMethods(), Types.OBJECT);

    /** How far it is; {@code _state} is the name. */
    enum State {
        PENDING,
        CANCELLED,
        FINISHED
    }

    /** What is called at the end, in which context. */
    private record Callback(Object function, Object context) {}

    private Object loop;
    private State state = State.PENDING;
    private Object result = Singleton.NONE;
    private PyException exception;
    private PyTraceback traceback;
    private PyException cancelled;
    private Object cancelMessage = Singleton.NONE;
    private Object sourceTraceback = Singleton.NONE;
    private List<Object> callbacks = new ArrayList<>();
    private boolean blocks;
    private boolean logsTraceback;

    PyFuture(PyType type) {
        super(type);
    }

    /** What {@code __init__} does. */
    final void start(Context cx, Object given) {
        loop = given == null || given == Singleton.NONE ? EventLoops.of(cx).any(cx) : given;
        state = State.PENDING;
        callbacks = new ArrayList<>();
        if (Operators.isTrue(cx, Calls.method(cx, loop, "get_debug"))) {
            sourceTraceback =
                    Calls.call(cx, EventLoops.part(cx, "format_helpers", "extract_stack"));
        }
    }

    /** {@return its loop; RuntimeError if {@code __init__} was not called} */
    final Object loop() {
        if (loop == null) {
            throw Errors.runtime(
                    (this instanceof PyTask ? "Task" : "Future") + " object is not initialized.");
        }
        return loop;
    }

    final State state() {
        return state;
    }

    final boolean isDone() {
        return state != State.PENDING;
    }

    final boolean blocks() {
        return blocks;
    }

    final void setBlocks(boolean value) {
        blocks = value;
    }

    final boolean logsTraceback() {
        return logsTraceback;
    }

    final void forgetTraceback() {
        logsTraceback = false;
    }

    final Object cancelMessage() {
        return cancelMessage;
    }

    final void setCancelMessage(Object value) {
        cancelMessage = value;
    }

    final void setCancelled(PyException value) {
        cancelled = value;
    }

    final Object sourceTraceback() {
        return sourceTraceback;
    }

    /** {@return the result as it is now, without any look at the state} */
    final Object plainResult() {
        return result;
    }

    final Object plainException() {
        return exception == null ? Singleton.NONE : exception;
    }

    /** {@return the callbacks as pairs; or None} */
    final Object callbacks() {
        var pairs = new PyList();
        for (Object each : callbacks) {
            var callback = (Callback) each;
            pairs.add(new PyTuple(callback.function(), callback.context()));
        }
        return pairs.size() == 0 ? Singleton.NONE : pairs;
    }

    final PyRaise invalid(Context cx, String message) {
        return EventLoops.error(cx, "InvalidStateError", message);
    }

    /** {@return the result, or raises} */
    final Object result(Context cx) {
        if (state == State.CANCELLED) {
            throw cancelledError(cx);
        }
        if (state == State.PENDING) {
            throw invalid(cx, "Result is not set.");
        }
        logsTraceback = false;
        if (exception != null) {
            if (Feature.FUTURES_KEEP_TRACEBACKS.in(cx)) {
                exception.setTraceback(traceback);
            }
            throw new PyRaise(exception);
        }
        return result;
    }

    /** {@return the exception; or None} */
    final Object exception(Context cx) {
        if (state == State.CANCELLED) {
            throw cancelledError(cx);
        }
        if (state == State.PENDING) {
            throw invalid(cx, "Exception is not set.");
        }
        logsTraceback = false;
        return plainException();
    }

    /** {@return a {@code CancelledError} for those who ask for the result} */
    final PyRaise cancelledError(Context cx) {
        if (cancelled != null && !Feature.CANCELLATIONS_ARE_CHAINED.in(cx)) {
            PyException known = cancelled;
            cancelled = null;
            return new PyRaise(known);
        }
        PyRaise raise =
                cancelMessage == Singleton.NONE
                        ? EventLoops.error(cx, "CancelledError")
                        : EventLoops.error(cx, "CancelledError", cancelMessage);
        if (cancelled != null) {
            raise.value().setContext(cancelled);
            cancelled = null;
        }
        return raise;
    }

    final void setResult(Context cx, Object value) {
        checkPending(cx);
        result = value;
        finish(cx);
    }

    final void setException(Context cx, Object given) {
        checkPending(cx);
        Object made =
                given instanceof PyType type && type.isSubtypeOf(Types.BASE_EXCEPTION)
                        ? Calls.call(cx, type)
                        : given;
        if (!(made instanceof PyException raised)) {
            throw Errors.type("invalid exception object");
        }
        if (raised.type().isSubtypeOf(Types.STOP_ITERATION)) {
            raised = replaced(cx, raised);
        }
        exception = raised;
        traceback = raised.traceback();
        logsTraceback = true;
        finish(cx);
    }

    private static PyException replaced(Context cx, PyException stop) {
        String message =
                "StopIteration interacts badly with generators and cannot be raised into a"
                        + " Future";
        if (!Feature.FUTURES_TAKE_STOPS.in(cx)) {
            throw Errors.type(message);
        }
        PyException raised = Errors.runtime(message).value();
        raised.setCause(stop);
        raised.setContext(stop);
        return raised;
    }

    private void checkPending(Context cx) {
        loop();
        if (state != State.PENDING) {
            throw invalid(cx, "invalid state");
        }
    }

    private void finish(Context cx) {
        state = State.FINISHED;
        callBack(cx);
    }

    /** {@return whether it had not ended} It has now, without a result. */
    final boolean cancelPlainly(Context cx, Object message) {
        logsTraceback = false;
        if (state != State.PENDING) {
            return false;
        }
        state = State.CANCELLED;
        cancelMessage = message;
        callBack(cx);
        return true;
    }

    private void callBack(Context cx) {
        if (callbacks.isEmpty()) {
            return;
        }
        List<Object> all = callbacks;
        callbacks = new ArrayList<>();
        for (Object each : all) {
            var callback = (Callback) each;
            EventLoops.callSoon(cx, loop, callback.context(), callback.function(), this);
        }
    }

    final void addCallback(Context cx, Object function, Object context) {
        if (state != State.PENDING) {
            EventLoops.callSoon(cx, loop(), context, function, this);
        } else {
            loop();
            cx.allocate(64);
            callbacks.add(new Callback(function, context));
        }
    }

    /** {@return how many callbacks were the same as a function, and are no more} */
    final long removeCallbacks(Context cx, Object function) {
        var kept = new ArrayList<Object>();
        List<Object> all = callbacks;
        for (Object each : all) {
            if (!Comparisons.isEqual(cx, ((Callback) each).function(), function)) {
                kept.add(each);
            }
        }
        long removed = all.size() - kept.size();
        callbacks = kept;
        return removed;
    }

    /** {@return what {@code cancel} of any future says, which a class may have made its own} */
    static boolean cancel(Context cx, Object future, Object message) {
        Object method = Attributes.get(cx, future, "cancel");
        Object answer =
                Feature.CANCELLATIONS_HAVE_MESSAGES.in(cx)
                        ? Calls.call(cx, method, new Object[] {message}, new String[] {"msg"})
                        : Calls.call(cx, method);
        return Operators.isTrue(cx, answer);
    }
}
