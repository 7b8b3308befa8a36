package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** What {@code zlib.compressobj} gives. */
final class PyCompress extends PyObject {
    private static final PyType TYPE =
            PyType.of("zlib", "Compress", new Methods(), Types.OBJECT).setFinal();

    private final Deflation deflation;

    PyCompress(Deflation deflation) {
        super(TYPE);
        this.deflation = deflation;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super("compress O\nflush 0-1");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            Deflation deflation = ((PyCompress) self).deflation;
            if (name.equals("compress")) {
                return new PyBytes(deflation.add(cx, Buffers.bytesOf(args[0])));
            }
            Object mode = args.length == 0 ? null : args[0];
            return new PyBytes(deflation.flush(cx, ZlibModule.number(cx, mode, Deflation.FINISH)));
        }
    }
}
