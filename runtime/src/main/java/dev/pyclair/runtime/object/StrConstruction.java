package dev.pyclair.runtime.object;

import java.util.Arrays;

/** {@code str(...)}. */
final class StrConstruction {
    private static final Signature NAMES = Signature.parse("(object=, encoding=, errors=)");

    private StrConstruction() {}

    static Object create(Context cx, PyType type, Object[] given) {
        Object text = text(cx, given);
        if (type == Types.STR) {
            return text;
        }
        Object plain = Texts.plain(text);
        return new PyValue(type, plain);
    }

    private static Object text(Context cx, Object[] given) {
        String[] names = Signature.Arguments.names(given);
        Object[] all = Arrays.copyOf(given, given.length - 1);
        if (names.length == 0 && all.length > 3) {
            throw Errors.type(cx.wording("most-arguments", "str", 3, all.length));
        }
        Object[] args = NAMES.bind(cx, "str", "str", all, names);
        Object object = args[0];
        if (args[1] == null && args[2] == null) {
            return object == null ? "" : Texts.str(cx, object);
        }
        String encoding = javaText(cx, args[1], "encoding");
        String errors = javaText(cx, args[2], "errors");
        if (object == null) {
            return "";
        }
        if (Texts.plain(object) != null) {
            throw Errors.type("decoding str is not supported");
        }
        if (!Buffers.is(object)) {
            throw Errors.type(
                    "decoding to str: need a bytes-like object, "
                            + Types.of(object).name()
                            + " found");
        }
        byte[] bytes = Buffers.copy(object);
        return bytes.length == 0 ? "" : Codecs.decode(cx, bytes, encoding, errors);
    }

    private static String javaText(Context cx, Object argument, String name) {
        if (argument != null && Texts.plain(argument) == null) {
            String kind = TextArguments.kind(argument);
            throw Errors.type(cx.wording("str-argument", name, kind, Types.of(argument).name()));
        }
        return argument == null ? null : Texts.java(argument, "");
    }
}
