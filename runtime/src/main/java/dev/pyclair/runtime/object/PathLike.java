package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.CodePoints;

/** What stands for a path: text, bytes, and objects with {@code __fspath__}. */
public final class PathLike {
    private PathLike() {}

    /**
     * {@code os.fspath}.
     *
     * @param cx the program
     * @param given what is to be a path
     * @return text or bytes
     */
    public static Object of(Context cx, Object given) {
        if (Texts.plain(given) != null || bytes(given) != null) {
            return given;
        }
        Object method = Types.of(given).lookup("__fspath__");
        if (method == null) {
            throw Errors.type(
                    "expected str, bytes or os.PathLike object, not " + Types.of(given).name());
        }
        Object path = Calls.callBound(cx, method, given);
        if (Texts.plain(path) == null && bytes(path) == null) {
            throw Errors.type(
                    "expected "
                            + Types.of(given).name()
                            + ".__fspath__() to return str or bytes, not "
                            + Types.of(path).name());
        }
        return path;
    }

    private static Object bytes(Object given) {
        return given instanceof PyBytes || given instanceof PyValue value && Buffers.is(value)
                ? given
                : null;
    }

    /**
     * A path as Java has it.
     *
     * @param cx the program
     * @param path text or bytes
     * @return the path; bytes that are no UTF-8 are lone surrogates
     */
    public static String text(Context cx, Object path) {
        Object text =
                Texts.plain(path) == null
                        ? Codecs.decode(cx, Buffers.bytesOf(path), "utf-8", "surrogateescape")
                        : Texts.plain(path);
        String java = CodePoints.toJava(text);
        if (java.indexOf('\0') >= 0) {
            throw Errors.value("embedded null byte");
        }
        return java;
    }
}
