package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MoreTypes;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTraceback;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * Which imports of a program are lazy, and what becomes of those that are (PEP 810).
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/ceval.c">CPython: {@code
 *     Python/ceval.c}, {@code _PyEval_LazyImportName}, {@code _PyEval_LazyImportFrom}; {@code
 *     Python/import.c}, {@code _PyImport_LoadLazyImportTstate}</a>
 */
public final class LazyImports {
    private boolean isForAll;
    private Object filter = Singleton.NONE;

    LazyImports() {}

    /** {@return whether imports at the top of modules are lazy without saying so} */
    public boolean isForAll() {
        return isForAll;
    }

    /** Says whether imports at the top of modules are lazy without saying so. */
    public void setForAll(boolean value) {
        isForAll = value;
    }

    /** {@return what is asked whether an import may be lazy; None for nothing} */
    public Object filter() {
        return filter;
    }

    /** Sets what is asked whether an import may be lazy; None for nothing. */
    public void setFilter(Object value) {
        filter = value;
    }

    /**
     * Imports a module, lazily if that is wanted and allowed.
     *
     * @param isExplicit whether the statement says {@code lazy}
     */
    Object name(
            Machine cx, Frame frame, int index, Object level, Object names, boolean isExplicit) {
        String name = frame.code.names()[index];
        if (!isExplicit && !isForAll && !isListed(cx, frame.globals, name)) {
            return Imports.name(cx, frame, index, level, names);
        }
        Object importer = frame.builtins.getText("__lazy_import__");
        if (importer == null) {
            throw Errors.of(Types.IMPORT_ERROR, "__lazy_import__ not found");
        }
        Object locals = frame.namespace == null ? Singleton.NONE : frame.namespace;
        return Calls.call(cx, importer, name, frame.globals, locals, names, level);
    }

    private static boolean isListed(Machine cx, PyDict globals, String name) {
        Object listed = globals.getText("__lazy_modules__");
        return listed != null && Operators.contains(cx, listed, name);
    }

    /** What {@code __lazy_import__} does. */
    Object imported(Machine cx, String name, PyDict globals, Object names, int level) {
        String whole = level == 0 ? name : cx.absoluteName(name, globals, level);
        if (filter != Singleton.NONE) {
            Object importer = globals.getText("__name__");
            Object isLazy =
                    Calls.call(
                            cx, filter, importer == null ? Singleton.NONE : importer, whole, names);
            if (!Operators.isTrue(cx, isLazy)) {
                return cx.importModule(name, globals, names, level);
            }
        }
        boolean wantsNames = names != Singleton.NONE && Operators.isTrue(cx, names);
        return new PyLazyImport(cx.current(), whole, null, wantsNames);
    }

    /** A name of a module that is imported lazily. */
    Object from(Machine cx, Frame frame, PyLazyImport module, String name) {
        String whole = module.fullName();
        if (module.name() == null && !module.wantsNames()) {
            // import a.b as c: the statement asks a for b
            int dot = whole.indexOf('.');
            whole = dot < 0 ? whole : whole.substring(0, dot);
        }
        if (cx.modules().getText(whole) instanceof PyModule known) {
            Object value = known.attributes().getText(name);
            if (value != null && !(value instanceof PyLazyImport)) {
                return value;
            }
        }
        return new PyLazyImport(frame, whole, name, false);
    }

    /** What a lazy import stands for; loaded, if it is not yet. */
    static Object resolve(Machine cx, PyLazyImport lazy) {
        if (lazy.value() != null) {
            return lazy.value();
        }
        if (lazy.isBeingResolved()) {
            throw Errors.of(
                    MoreTypes.IMPORT_CYCLE_ERROR,
                    "cannot import name '"
                            + lazy.fullName()
                            + "' (most likely due to a circular import)");
        }
        lazy.setBeingResolved(true);
        try {
            lazy.setValue(load(cx, lazy));
            return lazy.value();
        } catch (PyRaise e) {
            if (e.value().cause() == null) {
                e.value().setCause(origin(lazy));
            }
            throw e;
        } finally {
            lazy.setBeingResolved(false);
        }
    }

    private static Object load(Machine cx, PyLazyImport lazy) {
        Object importer = cx.builtins().getText("__import__");
        Object names = lazy.name() == null ? Singleton.NONE : new PyTuple((Object) lazy.name());
        Object module =
                Calls.call(cx, importer, lazy.module(), lazy.globals(), Singleton.NONE, names, 0L);
        return lazy.name() == null ? module : Imports.from(cx, module, lazy.name());
    }

    /** Where the import stands, as the cause of what went wrong when it was needed. */
    private static PyException origin(PyLazyImport lazy) {
        PyException origin =
                Errors.of(
                                Types.IMPORT_ERROR,
                                "lazy import of '"
                                        + lazy.fullName()
                                        + "' raised an exception during resolution")
                        .value();
        origin.setTraceback(new PyTraceback(null, lazy.frame(), lazy.offset(), lazy.line()));
        return origin;
    }

    /** A variable whose value is not a lazy import any more. */
    static Object variable(Machine cx, PyDict variables, String name, PyLazyImport lazy) {
        Object value = resolve(cx, lazy);
        variables.putText(name, value);
        return value;
    }
}
