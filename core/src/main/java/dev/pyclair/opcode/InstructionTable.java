package dev.pyclair.opcode;

import dev.pyclair.PyclairException;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet.CacheField;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.InstructionSet.ValueList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the tables of instructions; their format is described in {@code tools/opcodes/README.md}.
 */
final class InstructionTable {
    private static final String SPECIALIZED = "specialized:";

    private final Map<ValueList, List<String>> lists = new EnumMap<>(ValueList.class);
    private final Map<String, List<CacheField>> caches = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, String> joined = new HashMap<>();
    private final Entry[] entries;

    /**
     * From this number on every opcode has an argument, defined or not; none has where the table
     * says nothing.
     */
    private int haveArgument;

    private InstructionTable(int opcodes) {
        entries = new Entry[opcodes];
        haveArgument = opcodes;
        for (ValueList list : ValueList.values()) {
            lists.put(list, List.of());
        }
    }

    static InstructionSet load(PythonVersion version, int opcodes) {
        var table = new InstructionTable(opcodes);
        try (InputStream in = InstructionTable.class.getResourceAsStream(version + ".tsv")) {
            if (in == null) {
                throw new PyclairException("there is no table of the instructions of " + version);
            }
            table.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InstructionSet(
                version, table.entries, table.lists, table.caches, table.counters, table.joined);
    }

    private void read(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            char first = text.charAt(start);
            if (first == '@') {
                meta(cells(text, start, end));
            } else if (first != '#') {
                row(cells(text, start, end));
            }
            start = end + 1;
        }
        for (int number = 0; number < entries.length; number++) {
            if (entries[number] == null) {
                Operand operand = number >= haveArgument ? Operand.RAW : Operand.NONE;
                entries[number] =
                        new Entry(
                                number,
                                "<" + number + ">",
                                false,
                                operand,
                                0,
                                "?",
                                Optional.empty(),
                                false);
            }
        }
    }

    private static String[] cells(String text, int start, int end) {
        var cells = new ArrayList<String>();
        int from = start;
        for (int tab = text.indexOf('\t', from);
                tab >= 0 && tab < end;
                tab = text.indexOf('\t', from)) {
            cells.add(text.substring(from, tab));
            from = tab + 1;
        }
        cells.add(text.substring(from, end));
        return cells.toArray(new String[0]);
    }

    private void meta(String[] cells) {
        switch (cells[0]) {
            case "@have_argument" -> haveArgument = Integer.parseInt(cells[1]);
            case "@cache" -> {
                var fields = new ArrayList<CacheField>();
                for (int i = 2; i < cells.length; i++) {
                    int colon = cells[i].indexOf(':');
                    int units = Integer.parseInt(cells[i].substring(colon + 1));
                    fields.add(new CacheField(cells[i].substring(0, colon), units));
                }
                caches.put(cells[1], List.copyOf(fields));
            }
            case "@quickened_counter" -> {
                for (int i = 2; i < cells.length; i++) {
                    counters.put(cells[i], Integer.valueOf(cells[1]));
                }
            }
            case "@quickened_pair" -> joined.put(pair(cells[1], cells[2]), cells[3]);
            // The row of EXTENDED_ARG says the first, too; the second changes no file of CPython.
            case "@extended_arg", "@quickened_argument" -> {}
            default -> {
                String list = cells[0].substring(1).toUpperCase(Locale.ROOT);
                lists.put(
                        ValueList.valueOf(list),
                        List.of(Arrays.copyOfRange(cells, 1, cells.length)));
            }
        }
    }

    /** The key of two neighbours. */
    static String pair(String first, String second) {
        return first + " " + second;
    }

    private void row(String[] cells) {
        int number = Integer.parseInt(cells[0]);
        String flag = cells[5];
        entries[number] =
                new Entry(
                        number,
                        cells[1],
                        true,
                        Operand.valueOf(cells[2]),
                        Integer.parseInt(cells[3]),
                        cells[4],
                        flag.startsWith(SPECIALIZED)
                                ? Optional.of(flag.substring(SPECIALIZED.length()))
                                : Optional.empty(),
                        flag.equals("instrumented"));
    }
}
