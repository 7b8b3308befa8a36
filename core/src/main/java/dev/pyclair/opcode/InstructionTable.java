package dev.pyclair.opcode;

import dev.pyclair.code.NumberedRows;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the tables of instructions; their format is described in {@code tools/opcodes/README.md}.
 */
final class InstructionTable {
    private static final String SPECIALIZED = "specialized:";

    private final NumberedRows rows;

    /** What stands before the rows, which few ask for; a race makes an equal one. */
    private volatile TableHead head;

    InstructionTable(PythonVersion version) {
        rows = NumberedRows.of(InstructionTable.class, version + ".tsv");
    }

    TableHead head() {
        if (head == null) {
            head = new TableHead(rows.linesBefore('@'));
        }
        return head;
    }

    /** The numbers of the instructions by name. */
    Map<String, Integer> numbers() {
        return rows.numbers();
    }

    Entry entry(int number) {
        List<List<String>> found = rows.rows(number);
        return found.isEmpty() ? undefined(number) : entry(number, found.get(0));
    }

    private Entry undefined(int number) {
        Operand operand = number >= head().haveArgument() ? Operand.RAW : Operand.NONE;
        return new Entry(
                number, "<" + number + ">", false, operand, 0, "?", Optional.empty(), false);
    }

    private static Entry entry(int number, List<String> cells) {
        String flag = cells.get(5);
        return new Entry(
                number,
                cells.get(1),
                true,
                Operand.named(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                cells.get(4),
                flag.startsWith(SPECIALIZED)
                        ? Optional.of(flag.substring(SPECIALIZED.length()))
                        : Optional.empty(),
                flag.equals("instrumented"));
    }
}
