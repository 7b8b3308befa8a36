package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyExceptionGroup;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyTraceback;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;

/**
 * {@code except*}, as operations ask for it.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/exceptions.c">CPython: {@code
 *     Objects/exceptions.c}, {@code _PyExc_PrepReraiseStar}; {@code Python/ceval.c}, {@code
 *     _PyEval_ExceptionGroupMatch}</a>
 */
final class Groups {
    private Groups() {}

    /** Replaces an exception and classes by what does not match and what does. */
    static void match(Machine cx, Frame frame, Object[] s, int top) {
        Object types = s[top - 1];
        checkClasses(types);
        Object raised = s[top - 2];
        Object match = Singleton.NONE;
        Object rest = raised;
        if (raised != Singleton.NONE) {
            var exception = (PyException) raised;
            if (Classes.checkSubclass(cx, exception.type(), types)) {
                match =
                        exception instanceof PyExceptionGroup
                                ? exception
                                : wrapped(frame, exception);
                rest = Singleton.NONE;
            } else if (exception instanceof PyExceptionGroup) {
                Object pair = Calls.call(cx, Attributes.get(cx, exception, "split"), types);
                Object[] parts = ((PyTuple) pair).items();
                match = parts[0];
                rest = parts[1];
            }
        }
        s[top - 2] = rest;
        s[top - 1] = match;
        if (match instanceof PyException handled) {
            frame.handled = handled;
        }
    }

    private static PyException wrapped(Frame frame, PyException exception) {
        var list = new PyTuple(exception);
        PyType type =
                exception.type().isSubtypeOf(Types.EXCEPTION)
                        ? Types.EXCEPTION_GROUP
                        : Types.BASE_EXCEPTION_GROUP;
        var group = new PyExceptionGroup(type, "", list);
        group.setArgs(new PyTuple("", list));
        if (frame.code.code().version().tracesWrappedExceptions()) {
            group.setTraceback(new PyTraceback(null, frame, frame.offset(), frame.line()));
        }
        return group;
    }

    private static void checkClasses(Object types) {
        Object[] all = types instanceof PyTuple tuple ? tuple.items() : new Object[] {types};
        for (Object each : all) {
            if (!(each instanceof PyType type) || !type.isSubtypeOf(Types.BASE_EXCEPTION)) {
                throw Errors.type(
                        "catching classes that do not inherit from BaseException is not allowed");
            }
            if (type.isSubtypeOf(Types.BASE_EXCEPTION_GROUP)) {
                throw Errors.type(
                        "catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }

    /** What is to be raised behind the clauses: what they raised, and what none has matched. */
    static Object prepareReraise(Machine cx, Object original, Object raised) {
        var list = (PyList) raised;
        if (!(original instanceof PyExceptionGroup group)) {
            return list.size() == 0 || list.get(0) == Singleton.NONE ? Singleton.NONE : list.get(0);
        }
        var fresh = new ArrayList<Object>();
        var again = new ArrayList<PyException>();
        for (Object each : list.toArray()) {
            if (each instanceof PyException exception) {
                if (group.hasMetadataOf(exception)) {
                    again.add(exception);
                } else {
                    fresh.add(exception);
                }
            }
        }
        PyException rest = again.isEmpty() ? null : group.projection(cx, again);
        if (fresh.isEmpty()) {
            return rest == null ? Singleton.NONE : rest;
        }
        if (rest != null) {
            fresh.add(rest);
        }
        return fresh.size() == 1 ? fresh.get(0) : PyExceptionGroup.of(cx, "", fresh);
    }
}
