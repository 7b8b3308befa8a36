package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Deferred;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/**
 * {@code types.LazyImportType}: what stands for a module, or a name of one, until it is used (PEP
 * 810).
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/lazyimportobject.c">CPython:
 *     {@code Objects/lazyimportobject.c}</a>
 */
public final class PyLazyImport extends PyObject implements Deferred {
    /** {@code types.LazyImportType}. */
    public static final PyType TYPE =
            PyType.of("builtins", "lazy_import", new Methods(), Types.OBJECT).setFinal();

    private final String module;
    private final String name;
    private final boolean wantsNames;
    private final Frame frame;
    private final PyDict globals;
    private final int offset;
    private final int line;

    /** What it stands for; null until that is known. */
    private Object value;

    private boolean isBeingResolved;

    /**
     * A lazy import.
     *
     * @param frame where it stands
     * @param module the whole name of a module
     * @param name a name that is wanted from it; null for the module
     * @param wantsNames whether names of the module are asked for next
     */
    PyLazyImport(Frame frame, String module, String name, boolean wantsNames) {
        super(TYPE);
        this.frame = frame;
        this.module = module;
        this.name = name;
        this.wantsNames = wantsNames;
        globals = frame.globals;
        offset = frame.offset();
        line = frame.line();
    }

    @Override
    public Object resolved(Context cx) {
        return LazyImports.resolve((Machine) cx, this);
    }

    String module() {
        return module;
    }

    /** The name that is wanted from the module; null for the module. */
    String name() {
        return name;
    }

    boolean wantsNames() {
        return wantsNames;
    }

    Frame frame() {
        return frame;
    }

    PyDict globals() {
        return globals;
    }

    int offset() {
        return offset;
    }

    int line() {
        return line;
    }

    Object value() {
        return value;
    }

    void setValue(Object made) {
        value = made;
    }

    boolean isBeingResolved() {
        return isBeingResolved;
    }

    void setBeingResolved(boolean isNow) {
        isBeingResolved = isNow;
    }

    /** What messages call it. */
    String fullName() {
        return name == null ? module : module + "." + name;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super("__new__ *\n__repr__ slot 0\nresolve 0");
        }

        @Override
        protected Object call(Context cx, String method, Object self, Object[] args) {
            if (method.equals("__new__")) {
                throw Errors.type("cannot create 'lazy_import' instances");
            }
            var own = (PyLazyImport) self;
            return method.equals("resolve")
                    ? own.resolved(cx)
                    : "<lazy_import '" + own.fullName() + (own.wantsNames ? "...'>" : "'>");
        }
    }
}
