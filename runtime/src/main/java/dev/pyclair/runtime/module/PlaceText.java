package dev.pyclair.runtime.module;

import dev.pyclair.bytecode.Positions;
import dev.pyclair.runtime.engine.TracebackPlace;

/** One place of a traceback: file, line, function, and the source with marks below it. */
final class PlaceText {
    private PlaceText() {}

    static String of(TracebackPlace place, SourceLines source, boolean marksCalls) {
        var text = new StringBuilder();
        text.append("  File \"").append(place.file()).append("\", line ");
        text.append(place.line() < 0 ? "None" : place.line());
        text.append(", in ").append(place.function()).append('\n');
        String first = place.line() < 0 ? null : source.line(place.file(), place.line());
        if (first == null || first.isBlank()) {
            return text.toString();
        }
        Positions at = place.positions();
        boolean isSpan =
                !at.isUnknown()
                        && at.column() != Positions.NONE
                        && at.endColumn() != Positions.NONE
                        && at.endLine() != Positions.NONE;
        if (isSpan) {
            text.append(CaretLines.of(place.file(), place.line(), at, source, marksCalls));
        } else {
            text.append("    ").append(first.strip()).append('\n');
        }
        return text.toString();
    }
}
