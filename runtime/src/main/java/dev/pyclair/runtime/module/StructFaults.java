package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** {@code struct.error}. */
final class StructFaults {
    /** The class. */
    static final PyType ERROR = PyType.of("struct", "error", new NoRows(), Types.EXCEPTION);

    private StructFaults() {}

    static PyRaise error(String message) {
        return Errors.of(ERROR, message);
    }
}
