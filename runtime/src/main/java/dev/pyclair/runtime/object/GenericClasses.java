package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.VersionRange;

/**
 * {@code __class_getitem__} of the built-in classes that take others in brackets: {@code
 * list[int]}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/genericaliasobject.c">CPython:
 *     {@code Objects/genericaliasobject.c}, {@code Py_GenericAlias}</a>
 */
final class GenericClasses extends MethodTable {
    private static final GenericClasses TABLE = new GenericClasses();
    private static final Signature SIGNATURE = Signature.parse("O");

    private GenericClasses() {
        super("");
    }

    /** The method of a class. */
    static BuiltinClassMethod method(String name, PyType owner) {
        return new BuiltinClassMethod(new BuiltinMethod(TABLE, name, SIGNATURE, owner));
    }

    /** The same as a row of its table has it. */
    static Made row(PyType owner) {
        String name = "__class_getitem__";
        return new Made(name, method(name, owner), VersionRange.parse("since 3.9"));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return new PyGenericAlias(self, args[0]);
    }
}
