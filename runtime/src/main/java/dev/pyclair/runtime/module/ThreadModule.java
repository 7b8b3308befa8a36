package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code _thread}, for programs of one thread.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_threadmodule.c">CPython:
 *     {@code Modules/_threadmodule.c}</a>
 */
final class ThreadModule extends MethodTable {
    /** The number of the thread that runs the program. */
    static final long MAIN = 1;

    private static final PyType LOCAL =
            PyType.of("_thread", "_local", new LocalMethods(), Types.OBJECT)
                    .setGivesAttributes(true);

    private static final PyType HOOK_ARGUMENTS =
            PyFields.type("_thread", "_ExceptHookArgs", "exc_type exc_value exc_traceback thread");

    private static final String ROWS =
            """
            _ThreadHandle value since 3.13
            lock value since 3.13
            _count 0
            _excepthook O
            _get_main_thread_ident 0 since 3.13
            _is_main_interpreter 0 since 3.12
            _make_thread_handle O since 3.13
            _set_sentinel 0 until 3.12
            _shutdown 0 since 3.13
            allocate 0
            allocate_lock 0
            daemon_threads_allowed 0 since 3.12
            exit 0
            exit_thread 0
            get_ident 0
            get_native_id 0
            interrupt_main 0-1
            set_name (name) since 3.14
            stack_size parsed 0-1
            start_joinable_thread (function, handle=, daemon=) since 3.13
            start_new 2-3
            start_new_thread 2-3""";

    private ThreadModule() {
        super(ROWS);
    }

    static PyModule make(Context cx) {
        return PyModule.of(cx, "_thread", new ThreadModule());
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("LockType", PyLock.LOCK);
        all.putText("lock", PyLock.LOCK);
        all.putText("RLock", PyLock.RLOCK);
        all.putText("_local", LOCAL);
        all.putText("_ExceptHookArgs", HOOK_ARGUMENTS);
        all.putText("_ThreadHandle", PyThreadHandle.TYPE);
        all.putText("error", Types.RUNTIME_ERROR);
        all.putText("TIMEOUT_MAX", 9223372036.0);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "allocate", "allocate_lock", "_set_sentinel" -> new PyLock(PyLock.LOCK);
            case "get_ident", "get_native_id", "_get_main_thread_ident" -> MAIN;
            case "_count" -> 0L;
            case "stack_size" -> {
                long size = args.length == 0 ? 0 : Sizes.countOf(cx, args[0]);
                if (size != 0) {
                    throw Errors.value("size not valid: " + size + " bytes");
                }
                yield 0L;
            }
            case "_shutdown", "set_name" -> Singleton.NONE;
            case "daemon_threads_allowed", "_is_main_interpreter" -> true;
            case "_make_thread_handle" -> {
                if (Sizes.integer(args[0]) == null) {
                    throw Errors.type("ident must be an integer");
                }
                yield new PyThreadHandle(args[0]);
            }
            case "exit", "exit_thread" -> throw Errors.of(Types.SYSTEM_EXIT);
            case "interrupt_main" -> throw Errors.of(Types.KEYBOARD_INTERRUPT);
            case "_excepthook" -> report(cx, args[0]);
            default -> throw unstartable(name, args);
        };
    }

    private static PyRaise unstartable(String name, Object[] args) {
        boolean isJoinable = name.equals("start_joinable_thread");
        if (!Calls.isCallable(args[0])) {
            return Errors.type(
                    isJoinable ? "thread function must be callable" : "first arg must be callable");
        }
        if (!isJoinable && !(args[1] instanceof PyTuple)) {
            return Errors.type("2nd arg must be a tuple");
        }
        return Errors.runtime("can't start new thread");
    }

    /** Writes of what ended a thread, as a program may ask for. */
    private static Object report(Context cx, Object given) {
        if (!(given instanceof PyTuple args) || args.type() != HOOK_ARGUMENTS) {
            throw Errors.type("_thread.excepthook argument type must be ExceptHookArgs");
        }
        if (args.get(0) == Types.SYSTEM_EXIT) {
            return Singleton.NONE;
        }
        Object thread = args.get(3);
        Object name = thread == Singleton.NONE ? MAIN : Attributes.get(cx, thread, "name");
        cx.writeError("Exception in thread " + Texts.str(cx, name) + ":\n");
        Object hook = SysModule.of(cx).attributes().getText("__excepthook__");
        return Calls.call(cx, hook, args.get(0), args.get(1), args.get(2));
    }

    private static final class Local extends PyObject {
        Local(PyType type) {
            super(type);
        }
    }

    /** A thing of a thread: there is one. */
    private static final class LocalMethods extends MethodTable {
        LocalMethods() {
            super("__new__ *");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var type = (PyType) self;
            boolean isPlain = args.length == 1;
            if (!isPlain && type.lookup("__init__") == Types.OBJECT.lookup("__init__")) {
                throw Errors.type("Initialization arguments are not supported");
            }
            return new Local(type);
        }
    }
}
