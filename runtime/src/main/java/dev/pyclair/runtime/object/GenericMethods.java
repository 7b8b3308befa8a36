package dev.pyclair.runtime.object;

/**
 * {@code typing.Generic}, from which classes with type parameters come.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/typing.py">CPython: {@code
 *     Lib/typing.py}, {@code _generic_class_getitem}</a>
 */
final class GenericMethods extends MethodTable {
    GenericMethods() {
        super("__class_getitem__ class O");
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__module__", "typing");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return PyGenericSubscript.of(self, args[0]);
    }
}
