package dev.pyclair.runtime.module;

import dev.pyclair.MalformedPycException;
import dev.pyclair.marshal.CanonicalWriter;
import dev.pyclair.marshal.MarshalNode;
import dev.pyclair.marshal.MarshalReader;
import dev.pyclair.pyc.Magic;
import dev.pyclair.runtime.engine.ConstantObjects;
import dev.pyclair.runtime.engine.MarshalObjects;
import dev.pyclair.runtime.engine.PyCode;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;

/**
 * {@code marshal}, by the reader and the writer of {@code .pyc} files.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/marshal.c">CPython: {@code
 *     Python/marshal.c}</a>
 */
final class MarshalModule extends MethodTable {
    private static final long FORMAT = 4;

    /** What a value takes that was read, and its node. */
    private static final long BYTES_OF_NODE = 100;

    private static final long FIRST_WITH_REFERENCES = 3;

    MarshalModule() {
        super(
                """
                dump (value, file, version=, /, *, allow_code=) since 3.13
                dump 2-3 until 3.12
                dumps (value, version=, /, *, allow_code=) since 3.13
                dumps 1-2 until 3.12
                load (file, /, *, allow_code=) since 3.13
                load O until 3.12
                loads (bytes, /, *, allow_code=) since 3.13
                loads O until 3.12""");
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("version", FORMAT);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "dumps" -> new PyBytes(written(cx, args[0], given(args, 1)));
            case "dump" ->
                    Calls.method(
                            cx,
                            args[1],
                            "write",
                            new PyBytes(written(cx, args[0], given(args, 2))));
            case "loads" -> read(cx, Buffers.bytesOf(args[0])).value();
            case "load" -> load(cx, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object given(Object[] args, int place) {
        return args.length > place ? args[place] : null;
    }

    private static byte[] written(Context cx, Object object, Object format) {
        long wanted = format == null ? FORMAT : Sizes.indexOf(cx, format);
        if (wanted < FIRST_WITH_REFERENCES && !(object instanceof PyCode)) {
            return OldMarshal.write(cx, ConstantObjects.of(cx, object), (int) Math.max(0, wanted));
        }
        return CanonicalWriter.write(
                ConstantObjects.of(cx, object), cx.version(), Magic.of(cx.version()).codeShape());
    }

    private record Read(Object value, int end) {}

    private static Read read(Context cx, byte[] bytes) {
        try {
            var reader =
                    new MarshalReader(bytes, 0, cx.version(), Magic.of(cx.version()).codeShape());
            reader.setWatch(
                    count -> {
                        cx.allocate(BYTES_OF_NODE * count);
                        cx.tick(MarshalReader.WATCHED);
                    });
            MarshalNode node = reader.read();
            return new Read(new MarshalObjects(cx).of(node.value()), reader.offset());
        } catch (MalformedPycException e) {
            throw MarshalFaults.raise(e);
        }
    }

    /** Reads one value from a file, and leaves the file behind it. */
    private static Object load(Context cx, Object file) {
        Object all = Calls.method(cx, file, "read");
        if (!(all instanceof PyBytes bytes)) {
            throw Errors.type("file.read() returned not bytes but " + Types.of(all).name());
        }
        Read read = read(cx, bytes.bytes());
        long back = bytes.size() - (long) read.end();
        if (back > 0) {
            Calls.method(cx, file, "seek", -back, 1L);
        }
        return read.value();
    }
}
