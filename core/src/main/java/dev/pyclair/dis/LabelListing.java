package dev.pyclair.dis;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Utf8Builder;
import java.util.Optional;

/**
 * The listings of 3.13 on: places that matter have labels.
 *
 * <pre>
 *   line  label: [offset]      opname               arg (argrepr)
 * </pre>
 */
final class LabelListing extends Listing {
    private static final String UNKNOWN_LINE = "--";
    private static final int UNKNOWN_LINE_WIDTH = 4;
    private static final int LEAST_OFFSET_BOUND = 9999;
    private static final int MARK_WIDTH = 3;

    private final Optional<PositionColumn> positions;
    private final int lineWidth;
    private final int labelWidth;
    private final int offsetWidth;

    LabelListing(CodeObject code, DisOptions options, Style style, Utf8Builder out) {
        super(code, options, style, out);
        positions =
                options.showPositions() && style.hasPositions()
                        ? Optional.of(new PositionColumn(code))
                        : Optional.empty();
        lineWidth = positions.isPresent() ? positions.get().width() : lineWidth();
        labelWidth = 4 + Utf8Builder.digits(labels.size());
        offsetWidth =
                options.showOffsets()
                        ? Utf8Builder.digits(Math.max(code.code().length() - 2, LEAST_OFFSET_BOUND))
                        : 0;
    }

    private int lineWidth() {
        int greatest = lineStarts.greatest();
        if (greatest == -1) {
            return 0;
        }
        int width = Math.max(LINE_WIDTH, Integer.toString(greatest).length());
        return lineStarts.hasUnknown() ? Math.max(width, UNKNOWN_LINE_WIDTH) : width;
    }

    @Override
    boolean showsLines() {
        return lineWidth > 0;
    }

    @Override
    void columnsBefore(int offset, int start, int label) {
        if (lineWidth > 0) {
            if (positions.isPresent()) {
                positions.get().append(out, reader.offset());
            } else if (start >= 0) {
                line(lineStarts.line(start));
            } else {
                out.spaces(lineWidth);
            }
            out.append(' ');
        }
        if (label >= 0) {
            out.spaces(labelWidth - 2 - Utf8Builder.digits(label + 1));
            out.append('L');
            out.append(label + 1);
            out.append(": ");
        } else {
            out.spaces(labelWidth + 1);
        }
        if (offsetWidth > 0) {
            out.appendRight(offset, offsetWidth);
            out.append("   ");
        }
        out.spaces(MARK_WIDTH + 1);
    }

    private void line(int line) {
        if (line == Positions.NONE) {
            out.spaces(lineWidth - UNKNOWN_LINE.length());
            out.append(UNKNOWN_LINE);
        } else {
            out.appendRight(line, lineWidth);
        }
    }

    @Override
    void handler(ExceptionTable.Entry entry) {
        out.append('L');
        out.append(labels.number(entry.start()));
        out.append(" to L");
        out.append(labels.number(entry.end()));
        out.append(" -> L");
        out.append(labels.number(entry.target()));
    }
}
