package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * {@code zlib}, by that of the JDK: windows are always the largest, and streams have no copies.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/zlibmodule.c">CPython: {@code
 *     Modules/zlibmodule.c}</a>
 */
final class ZlibModule extends MethodTable {
    static final long LARGEST_WINDOW = 15;

    private static final PyType ERROR = PyType.of("zlib", "error", new NoRows(), Types.EXCEPTION);

    private static final long DEFAULT = -1;
    private static final long BEST = 9;

    // spotless:off
    private static final Object[][] NUMBERS = {
        {"DEFLATED", 8L}, {"DEF_BUF_SIZE", 16384L}, {"DEF_MEM_LEVEL", 8L}, {"MAX_WBITS", LARGEST_WINDOW},
        {"Z_BEST_COMPRESSION", BEST}, {"Z_BEST_SPEED", 1L}, {"Z_BLOCK", 5L},
        {"Z_DEFAULT_COMPRESSION", DEFAULT}, {"Z_DEFAULT_STRATEGY", 0L}, {"Z_FILTERED", 1L},
        {"Z_FINISH", 4L}, {"Z_FIXED", 4L}, {"Z_FULL_FLUSH", 3L}, {"Z_HUFFMAN_ONLY", 2L},
        {"Z_NO_COMPRESSION", 0L}, {"Z_NO_FLUSH", 0L}, {"Z_PARTIAL_FLUSH", 1L}, {"Z_RLE", 3L},
        {"Z_SYNC_FLUSH", 2L}, {"Z_TREES", 6L},
    };
    // spotless:on

    ZlibModule() {
        super(
                """
                _ZlibDecompressor value since 3.12
                adler32 1-2
                compress (data, /, level=) until 3.10
                compress (data, /, level=, wbits=) since 3.11
                compressobj (level=, method=, wbits=, memLevel=, strategy=, zdict=)
                crc32 1-2
                decompress (data, /, wbits=, bufsize=)
                decompressobj (wbits=, zdict=)""");
    }

    @Override
    protected void addTo(PyDict all) {
        for (Object[] number : NUMBERS) {
            all.putText((String) number[0], number[1]);
        }
        all.putText("ZLIB_VERSION", "1.2.13");
        all.putText("ZLIB_RUNTIME_VERSION", "1.2.13");
        all.putText("_ZlibDecompressor", PyDecompressor.TYPE);
        all.putText("error", ERROR);
    }

    static PyRaise error(String message) {
        return Errors.of(ERROR, message);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "crc32" -> Checksums.crc32(cx, args);
            case "adler32" -> Checksums.adler32(cx, args);
            case "compress" -> compress(cx, args);
            case "decompress" -> decompress(cx, args);
            case "compressobj" -> {
                long level = number(cx, args[0], DEFAULT);
                long method = number(cx, args[1], 8);
                long window = number(cx, args[2], LARGEST_WINDOW);
                if (level < DEFAULT || level > BEST || method != 8 || !isWindow(window)) {
                    throw Errors.value("Invalid initialization option");
                }
                byte[] dictionary = args[5] == null ? null : Buffers.bytesOf(args[5]);
                yield new PyCompress(
                        new Deflation(cx, level, window, number(cx, args[4], 0), dictionary));
            }
            case "decompressobj" -> {
                byte[] dictionary = args[1] == null ? null : Buffers.bytesOf(args[1]);
                yield new PyDecompress(inflation(cx, args[0], dictionary));
            }
            default -> throw new IllegalStateException(name);
        };
    }

    static Inflation inflation(Context cx, Object window, byte[] dictionary) {
        long bits = number(cx, window, LARGEST_WINDOW);
        boolean isAutomatic = bits >= 40 && bits <= 47 || bits == 0;
        if (!isWindow(bits) && !isAutomatic) {
            throw Errors.value("Invalid initialization option");
        }
        return new Inflation(cx, bits, dictionary);
    }

    static long number(Context cx, Object given, long byDefault) {
        return given == null ? byDefault : Sizes.countOf(cx, given);
    }

    private static boolean isWindow(long bits) {
        return bits >= 9 && bits <= 15 || bits >= -15 && bits <= -8 || bits >= 25 && bits <= 31;
    }

    private static Object compress(Context cx, Object[] args) {
        byte[] bytes = Buffers.bytesOf(args[0]);
        long level = number(cx, args[1], DEFAULT);
        long window = args.length > 2 ? number(cx, args[2], LARGEST_WINDOW) : LARGEST_WINDOW;
        if (level < DEFAULT || level > BEST || !isWindow(window)) {
            throw error("Bad compression level");
        }
        var deflation = new Deflation(cx, level, window, 0, null);
        byte[] first = deflation.add(cx, bytes);
        byte[] last = deflation.flush(cx, Deflation.FINISH);
        var whole = Arrays.copyOf(first, first.length + last.length);
        System.arraycopy(last, 0, whole, first.length, last.length);
        return new PyBytes(whole);
    }

    private static Object decompress(Context cx, Object[] args) {
        byte[] bytes = Buffers.bytesOf(args[0]);
        Inflation inflation = inflation(cx, args[1], null);
        if (number(cx, args[2], 1) <= 0) {
            throw Errors.value("bufsize must be non-zero");
        }
        byte[] made = inflation.add(cx, bytes, Long.MAX_VALUE);
        if (!inflation.isDone()) {
            throw error("Error -5 while decompressing data: incomplete or truncated stream");
        }
        return new PyBytes(made);
    }
}
