package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.AsyncSteps;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import java.util.ArrayDeque;

/** The end of an {@code AsyncExitStack}: one exit after the other, those that wait and others. */
final class AsyncExits {
    private final ArrayDeque<PyExitStack.Exit> exits;
    private final boolean hadException;
    private PyException current;
    private boolean wasSwallowed;
    private PyRaise pending;

    AsyncExits(ArrayDeque<PyExitStack.Exit> exits, Object given) {
        this.exits = exits;
        current = given instanceof PyException exception ? exception : null;
        hadException = current != null;
    }

    /** Does what is left. */
    AsyncSteps.Step next(Context cx) {
        while (!exits.isEmpty()) {
            PyExitStack.Exit exit = exits.pop();
            Object said;
            try {
                said =
                        exit.isCallback()
                                ? Calls.call(cx, exit.function(), exit.args(), exit.keywords())
                                : PyExitStack.told(cx, exit.function(), current);
            } catch (PyRaise e) {
                failed(e);
                continue;
            }
            if (exit.isAsync()) {
                return AsyncSteps.await(
                        said,
                        (context, value, raised) -> {
                            took(context, exit, value, raised);
                            return next(context);
                        });
            }
            took(cx, exit, said, null);
        }
        if (pending != null) {
            throw pending;
        }
        return AsyncSteps.done(hadException && wasSwallowed);
    }

    private void took(Context cx, PyExitStack.Exit exit, Object said, PyRaise raised) {
        if (raised != null) {
            failed(raised);
        } else if (!exit.isCallback() && said != Singleton.NONE && Operators.isTrue(cx, said)) {
            wasSwallowed = true;
            pending = null;
            current = null;
        }
    }

    private void failed(PyRaise raised) {
        PyException value = raised.value();
        if (current != null && value != current && value.context() == null) {
            value.setContext(current);
        }
        pending = raised;
        current = value;
    }
}
