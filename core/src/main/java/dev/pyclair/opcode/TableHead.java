package dev.pyclair.opcode;

import dev.pyclair.opcode.InstructionSet.CacheField;
import dev.pyclair.opcode.InstructionSet.ValueList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a table of instructions says before its rows: of operands, caches and loading. */
final class TableHead {
    private static final int OPCODES = 256;

    private final List<List<String>> lists = new ArrayList<>();
    private final Map<String, List<CacheField>> caches = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, String> joined = new HashMap<>();
    private int haveArgument = OPCODES;

    /** Reads lines, each as its cells. */
    TableHead(List<List<String>> lines) {
        for (ValueList list : ValueList.values()) {
            lists.add(List.of());
        }
        for (List<String> line : lines) {
            read(line.get(0), line.subList(1, line.size()));
        }
    }

    private void read(String key, List<String> cells) {
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
    private static String pair(String first, String second) {
        return first + " " + second;
    }

    /**
     * From this number on every opcode has an argument, defined or not; none has where the table
     * says nothing.
     */
    int haveArgument() {
        return haveArgument;
    }

    /** The texts that an operand's values stand for, by value. */
    List<String> texts(ValueList list) {
        return lists.get(list.ordinal());
    }

    /** The fields of the caches behind an instruction. */
    List<CacheField> caches(String name) {
        return caches.getOrDefault(name, List.of());
    }

    /** What loading puts into the first cache of an instruction; null if nothing. */
    Integer counter(String name) {
        return counters.get(name);
    }

    /** What does the work of two neighbours; null if nothing does. */
    String joined(String first, String second) {
        return joined.get(pair(first, second));
    }
}
