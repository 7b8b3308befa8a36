package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Writes a tree of nodes as a marshal stream; {@link MarshalReader} is its mirror image, and what
 * it read comes out as the same bytes.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/marshal.c">CPython: {@code
 *     Python/marshal.c}, {@code w_object}</a>
 */
public final class MarshalWriter {
    private final ByteSink out;

    /** Nodes of which not all children are written, the innermost first. */
    private final ArrayDeque<Open> open = new ArrayDeque<>();

    private MarshalWriter(int capacity) {
        out = new ByteSink(capacity);
    }

    /**
     * Writes an object with all that it holds.
     *
     * @param root the object
     * @return the stream
     */
    public static byte[] write(MarshalNode root) {
        return write(root, 1 << 12);
    }

    /**
     * Writes an object with all that it holds.
     *
     * @param root the object
     * @param capacity a guess of the number of bytes
     * @return the stream
     */
    public static byte[] write(MarshalNode root, int capacity) {
        var writer = new MarshalWriter(capacity);
        writer.head(root);
        while (!writer.open.isEmpty()) {
            writer.step(writer.open.peek());
        }
        return writer.out.toArray();
    }

    /** Writes the next child of an open node, or what closes it. */
    private void step(Open top) {
        if (top.code != null) {
            top.field = numbers(top.code, top.field);
        }
        if (top.next < top.children.size()) {
            top.field++;
            head(top.children.get(top.next++));
            return;
        }
        if (top.endByte != 0) {
            out.u8(top.endByte);
        }
        open.pop();
    }

    /** Writes the numbers of a code object from a field on, up to the next object. */
    private int numbers(MarshalNode.Code node, int field) {
        CodeLayout layout = node.layout();
        List<CodeField> fields = layout.fields();
        int at = field;
        while (at < fields.size() && fields.get(at).isNumber()) {
            int number = fields.get(at++).numberOf(node.value());
            if (layout.numberSize() == 2) {
                out.i16(number);
            } else {
                out.i32(number);
            }
        }
        return at;
    }

    private void head(MarshalNode node) {
        out.u8(node.typeByte());
        if (node instanceof MarshalNode.Reference reference) {
            out.i32(reference.index());
        } else if (node instanceof MarshalNode.Code code) {
            open.push(new Open(code, node.children(), 0));
        } else if (node instanceof MarshalNode.TextNumber number) {
            for (Bytes text : number.texts()) {
                out.u8(text.length());
                out.bytes(text);
            }
        } else if (node instanceof MarshalNode.Branch branch) {
            container(branch);
        } else {
            ValueWriter.write(out, node.type(), node.value());
        }
    }

    private void container(MarshalNode.Branch node) {
        List<MarshalNode> children = node.children();
        MarshalType.Body body = node.type().body();
        if (body == MarshalType.Body.ITEMS) {
            out.i32(children.size());
        } else if (body == MarshalType.Body.FEW_ITEMS) {
            out.u8(children.size());
        }
        open.push(new Open(null, children, node.endByte()));
    }

    private static final class Open {
        private final MarshalNode.Code code;
        private final List<MarshalNode> children;
        private final int endByte;
        private int next;
        private int field;

        Open(MarshalNode.Code code, List<MarshalNode> children, int endByte) {
            this.code = code;
            this.children = children;
            this.endByte = endByte;
        }
    }
}
