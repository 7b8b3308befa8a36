package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * {@code binascii}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/binascii.c">CPython: {@code
 *     Modules/binascii.c}</a>
 */
final class BinasciiModule extends MethodTable {
    private static final PyType ERROR =
            PyType.of("binascii", "Error", new NoRows(), Types.VALUE_ERROR);

    private static final PyType INCOMPLETE =
            PyType.of("binascii", "Incomplete", new NoRows(), Types.EXCEPTION);

    BinasciiModule() {
        super(
                """
                a2b_base64 O until 3.10
                a2b_base64 (data, /, *, strict_mode=) since 3.11
                a2b_hex O
                a2b_qp (data, header=)
                a2b_uu O
                b2a_base64 (data, /, *, newline=)
                b2a_hex (data, sep=, bytes_per_sep=)
                b2a_qp (data, quotetabs=, istext=, header=)
                b2a_uu (data, /, *, backtick=)
                crc32 1-2
                crc_hqx 2
                hexlify (data, sep=, bytes_per_sep=)
                unhexlify O""");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("Error", ERROR);
        all.putText("Incomplete", INCOMPLETE);
    }

    static PyRaise error(String message) {
        return Errors.of(ERROR, message);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "crc32" -> Checksums.crc32(cx, args);
            case "crc_hqx" -> Checksums.hqx(cx, args);
            case "a2b_base64" -> {
                boolean isStrict = args.length > 1 && isTrue(cx, args[1], false);
                yield new PyBytes(Base64Text.decode(taken(cx, args[0]), isStrict));
            }
            case "b2a_base64" -> {
                byte[] bytes = bytes(cx, args[0]);
                yield new PyBytes(Base64Text.encode(bytes, isTrue(cx, args[1], true)));
            }
            case "a2b_hex", "unhexlify" -> new PyBytes(unhex(taken(cx, args[0])));
            case "b2a_hex", "hexlify" -> hex(cx, args);
            case "a2b_uu" -> new PyBytes(UuText.decode(taken(cx, args[0])));
            case "b2a_uu" ->
                    new PyBytes(UuText.encode(bytes(cx, args[0]), isTrue(cx, args[1], false)));
            case "a2b_qp" ->
                    new PyBytes(QuotedText.decode(taken(cx, args[0]), isTrue(cx, args[1], false)));
            case "b2a_qp" ->
                    new PyBytes(
                            new QuotedText(
                                            isTrue(cx, args[1], false),
                                            isTrue(cx, args[2], true),
                                            isTrue(cx, args[3], false))
                                    .encode(bytes(cx, args[0])));
            default -> throw new IllegalStateException(name);
        };
    }

    private static boolean isTrue(Context cx, Object given, boolean byDefault) {
        return given == null ? byDefault : Operators.isTrue(cx, given);
    }

    private static byte[] bytes(Context cx, Object given) {
        byte[] bytes = Buffers.bytesOf(given);
        account(cx, bytes);
        return bytes;
    }

    private static void account(Context cx, byte[] bytes) {
        cx.allocate(4L * bytes.length);
        cx.work(bytes.length / 8);
    }

    /** Bytes, or text of ASCII. */
    private static byte[] taken(Context cx, Object given) {
        Object text = Texts.plain(given);
        if (text == null && !Buffers.is(given)) {
            throw Errors.type(
                    "argument should be bytes, buffer or ASCII string, not '"
                            + Types.of(given).name()
                            + "'");
        }
        if (text != null && !CodePoints.isAscii(text)) {
            throw Errors.value("string argument should contain only ASCII characters");
        }
        byte[] bytes =
                text == null
                        ? Buffers.copy(given)
                        : text.toString().getBytes(StandardCharsets.US_ASCII);
        account(cx, bytes);
        return bytes;
    }

    private static Object hex(Context cx, Object[] args) {
        var bytes = new PyBytes(bytes(cx, args[0]));
        int count = args[2] != null ? 3 : args[1] != null ? 2 : 1;
        Object text = Calls.method(cx, bytes, "hex", Arrays.copyOfRange(args, 1, count));
        return new PyBytes(text.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] unhex(byte[] text) {
        if (text.length % 2 != 0) {
            throw error("Odd-length string");
        }
        var bytes = new byte[text.length / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(text[2 * i], 16);
            int low = Character.digit(text[2 * i + 1], 16);
            if (high < 0 || low < 0) {
                throw error("Non-hexadecimal digit found");
            }
            bytes[i] = (byte) (16 * high + low);
        }
        return bytes;
    }
}
