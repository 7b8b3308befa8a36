package dev.pyclair.compiler.assemble;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.LineTableWriter;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.Bytes;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.flow.Block;
import dev.pyclair.compiler.sequence.Encoding;
import dev.pyclair.compiler.sequence.Op;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a layout as bytecode and its tables.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/assemble.c">CPython: {@code
 *     Python/assemble.c}, {@code assemble_emit}</a>
 */
final class BytecodeWriter {
    private BytecodeWriter() {}

    static Bytes code(Layout layout, Encoding encoding) {
        var code = new byte[2 * layout.offsets[layout.count]];
        int extendedArg = encoding.number(Op.EXTENDED_ARG);
        for (int i = 0; i < layout.count; i++) {
            int at = 2 * layout.offsets[i];
            int oparg = layout.opargs[i];
            for (int shift = 8 * Layout.extensions(oparg); shift > 0; shift -= 8) {
                code[at] = (byte) extendedArg;
                code[at + 1] = (byte) (oparg >>> shift);
                at += 2;
            }
            code[at] = (byte) encoding.number(layout.ops[i]);
            code[at + 1] = (byte) oparg;
        }
        return Bytes.window(code, 0, code.length);
    }

    static Bytes locations(Layout layout, Encoding encoding, int firstLine) {
        LineTableWriter table = LineTableWriter.of(encoding.version().lineTableFormat(), firstLine);
        Span span = null;
        int start = 0;
        for (int i = 0; i <= layout.count; i++) {
            Span next = i < layout.count ? layout.instructions[i].span() : null;
            if (i == layout.count || next != span && (next == null || !next.equals(span))) {
                table.mark(positions(span));
                table.instruction(2 * (layout.offsets[i] - layout.offsets[start]));
                span = next;
                start = i;
            }
        }
        return table.finish();
    }

    private static Positions positions(Span span) {
        if (span == null || span.line() < 0) {
            return Positions.UNKNOWN;
        }
        return new Positions(
                span.line(), known(span.endLine()), known(span.column()), known(span.endColumn()));
    }

    private static int known(int number) {
        return number < 0 ? Positions.NONE : number;
    }

    static Bytes exceptions(Layout layout) {
        List<ExceptionTable.Entry> entries = null;
        Block handler = null;
        int label = -1;
        int start = 0;
        for (int i = 0; i <= layout.count; i++) {
            Block next = i < layout.count ? layout.instructions[i].handler() : null;
            int nextLabel = next == null ? -1 : next == handler ? label : next.start();
            if (nextLabel != label) {
                if (label >= 0) {
                    if (entries == null) {
                        entries = new ArrayList<>();
                    }
                    entries.add(entry(layout, start, i, label, handler));
                }
                start = i;
                label = nextLabel;
                handler = next;
            }
        }
        return entries == null ? Bytes.EMPTY : ExceptionTable.encode(entries);
    }

    private static ExceptionTable.Entry entry(
            Layout layout, int start, int end, int label, Block handler) {
        int pushed = handler.keepsOffset() ? 2 : 1;
        return new ExceptionTable.Entry(
                2 * layout.offsets[start],
                2 * layout.offsets[end],
                2 * layout.offsets[label],
                handler.startDepth() - pushed,
                handler.keepsOffset());
    }
}
