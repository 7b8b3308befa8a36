package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/** {@code zlib._ZlibDecompressor}, which keeps what it was given and has not read. */
final class PyDecompressor extends PyObject {
    static final PyType TYPE =
            PyType.of("zlib", "_ZlibDecompressor", new Methods(), Types.OBJECT).setFinal();

    private final Inflation inflation;
    private byte[] kept = {};
    private boolean needsInput = true;

    private PyDecompressor(Inflation inflation) {
        super(TYPE);
        this.inflation = inflation;
    }

    private Object add(Context cx, byte[] bytes, long most) {
        if (inflation.isDone()) {
            throw Errors.of(Types.EOF_ERROR, "End of stream already reached");
        }
        cx.allocate(kept.length + bytes.length);
        byte[] all = Arrays.copyOf(kept, kept.length + bytes.length);
        System.arraycopy(bytes, 0, all, kept.length, bytes.length);
        byte[] made = inflation.add(cx, all, most);
        kept = inflation.rest();
        needsInput = !inflation.isDone() && kept.length == 0 && made.length < most;
        return new PyBytes(made);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ (wbits=, zdict=)
                    decompress (data, max_length=)
                    eof member
                    needs_input member
                    unused_data get""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                byte[] dictionary = args[1] == null ? null : Buffers.bytesOf(args[1]);
                return new PyDecompressor(ZlibModule.inflation(cx, args[0], dictionary));
            }
            var own = (PyDecompressor) self;
            return switch (name) {
                case "eof" -> own.inflation.isDone();
                case "needs_input" -> own.needsInput;
                case "unused_data" -> new PyBytes(own.inflation.isDone() ? own.kept : new byte[0]);
                default -> {
                    long most = ZlibModule.number(cx, args[1], -1);
                    yield own.add(cx, Buffers.bytesOf(args[0]), most < 0 ? Long.MAX_VALUE : most);
                }
            };
        }
    }
}
