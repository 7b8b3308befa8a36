package dev.pyclair.asm;

import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.PythonVersion;

/**
 * How source positions stand before instructions: {@code 5} is a line, {@code 5:4-5:9} goes from
 * column 4 of line 5 up to its column 9, {@code ?} is what is not known, {@code -} nothing known.
 */
final class PositionText {
    private static final String UNKNOWN = "?";

    private PositionText() {}

    static boolean isNext(AssemblyLine line) {
        return line.atDigit() || line.startsWith("-");
    }

    static Positions read(AssemblyLine line, PythonVersion version) {
        int start = line.index();
        String text = line.word();
        if (text.equals("-")) {
            return Positions.UNKNOWN;
        }
        int dash = text.indexOf('-');
        try {
            if (dash < 0) {
                return Positions.ofLine(Integer.parseInt(text));
            }
            int colon = text.indexOf(':');
            int endColon = text.indexOf(':', dash);
            if (version.lineTableFormat().hasColumns() && colon >= 0 && colon < dash) {
                int first = part(text.substring(0, colon));
                int last = endColon < 0 ? first : part(text.substring(dash + 1, endColon));
                return new Positions(
                        first,
                        last,
                        part(text.substring(colon + 1, dash)),
                        part(text.substring((endColon < 0 ? dash : endColon) + 1)));
            }
        } catch (NumberFormatException e) {
            // The message below says what a position is.
        }
        throw line.error(
                version.lineTableFormat().hasColumns()
                        ? "a position is a line, or a span such as 5:4-5:9, or -"
                        : "a position is a line, or -; " + version + " knows no columns",
                start);
    }

    private static int part(String text) {
        return text.equals(UNKNOWN) ? Positions.NONE : Integer.parseInt(text);
    }

    static String text(Positions positions) {
        int line = positions.line();
        if (positions.isUnknown()) {
            return "-";
        }
        boolean isLine =
                positions.column() == Positions.NONE
                        && positions.endColumn() == Positions.NONE
                        && positions.endLine() == line;
        return isLine
                ? String.valueOf(line)
                : part(line)
                        + ":"
                        + part(positions.column())
                        + "-"
                        + part(positions.endLine())
                        + ":"
                        + part(positions.endColumn());
    }

    private static String part(int number) {
        return number == Positions.NONE ? UNKNOWN : String.valueOf(number);
    }
}
