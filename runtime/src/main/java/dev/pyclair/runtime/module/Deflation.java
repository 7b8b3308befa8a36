package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A stream that is compressed, with the frame of zlib or gzip or with none. */
final class Deflation {
    /** {@code Z_FINISH}. */
    static final long FINISH = 4;

    /** What the JDK's takes outside of Java's memory, about. */
    private static final long STATE_BYTES = 300_000;

    private static final int CHUNK = 8192;

    private final Deflater deflater;
    private final boolean isGzip;
    private final CRC32 sum = new CRC32();
    private long size;
    private boolean hasHeader;
    private boolean isDone;
    private final long level;

    Deflation(Context cx, long level, long window, long strategy, byte[] dictionary) {
        cx.allocate(STATE_BYTES);
        this.level = level;
        isGzip = window > ZlibModule.LARGEST_WINDOW;
        deflater = new Deflater((int) level, isGzip || window < 0);
        if (strategy == Deflater.FILTERED || strategy == Deflater.HUFFMAN_ONLY) {
            deflater.setStrategy((int) strategy);
        }
        if (dictionary != null) {
            deflater.setDictionary(dictionary);
        }
    }

    byte[] add(Context cx, byte[] bytes) {
        if (isDone) {
            throw ZlibModule.error("Error -2 while compressing data: inconsistent stream state");
        }
        if (isGzip) {
            sum.update(bytes);
            size += bytes.length;
        }
        cx.work(bytes.length);
        deflater.setInput(bytes);
        return taken(cx, Deflater.NO_FLUSH);
    }

    byte[] flush(Context cx, long mode) {
        if (isDone) {
            throw ZlibModule.error("Error -2 while flushing: inconsistent stream state");
        }
        if (mode == 0) {
            return new byte[0];
        }
        if (mode != FINISH) {
            return taken(cx, mode == 3 ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH);
        }
        deflater.finish();
        byte[] made = taken(cx, Deflater.NO_FLUSH);
        deflater.end();
        isDone = true;
        return made;
    }

    private byte[] taken(Context cx, int mode) {
        var made = new ByteArrayOutputStream();
        if (isGzip && !hasHeader) {
            int speed = level == 9 ? 2 : level == 1 ? 4 : 0;
            made.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, (byte) speed, 3});
        }
        hasHeader = true;
        var chunk = new byte[CHUNK];
        int count = deflater.deflate(chunk, 0, CHUNK, mode);
        while (count > 0) {
            cx.allocate(count);
            made.write(chunk, 0, count);
            count =
                    count < CHUNK && mode != Deflater.NO_FLUSH
                            ? 0
                            : deflater.deflate(chunk, 0, CHUNK, mode);
        }
        if (isGzip && deflater.finished()) {
            writeNumber(made, sum.getValue());
            writeNumber(made, size);
        }
        return made.toByteArray();
    }

    private static void writeNumber(ByteArrayOutputStream made, long number) {
        for (int shift = 0; shift < 32; shift += 8) {
            made.write((int) (number >> shift));
        }
    }
}
