package dev.pyclair.dis.diff;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;

/**
 * What is left of the bytes that a comparison may take: many code objects of a small file can refer
 * to one large thing.
 */
final class Budget {
    private final Utf8Builder meter;
    private long left;

    Budget(long limit) {
        meter = Utf8Builder.limited(limit);
        left = limit;
    }

    /**
     * Takes some of it.
     *
     * @throws dev.pyclair.code.TextLimitException if there is not so much left
     */
    void charge(long bytes) {
        meter.charge(bytes);
        left -= bytes;
    }

    long left() {
        return left;
    }

    /** The text of a value as its version prints it. */
    String repr(Constant value, PythonVersion version) {
        Utf8Builder out = Utf8Builder.limited(left);
        Literal.append(out, value, version);
        charge(out.size());
        return out.toString();
    }
}
