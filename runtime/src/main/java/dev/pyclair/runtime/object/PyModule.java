package dev.pyclair.runtime.object;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.runtime.text.VersionRange;

/** A module. */
public final class PyModule extends PyObject {
    private boolean isBuiltin;

    /**
     * A module.
     *
     * @param name its {@code __name__}
     */
    public PyModule(String name) {
        this(Types.MODULE);
        start(name, Singleton.NONE);
    }

    private PyModule(PyType type) {
        super(type);
    }

    /** {@return a module that has no attributes yet} */
    static PyModule empty(PyType type) {
        return new PyModule(type);
    }

    /** {@return whether it is written in Java} */
    public boolean isBuiltin() {
        return isBuiltin;
    }

    /** Says that it is written in Java. */
    public void setBuiltin() {
        isBuiltin = true;
    }

    /** Gives it the attributes that modules begin with. */
    void start(Object name, Object doc) {
        PyDict attributes = attributes();
        attributes.putText("__name__", name);
        attributes.putText("__doc__", doc);
        attributes.putText("__package__", Singleton.NONE);
        attributes.putText("__loader__", Singleton.NONE);
        attributes.putText("__spec__", Singleton.NONE);
    }

    /**
     * A module written in Java, as the Python has it whose code runs.
     *
     * @param cx the context
     * @param name its {@code __name__}
     * @param table its functions
     * @return the module
     */
    public static PyModule of(Context cx, String name, MethodTable table) {
        return of(cx.version(), name, table);
    }

    /**
     * A module written in Java, as the newest Python has it.
     *
     * @param name its {@code __name__}
     * @param table its functions
     * @return the module
     */
    public static PyModule of(String name, MethodTable table) {
        return of(VersionRange.ALWAYS.until(), name, table);
    }

    private static PyModule of(PythonVersion version, String name, MethodTable table) {
        var module = new PyModule(name);
        table.fill(version, module);
        module.isBuiltin = true;
        return module;
    }

    @Override
    Object findAttribute(Context cx, String name) {
        Object found = super.findAttribute(cx, name);
        if (found instanceof Deferred deferred) {
            found = deferred.resolved(cx);
            attributes().putText(name, found);
        }
        if (found != null) {
            return found;
        }
        // PEP 562
        Object last = ownAttribute("__getattr__");
        return last == null ? null : Calls.call(cx, last, name);
    }

    @Override
    public boolean hasAttributes() {
        return true;
    }
}
