package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import java.util.Arrays;

/** The methods of {@link PyTask}. */
final class TaskMethods extends FutureMethods {
    private static final String ROWS =
            """
            __new__ *
            __init__ (coro, *, loop=, name=) until 3.10
            __init__ (coro, *, loop=, name=, context=) since 3.11 until 3.11
            __init__ (coro, *, loop=, name=, context=, eager_start=) since 3.12
            _coro get
            _fut_waiter get
            _log_destroy_pending get set
            _must_cancel get
            _num_cancels_requested get since 3.11
            cancel 0 until 3.8
            cancel (msg=) since 3.9
            cancelling 0 since 3.11
            get_context 0 since 3.12
            get_coro 0
            get_name 0
            get_stack (*, limit=)
            print_stack (*, limit=, file=)
            set_exception O
            set_name O
            set_result O
            uncancel 0 since 3.11
            """;

    TaskMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return new PyTask((PyType) self);
        }
        var task = (PyTask) self;
        return switch (name) {
            case "__init__" -> {
                Object[] more = Arrays.copyOfRange(args, 2, 5);
                task.start(cx, args[0], args[1], more);
                yield Singleton.NONE;
            }
            case "cancel" -> {
                task.loop();
                yield task.cancel(cx, message(args));
            }
            case "cancelling", "_num_cancels_requested" -> task.cancellations();
            case "uncancel" -> task.takeBack(cx);
            case "get_context" -> task.context();
            case "get_coro", "_coro" -> task.coroutine();
            case "get_name" -> task.name();
            case "set_name" -> {
                task.setName(Texts.str(cx, args[0]));
                yield Singleton.NONE;
            }
            case "_fut_waiter" -> task.waitsFor();
            case "_log_destroy_pending" -> task.logsPending();
            case "_must_cancel" -> task.mustCancel();
            case "set_result", "set_exception" ->
                    throw Errors.runtime("Task does not support " + name + " operation");
            case "get_stack" ->
                    Calls.call(
                            cx,
                            EventLoops.part(cx, "base_tasks", "_task_get_stack"),
                            task,
                            orNone(args[0]));
            case "print_stack" ->
                    Calls.call(
                            cx,
                            EventLoops.part(cx, "base_tasks", "_task_print_stack"),
                            task,
                            orNone(args[0]),
                            orNone(args[1]));
            default -> common(cx, name, task, args);
        };
    }

    private static Object orNone(Object argument) {
        return argument == null ? Singleton.NONE : argument;
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        if (name.equals("_log_destroy_pending") && value != null) {
            ((PyTask) self).setLogsPending(Operators.isTrue(cx, value));
            return;
        }
        super.set(cx, name, self, value);
    }
}
