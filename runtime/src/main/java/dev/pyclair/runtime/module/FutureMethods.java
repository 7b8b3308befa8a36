package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;

/** The methods of {@link PyFuture}; those of tasks are a table of the same kind. */
class FutureMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ (*, loop=)
            cancel 0 until 3.8
            cancel (msg=) since 3.9
            set_exception O
            set_result O
            """;

    private static final String COMMON =
            """

            __await__ slot 0
            __class_getitem__ generic since 3.9
            __iter__ slot 0
            __repr__ slot 0
            _asyncio_future_blocking get set
            _callbacks get
            _cancel_message get set since 3.9
            _exception get
            _log_traceback get set
            _loop get
            _make_cancelled_error 0 since 3.9
            _repr_info 0 until 3.10
            _result get
            _source_traceback get
            _state get
            add_done_callback (fn, /, *, context=)
            cancelled 0
            done 0
            exception 0
            get_loop 0
            remove_done_callback O
            result 0""";

    FutureMethods() {
        this(ROWS);
    }

    /**
     * A table with more rows.
     *
     * @param rows those that futures do not share
     */
    FutureMethods(String rows) {
        super(rows.strip() + COMMON);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return new PyFuture((PyType) self);
        }
        var future = (PyFuture) self;
        return switch (name) {
            case "__init__" -> {
                future.start(cx, args[0]);
                yield Singleton.NONE;
            }
            case "cancel" -> {
                future.loop();
                yield future.cancelPlainly(cx, message(args));
            }
            case "set_result" -> {
                future.setResult(cx, args[0]);
                yield Singleton.NONE;
            }
            case "set_exception" -> {
                future.setException(cx, args[0]);
                yield Singleton.NONE;
            }
            default -> common(cx, name, future, args);
        };
    }

    static Object message(Object[] args) {
        return args.length == 0 || args[0] == null ? Singleton.NONE : args[0];
    }

    static Object common(Context cx, String name, PyFuture future, Object[] args) {
        return switch (name) {
            case "__await__", "__iter__" -> {
                future.loop();
                yield new FutureIterator(future);
            }
            case "add_done_callback" -> {
                boolean isGiven = args[1] != null && args[1] != Singleton.NONE;
                Object context = isGiven ? args[1] : PyContext.current(cx).copy();
                future.addCallback(cx, args[0], context);
                yield Singleton.NONE;
            }
            case "remove_done_callback" -> future.removeCallbacks(cx, args[0]);
            case "done" -> future.isDone();
            case "cancelled" -> future.state() == PyFuture.State.CANCELLED;
            case "result" -> {
                future.loop();
                yield future.result(cx);
            }
            case "exception" -> {
                future.loop();
                yield future.exception(cx);
            }
            case "get_loop" -> future.loop();
            case "_make_cancelled_error" -> future.cancelledError(cx).value();
            case "__repr__", "_repr_info" -> shown(cx, name, future);
            default -> attribute(name, future);
        };
    }

    private static Object shown(Context cx, String name, PyFuture future) {
        boolean isTask = future instanceof PyTask;
        String module = isTask ? "base_tasks" : "base_futures";
        String start = isTask ? "_task_repr" : "_future_repr";
        if (name.equals("_repr_info")) {
            return Calls.call(cx, EventLoops.part(cx, module, start + "_info"), future);
        }
        if (future.type().lookup(cx, "_repr_info") == null) {
            return Calls.call(cx, EventLoops.part(cx, module, start), future);
        }
        Object parts = Calls.method(cx, future, "_repr_info");
        Object text = Calls.method(cx, " ", "join", parts);
        return "<" + future.type().name() + " " + Texts.str(cx, text) + ">";
    }

    private static Object attribute(String name, PyFuture future) {
        return switch (name) {
            case "_asyncio_future_blocking" -> future.blocks();
            case "_callbacks" -> future.callbacks();
            case "_cancel_message" -> future.cancelMessage();
            case "_exception" -> future.plainException();
            case "_log_traceback" -> future.logsTraceback();
            case "_loop" -> future.loop();
            case "_result" -> future.plainResult();
            case "_source_traceback" -> future.sourceTraceback();
            case "_state" -> future.state().name();
            default -> throw new IllegalStateException(name);
        };
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        var future = (PyFuture) self;
        if (value == null) {
            throw Errors.attribute("cannot delete attribute");
        }
        switch (name) {
            case "_asyncio_future_blocking" -> future.setBlocks(Operators.isTrue(cx, value));
            case "_cancel_message" -> future.setCancelMessage(value);
            default -> {
                if (Operators.isTrue(cx, value)) {
                    throw Errors.value("_log_traceback can only be set to False");
                }
                future.forgetTraceback();
            }
        }
    }
}
