package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Singleton;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.Locale;

/** Checks that a value can be written as a shape says. */
final class ShapeCheck {
    private static final int REFERENCES = 3;

    private ShapeCheck() {}

    static void check(Choice choice, HeapObject object, PythonVersion version, CodeLayout layout) {
        MarshalType type = choice.type();
        boolean isOfFormat =
                MarshalType.ofCode(type.code(), version.marshalVersion()) != null
                        && (!choice.isFlagged() || version.marshalVersion() >= REFERENCES);
        boolean isGood =
                isOfFormat
                        && (choice.isReference()
                                ? isReference(type, version)
                                : fits(type, object.value, version, layout)
                                        && isWhole(choice, type));
        if (!isGood) {
            throw new ShapeException(
                    "object "
                            + choice.node()
                            + " cannot be written as type '"
                            + type.code()
                            + "' in the format of "
                            + version
                            + ": it is "
                            + phrase(object.value));
        }
    }

    private static boolean isReference(MarshalType type, PythonVersion version) {
        return type
                == (version.marshalVersion() >= REFERENCES
                        ? MarshalType.REF
                        : MarshalType.STRINGREF);
    }

    /** Whether the choice says as much as the type needs. */
    private static boolean isWhole(Choice choice, MarshalType type) {
        int texts =
                type.body() == MarshalType.Body.TEXT_FLOAT
                        ? 1
                        : type.body() == MarshalType.Body.TEXT_COMPLEX ? 2 : 0;
        return choice.texts().size() == texts
                && (choice.endByte() != 0) == (type.body() == MarshalType.Body.PAIRS);
    }

    private static boolean fits(
            MarshalType type, Constant value, PythonVersion version, CodeLayout layout) {
        return switch (type) {
            case NONE -> value == Singleton.NONE;
            case TRUE -> value == Singleton.TRUE;
            case FALSE -> value == Singleton.FALSE;
            case ELLIPSIS -> value == Singleton.ELLIPSIS;
            case STOP_ITERATION -> value == Singleton.STOP_ITERATION;
            case INT ->
                    value instanceof Constant.Int number && number.value() == (int) number.value();
            case INT64 -> value instanceof Constant.Int;
            case LONG ->
                    value instanceof Constant.BigInt
                            || value instanceof Constant.Int && !version.hasByteStrings();
            case FLOAT, BINARY_FLOAT -> value instanceof Constant.Float;
            case COMPLEX, BINARY_COMPLEX -> value instanceof Constant.Complex;
            case STRING -> value instanceof Bytes;
            case INTERNED ->
                    version.hasByteStrings() ? value instanceof Bytes : value instanceof Text;
            case UNICODE -> value instanceof Text;
            case ASCII, ASCII_INTERNED -> value instanceof Text text && latin1Length(text) >= 0;
            case SHORT_ASCII, SHORT_ASCII_INTERNED ->
                    value instanceof Text text
                            && latin1Length(text) >= 0
                            && latin1Length(text) < 256;
            case TUPLE, LIST, SET, FROZENSET, DICT, FROZENDICT, SLICE ->
                    value instanceof Constant.Container container
                            && container.kind() == MarshalReader.kind(type);
            case SMALL_TUPLE ->
                    value instanceof Constant.Container container
                            && container.kind() == Constant.Kind.TUPLE
                            && container.items().size() < 256;
            case CODE, OLD_CODE -> value instanceof CodeObject && type == layout.codeType();
            case NULL, REF, STRINGREF -> false;
        };
    }

    /** The number of characters of a string if all are below U+0100, else -1. */
    private static int latin1Length(Text text) {
        Bytes utf8 = text.utf8();
        int length = 0;
        for (int i = 0; i < utf8.length(); i++) {
            if (utf8.at(i) >= 0xc4) {
                return -1;
            }
            length += utf8.at(i) >= 0x80 && utf8.at(i) < 0xc0 ? 0 : 1;
        }
        return length;
    }

    private static String phrase(Constant value) {
        if (value instanceof Constant.Container container) {
            return "a " + container.kind().name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof CodeObject) {
            return "a code object";
        }
        if (value instanceof Text) {
            return "a string";
        }
        if (value instanceof Bytes) {
            return "bytes";
        }
        return value instanceof Singleton singleton ? singleton.pythonName() : "a number";
    }
}
