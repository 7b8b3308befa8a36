package dev.pyclair.marshal;

import dev.pyclair.code.CodeShape;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import java.util.ArrayDeque;

/**
 * Writes values so that equal values give equal bytes, whatever process made them.
 *
 * <p>CPython's own bytes depend on reference counts, on interning and, up to 3.10, on the order of
 * hashes. Here the type code of a value follows from the value alone; equal values are written
 * once, and get a reference number only if they stand again; the items of sets are sorted.
 */
public final class CanonicalWriter {
    private final boolean hasReferences;
    private final ByteSink out = new ByteSink(1 << 12);
    private final ArrayDeque<Open> open = new ArrayDeque<>();
    private int referenceCount;
    private int internedCount;

    private CanonicalWriter(PythonVersion version) {
        this.hasReferences = version.marshalVersion() >= 3;
    }

    /**
     * Writes a value with all that it holds.
     *
     * @param value the value
     * @param version whose format to write
     * @param shape the fields of code objects
     * @return the stream
     */
    public static byte[] write(Constant value, PythonVersion version, CodeShape shape) {
        CanonicalValue root = new CanonicalForm(version, shape).of(value);
        countUses(root);
        var writer = new CanonicalWriter(version);
        writer.head(root);
        while (!writer.open.isEmpty()) {
            writer.step(writer.open.peek());
        }
        return writer.out.toArray();
    }

    /**
     * Counts the places of each value; those inside a value that stands twice count once, as it is
     * written once.
     */
    private static void countUses(CanonicalValue root) {
        var pending = new ArrayDeque<CanonicalValue>();
        pending.push(root);
        while (!pending.isEmpty()) {
            CanonicalValue value = pending.pop();
            if (value.uses++ == 0) {
                value.parts.forEach(pending::push);
            }
        }
    }

    private void step(Open top) {
        CanonicalValue value = top.value;
        if (top.next > 0) {
            out.bytes(value.behind(top.next - 1));
        }
        if (top.next < value.parts.size()) {
            head(value.parts.get(top.next++));
            return;
        }
        if (value.type.body() == MarshalType.Body.PAIRS) {
            out.u8(MarshalType.NULL.code());
        }
        open.pop();
    }

    private void head(CanonicalValue value) {
        if (value.reference >= 0) {
            boolean isName = value.type == MarshalType.INTERNED;
            out.u8((isName ? MarshalType.STRINGREF : MarshalType.REF).code());
            out.i32(value.reference);
            return;
        }
        int flag = 0;
        if (hasReferences && value.uses > 1 && value.type.body() != MarshalType.Body.NOTHING) {
            flag = MarshalType.FLAG_REF;
            value.reference = referenceCount++;
        } else if (value.type == MarshalType.INTERNED) {
            value.reference = internedCount++;
        }
        out.u8(value.type.code() | flag);
        out.bytes(value.head);
        if (!value.parts.isEmpty() || value.type.body() == MarshalType.Body.PAIRS) {
            open.push(new Open(value));
        }
    }

    private static final class Open {
        private final CanonicalValue value;
        private int next;

        Open(CanonicalValue value) {
            this.value = value;
        }
    }
}
