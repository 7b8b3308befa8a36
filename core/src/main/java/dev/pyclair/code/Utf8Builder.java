package dev.pyclair.code;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing run of UTF-8: what disassembly is printed to.
 *
 * <p>Bytes are put down once, without an intermediate string. With a target, full buffers are
 * handed on, so that text of any length needs little memory; with a limit, text that grows beyond
 * it ends in {@link TextLimitException}.
 */
public final class Utf8Builder {
    /** The limit of text where none is given: far more than any compiler's file has. */
    public static final long DEFAULT_LIMIT = 1L << 28;

    private static final int FLUSH_SIZE = 1 << 16;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    /** The width of the greatest {@code long}. */
    private static final int MOST_DIGITS = 19;

    private static final byte[] SPACES = " ".repeat(64).getBytes(StandardCharsets.US_ASCII);

    private byte[] buffer;
    private int length;
    private long handedOn;
    private long charged;

    /** How far the buffer may be filled: to its end, or to what the limit leaves. */
    private int allowed;

    private final OutputStream target;
    private final long limit;

    /**
     * A builder that keeps its text.
     *
     * @param capacity a guess of the bytes to come
     */
    public Utf8Builder(int capacity) {
        this(capacity, null, LARGEST_ARRAY);
    }

    private Utf8Builder(int capacity, OutputStream target, long limit) {
        this.buffer = new byte[Math.max(16, capacity)];
        this.target = target;
        this.limit = limit;
        allow();
    }

    /**
     * A builder that hands its text to a stream; {@link #flush} hands on the rest.
     *
     * @param target receives the bytes
     * @param limit most bytes that may be written
     * @return the builder
     */
    public static Utf8Builder to(OutputStream target, long limit) {
        return new Utf8Builder(2 * FLUSH_SIZE, target, limit);
    }

    /**
     * A builder that keeps its text, of which there may be only so much.
     *
     * @param limit most bytes
     * @return the builder
     */
    public static Utf8Builder limited(long limit) {
        return new Utf8Builder(256, null, limit);
    }

    /** {@return the number of bytes appended so far} */
    public long size() {
        return handedOn + length;
    }

    private void ensure(int more) {
        if (more > allowed - length) {
            grow(more);
        }
    }

    private void grow(int more) {
        if (more > limit - size() - charged) {
            throw new TextLimitException(limit);
        }
        if (target != null && length >= FLUSH_SIZE) {
            flush();
        }
        if (more > buffer.length - length) {
            long needed = Math.max((long) length + more, 2L * buffer.length);
            buffer = Arrays.copyOf(buffer, (int) Math.min(needed, LARGEST_ARRAY));
        }
        allow();
    }

    /** Sets how far the buffer may be filled. */
    private void allow() {
        allowed = (int) Math.min(buffer.length, limit - handedOn - charged);
    }

    /** {@return how many bytes may still be written or charged} */
    public long remaining() {
        return limit - size() - charged;
    }

    /**
     * Counts work that gives no text against the limit: a file can refer to one large thing many
     * times.
     *
     * @param bytes how much is worked through
     */
    public void charge(long bytes) {
        charged += bytes;
        if (size() + charged > limit) {
            throw new TextLimitException(limit);
        }
        allow();
    }

    /** Hands the bytes so far to the target, if there is one. */
    public void flush() {
        if (target != null) {
            try {
                target.write(buffer, 0, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            handedOn += length;
            length = 0;
            allow();
        }
    }

    /**
     * Appends one ASCII character.
     *
     * @param character below U+0080
     */
    public void append(char character) {
        ensure(1);
        buffer[length++] = (byte) character;
    }

    /**
     * Appends bytes that are UTF-8 already.
     *
     * @param bytes the bytes
     */
    public void append(Bytes bytes) {
        ensure(bytes.length());
        bytes.copyTo(buffer, length);
        length += bytes.length();
    }

    /**
     * Appends a Python string.
     *
     * @param text the string
     */
    public void append(Text text) {
        append(text.utf8());
    }

    /**
     * Appends a Java string; a lone surrogate is encoded as it stands.
     *
     * @param string the characters
     */
    public void append(String string) {
        for (int i = 0; i < string.length(); ) {
            char c = string.charAt(i);
            if (c < 0x80) {
                append(c);
                i++;
            } else {
                int point = string.codePointAt(i);
                appendCodePoint(point);
                i += Character.charCount(point);
            }
        }
    }

    /**
     * Appends one code point.
     *
     * @param point U+0000 to U+10FFFF
     */
    public void appendCodePoint(int point) {
        ensure(4);
        if (point < 0x80) {
            buffer[length++] = (byte) point;
        } else if (point < 0x800) {
            buffer[length++] = (byte) (0xc0 | point >> 6);
            buffer[length++] = (byte) (0x80 | point & 0x3f);
        } else if (point < 0x10000) {
            buffer[length++] = (byte) (0xe0 | point >> 12);
            buffer[length++] = (byte) (0x80 | point >> 6 & 0x3f);
            buffer[length++] = (byte) (0x80 | point & 0x3f);
        } else {
            buffer[length++] = (byte) (0xf0 | point >> 18);
            buffer[length++] = (byte) (0x80 | point >> 12 & 0x3f);
            buffer[length++] = (byte) (0x80 | point >> 6 & 0x3f);
            buffer[length++] = (byte) (0x80 | point & 0x3f);
        }
    }

    /**
     * Appends a number in decimal.
     *
     * @param number any value
     */
    public void append(long number) {
        ensure(20);
        if (number < 0) {
            if (number == Long.MIN_VALUE) {
                append(Long.toString(number));
                return;
            }
            buffer[length++] = '-';
            number = -number;
        }
        int digits = digits(number);
        length += digits;
        int at = length;
        do {
            buffer[--at] = (byte) ('0' + number % 10);
            number /= 10;
        } while (number != 0);
    }

    /**
     * Appends a number in hexadecimal, with leading zeros.
     *
     * @param number the value, unsigned
     * @param digits how many digits
     */
    public void appendHex(long number, int digits) {
        ensure(digits);
        for (int i = digits - 1; i >= 0; i--) {
            buffer[length++] = (byte) Character.forDigit((int) (number >>> 4 * i) & 15, 16);
        }
    }

    /**
     * Appends a number in decimal, padded with spaces on its left.
     *
     * @param number any value
     * @param width least number of characters
     */
    public void appendRight(long number, int width) {
        spaces(width - (number < 0 ? 1 + digits(-number) : digits(number)));
        append(number);
    }

    /**
     * Appends spaces.
     *
     * @param count how many; none if negative
     */
    public void spaces(int count) {
        for (int left = count; left > 0; left -= SPACES.length) {
            int part = Math.min(left, SPACES.length);
            ensure(part);
            System.arraycopy(SPACES, 0, buffer, length, part);
            length += part;
        }
    }

    /** {@return the text that was not yet handed on} */
    public Bytes toBytes() {
        return Bytes.window(Arrays.copyOf(buffer, length), 0, length);
    }

    /** {@return the text that was not yet handed on} */
    @Override
    public String toString() {
        return Text.ofUtf8(Bytes.window(buffer, 0, length)).toString();
    }

    /**
     * The width of a number in decimal.
     *
     * @param number 0 or more
     * @return the number of digits
     */
    public static int digits(long number) {
        int digits = 1;
        for (long bound = 10; number >= bound && digits < MOST_DIGITS; bound *= 10) {
            digits++;
        }
        return digits;
    }

    /** The length of the sequence that a first byte announces; 1 for a byte that can start none. */
    static int sequenceLength(int first) {
        return first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
    }

    static int encodedLength(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
