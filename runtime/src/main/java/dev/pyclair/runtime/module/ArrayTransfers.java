package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Arrays;

/**
 * What brings whole arrays to files and back, or takes their bytes as they stand.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/arraymodule.c">CPython: {@code
 *     Modules/arraymodule.c}</a>
 */
final class ArrayTransfers {
    /** How much {@code tofile} writes at once. */
    private static final int CHUNK = 64 * 1024;

    private ArrayTransfers() {}

    static void run(Context cx, PyArray array, String name, Object[] args) {
        switch (name) {
            case "byteswap" -> swap(cx, array);
            case "fromunicode" -> addText(cx, array, args[0]);
            case "fromfile" -> read(cx, array, args[0], args[1]);
            default -> write(cx, array, args[0]);
        }
    }

    private static void swap(Context cx, PyArray array) {
        byte[] bytes = array.kind().bytes(cx, array.items());
        int width = array.kind().width();
        for (int start = 0; start < bytes.length; start += width) {
            for (int i = start, j = start + width - 1; i < j; i++, j--) {
                byte kept = bytes[i];
                bytes[i] = bytes[j];
                bytes[j] = kept;
            }
        }
        var swapped = new PyList();
        array.kind().addBytes(cx, swapped, bytes);
        array.setItems(swapped);
    }

    private static void addText(Context cx, PyArray array, Object given) {
        Object text = TextArguments.text(given, "fromunicode() argument");
        if (!array.kind().isText()) {
            throw Errors.value(cx.wording("array-unicode"));
        }
        int length = CodePoints.length(text);
        cx.allocate(8L * length);
        for (int i = 0; i < length; i++) {
            array.items().add(CodePoints.ofPoint(CodePoints.at(text, i)));
        }
    }

    private static void read(Context cx, PyArray array, Object file, Object number) {
        long count = Sizes.countOf(cx, number);
        if (count < 0) {
            throw Errors.value("negative count");
        }
        int width = array.kind().width();
        if (count > Integer.MAX_VALUE / width) {
            throw Errors.of(Types.MEMORY_ERROR);
        }
        long size = count * width;
        if (!(Calls.method(cx, file, "read", size) instanceof PyBytes read)) {
            throw Errors.type("read() didn't return bytes");
        }
        byte[] bytes = Buffers.bytesOf(read);
        array.kind().addBytes(cx, array.items(), bytes);
        if (bytes.length != size) {
            throw Errors.of(Types.EOF_ERROR, "read() didn't return enough bytes");
        }
    }

    private static void write(Context cx, PyArray array, Object file) {
        byte[] bytes = array.kind().bytes(cx, array.items());
        for (int at = 0; at < bytes.length; at += CHUNK) {
            byte[] part = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + CHUNK));
            Calls.method(cx, file, "write", new PyBytes(part));
        }
    }
}
