package dev.pyclair.pyc;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.HeaderLayout;
import dev.pyclair.code.PythonVersion;
import java.util.OptionalInt;

/**
 * The header of a {@code .pyc} file, as its bytes.
 *
 * @param layout which fields there are
 * @param bytes 8, 12 or 16 bytes
 * @see <a href="https://peps.python.org/pep-0552/">PEP 552</a>
 */
public record PycHeader(HeaderLayout layout, Bytes bytes) {
    private static final int HASH_BASED = 1;
    private static final int CHECK_SOURCE = 2;
    private static final int HASH_SIZE = 8;

    /** What decides whether the file is still good for its source. */
    public enum Kind {
        /** Time (and size) of the source. */
        TIMESTAMP("timestamp"),
        /** A hash of the source, compared when the file is used. */
        CHECKED_HASH("checked hash"),
        /** A hash of the source, never compared. */
        UNCHECKED_HASH("unchecked hash"),
        /** Flags that no CPython writes. */
        UNDEFINED("undefined flags");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * A header that is held against the time and the size of the source.
     *
     * @param version whose magic number to write
     * @param mtime modification time of the source in seconds since 1970, modulo 2^32
     * @param sourceSize size of the source in bytes, modulo 2^32; before 3.3 not written
     * @return the header
     */
    public static PycHeader timestamp(PythonVersion version, int mtime, int sourceSize) {
        HeaderLayout layout = version.headerLayout();
        byte[] bytes = start(version);
        int time = layout == HeaderLayout.FLAGS ? 8 : 4;
        put(bytes, time, mtime);
        if (layout != HeaderLayout.TIME) {
            put(bytes, time + 4, sourceSize);
        }
        return new PycHeader(layout, Bytes.of(bytes));
    }

    /**
     * A header that is held against a hash of the source, as PEP 552 has it.
     *
     * @param version whose magic number to write, 3.7 or newer
     * @param sourceHash eight bytes
     * @param isChecked whether Python is to compare the hash when it uses the file
     * @return the header
     * @throws IllegalArgumentException if the version knows no such headers, or the hash is not
     *     eight bytes
     */
    public static PycHeader hash(PythonVersion version, Bytes sourceHash, boolean isChecked) {
        HeaderLayout layout = version.headerLayout();
        if (layout != HeaderLayout.FLAGS) {
            throw new IllegalArgumentException("headers of " + version + " hold no hash");
        }
        if (sourceHash.length() != HASH_SIZE) {
            throw new IllegalArgumentException(
                    "the hash of a source has 8 bytes, not " + sourceHash.length());
        }
        byte[] bytes = start(version);
        put(bytes, 4, isChecked ? HASH_BASED | CHECK_SOURCE : HASH_BASED);
        sourceHash.copyTo(bytes, 8);
        return new PycHeader(layout, Bytes.of(bytes));
    }

    /** A header with nothing but its magic number. */
    private static byte[] start(PythonVersion version) {
        var bytes = new byte[version.headerLayout().size()];
        Magic.of(version).bytes().copyTo(bytes, 0);
        return bytes;
    }

    private static void put(byte[] bytes, int offset, int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[offset + i] = (byte) (value >> 8 * i);
        }
    }

    private int i32(int offset) {
        return bytes.at(offset)
                | bytes.at(offset + 1) << 8
                | bytes.at(offset + 2) << 16
                | bytes.at(offset + 3) << 24;
    }

    /** {@return the magic number: the first two bytes} */
    public int magic() {
        return i32(0) & 0xffff;
    }

    /** {@return the flags of PEP 552; 0 before 3.7} */
    public int flags() {
        return layout == HeaderLayout.FLAGS ? i32(4) : 0;
    }

    /** {@return how the file is held against its source} */
    public Kind kind() {
        return switch (flags()) {
            case 0 -> Kind.TIMESTAMP;
            case HASH_BASED -> Kind.UNCHECKED_HASH;
            case HASH_BASED | CHECK_SOURCE -> Kind.CHECKED_HASH;
            default -> Kind.UNDEFINED;
        };
    }

    private boolean isHashBased() {
        return (flags() & HASH_BASED) != 0;
    }

    /**
     * {@return the modification time of the source in seconds since 1970, modulo 2^32, of a
     * timestamp file}
     */
    public OptionalInt mtime() {
        return isHashBased()
                ? OptionalInt.empty()
                : OptionalInt.of(i32(layout == HeaderLayout.FLAGS ? 8 : 4));
    }

    /** {@return the size of the source in bytes, modulo 2^32, of a timestamp file of 3.3 on} */
    public OptionalInt sourceSize() {
        return isHashBased() || layout == HeaderLayout.TIME
                ? OptionalInt.empty()
                : OptionalInt.of(i32(layout.size() - 4));
    }

    /** {@return the eight bytes of the hash of the source; empty for a timestamp file} */
    public Bytes sourceHash() {
        if (!isHashBased()) {
            return Bytes.EMPTY;
        }
        return bytes.part(8, 16);
    }
}
