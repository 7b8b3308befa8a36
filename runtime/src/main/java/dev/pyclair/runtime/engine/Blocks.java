package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Descriptors;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** Exceptions and {@code with}, as operations ask for them. */
final class Blocks {
    private static final String[] SPECIAL = {"__enter__", "__exit__", "__aenter__", "__aexit__"};

    /** How far an exit is from the top where a block has six values (3.9 and 3.10). */
    private static final int BELOW_BLOCK = 7;

    /** From 3.11 on a wrong object is a TypeError. */
    private static final int NEW_ORDER = 0;

    /** The exit is asked for first, and is an attribute that is missing. */
    private static final int EXIT_FIRST = 2;

    private Blocks() {}

    /** Begins to handle an exception; what was handled before. */
    static Object push(Frame frame, Object exception) {
        Object before = frame.handled == null ? Singleton.NONE : frame.handled;
        frame.handled = (PyException) exception;
        return before;
    }

    /** Ends handling an exception. */
    static void pop(Frame frame, Object before) {
        frame.handled = before instanceof PyException exception ? exception : null;
    }

    /** Whether an exception, or a class of them, is of a class, or of one of a tuple. */
    static Object matches(Context cx, Object exception, Object type) {
        if (type instanceof PyTuple types) {
            for (Object each : types.items()) {
                checkClass(each);
            }
        } else {
            checkClass(type);
        }
        if (exception instanceof PyType raised) {
            return raised.isSubtypeOf(Types.BASE_EXCEPTION)
                    && Classes.checkSubclass(cx, raised, type);
        }
        return Types.is(exception, Types.BASE_EXCEPTION)
                && Classes.checkSubclass(cx, Types.of(exception), type);
    }

    private static void checkClass(Object type) {
        if (!(type instanceof PyType each) || !each.isSubtypeOf(Types.BASE_EXCEPTION)) {
            throw Errors.type(
                    "catching classes that do not inherit from BaseException is not allowed");
        }
    }

    /** What {@code raise} raises. */
    static PyRaise raise(Machine cx, Frame frame, Object[] s, int top, int count) {
        if (count == 0) {
            PyException handled = Machine.handled(frame);
            if (handled == null) {
                return Errors.runtime("No active exception to reraise");
            }
            frame.isReraising = true;
            return PyRaise.again(handled);
        }
        PyException exception =
                exception(cx, s[top - count], "exceptions must derive from BaseException");
        if (count == 2) {
            Object cause = s[top - 1];
            if (cause == Singleton.NONE) {
                exception.setCause(null);
            } else {
                cx.hold(exception);
                try {
                    exception.setCause(
                            exception(
                                    cx, cause, "exception causes must derive from BaseException"));
                } finally {
                    cx.release();
                }
            }
        }
        return new PyRaise(exception);
    }

    private static PyException exception(Context cx, Object given, String message) {
        if (given instanceof PyException exception) {
            return exception;
        }
        if (given instanceof PyType type && type.isSubtypeOf(Types.BASE_EXCEPTION)) {
            Object made = Calls.call(cx, type);
            if (made instanceof PyException exception) {
                return exception;
            }
            throw Errors.type(
                    "calling "
                            + type
                            + " should have returned an instance of BaseException, not "
                            + Types.of(made));
        }
        throw Errors.type(message);
    }

    /** Raises what is on top again, as if it had not been caught. */
    static PyRaise reraise(Frame frame, Object[] s, int top, int depthOfPlace) {
        if (depthOfPlace > 0 && s[top - 1 - depthOfPlace] instanceof Long place) {
            frame.raisedAt = place.intValue();
        }
        frame.isReraising = true;
        return PyRaise.again((PyException) s[top - 1]);
    }

    /**
     * Replaces a context manager by its exit, and puts what entering gives on top.
     *
     * @param order what is asked for first, which shows in the error if there is neither
     */
    static void beforeWith(Machine cx, Object[] s, int place, boolean isAsync, int order) {
        Object manager = s[place];
        PyType type = Types.of(manager);
        Object enter = type.lookup(isAsync ? "__aenter__" : "__enter__");
        Object exit = type.lookup(isAsync ? "__aexit__" : "__exit__");
        if ((enter == null || exit == null) && order != NEW_ORDER) {
            boolean isExit = order == EXIT_FIRST ? exit == null : enter != null;
            throw Errors.attribute(SPECIAL[(isAsync ? 2 : 0) + (isExit ? 1 : 0)]);
        }
        if (enter == null || exit == null) {
            String kind = isAsync ? "asynchronous context manager" : "context manager";
            String missed =
                    enter != null
                            ? (isAsync ? " (missed __aexit__ method)" : " (missed __exit__ method)")
                            : "";
            throw Errors.type(
                    "'"
                            + type.name()
                            + "' object does not support the "
                            + kind
                            + " protocol"
                            + missed);
        }
        Object bound = Descriptors.bind(cx, exit, manager);
        cx.hold(bound);
        try {
            s[place + 1] = Calls.callBound(cx, enter, manager);
        } finally {
            cx.release();
        }
        s[place] = bound;
    }

    /** Replaces an object by a special method, with the object behind it. */
    static void loadSpecial(Context cx, Object[] s, int place, int number) {
        Object self = s[place];
        Object method = Types.of(self).lookup(SPECIAL[number]);
        if (method == null) {
            throw missing(Types.of(self), number);
        }
        s[place] = Descriptors.bind(cx, method, self);
        s[place + 1] = null;
    }

    private static PyRaise missing(PyType type, int number) {
        boolean isAsync = number >= 2;
        int other = isAsync ? 0 : 2;
        boolean hasOther =
                type.lookup(SPECIAL[other]) != null && type.lookup(SPECIAL[other + 1]) != null;
        return Errors.type(
                "'"
                        + type.name()
                        + "' object does not support the "
                        + (isAsync ? "asynchronous " : "")
                        + "context manager protocol (missed "
                        + SPECIAL[number]
                        + " method)"
                        + (hasOther
                                ? " but it supports the "
                                        + (isAsync ? "" : "asynchronous ")
                                        + "context manager protocol. Did you mean to use '"
                                        + (isAsync ? "" : "async ")
                                        + "with'?"
                                : ""));
    }

    /** Tells the exit of a {@code with} about the exception on top; what it says. */
    static Object exitWith(Context cx, Object[] s, int top, int depth) {
        var exception = (PyException) s[depth == BELOW_BLOCK ? top - 2 : top - 1];
        Object traceback = exception.traceback() == null ? Singleton.NONE : exception.traceback();
        Object exit = s[top - depth];
        Object self = s[top - depth + 1];
        Object[] args = {exception.type(), exception, traceback};
        if (depth == 5 && self != null) {
            args = new Object[] {self, exception.type(), exception, traceback};
        }
        return Calls.call(cx, exit, args);
    }

    /** Ends an {@code async for}, unless the exception on top is not the end of its iterator. */
    static void endAsyncFor(Frame frame, Object exception) {
        if (!Types.is(exception, Types.STOP_ASYNC_ITERATION)) {
            frame.isReraising = true;
            throw PyRaise.again((PyException) exception);
        }
    }

    /** Takes the result out of a StopIteration that came from a {@code throw}. */
    static void cleanupThrow(Frame frame, Object[] s, int top) {
        if (!Types.is(s[top - 1], Types.STOP_ITERATION)) {
            frame.isReraising = true;
            throw PyRaise.again((PyException) s[top - 1]);
        }
        s[top - 3] = Singleton.NONE;
        s[top - 2] = Waiting.value((PyException) s[top - 1]);
        s[top - 1] = null;
    }
}
