package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** {@code _operator._compare_digest}: a comparison that takes equally long wherever it differs. */
final class DigestComparison extends MethodTable {
    DigestComparison() {
        super("_compare_digest 2");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        Object first = Texts.plain(args[0]);
        Object second = Texts.plain(args[1]);
        if (first != null && second != null) {
            if (!CodePoints.isAscii(first) || !CodePoints.isAscii(second)) {
                throw Errors.type("comparing strings with non-ASCII characters is not supported");
            }
            return MessageDigest.isEqual(
                    first.toString().getBytes(StandardCharsets.US_ASCII),
                    second.toString().getBytes(StandardCharsets.US_ASCII));
        }
        if (!Buffers.is(args[0]) && !Buffers.is(args[1])) {
            throw Errors.type(
                    "unsupported operand types(s) or combination of types: '"
                            + Types.of(args[0]).name()
                            + "' and '"
                            + Types.of(args[1]).name()
                            + "'");
        }
        return MessageDigest.isEqual(Buffers.bytesOf(args[0]), Buffers.bytesOf(args[1]));
    }
}
