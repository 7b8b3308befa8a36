package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** {@code struct.Struct}: a format that was read once. */
final class PyStruct extends PyObject {
    static final PyType TYPE = PyType.of("_struct", "Struct", new Methods(), Types.OBJECT);

    private final StructFormat format;

    private PyStruct(PyType type, StructFormat format) {
        super(type);
        this.format = format;
    }

    /** {@return what was read} */
    StructFormat format() {
        return format;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ (format)
                    format get
                    iter_unpack O
                    pack 0-
                    pack_into 0-
                    size get
                    unpack O
                    unpack_from (buffer, offset=)""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new PyStruct((PyType) self, StructModule.format(cx, args[0]));
            }
            StructFormat format = ((PyStruct) self).format;
            return switch (name) {
                case "format" -> format.text();
                case "size" -> format.size();
                case "iter_unpack" -> StructModule.iterator(cx, format, args[0]);
                case "pack" -> StructModule.pack(cx, format, args, 0);
                case "pack_into" -> StructModule.packInto(cx, format, args, 0);
                case "unpack" -> StructModule.unpack(cx, format, args[0]);
                case "unpack_from" -> StructModule.unpackFrom(cx, format, args[0], args[1]);
                default -> throw new IllegalStateException(name);
            };
        }
    }
}
