package dev.pyclair.runtime.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The methods that {@code bytes} shares with {@code str}.
 *
 * <p>Bytes become characters U+0000 to U+00FF, which a Java string keeps in as many bytes, and go
 * the way of {@code str} from there; only what is a letter or white space is a matter of ASCII.
 */
public final class ByteText {
    private ByteText() {}

    /**
     * Bytes as text.
     *
     * @param bytes any bytes
     * @return a character each
     */
    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /**
     * Text as bytes.
     *
     * @param text of characters up to U+00FF
     * @return a byte each
     */
    public static byte[] bytes(Object text) {
        return ((String) text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<byte[]> bytes(List<Object> texts) {
        var all = new ArrayList<byte[]>(texts.size());
        for (Object text : texts) {
            all.add(bytes(text));
        }
        return all;
    }

    static boolean isSpace(int value) {
        return value == ' ' || value >= '\t' && value <= '\r';
    }

    /**
     * {@code bytes.split}.
     *
     * @param bytes the bytes
     * @param separator if empty, white space
     * @param limit the most splits; below 0 is none
     * @param memory is asked for that of the parts
     * @return the parts
     * @throws ValueFault {@code ValueError} if the separator has no bytes
     */
    public static List<byte[]> split(
            byte[] bytes, Optional<byte[]> separator, long limit, SizeLimit memory) {
        String text = text(bytes);
        return bytes(
                separator.isPresent()
                        ? TextSplit.split(text, text(separator.get()), limit, memory)
                        : TextSplit.split(text, limit, ByteText::isSpace, memory));
    }

    /**
     * {@code bytes.rsplit}.
     *
     * @param bytes the bytes
     * @param separator if empty, white space
     * @param limit the most splits; below 0 is none
     * @param memory is asked for that of the parts
     * @return the parts
     * @throws ValueFault {@code ValueError} if the separator has no bytes
     */
    public static List<byte[]> splitFromEnd(
            byte[] bytes, Optional<byte[]> separator, long limit, SizeLimit memory) {
        String text = text(bytes);
        return bytes(
                separator.isPresent()
                        ? TextSplit.splitFromEnd(text, text(separator.get()), limit, memory)
                        : TextSplit.splitFromEnd(text, limit, ByteText::isSpace, memory));
    }

    /**
     * {@code bytes.splitlines}.
     *
     * @param bytes the bytes
     * @param keepsEnds whether lines keep what ends them
     * @param memory is asked for that of the lines
     * @return the lines
     */
    public static List<byte[]> lines(byte[] bytes, boolean keepsEnds, SizeLimit memory) {
        return bytes(TextSplit.lines(text(bytes), keepsEnds, c -> c == '\n' || c == '\r', memory));
    }

    /**
     * {@code bytes.partition}.
     *
     * @param bytes the bytes
     * @param separator the separator
     * @return three parts
     * @throws ValueFault {@code ValueError} if the separator is empty
     */
    public static List<byte[]> partition(byte[] bytes, byte[] separator) {
        return bytes(TextSplit.partition(text(bytes), text(separator)));
    }

    /**
     * {@code bytes.rpartition}.
     *
     * @param bytes the bytes
     * @param separator the separator
     * @return three parts
     * @throws ValueFault {@code ValueError} if the separator is empty
     */
    public static List<byte[]> partitionLast(byte[] bytes, byte[] separator) {
        return bytes(TextSplit.partitionLast(text(bytes), text(separator)));
    }

    /**
     * {@code bytes.strip}, {@code lstrip} or {@code rstrip}.
     *
     * @param bytes the bytes
     * @param taken which bytes; if empty, white space
     * @param side where
     * @return the rest
     */
    public static byte[] strip(byte[] bytes, Optional<byte[]> taken, TextTrim.Side side) {
        String text = text(bytes);
        return bytes(
                taken.isPresent()
                        ? TextTrim.strip(text, text(taken.get()), side)
                        : TextTrim.strip(text, side, ByteText::isSpace));
    }

    /**
     * {@code bytes.index}.
     *
     * @param bytes the bytes
     * @param sought the bytes looked for
     * @param start where to start
     * @param end where to stop
     * @return the first index
     * @throws ValueFault {@code ValueError} if there is none
     */
    public static int index(byte[] bytes, byte[] sought, long start, long end) {
        return TextSearch.found(
                TextSearch.find(text(bytes), text(sought), start, end), "subsection");
    }

    /**
     * {@code bytes.rindex}.
     *
     * @param bytes the bytes
     * @param sought the bytes looked for
     * @param start where to start
     * @param end where to stop
     * @return the last index
     * @throws ValueFault {@code ValueError} if there is none
     */
    public static int indexLast(byte[] bytes, byte[] sought, long start, long end) {
        return TextSearch.found(
                TextSearch.findLast(text(bytes), text(sought), start, end), "subsection");
    }

    /**
     * {@code bytes.replace}.
     *
     * @param bytes the bytes
     * @param old what is taken out
     * @param made what is put there
     * @param most how often; below 0 is everywhere
     * @param limit hears of the length
     * @return the new bytes
     */
    public static byte[] replace(
            byte[] bytes, byte[] old, byte[] made, long most, SizeLimit limit) {
        return bytes(TextJoin.replace(text(bytes), text(old), text(made), most, limit));
    }

    /**
     * {@code bytes.upper}.
     *
     * @param bytes the bytes
     * @return with ASCII letters in upper case
     */
    public static byte[] upper(byte[] bytes) {
        byte[] made = bytes.clone();
        for (int i = 0; i < made.length; i++) {
            made[i] = upper(made[i]);
        }
        return made;
    }

    /**
     * {@code bytes.lower}.
     *
     * @param bytes the bytes
     * @return with ASCII letters in lower case
     */
    public static byte[] lower(byte[] bytes) {
        byte[] made = bytes.clone();
        for (int i = 0; i < made.length; i++) {
            made[i] = lower(made[i]);
        }
        return made;
    }

    /**
     * {@code bytes.swapcase}.
     *
     * @param bytes the bytes
     * @return with the case of ASCII letters changed
     */
    public static byte[] swapCase(byte[] bytes) {
        byte[] made = bytes.clone();
        for (int i = 0; i < made.length; i++) {
            made[i] = isUpper(made[i]) ? lower(made[i]) : upper(made[i]);
        }
        return made;
    }

    /**
     * {@code bytes.capitalize}.
     *
     * @param bytes the bytes
     * @return the first in upper case, the others in lower case
     */
    public static byte[] capitalize(byte[] bytes) {
        byte[] made = lower(bytes);
        if (made.length > 0) {
            made[0] = upper(made[0]);
        }
        return made;
    }

    /**
     * {@code bytes.title}.
     *
     * @param bytes the bytes
     * @return with the first letter of each word in upper case, the others in lower case
     */
    public static byte[] title(byte[] bytes) {
        byte[] made = bytes.clone();
        boolean isInWord = false;
        for (int i = 0; i < made.length; i++) {
            made[i] = isInWord ? lower(made[i]) : upper(made[i]);
            isInWord = isLetter(made[i]);
        }
        return made;
    }

    static boolean isUpper(byte value) {
        return value >= 'A' && value <= 'Z';
    }

    static boolean isLower(byte value) {
        return value >= 'a' && value <= 'z';
    }

    static boolean isLetter(byte value) {
        return isUpper(value) || isLower(value);
    }

    private static byte upper(byte value) {
        return isLower(value) ? (byte) (value - 0x20) : value;
    }

    private static byte lower(byte value) {
        return isUpper(value) ? (byte) (value + 0x20) : value;
    }
}
