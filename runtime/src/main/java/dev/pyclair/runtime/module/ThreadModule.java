package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code _thread}, for programs of one thread: locks that nobody else can hold. */
final class ThreadModule extends MethodTable {
    private static final PyType LOCK = type("lock", new LockMethods(false));
    private static final PyType RLOCK = type("RLock", new LockMethods(true));
    private static final PyType LOCAL =
            PyType.of("_thread", "_local", new LocalMethods(), Types.OBJECT)
                    .setGivesAttributes(true);

    private ThreadModule() {
        super(
                "allocate_lock 0\nget_ident 0\nget_native_id 0\nstart_new_thread *"
                        + "\nstack_size 0-1\n_count 0");
    }

    static PyModule make(Context cx) {
        return PyModule.of(cx, "_thread", new ThreadModule());
    }

    private static PyType type(String name, MethodTable methods) {
        return PyType.of("_thread", name, methods, Types.OBJECT);
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("LockType", LOCK);
        all.putText("RLock", RLOCK);
        all.putText("_local", LOCAL);
        all.putText("error", Types.RUNTIME_ERROR);
        all.putText("TIMEOUT_MAX", 9223372036.0);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "allocate_lock" -> new Lock(LOCK);
            case "get_ident", "get_native_id" -> 1L;
            case "stack_size", "_count" -> 0L;
            default -> throw Errors.runtime("can't start new thread: a program here has one");
        };
    }

    private static final class Lock extends PyObject {
        private int held;

        Lock(PyType type) {
            super(type);
        }
    }

    private static final class LocalMethods extends MethodTable {
        LocalMethods() {
            super("__new__ *");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            return new Lock((PyType) self);
        }
    }

    private static final class LockMethods extends MethodTable {
        private final boolean isReentrant;

        LockMethods(boolean isReentrant) {
            super(
                    "__new__ *\nacquire (blocking=, timeout=)\nrelease 0\nlocked 0\n__enter__ 0"
                            + "\n__exit__ *\n_is_owned 0");
            this.isReentrant = isReentrant;
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new Lock((PyType) self);
            }
            var lock = (Lock) self;
            return switch (name) {
                case "acquire" -> acquire(lock, waits(cx, args));
                case "__enter__" -> acquire(lock, true);
                case "__exit__", "release" -> {
                    if (lock.held == 0) {
                        throw Errors.runtime(
                                isReentrant
                                        ? "cannot release un-acquired lock"
                                        : "release unlocked lock");
                    }
                    lock.held--;
                    yield Singleton.NONE;
                }
                default -> lock.held > 0;
            };
        }

        /** Whether it waits without end. */
        private static boolean waits(Context cx, Object[] args) {
            boolean isBlocking = args[0] == null || Operators.isTrue(cx, args[0]);
            boolean hasTimeout =
                    args[1] instanceof Long seconds && seconds >= 0
                            || args[1] instanceof Double time && time >= 0;
            return isBlocking && !hasTimeout;
        }

        private boolean acquire(Lock lock, boolean waits) {
            if (lock.held > 0 && !isReentrant) {
                if (waits) {
                    throw Errors.runtime(
                            "the lock would wait without end: no other thread is there");
                }
                return false;
            }
            lock.held++;
            return true;
        }
    }
}
