package dev.pyclair.opcode;

import dev.pyclair.code.NumberedRows;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet.CacheField;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.InstructionSet.ValueList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the tables of instructions; their format is described in {@code tools/opcodes/README.md}.
 */
final class InstructionTable {
    private static final String SPECIALIZED = "specialized:";
    private static final int OPCODES = 256;

    private final NumberedRows rows;
    private final List<List<String>> lists = new ArrayList<>();
    private final Map<String, List<CacheField>> caches = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, String> joined = new HashMap<>();

    /**
     * From this number on every opcode has an argument, defined or not; none has where the table
     * says nothing.
     */
    private int haveArgument = OPCODES;

    InstructionTable(PythonVersion version) {
        rows = NumberedRows.of(InstructionTable.class, version + ".tsv");
        for (ValueList list : ValueList.values()) {
            lists.add(List.of());
        }
        for (List<String> line : rows.linesBefore('@')) {
            meta(line.get(0), line.subList(1, line.size()));
        }
    }

    private void meta(String key, List<String> cells) {
        switch (key) {
            case "@have_argument" -> haveArgument = Integer.parseInt(cells.get(0));
            case "@cache" -> caches.put(cells.get(0), fields(cells.subList(1, cells.size())));
            case "@quickened_counter" -> {
                for (String name : cells.subList(1, cells.size())) {
                    counters.put(name, Integer.valueOf(cells.get(0)));
                }
            }
            case "@quickened_pair" -> joined.put(pair(cells.get(0), cells.get(1)), cells.get(2));
            // The row of EXTENDED_ARG says the first, too; the second changes no file of CPython.
            case "@extended_arg", "@quickened_argument" -> {}
            default -> lists.set(ValueList.ofKey(key).ordinal(), List.copyOf(cells));
        }
    }

    private static List<CacheField> fields(List<String> cells) {
        var fields = new ArrayList<CacheField>();
        for (String cell : cells) {
            int colon = cell.indexOf(':');
            int units = Integer.parseInt(cell.substring(colon + 1));
            fields.add(new CacheField(cell.substring(0, colon), units));
        }
        return fields;
    }

    /** The key of two neighbours. */
    static String pair(String first, String second) {
        return first + " " + second;
    }

    List<String> texts(ValueList list) {
        return lists.get(list.ordinal());
    }

    Map<String, List<CacheField>> caches() {
        return caches;
    }

    Map<String, Integer> counters() {
        return counters;
    }

    Map<String, String> joined() {
        return joined;
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
        Operand operand = number >= haveArgument ? Operand.RAW : Operand.NONE;
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
