package dev.pyclair.dis;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Utf8Builder;

/**
 * The listings of versions up to 3.12: places are byte offsets, and {@code >>} marks what jumps
 * lead to.
 *
 * <pre>
 *   line     &gt;&gt; offset opname               arg (argrepr)
 * </pre>
 */
final class OffsetListing extends Listing {
    private static final int OFFSET_WIDTH = 4;
    private static final int WIDE_LINE = 1000;
    private static final int WIDE_OFFSET = 10000;

    private final int lineWidth;
    private final int offsetWidth;

    OffsetListing(CodeObject code, DisOptions options, Style style, Utf8Builder out) {
        super(code, options, style, out);
        int lastOffset = code.code().length() - 2;
        offsetWidth =
                style.widens() && lastOffset >= WIDE_OFFSET
                        ? Utf8Builder.digits(lastOffset)
                        : OFFSET_WIDTH;
        lineWidth = lineWidth();
    }

    private int lineWidth() {
        if (style.omitsEmptyLineColumn() && lineStarts.size() == 0) {
            return 0;
        }
        int greatest = lineStarts.greatest();
        return style.widens() && greatest >= WIDE_LINE ? Utf8Builder.digits(greatest) : LINE_WIDTH;
    }

    @Override
    boolean showsLines() {
        return lineWidth > 0;
    }

    @Override
    void columnsBefore(int offset, int start, int label) {
        if (lineWidth > 0) {
            if (start >= 0) {
                out.appendRight(lineStarts.line(start), lineWidth);
            } else {
                out.spaces(lineWidth);
            }
            out.append(' ');
        }
        out.append(label >= 0 ? "    >> " : "       ");
        out.appendRight(offset, offsetWidth);
        out.append(' ');
    }

    /** The end that the text shows is the last instruction covered, not the first that is not. */
    @Override
    void handler(ExceptionTable.Entry entry) {
        out.append(entry.start());
        out.append(" to ");
        out.append(entry.end() - 2);
        out.append(" -> ");
        out.append(entry.target());
    }
}
