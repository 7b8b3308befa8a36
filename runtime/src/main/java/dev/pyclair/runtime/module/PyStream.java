package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;

/** A stream: an object of {@code io.IOBase} or of a class that comes from it. */
class PyStream extends PyObject {
    private boolean isClosed;

    PyStream(PyType type) {
        super(type);
    }

    final boolean isClosed() {
        return isClosed;
    }

    final void setClosed() {
        isClosed = true;
    }

    final void setOpen() {
        isClosed = false;
    }

    /** Raises ValueError if it is closed. */
    final void checkOpen(String message) {
        if (isClosed) {
            throw Errors.value(message);
        }
    }
}
