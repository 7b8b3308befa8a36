package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Sizes;

/** Sums of bytes that can be carried on: of {@code zlib} and {@code binascii}. */
final class Checksums {
    private static final int POLYNOMIAL = 0xedb88320;
    private static final int HQX_POLYNOMIAL = 0x1021;
    private static final int ADLER_BASE = 65521;

    /** How many bytes are summed in the time of an operation. */
    private static final int PER_OPERATION = 16;

    private static final int[] TABLE = table();

    private Checksums() {}

    private static int[] table() {
        var table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int sum = i;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum & 1) == 0 ? sum >>> 1 : sum >>> 1 ^ POLYNOMIAL;
            }
            table[i] = sum;
        }
        return table;
    }

    private static byte[] bytes(Context cx, Object given) {
        byte[] bytes = Buffers.bytesOf(given);
        cx.work(bytes.length / PER_OPERATION);
        return bytes;
    }

    private static int start(Context cx, Object[] args, int byDefault) {
        boolean isGiven = args.length > 1 && args[1] != null;
        return isGiven ? Ints.big(Sizes.index(cx, args[1])).intValue() : byDefault;
    }

    /** {@code crc32(data, value=0)}. */
    static Object crc32(Context cx, Object[] args) {
        int sum = ~start(cx, args, 0);
        for (byte each : bytes(cx, args[0])) {
            sum = TABLE[(sum ^ each) & 0xff] ^ sum >>> 8;
        }
        return Integer.toUnsignedLong(~sum);
    }

    /** {@code adler32(data, value=1)}. */
    static Object adler32(Context cx, Object[] args) {
        int start = start(cx, args, 1);
        int low = start & 0xffff;
        int high = start >>> 16;
        for (byte each : bytes(cx, args[0])) {
            low = (low + Byte.toUnsignedInt(each)) % ADLER_BASE;
            high = (high + low) % ADLER_BASE;
        }
        return Integer.toUnsignedLong(high << 16 | low);
    }

    /** {@code crc_hqx(data, crc)}. */
    static Object hqx(Context cx, Object[] args) {
        int sum = start(cx, args, 0) & 0xffff;
        for (byte each : bytes(cx, args[0])) {
            sum ^= Byte.toUnsignedInt(each) << 8;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum & 0x8000) == 0 ? sum << 1 : sum << 1 ^ HQX_POLYNOMIAL;
            }
            sum &= 0xffff;
        }
        return (long) sum;
    }
}
