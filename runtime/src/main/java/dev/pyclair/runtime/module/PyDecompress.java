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

/** What {@code zlib.decompressobj} gives. */
final class PyDecompress extends PyObject {
    private static final PyType TYPE =
            PyType.of("zlib", "Decompress", new Methods(), Types.OBJECT).setFinal();

    private static final PyBytes NOTHING = new PyBytes(new byte[0]);

    private final Inflation inflation;
    private PyBytes unused = NOTHING;
    private PyBytes tail = NOTHING;

    PyDecompress(Inflation inflation) {
        super(TYPE);
        this.inflation = inflation;
    }

    private Object add(Context cx, byte[] bytes, long most) {
        if (inflation.isDone()) {
            // What comes behind the end is kept.
            cx.allocate(bytes.length + unused.size());
            byte[] all = Arrays.copyOf(unused.bytes(), unused.size() + bytes.length);
            System.arraycopy(bytes, 0, all, unused.size(), bytes.length);
            unused = new PyBytes(all);
            return NOTHING;
        }
        var made = new PyBytes(inflation.add(cx, bytes, most));
        var rest = new PyBytes(inflation.rest());
        unused = inflation.isDone() ? rest : NOTHING;
        tail = inflation.isDone() ? NOTHING : rest;
        return made;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    decompress (data, /, max_length=)
                    eof member
                    flush 0-1
                    unconsumed_tail member
                    unused_data member""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var own = (PyDecompress) self;
            return switch (name) {
                case "eof" -> own.inflation.isDone();
                case "unconsumed_tail" -> own.tail;
                case "unused_data" -> own.unused;
                case "flush" -> {
                    if (args.length > 0 && ZlibModule.number(cx, args[0], 1) <= 0) {
                        throw Errors.value("length must be greater than zero");
                    }
                    yield own.inflation.isDone()
                            ? NOTHING
                            : own.add(cx, own.tail.bytes(), Long.MAX_VALUE);
                }
                default -> {
                    long most = ZlibModule.number(cx, args[1], 0);
                    if (most < 0) {
                        throw Errors.value("max_length must be non-negative");
                    }
                    byte[] bytes = Buffers.bytesOf(args[0]);
                    yield own.add(cx, bytes, most == 0 ? Long.MAX_VALUE : most);
                }
            };
        }
    }
}
