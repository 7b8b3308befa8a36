package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyRaise;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A compressed stream that is read, with the frame of zlib or gzip or with none. */
final class Inflation {
    private static final long STATE_BYTES = 50_000;
    private static final int CHUNK = 8192;
    private static final int TRAILER = 8;
    private static final byte[] NONE = {};

    private enum Part {
        START,
        BODY,
        TRAILER,
        END
    }

    private final long window;
    private final byte[] dictionary;
    private final CRC32 sum = new CRC32();
    private Inflater inflater;
    private boolean isGzip;
    private Part part = Part.START;
    private byte[] held = NONE;
    private byte[] rest = NONE;
    private long size;

    Inflation(Context cx, long window, byte[] dictionary) {
        cx.allocate(STATE_BYTES);
        this.window = window;
        this.dictionary = dictionary;
    }

    /** {@return whether the end was reached} */
    boolean isDone() {
        return part == Part.END;
    }

    /** {@return what of the last input is behind the end, or was not needed yet} */
    byte[] rest() {
        return rest;
    }

    /** Reads more, and gives what that is, up to a length. */
    byte[] add(Context cx, byte[] bytes, long most) {
        cx.work(bytes.length / 4);
        rest = bytes;
        if (part == Part.START) {
            start();
        }
        byte[] made = part == Part.BODY ? read(cx, most) : NONE;
        if (part == Part.TRAILER) {
            check();
        }
        return made;
    }

    private void start() {
        byte[] all = joined(held, rest);
        isGzip = window > 15 && window < 40;
        if (window >= 40) {
            if (all.length == 0) {
                return;
            }
            isGzip = (all[0] & 0xff) == 0x1f;
        }
        int header = isGzip ? GzipHeader.length(all) : 0;
        if (header < 0) {
            held = all;
            rest = NONE;
            return;
        }
        rest = Arrays.copyOfRange(all, header, all.length);
        held = NONE;
        inflater = new Inflater(isGzip || window < 0);
        if (dictionary != null && window < 0) {
            inflater.setDictionary(dictionary);
        }
        part = Part.BODY;
    }

    private byte[] read(Context cx, long most) {
        var made = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        inflater.setInput(rest);
        try {
            while (made.size() < most && !inflater.finished()) {
                int count = inflater.inflate(chunk, 0, (int) Math.min(CHUNK, most - made.size()));
                if (count == 0 && inflater.needsDictionary()) {
                    useDictionary();
                } else if (count == 0 && !inflater.finished()) {
                    break;
                }
                cx.allocate(2L * count);
                cx.tick(count / 64);
                sum.update(chunk, 0, count);
                size += count;
                made.write(chunk, 0, count);
            }
        } catch (DataFormatException e) {
            String reason = e.getMessage() == null ? "" : ": " + e.getMessage();
            throw ZlibModule.error("Error -3 while decompressing data" + reason);
        }
        int left = inflater.getRemaining();
        rest = Arrays.copyOfRange(rest, rest.length - left, rest.length);
        if (inflater.finished()) {
            inflater.end();
            part = isGzip ? Part.TRAILER : Part.END;
        }
        return made.toByteArray();
    }

    private void useDictionary() {
        if (dictionary == null) {
            throw ZlibModule.error("Error 2 while decompressing data");
        }
        try {
            inflater.setDictionary(dictionary);
        } catch (IllegalArgumentException e) {
            throw ZlibModule.error("Error -3 while setting zdict: incorrect dictionary");
        }
    }

    private void check() {
        byte[] all = joined(held, rest);
        if (all.length < TRAILER) {
            held = all;
            rest = NONE;
            return;
        }
        if (number(all, 0) != sum.getValue()) {
            throw fault("incorrect data check");
        }
        if (number(all, 4) != (size & 0xffffffffL)) {
            throw fault("incorrect length check");
        }
        held = NONE;
        rest = Arrays.copyOfRange(all, TRAILER, all.length);
        part = Part.END;
    }

    static PyRaise fault(String reason) {
        return ZlibModule.error("Error -3 while decompressing data: " + reason);
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int i = 3; i >= 0; i--) {
            number = number << 8 | bytes[from + i] & 0xff;
        }
        return number;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        if (first.length == 0) {
            return second;
        }
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
