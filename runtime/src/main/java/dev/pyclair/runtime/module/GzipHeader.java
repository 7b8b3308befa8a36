package dev.pyclair.runtime.module;

/** What is in front of a stream of gzip (RFC 1952). */
final class GzipHeader {
    private static final int FIXED = 10;
    private static final int HAS_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private GzipHeader() {}

    /** {@return how long it is; -1 if more is needed to know} */
    static int length(byte[] bytes) {
        boolean isOther =
                bytes.length > 0 && (bytes[0] & 0xff) != 0x1f
                        || bytes.length > 1 && (bytes[1] & 0xff) != 0x8b;
        if (isOther) {
            throw Inflation.fault("incorrect header check");
        }
        if (bytes.length > 2 && bytes[2] != 8) {
            throw Inflation.fault("unknown compression method");
        }
        if (bytes.length < FIXED) {
            return -1;
        }
        int flags = bytes[3];
        int at = FIXED;
        if ((flags & HAS_EXTRA) != 0) {
            if (at + 2 > bytes.length) {
                return -1;
            }
            at += 2 + (bytes[at] & 0xff) + 256 * (bytes[at + 1] & 0xff);
        }
        for (int flag = HAS_NAME; flag <= HAS_COMMENT; flag *= 2) {
            if ((flags & flag) != 0) {
                while (at < bytes.length && bytes[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & HAS_CHECK) != 0 ? 2 : 0;
        return at <= bytes.length ? at : -1;
    }
}
