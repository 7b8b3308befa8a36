package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Codecs;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/** {@code codecs.CodecInfo}: an encoding by its name, with its functions, and no streams. */
final class PyCodecInfo extends MethodTable {
    static final PyType TYPE =
            PyType.of("codecs", "CodecInfo", new PyCodecInfo(), Types.TUPLE).setFinal();

    private static final PyType FUNCTION =
            PyType.of("builtins", "function", new CallableTable(), Types.OBJECT);

    private PyCodecInfo() {
        super("decode get\nencode get\nname get\n__repr__ slot 0");
    }

    /** What {@code codecs.lookup} gives. */
    static PyTuple of(Context cx, Object given) {
        String name = CodePoints.toJava(TextArguments.text(given, "lookup() argument"));
        String own = Codecs.name(cx, name);
        return new PyTuple(
                TYPE,
                new Object[] {
                    new Function(own, true),
                    new Function(own, false),
                    Singleton.NONE,
                    Singleton.NONE
                });
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var info = (PyTuple) self;
        String encoding = ((Function) info.get(0)).encoding;
        return switch (name) {
            case "encode" -> info.get(0);
            case "decode" -> info.get(1);
            case "name" -> encoding;
            default ->
                    "<codecs.CodecInfo object for encoding "
                            + encoding
                            + " at "
                            + ObjectMethods.address(info)
                            + ">";
        };
    }

    /** Encodes or decodes, and says how much it took. */
    private static final class Function extends PyObject {
        private final String encoding;
        private final boolean encodes;

        Function(String encoding, boolean encodes) {
            super(FUNCTION);
            this.encoding = encoding;
            this.encodes = encodes;
        }

        @Override
        public Object call(Context cx, Object[] args, String[] names) {
            String function = encodes ? "encode" : "decode";
            if (args.length == 0 || args.length > 2) {
                throw Errors.type(function + " expected 1 or 2 arguments, got " + args.length);
            }
            String errors =
                    args.length == 1 || args[1] == Singleton.NONE
                            ? null
                            : CodePoints.toJava(
                                    TextArguments.text(args[1], function + "() argument 2"));
            if (!encodes) {
                byte[] bytes = Buffers.bytesOf(args[0]);
                return new PyTuple(Codecs.decode(cx, bytes, encoding, errors), (long) bytes.length);
            }
            Object text = TextArguments.text(args[0], "encode() argument 1");
            return new PyTuple(
                    new PyBytes(Codecs.encode(cx, text, encoding, errors)),
                    (long) CodePoints.length(text));
        }
    }
}
