package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;

/** A lock of a program of one thread, which nobody else can hold. */
final class PyLock extends PyObject {
    static final PyType LOCK =
            PyType.of("_thread", "lock", new Methods(false), Types.OBJECT).setFinal();

    static final PyType RLOCK = PyType.of("_thread", "RLock", new Methods(true), Types.OBJECT);

    private static final double LONGEST = 9223372036.0;

    private long held;

    PyLock(PyType type) {
        super(type);
    }

    private static final class Methods extends MethodTable {
        private static final String COMMON =
                """
                __new__ *
                __enter__ 0
                __exit__ *
                __repr__ slot 0
                _at_fork_reinit 0 since 3.9
                acquire (blocking=, timeout=)
                release 0
                """;

        private final boolean isReentrant;

        Methods(boolean isReentrant) {
            super(
                    isReentrant
                            ? COMMON
                                    + "_is_owned 0\n_recursion_count 0 since 3.11\n"
                                    + "_acquire_restore O\n_release_save 0\nlocked 0 since 3.14"
                            : COMMON
                                    + "locked 0\nlocked_lock 0\nacquire_lock (blocking=, timeout=)"
                                    + "\nrelease_lock 0");
            this.isReentrant = isReentrant;
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new PyLock((PyType) self);
            }
            var lock = (PyLock) self;
            return switch (name) {
                case "acquire", "acquire_lock" -> acquire(lock, waits(cx, args));
                case "__enter__" -> acquire(lock, true);
                case "__exit__", "release", "release_lock" -> release(lock);
                case "_at_fork_reinit" -> {
                    lock.held = 0;
                    yield Singleton.NONE;
                }
                case "_recursion_count" -> lock.held;
                case "_release_save" -> {
                    if (lock.held == 0) {
                        throw Errors.runtime("cannot release un-acquired lock");
                    }
                    var saved = new PyTuple(lock.held, ThreadModule.MAIN);
                    lock.held = 0;
                    yield saved;
                }
                case "_acquire_restore" -> {
                    if (!(args[0] instanceof PyTuple saved) || saved.size() != 2) {
                        throw Errors.type("_acquire_restore() argument 1 must be a 2-item tuple");
                    }
                    lock.held = Sizes.countOf(cx, saved.get(0));
                    yield Singleton.NONE;
                }
                case "__repr__" -> repr(lock);
                default -> lock.held > 0;
            };
        }

        private Object release(PyLock lock) {
            if (lock.held == 0) {
                throw Errors.runtime(
                        isReentrant ? "cannot release un-acquired lock" : "release unlocked lock");
            }
            lock.held--;
            return Singleton.NONE;
        }

        private String repr(PyLock lock) {
            String state = lock.held > 0 ? "<locked " : "<unlocked ";
            String owner =
                    isReentrant
                            ? " owner="
                                    + (lock.held > 0 ? ThreadModule.MAIN : 0)
                                    + " count="
                                    + lock.held
                            : "";
            return state
                    + (lock.type().isBuiltin() ? "_thread." : "")
                    + lock.type().name()
                    + " object"
                    + owner
                    + " at "
                    + ObjectMethods.address(lock)
                    + ">";
        }

        /** Whether it waits without end. */
        private static boolean waits(Context cx, Object[] args) {
            boolean isBlocking = args[0] == null || Operators.isTrue(cx, args[0]);
            double time = -1;
            if (args[1] instanceof Double seconds) {
                time = seconds;
            } else if (args[1] != null) {
                time = Sizes.countOf(cx, args[1]);
            }
            if (!isBlocking && time != -1) {
                throw Errors.value("can't specify a timeout for a non-blocking call");
            }
            if (time < 0 && time != -1) {
                throw Errors.value(cx.wording("lock-timeout"));
            }
            if (time > LONGEST) {
                throw Errors.of(Types.OVERFLOW_ERROR, "timeout value is too large");
            }
            return isBlocking && time == -1;
        }

        private boolean acquire(PyLock lock, boolean waits) {
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
