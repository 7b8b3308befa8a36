package dev.pyclair.bytecode;

import dev.pyclair.code.CodeObject;
import java.util.List;

/** Turns the line table of a code object into marks, asked for from the start of the code on. */
abstract class PositionCursor {
    /**
     * The cursor for a code object.
     *
     * @param code the code object
     * @return a cursor before its first byte
     */
    static PositionCursor of(CodeObject code) {
        return switch (code.version().lineTableFormat()) {
            case INSTRUCTIONS -> new Increments(LineIncrements.none());
            case LNOTAB -> new Increments(increments(code, LineIncrements.UNSIGNED));
            case LNOTAB_SIGNED, LNOTAB_BOUNDED ->
                    new Increments(increments(code, LineIncrements.SIGNED));
            case RANGES -> new Ranges(code);
            case LOCATIONS, LOCATION_RUNS -> new Locations(code);
        };
    }

    private static LineIncrements increments(CodeObject code, LineIncrements.Range range) {
        return LineIncrements.decode(code.lineTable(), code.firstLine(), range);
    }

    /** Says where marks have to stand. */
    void addBorders(boolean[] isBorder) {}

    /** Adds the marks that stand before an offset and were not added yet. */
    abstract void addMarks(int offset, List<CodeElement> elements);

    /** Every mark of {@code co_lnotab} counts, even several at a place. */
    private static final class Increments extends PositionCursor {
        private final LineIncrements marks;
        private int next;

        Increments(LineIncrements marks) {
            this.marks = marks;
        }

        @Override
        void addBorders(boolean[] isBorder) {
            for (int i = 0; i < marks.size(); i++) {
                if (marks.offset(i) < isBorder.length) {
                    isBorder[marks.offset(i)] = true;
                }
            }
        }

        @Override
        void addMarks(int offset, List<CodeElement> elements) {
            for (; next < marks.size() && marks.offset(next) <= offset; next++) {
                elements.add(PositionMark.ofLine(marks.line(next)));
            }
        }
    }

    /** A mark wherever the line changes. */
    private static final class Ranges extends PositionCursor {
        private final LineRanges ranges;
        private int next;
        private int line;

        Ranges(CodeObject code) {
            ranges = LineRanges.of(code);
            line = code.firstLine();
        }

        @Override
        void addMarks(int offset, List<CodeElement> elements) {
            while (next < ranges.size() && ranges.end(next) <= offset) {
                next++;
            }
            if (next < ranges.size() && ranges.line(next) != line) {
                line = ranges.line(next);
                elements.add(PositionMark.ofLine(line));
            }
        }
    }

    /** A mark wherever the span of source changes. */
    private static final class Locations extends PositionCursor {
        private final LocationTable table;
        private boolean hasEntry;
        private Positions current;

        Locations(CodeObject code) {
            table = new LocationTable(code.lineTable(), code.firstLine());
            hasEntry = table.next();
            current = Positions.ofLine(code.firstLine());
        }

        @Override
        void addMarks(int offset, List<CodeElement> elements) {
            while (hasEntry && table.end() <= offset) {
                hasEntry = table.next();
            }
            if (hasEntry && !table.isAt(current)) {
                current = table.positions();
                elements.add(new PositionMark(current));
            }
        }
    }
}
