package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Codecs;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.ByteText;
import dev.pyclair.runtime.text.CodePoints;

/** {@code codecs}: the functions, for encodings of text. */
final class CodecsModule extends MethodTable {
    private static final String ROWS =
            """
            encode (obj, encoding=, errors=)
            decode (obj, encoding=, errors=)
            lookup O
            getencoder def (encoding)
            getdecoder def (encoding)
            escape_decode 1-2
            register O
            unregister O since 3.10
            register_error 2
            lookup_error O
            utf_8_encode 1-2
            utf_8_decode 1-3
            ascii_encode 1-2
            ascii_decode 1-2
            latin_1_encode 1-2
            latin_1_decode 1-2""";

    CodecsModule() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("CodecInfo", PyCodecInfo.TYPE);
        attributes.putText("BOM_UTF8", mark("\u00ef\u00bb\u00bf"));
        for (String name : new String[] {"BOM", "BOM_LE", "BOM_UTF16", "BOM_UTF16_LE"}) {
            attributes.putText(name, mark("\u00ff\u00fe"));
        }
        attributes.putText("BOM_BE", mark("\u00fe\u00ff"));
        attributes.putText("BOM_UTF16_BE", mark("\u00fe\u00ff"));
        attributes.putText("BOM_UTF32", mark("\u00ff\u00fe\0\0"));
        attributes.putText("BOM_UTF32_LE", mark("\u00ff\u00fe\0\0"));
        attributes.putText("BOM_UTF32_BE", mark("\0\0\u00fe\u00ff"));
    }

    private static PyBytes mark(String bytes) {
        return new PyBytes(ByteText.bytes(bytes));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "encode" ->
                    encode(
                            cx,
                            args[0],
                            text(args[1], "encode() argument 'encoding'"),
                            text(args[2], "encode() argument 'errors'"));
            case "decode" ->
                    decode(
                            cx,
                            args[0],
                            text(args[1], "decode() argument 'encoding'"),
                            text(args[2], "decode() argument 'errors'"));
            case "lookup" -> PyCodecInfo.of(cx, args[0]);
            case "getencoder" -> PyCodecInfo.of(cx, args[0]).get(0);
            case "getdecoder" -> PyCodecInfo.of(cx, args[0]).get(1);
            case "escape_decode" -> {
                boolean isText = Texts.plain(args[0]) != null;
                byte[] bytes = Buffers.bytesOf(isText ? encode(cx, args[0], null, null) : args[0]);
                yield new PyTuple(new PyBytes(EscapedBytes.decode(cx, bytes)), (long) bytes.length);
            }
            case "unregister" -> Singleton.NONE;
            case "register" -> takeSearch(cx, args[0]);
            case "register_error" -> register(cx, args[0], args[1]);
            case "lookup_error" -> lookUp(cx, args[0]);
            default -> pair(cx, name, args);
        };
    }

    /** The search of the package {@code encodings} finds what is known here anyway. */
    private static Object takeSearch(Context cx, Object search) {
        if (!Calls.isCallable(search)) {
            throw Errors.type("argument must be callable");
        }
        if (!"encodings".equals(Attributes.find(cx, search, "__module__"))) {
            throw Errors.of(
                    Types.NOT_IMPLEMENTED_ERROR,
                    "the encodings here are those of Pyclair: no function looks for others");
        }
        return Singleton.NONE;
    }

    private static String text(Object argument, String which) {
        return argument == null ? null : CodePoints.toJava(TextArguments.text(argument, which));
    }

    private static PyBytes encode(Context cx, Object object, String encoding, String errors) {
        Object text = Texts.plain(object);
        if (text == null) {
            throw Errors.type(
                    "encode() argument 'str' must be str, not " + TextArguments.kind(object));
        }
        return new PyBytes(Codecs.encode(cx, text, encoding, errors));
    }

    private static Object decode(Context cx, Object object, String encoding, String errors) {
        return Codecs.decode(cx, Buffers.bytesOf(object), encoding, errors);
    }

    /** A function such as {@code utf_8_encode}: what it makes, and how much it took. */
    private static Object pair(Context cx, String name, Object[] args) {
        int end = name.lastIndexOf('_');
        String encoding = name.substring(0, end);
        boolean hasErrors = args.length > 1 && args[1] != Singleton.NONE;
        String errors = hasErrors ? text(args[1], name + "() argument 2") : null;
        if (name.endsWith("encode")) {
            PyBytes made = encode(cx, args[0], encoding, errors);
            return new PyTuple(made, (long) CodePoints.length(Texts.plain(args[0])));
        }
        Object made = decode(cx, args[0], encoding, errors);
        return new PyTuple(made, (long) Buffers.copy(args[0]).length);
    }

    private static Object register(Context cx, Object name, Object handler) {
        Object text = TextArguments.text(name, "register_error() argument 1");
        if (!Calls.isCallable(handler)) {
            throw Errors.type("handler must be callable");
        }
        cx.codecErrors().putText(CodePoints.toJava(text), handler);
        return Singleton.NONE;
    }

    private static Object lookUp(Context cx, Object name) {
        Object text = TextArguments.text(name, "lookup_error() argument");
        Object handler = cx.codecErrors().getText(CodePoints.toJava(text));
        if (handler == null) {
            throw Errors.of(
                    Types.LOOKUP_ERROR,
                    "unknown error handler name '" + CodePoints.toJava(text) + "'");
        }
        return handler;
    }
}
