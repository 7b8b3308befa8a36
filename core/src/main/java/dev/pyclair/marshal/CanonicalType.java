package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;

/** The type code that the canonical form gives a value. */
final class CanonicalType {
    /** Format 4 brought short strings and tuples. */
    private static final int SHORT_FORMS = 4;

    /** Format 2 brought floats of eight bytes. */
    private static final int BINARY_FLOATS = 2;

    private CanonicalType() {}

    static MarshalType of(Constant value, PythonVersion version) {
        boolean hasShortForms = version.marshalVersion() >= SHORT_FORMS;
        boolean hasBinaryFloats = version.marshalVersion() >= BINARY_FLOATS;
        if (value instanceof Constant.Singleton singleton) {
            return switch (singleton) {
                case NONE -> MarshalType.NONE;
                case TRUE -> MarshalType.TRUE;
                case FALSE -> MarshalType.FALSE;
                case ELLIPSIS -> MarshalType.ELLIPSIS;
                case STOP_ITERATION -> MarshalType.STOP_ITERATION;
            };
        }
        if (value instanceof Constant.Int number) {
            return number.value() == (int) number.value() ? MarshalType.INT : wide(version);
        }
        if (value instanceof Constant.BigInt) {
            return MarshalType.LONG;
        }
        if (value instanceof Constant.Float) {
            return hasBinaryFloats ? MarshalType.BINARY_FLOAT : MarshalType.FLOAT;
        }
        if (value instanceof Constant.Complex) {
            return hasBinaryFloats ? MarshalType.BINARY_COMPLEX : MarshalType.COMPLEX;
        }
        if (value instanceof Bytes bytes) {
            boolean isName =
                    version.hasByteStrings()
                            && version.marshalVersion() >= 1
                            && isIdentifier(bytes);
            return isName ? MarshalType.INTERNED : MarshalType.STRING;
        }
        if (value instanceof Text text) {
            return hasShortForms && text.isAscii() ? ascii(text) : MarshalType.UNICODE;
        }
        Constant.Container container = (Constant.Container) value;
        return switch (container.kind()) {
            case TUPLE ->
                    hasShortForms && container.items().size() < 256
                            ? MarshalType.SMALL_TUPLE
                            : MarshalType.TUPLE;
            case LIST -> MarshalType.LIST;
            case SET -> MarshalType.SET;
            case FROZENSET -> MarshalType.FROZENSET;
            case DICT -> MarshalType.DICT;
            case FROZENDICT -> MarshalType.FROZENDICT;
            case SLICE -> MarshalType.SLICE;
        };
    }

    /** A plain int that does not fit 32 bits: only Python 2 tells it from a long. */
    private static MarshalType wide(PythonVersion version) {
        return version.hasByteStrings() ? MarshalType.INT64 : MarshalType.LONG;
    }

    private static MarshalType ascii(Text text) {
        boolean isName = isIdentifier(text.utf8());
        if (text.utf8().length() < 256) {
            return isName ? MarshalType.SHORT_ASCII_INTERNED : MarshalType.SHORT_ASCII;
        }
        return isName ? MarshalType.ASCII_INTERNED : MarshalType.ASCII;
    }

    /** Whether CPython's compiler would intern the string: letters, digits and underscores only. */
    private static boolean isIdentifier(Bytes bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            int c = bytes.at(i);
            boolean fits =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || c == '_';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
