package dev.pyclair.dis;

import dev.pyclair.bytecode.LocationTable;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Utf8Builder;

/**
 * The column of source positions, {@code line:column-endLine:endColumn} with {@code ?} for what is
 * not known.
 */
final class PositionColumn {
    private static final String NO_POSITION = "  --";
    private static final int SEPARATORS = 3;

    private final int width;
    private final LocationTable table;
    private boolean inTable;

    PositionColumn(CodeObject code) {
        width = width(code);
        table = tableOf(code);
        inTable = table.next();
    }

    private static LocationTable tableOf(CodeObject code) {
        return new LocationTable(code.lineTable(), code.firstLine());
    }

    /** The width of the column with a space at its end; 0 if no position is known. */
    int width() {
        return width;
    }

    private static int width(CodeObject code) {
        LocationTable table = tableOf(code);
        boolean isKnown = false;
        int widest = 0;
        while (table.next()) {
            Positions at = table.positions();
            isKnown |= !at.isUnknown();
            int width =
                    width(at.line())
                            + width(at.endLine())
                            + width(at.column())
                            + width(at.endColumn());
            widest = Math.max(widest, width);
        }
        return isKnown ? 1 + Math.max(NO_POSITION.length(), SEPARATORS + widest) : 0;
    }

    private static int width(int part) {
        return part == Positions.NONE ? 1 : Integer.toString(part).length();
    }

    /** Appends the position of an instruction; calls go up the code. */
    void append(Utf8Builder out, int offset) {
        while (inTable && table.end() <= offset) {
            inTable = table.next();
        }
        Positions at = inTable ? table.positions() : Positions.UNKNOWN;
        long before = out.size();
        if (at.isUnknown()) {
            out.append(NO_POSITION);
        } else {
            part(out, at.line());
            out.append(':');
            part(out, at.column());
            out.append('-');
            part(out, at.endLine());
            out.append(':');
            part(out, at.endColumn());
        }
        out.spaces(width - (int) (out.size() - before));
    }

    private static void part(Utf8Builder out, int part) {
        if (part == Positions.NONE) {
            out.append('?');
        } else {
            out.append(part);
        }
    }
}
