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

    /** The type code where a string is interned if it looks like a name. */
    static MarshalType of(Constant value, PythonVersion version) {
        boolean isName =
                value instanceof Bytes bytes
                        ? isIdentifier(bytes)
                        : value instanceof Text text && isIdentifier(text.utf8());
        return of(value, version, isName);
    }

    /** The type code of a value, which is interned if it is a string and that is said. */
    static MarshalType of(Constant value, PythonVersion version, boolean isInterned) {
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
        if (value instanceof Bytes) {
            boolean isName =
                    isInterned && version.hasByteStrings() && version.marshalVersion() >= 1;
            return isName ? MarshalType.INTERNED : MarshalType.STRING;
        }
        if (value instanceof Text text) {
            if (!hasShortForms) {
                return MarshalType.UNICODE;
            }
            if (text.isAscii()) {
                return ascii(text, isInterned);
            }
            return isInterned ? MarshalType.INTERNED : MarshalType.UNICODE;
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

    private static MarshalType ascii(Text text, boolean isInterned) {
        if (text.utf8().length() < 256) {
            return isInterned ? MarshalType.SHORT_ASCII_INTERNED : MarshalType.SHORT_ASCII;
        }
        return isInterned ? MarshalType.ASCII_INTERNED : MarshalType.ASCII;
    }

    /** Whether CPython's compiler would intern the string: letters, digits and underscores only. */
    static boolean isIdentifier(Bytes bytes) {
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
