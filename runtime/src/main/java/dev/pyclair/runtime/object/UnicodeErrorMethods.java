package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextBuilder;
import java.util.Arrays;

/**
 * {@code UnicodeEncodeError}, {@code UnicodeDecodeError} and {@code UnicodeTranslateError}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/exceptions.c">CPython: {@code
 *     Objects/exceptions.c}, {@code UnicodeEncodeError_str}</a>
 */
final class UnicodeErrorMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ *
            __str__ slot 0
            encoding member set
            object member set
            start member set
            end member set
            reason member set""";

    UnicodeErrorMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" ->
                    new PyUnicodeError(
                            (PyType) self,
                            Arrays.copyOf(args, Signature.Arguments.positional(args)));
            case "__init__" -> start(cx, (PyUnicodeError) self, args);
            case "__str__" -> text(cx, (PyUnicodeError) self);
            default -> ((PyUnicodeError) self).attribute(name);
        };
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        if (value == null) {
            throw Errors.type("can't delete numeric/char attribute");
        }
        ((PyUnicodeError) self).setAttribute(name, value);
    }

    private static Object start(Context cx, PyUnicodeError self, Object[] args) {
        if (Signature.Arguments.names(args).length > 0) {
            throw Errors.type(self.type().name() + "() takes no keyword arguments");
        }
        Object[] all = Arrays.copyOf(args, Signature.Arguments.positional(args));
        boolean isTranslation = self.type().isSubtypeOf(Types.UNICODE_TRANSLATE_ERROR);
        boolean isDecoding = self.type().isSubtypeOf(Types.UNICODE_DECODE_ERROR);
        self.setArgs(new PyTuple(all));
        int wanted = isTranslation ? 4 : 5;
        if (all.length != wanted) {
            throw Errors.type(
                    "function takes exactly " + wanted + " arguments (" + all.length + " given)");
        }
        int at = wanted - 4;
        Object encoding = isTranslation ? Singleton.NONE : text(all, 0);
        Object object = isDecoding ? all[1] : text(all, at);
        Object start = (Object) TextArguments.size(cx, all[at + 1], 0);
        Object end = (Object) TextArguments.size(cx, all[at + 2], 0);
        Object reason = text(all, at + 3);
        if (isDecoding && !(object instanceof PyBytes)) {
            object = new PyBytes(Buffers.bytesOf(object));
        }
        self.start(encoding, object, start, end, reason);
        return Singleton.NONE;
    }

    private static Object text(Object[] args, int place) {
        if (Texts.plain(args[place]) == null) {
            throw Errors.type(
                    "argument "
                            + (place + 1)
                            + " must be str, not "
                            + TextArguments.kind(args[place]));
        }
        return args[place];
    }

    private static Object text(Context cx, PyUnicodeError self) {
        if (self.attribute("object") == Singleton.NONE) {
            return "";
        }
        var text = new TextBuilder(64);
        boolean isDecoding = self.type().isSubtypeOf(Types.UNICODE_DECODE_ERROR);
        boolean isTranslation = self.type().isSubtypeOf(Types.UNICODE_TRANSLATE_ERROR);
        if (!isTranslation) {
            text.append("'").append(Texts.plain(Texts.str(cx, self.attribute("encoding"))));
            text.append("' codec ");
        }
        text.append("can't ");
        text.append(isDecoding ? "decode" : isTranslation ? "translate" : "encode");
        appendPlace(self, isDecoding, text);
        return text.append(": ")
                .append(Texts.plain(Texts.str(cx, self.attribute("reason"))))
                .build();
    }

    private static void appendPlace(PyUnicodeError self, boolean isDecoding, TextBuilder text) {
        long start = Ints.clip(self.attribute("start"));
        long end = Ints.clip(self.attribute("end"));
        Object object = self.attribute("object");
        Object plain = Texts.plain(object);
        int length = object instanceof PyBytes bytes ? bytes.size() : CodePoints.length(plain);
        if (start >= 0 && start < length && end == start + 1) {
            text.append(isDecoding ? " byte 0x" : " character '");
            if (object instanceof PyBytes bytes) {
                text.append(hex(Byte.toUnsignedInt(bytes.bytes()[(int) start]), 2));
            } else {
                appendEscape(CodePoints.at(plain, (int) start), text);
                text.append("'");
            }
            text.append(" in position " + start);
        } else {
            text.append(isDecoding ? " bytes" : " characters");
            text.append(" in position " + start + "-" + (end - 1));
        }
    }

    /** Appends an escape such as {@code \xe9}. */
    static void appendEscape(int point, TextBuilder text) {
        if (point <= 0xff) {
            text.append("\\x").append(hex(point, 2));
        } else if (point <= 0xffff) {
            text.append("\\u").append(hex(point, 4));
        } else {
            text.append("\\U").append(hex(point, 8));
        }
    }

    private static String hex(int value, int width) {
        String digits = Integer.toHexString(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
