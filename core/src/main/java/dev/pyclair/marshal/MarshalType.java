package dev.pyclair.marshal;

import java.util.Locale;

/**
 * The type codes of the marshal format, versions 0 to 6, as CPython's {@code Python/marshal.c}
 * defines them.
 *
 * <p>In a stream the code is an ASCII character; from format 3 (CPython 3.4) on its highest bit,
 * {@link #FLAG_REF}, says that the object gets the next reference number.
 */
public enum MarshalType {
    /** What C calls a null pointer: ends a dict. */
    NULL('0', Body.END),
    NONE('N', Body.NOTHING),
    FALSE('F', Body.NOTHING),
    TRUE('T', Body.NOTHING),
    STOP_ITERATION('S', Body.NOTHING),
    ELLIPSIS('.', Body.NOTHING),
    /** A signed 32-bit integer. */
    INT('i', Body.INT32),
    /** A signed 64-bit integer (to 3.3). */
    INT64('I', Body.INT64),
    /** An integer of any size in base 2^15. */
    LONG('l', Body.DIGITS),
    /** A float as text (to 2.4). */
    FLOAT('f', Body.TEXT_FLOAT),
    BINARY_FLOAT('g', Body.DOUBLE, 2),
    /** A complex number as two texts (to 2.4). */
    COMPLEX('x', Body.TEXT_COMPLEX),
    BINARY_COMPLEX('y', Body.TWO_DOUBLES, 2),
    /** Bytes; in Python 2 its plain string. */
    STRING('s', Body.BYTES),
    /**
     * In Python 2 an interned byte string, which takes a number for {@link #STRINGREF}; in Python 3
     * interned UTF-8.
     */
    INTERNED('t', Body.BYTES, 1),
    /** The number of an interned string (2.4 to 2.7). */
    STRINGREF('R', Body.STRING_REFERENCE, 1),
    /** UTF-8, surrogates allowed. */
    UNICODE('u', Body.BYTES),
    /** ASCII text with a 32-bit length (3.4 on). */
    ASCII('a', Body.BYTES, 4),
    ASCII_INTERNED('A', Body.BYTES, 4),
    /** ASCII text with an 8-bit length (3.4 on). */
    SHORT_ASCII('z', Body.SHORT_BYTES, 4),
    SHORT_ASCII_INTERNED('Z', Body.SHORT_BYTES, 4),
    TUPLE('(', Body.ITEMS),
    /** A tuple with an 8-bit length (3.4 on). */
    SMALL_TUPLE(')', Body.FEW_ITEMS, 4),
    LIST('[', Body.ITEMS),
    SET('<', Body.ITEMS),
    FROZENSET('>', Body.ITEMS),
    DICT('{', Body.PAIRS),
    /** 3.15 on. */
    FROZENDICT('}', Body.PAIRS, 6),
    /** 3.14 on. */
    SLICE(':', Body.THREE_ITEMS, 5),
    CODE('c', Body.CODE),
    /** Code of 1.0 to 1.2. */
    OLD_CODE('C', Body.CODE),
    /** The number of an object that came before. */
    REF('r', Body.REFERENCE, 3);

    /** The bit of a type byte that gives the object a reference number. */
    public static final int FLAG_REF = 0x80;

    /** What follows a type byte. */
    enum Body {
        END,
        NOTHING,
        INT32,
        INT64,
        DIGITS,
        TEXT_FLOAT,
        DOUBLE,
        TEXT_COMPLEX,
        TWO_DOUBLES,
        BYTES,
        SHORT_BYTES,
        STRING_REFERENCE,
        ITEMS,
        FEW_ITEMS,
        THREE_ITEMS,
        PAIRS,
        CODE,
        REFERENCE
    }

    private static final MarshalType[] BY_CODE = new MarshalType[128];

    static {
        for (MarshalType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final char code;
    private final Body body;
    private final int since;
    private final String phrase;

    MarshalType(char code, Body body) {
        this(code, body, 0);
    }

    MarshalType(char code, Body body, int since) {
        this.code = code;
        this.body = body;
        this.since = since;
        this.phrase = "a " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return the character that stands for the type} */
    public char code() {
        return code;
    }

    Body body() {
        return body;
    }

    /** Its name for messages, such as {@code a small tuple}. */
    String phrase() {
        return phrase;
    }

    /**
     * The type that a type byte without its flag stands for.
     *
     * @param code 0 to 127
     * @param format the version of the marshal format
     * @return the type, or null if that format has none of this code
     */
    static MarshalType ofCode(int code, int format) {
        MarshalType type = BY_CODE[code];
        return type != null && type.since <= format ? type : null;
    }
}
