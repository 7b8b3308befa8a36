package dev.pyclair.runtime.object;

/** A class method of a built-in class. */
public final class BuiltinClassMethod extends PyObject {
    private final BuiltinMethod method;

    BuiltinClassMethod(BuiltinMethod method) {
        super(Types.CLASSMETHOD_DESCRIPTOR);
        this.method = method;
        method.setOfClass();
    }

    /** {@return the method, which takes the class as its object} */
    public BuiltinMethod method() {
        return method;
    }
}
