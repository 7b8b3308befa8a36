package dev.pyclair.runtime.object;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The encodings, by the names that {@code encodings.aliases} knows. */
enum TextEncoding {
    UTF_8("utf-8", 1, "utf_8 u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001"),
    UTF_8_SIG("utf-8-sig", 1, "utf_8_sig"),
    ASCII(
            "ascii",
            1,
            "ascii 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367"
                    + " iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii"),
    LATIN_1(
            "latin-1",
            1,
            "latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987"
                    + " iso_ir_100 l1 latin latin1"),
    UTF_16("utf-16", 2, "utf_16 u16 utf16"),
    UTF_16_LE("utf-16-le", 2, "utf_16_le unicodelittleunmarked utf_16le"),
    UTF_16_BE("utf-16-be", 2, "utf_16_be unicodebigunmarked utf_16be"),
    UTF_32("utf-32", 4, "utf_32 u32 utf32"),
    UTF_32_LE("utf-32-le", 4, "utf_32_le utf_32le"),
    UTF_32_BE("utf-32-be", 4, "utf_32_be utf_32be"),
    UNICODE_ESCAPE("unicodeescape", 1, "unicode_escape unicodeescape"),
    RAW_UNICODE_ESCAPE("rawunicodeescape", 1, "raw_unicode_escape rawunicodeescape");

    private static final String NO_TEXT =
            " base64_codec base64 base_64 bz2_codec bz2 hex_codec hex quopri_codec quopri"
                    + " quoted_printable quotedprintable rot_13 rot13 uu_codec uu zlib_codec zip zlib ";

    private static final Map<String, TextEncoding> BY_NAME = new HashMap<>();

    static {
        for (TextEncoding encoding : values()) {
            for (String name : encoding.aliases.split(" ")) {
                BY_NAME.put(name, encoding);
            }
        }
    }

    private final String label;
    private final int width;
    private final String aliases;

    TextEncoding(String label, int width, String aliases) {
        this.label = label;
        this.width = width;
        this.aliases = aliases;
    }

    /** {@return how errors name it} */
    String label() {
        return label;
    }

    /** {@return how {@code codecs.lookup} names it} */
    String codec() {
        return switch (this) {
            case LATIN_1 -> "iso8859-1";
            case UNICODE_ESCAPE -> "unicode-escape";
            case RAW_UNICODE_ESCAPE -> "raw-unicode-escape";
            default -> label;
        };
    }

    /** {@return how many bytes a unit has} */
    int width() {
        return width;
    }

    /** {@return whether the high byte of a unit comes first} */
    boolean isBigEndian() {
        return this == UTF_16_BE || this == UTF_32_BE;
    }

    /** An encoding by its name; null if it is none of these. */
    static TextEncoding of(String name) {
        if (name == null || name.equals("utf-8")) {
            return UTF_8;
        }
        if (name.indexOf('\0') >= 0) {
            throw Errors.value("embedded null character");
        }
        return BY_NAME.get(normalized(name));
    }

    /** What is raised for the name of none, by {@code encode} or {@code decode}. */
    static PyRaise unknown(String name, String method) {
        String plain = normalized(name);
        if (NO_TEXT.contains(" " + plain + " ")) {
            return Errors.of(
                    Types.LOOKUP_ERROR,
                    "'"
                            + name
                            + "' is not a text encoding; use codecs."
                            + method
                            + "() to handle arbitrary codecs");
        }
        return Errors.of(Types.LOOKUP_ERROR, "unknown encoding: " + name);
    }

    /** Whatever is no letter, digit or dot becomes one low line. */
    static String normalized(String name) {
        var text = new StringBuilder();
        boolean isPunctuation = false;
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c < 0x80 && Character.isLetterOrDigit(c) || c == '.') {
                if (isPunctuation && text.length() > 0) {
                    text.append('_');
                }
                text.append(c);
                isPunctuation = false;
            } else {
                isPunctuation = true;
            }
        }
        return text.toString();
    }
}
