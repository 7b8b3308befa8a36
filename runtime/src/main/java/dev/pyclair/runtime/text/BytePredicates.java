package dev.pyclair.runtime.text;

/** The questions about {@code bytes} as ASCII text: {@code bytes.isalpha()} and its like. */
public final class BytePredicates {
    private BytePredicates() {}

    /** A question about one byte. */
    @FunctionalInterface
    private interface Test {
        boolean of(byte value);
    }

    private static boolean all(byte[] bytes, Test test) {
        for (byte value : bytes) {
            if (!test.of(value)) {
                return false;
            }
        }
        return bytes.length > 0;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    /** {@return {@code bytes.isalpha()}} @param bytes the bytes */
    public static boolean isAlpha(byte[] bytes) {
        return all(bytes, ByteText::isLetter);
    }

    /** {@return {@code bytes.isalnum()}} @param bytes the bytes */
    public static boolean isAlphanumeric(byte[] bytes) {
        return all(bytes, value -> ByteText.isLetter(value) || isDigit(value));
    }

    /** {@return {@code bytes.isdigit()}} @param bytes the bytes */
    public static boolean isDigit(byte[] bytes) {
        return all(bytes, BytePredicates::isDigit);
    }

    /** {@return {@code bytes.isspace()}} @param bytes the bytes */
    public static boolean isSpace(byte[] bytes) {
        return all(bytes, ByteText::isSpace);
    }

    /** {@return {@code bytes.isascii()}} @param bytes the bytes */
    public static boolean isAscii(byte[] bytes) {
        return bytes.length == 0 || all(bytes, value -> value >= 0);
    }

    /** {@return {@code bytes.isupper()}} @param bytes the bytes */
    public static boolean isUpper(byte[] bytes) {
        boolean isCased = false;
        for (byte value : bytes) {
            if (ByteText.isLower(value)) {
                return false;
            }
            isCased |= ByteText.isUpper(value);
        }
        return isCased;
    }

    /** {@return {@code bytes.islower()}} @param bytes the bytes */
    public static boolean isLower(byte[] bytes) {
        boolean isCased = false;
        for (byte value : bytes) {
            if (ByteText.isUpper(value)) {
                return false;
            }
            isCased |= ByteText.isLower(value);
        }
        return isCased;
    }

    /** {@return {@code bytes.istitle()}} @param bytes the bytes */
    public static boolean isTitle(byte[] bytes) {
        boolean isCased = false;
        boolean isInWord = false;
        for (byte value : bytes) {
            if (ByteText.isLetter(value)) {
                if (ByteText.isUpper(value) == isInWord) {
                    return false;
                }
                isInWord = true;
                isCased = true;
            } else {
                isInWord = false;
            }
        }
        return isCased;
    }
}
