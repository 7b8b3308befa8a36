package dev.pyclair.runtime.ir;

import dev.pyclair.code.NamedRows;
import dev.pyclair.code.PythonVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What each instruction of a version becomes, from {@code lift.tsv}. */
final class LiftTable {
    private static final LiftTable[] TABLES = new LiftTable[PythonVersion.values().length];

    private static final NamedRows ROWS = NamedRows.of(LiftTable.class, "lift.tsv");

    private final PythonVersion version;

    /** What instructions become, of those that were asked for. */
    private final Map<String, Step[]> steps = new ConcurrentHashMap<>();

    /** How an operand is found. */
    enum Source {
        NONE,
        OPARG,
        HIGH,
        LOW,
        NUMBER,
        TARGET,
        CELL,
        BEFORE
    }

    /**
     * An operation that an instruction becomes.
     *
     * @param op see {@link IrOp}
     * @param source how the operand is found
     * @param number what the oparg is shifted by, or the operand itself, or how many instructions
     *     behind the target
     * @param mask the bits of the oparg that decide; 0 for none
     * @param bits what they must be
     * @param isForAsyncGenerators whether other code goes without
     */
    record Step(
            int op, Source source, int number, int mask, int bits, boolean isForAsyncGenerators) {
        /** Whether an instruction becomes this. */
        boolean applies(int oparg, boolean isAsyncGenerator) {
            return (oparg & mask) == bits && (isAsyncGenerator || !isForAsyncGenerators);
        }
    }

    private LiftTable(PythonVersion version) {
        this.version = version;
    }

    /** The table of a version. */
    static synchronized LiftTable of(PythonVersion version) {
        LiftTable table = TABLES[version.ordinal()];
        if (table == null) {
            table = new LiftTable(version);
            TABLES[version.ordinal()] = table;
        }
        return table;
    }

    private static boolean covers(String range, PythonVersion version) {
        if (range.isEmpty()) {
            return true;
        }
        int dash = range.indexOf('-');
        PythonVersion first = PythonVersion.parse(range.substring(0, dash)).orElseThrow();
        String end = range.substring(dash + 1);
        return version.compareTo(first) >= 0
                && (end.isEmpty()
                        || version.compareTo(PythonVersion.parse(end).orElseThrow()) <= 0);
    }

    private static Step step(String word) {
        String text = word;
        int mask = 0;
        int bits = 0;
        char first = word.charAt(0);
        if (!Character.isLetter(first)) {
            int colon = text.indexOf(':');
            int number = colon == 1 ? 0 : Integer.parseInt(text.substring(1, colon));
            text = text.substring(colon + 1);
            switch (first) {
                case '?' -> mask = bits = 1 << number;
                case '!' -> mask = 1 << number;
                case '=' -> {
                    mask = -1;
                    bits = number;
                }
                case '~' -> {}
                default -> throw new IllegalStateException("no condition " + word);
            }
        }
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        String operand = colon < 0 ? "" : text.substring(colon + 1);
        int op = IrOp.number(name);
        if (op < 0) {
            throw new IllegalStateException("no operation " + name);
        }
        Source source =
                switch (operand) {
                    case "" -> Source.NONE;
                    case "$hi" -> Source.HIGH;
                    case "$lo" -> Source.LOW;
                    case "%" -> Source.CELL;
                    case "<" -> Source.BEFORE;
                    default -> source(operand.charAt(0));
                };
        return new Step(op, source, lastNumber(operand), mask, bits, first == '~');
    }

    private static Source source(char sign) {
        return switch (sign) {
            case '$' -> Source.OPARG;
            case '#' -> Source.NUMBER;
            case '@' -> Source.TARGET;
            default -> throw new IllegalStateException("no operand " + sign);
        };
    }

    private static int lastNumber(String operand) {
        int start = operand.length();
        while (start > 0 && Character.isDigit(operand.charAt(start - 1))) {
            start--;
        }
        return start == operand.length() ? 0 : Integer.parseInt(operand.substring(start));
    }

    /** The instructions of rows that are for some versions, this one among them. */
    Set<String> limitedNames() {
        var limited = new HashSet<String>();
        for (List<String> row : ROWS.rows()) {
            if (!row.get(1).isEmpty() && covers(row.get(1), version)) {
                limited.add(row.get(0));
            }
        }
        return limited;
    }

    /** What an instruction becomes; null if that is not known. */
    Step[] of(String name) {
        Step[] known = steps.get(name);
        if (known != null) {
            return known;
        }
        for (List<String> row : ROWS.rows(name)) {
            if (covers(row.get(1), version)) {
                known = steps(row.get(2));
                steps.put(name, known);
            }
        }
        return known;
    }

    private static Step[] steps(String text) {
        String[] words = text.split(" ");
        var steps = new Step[words.length];
        for (int i = 0; i < words.length; i++) {
            steps[i] = step(words[i]);
        }
        return steps;
    }
}
