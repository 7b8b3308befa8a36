package dev.pyclair.pyc;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.HeaderLayout;
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
