package dev.pyclair.runtime;

import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;

/** An object of an allowed Java class, as a program has it. */
final class HostObject extends PyObject {
    private final Object target;

    HostObject(PyType type, Object target) {
        super(type);
        this.target = target;
    }

    /** {@return the Java object} */
    Object target() {
        return target;
    }
}
