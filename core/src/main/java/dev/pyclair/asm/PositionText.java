package dev.pyclair.asm;

import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.PythonVersion;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How source positions stand before instructions: {@code 5} is a line, {@code 5:4-5:9} goes from
 * column 4 of line 5 up to its column 9, {@code ?} is what is not known, {@code -} nothing known.
 */
final class PositionText {
    private static final String UNKNOWN = "?";

    /** Lines that no compiler writes are negative. */
    private static final Pattern SPELLING =
            Pattern.compile(
                    "(?<line>N)(:(?<column>N)-((?<endLine>N):)?(?<endColumn>N))?"
                            .replace("N", "\\?|-?\\d+"));

    private PositionText() {}

    static boolean isNext(AssemblyLine line) {
        return line.atDigit() || line.startsWith("-") || line.startsWith("?");
    }

    static Positions read(AssemblyLine line, PythonVersion version) {
        int start = line.index();
        String text = line.word();
        boolean hasColumns = version.lineTableFormat().hasColumns();
        Matcher spelled = SPELLING.matcher(text);
        try {
            if (text.equals("-")) {
                return Positions.UNKNOWN;
            }
            if (spelled.matches() && spelled.group("column") == null) {
                return Positions.ofLine(part(spelled.group("line")));
            }
            if (hasColumns && spelled.matches()) {
                String first = spelled.group("line");
                String last = spelled.group("endLine");
                return new Positions(
                        part(first),
                        part(last == null ? first : last),
                        part(spelled.group("column")),
                        part(spelled.group("endColumn")));
            }
        } catch (NumberFormatException e) {
            // The message below says what a position is.
        }
        throw line.error(
                hasColumns
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
