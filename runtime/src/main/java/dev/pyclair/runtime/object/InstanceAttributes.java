package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.VersionRange;

/**
 * {@code __dict__} and {@code __weakref__} of a class whose objects are the first to have them.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code subtype_getsets_full}</a>
 */
final class InstanceAttributes extends MethodTable {
    private static final InstanceAttributes TABLE = new InstanceAttributes();

    private InstanceAttributes() {
        super("");
    }

    /** {@code __dict__} as a row of the table of a built-in class has it. */
    static Made row(PyType owner) {
        String name = "__dict__";
        return new Made(name, new PyGetSet(TABLE, name, owner, true), VersionRange.ALWAYS);
    }

    /** Puts one of them into a class. */
    static void put(String name, PyType owner) {
        boolean isWritable = name.equals("__dict__");
        owner.own().putText(name, new PyGetSet(TABLE, name, owner, isWritable));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__dict__")) {
            return ObjectMethods.dict(self);
        }
        PyObject reference = ((PyObject) self).weakReference();
        return reference == null ? Singleton.NONE : reference;
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        ObjectMethods.setDict(self, value);
    }
}
