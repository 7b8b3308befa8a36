package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** The classes of {@code io}. */
final class IoTypes {
    static final PyType IO_BASE = type("_IOBase", new IoBaseMethods(), Types.OBJECT);
    static final PyType RAW_IO_BASE = type("_RawIOBase", new RawIoMethods(), IO_BASE);
    static final PyType BUFFERED_IO_BASE =
            type("_BufferedIOBase", new IoBaseMethods.Refused("detach read read1 write"), IO_BASE);
    static final PyType TEXT_IO_BASE =
            type(
                    "_TextIOBase",
                    new IoBaseMethods.Refused("detach read readline truncate write"),
                    IO_BASE);
    static final PyType STRING_IO = type("StringIO", new StringIoMethods(), TEXT_IO_BASE);
    static final PyType BYTES_IO = type("BytesIO", new BytesIoMethods(), BUFFERED_IO_BASE);
    static final PyType FILE_IO = type("FileIO", new FileMethods(), RAW_IO_BASE);
    static final PyType BUFFERED_READER =
            type("BufferedReader", new FileMethods(), BUFFERED_IO_BASE);
    static final PyType BUFFERED_WRITER =
            type("BufferedWriter", new FileMethods(), BUFFERED_IO_BASE);
    static final PyType BUFFERED_RANDOM =
            type("BufferedRandom", new FileMethods(), BUFFERED_IO_BASE);
    static final PyType TEXT_IO_WRAPPER =
            type("TextIOWrapper", new TextWrapperMethods(), TEXT_IO_BASE);
    static final PyType UNSUPPORTED_OPERATION =
            PyType.of(
                            "io",
                            "UnsupportedOperation",
                            new Nothing(),
                            Types.OS_ERROR,
                            Types.VALUE_ERROR)
                    .setGivesAttributes(true);

    private IoTypes() {}

    private static PyType type(String name, MethodTable methods, PyType base) {
        return PyType.of("_io", name, methods, base).setGivesAttributes(true);
    }

    /** The error of what a stream cannot do. */
    static PyRaise unsupported(Context cx, String what) {
        return raise(cx, UNSUPPORTED_OPERATION, what);
    }

    /** An error whose class has attributes of its own. */
    static PyRaise raise(Context cx, PyType type, Object... args) {
        return new PyRaise((PyException) Calls.call(cx, type, args));
    }

    private static final class Nothing extends MethodTable {
        Nothing() {
            super("");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            throw new IllegalStateException(name);
        }
    }
}
