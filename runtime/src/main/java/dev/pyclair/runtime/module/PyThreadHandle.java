package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** What {@code threading} knows a thread by: that of the program, or one that never began. */
final class PyThreadHandle extends PyObject {
    static final PyType TYPE =
            PyType.of("_thread", "_ThreadHandle", new Methods(), Types.OBJECT).setFinal();

    private final Object ident;
    private boolean isDone;

    PyThreadHandle(Object ident) {
        super(TYPE);
        this.ident = ident;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ 0
                    __repr__ slot 0
                    _set_done 0
                    ident get
                    is_done 0
                    join 0-1""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new PyThreadHandle(0L);
            }
            var handle = (PyThreadHandle) self;
            return switch (name) {
                case "ident" -> handle.ident;
                case "is_done" -> handle.isDone;
                case "_set_done" -> {
                    handle.isDone = true;
                    yield Singleton.NONE;
                }
                case "__repr__" -> "<_thread._ThreadHandle object: ident=" + handle.ident + ">";
                default -> {
                    if (handle.isDone) {
                        yield Singleton.NONE;
                    }
                    throw Errors.runtime(
                            handle.ident.equals(0L)
                                    ? "thread not started"
                                    : "Cannot join current thread");
                }
            };
        }
    }
}
