package dev.pyclair.cli;

import dev.pyclair.pyc.tree.CacheEntry;
import dev.pyclair.pyc.tree.CacheState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists cached files with their sources and states. */
final class CacheLsCommand implements Command {
    private static final Option SORT =
            Option.value(
                    "COLUMN",
                    "Sort by source (as it is without this), python, level, header, state, size or age; the largest"
                            + " and the oldest come first.",
                    "--sort");
    private static final List<String> COLUMNS =
            List.of("source", "python", "level", "header", "state", "size", "age");

    /** The columns with numbers. */
    private static final int FIRST_NUMBER = COLUMNS.indexOf("size");

    @Override
    public String summary() {
        return "List cached files: source, Python, level, header, state, size, age.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public String positionalsHelp() {
        return CacheTrees.PATHS_HELP;
    }

    @Override
    public List<Option> options() {
        return List.of(
                SORT,
                CacheTrees.BODIES,
                CacheTrees.ONLY,
                CacheTrees.IGNORE,
                CacheTrees.PYTHON,
                CacheTrees.PREFIX,
                Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair cache ls .", "all below this folder"),
                new Example("pyclair cache ls app.py", "the cached files of a source"),
                new Example("pyclair cache ls --sort size --ignore valid .", "what could go"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        String column = arguments.value(SORT).orElse(COLUMNS.get(0));
        if (!COLUMNS.contains(column)) {
            throw new UsageException(
                    SORT + " takes " + String.join(", ", COLUMNS) + ", not '" + column + "'");
        }
        var trees = new CacheTrees(arguments, console);
        trees.survey(arguments.has(CacheTrees.BODIES));
        var entries = new ArrayList<>(trees.entries());
        entries.sort(order(column));
        if (arguments.has(Common.JSON)) {
            for (CacheEntry entry : entries) {
                CacheText.printJson(entry, "", console);
            }
        } else {
            if (!entries.isEmpty()) {
                console.print(table(entries, Instant.now()));
            }
            console.print(summary(entries) + trees.linksText() + "\n");
        }
        return trees.exitCode(false);
    }

    private static Comparator<CacheEntry> order(String column) {
        Comparator<CacheEntry> order =
                switch (column) {
                    case "python" -> Comparator.comparing(CacheLsCommand::versionIndex);
                    case "level" -> Comparator.comparing(CacheText::level);
                    case "header" -> Comparator.comparing(CacheLsCommand::kind);
                    case "state" -> Comparator.comparing(CacheEntry::state);
                    case "size" -> Comparator.comparingLong(entry -> -CacheText.size(entry));
                    case "age" -> Comparator.comparing(CacheLsCommand::modified);
                    default -> Comparator.comparing(CacheLsCommand::name);
                };
        return order.thenComparing(CacheLsCommand::name).thenComparing(CacheEntry::path);
    }

    private static int versionIndex(CacheEntry entry) {
        return entry.version().isPresent() ? entry.version().get().ordinal() : -1;
    }

    private static Instant modified(CacheEntry entry) {
        return entry.attributes().isPresent()
                ? entry.attributes().get().lastModifiedTime().toInstant()
                : Instant.MIN;
    }

    /** The source; the file itself where that is not there, or says nothing. */
    private static String name(CacheEntry entry) {
        return entry.source().isPresent()
                ? entry.source().get().toString()
                : entry.path().toString();
    }

    private static String kind(CacheEntry entry) {
        return entry.header().isPresent() ? entry.header().get().kind().toString() : "-";
    }

    private static String python(CacheEntry entry) {
        if (entry.version().isPresent()) {
            int pytest = entry.tag().toLowerCase(Locale.ROOT).indexOf("-pytest");
            return entry.version().get() + (pytest < 0 ? "" : " pytest");
        }
        return entry.tag().isEmpty() ? "-" : entry.tag();
    }

    private static String table(List<CacheEntry> entries, Instant now) {
        var rows = new ArrayList<List<String>>();
        var titles = new ArrayList<String>();
        for (String column : COLUMNS) {
            titles.add(column.toUpperCase(Locale.ROOT));
        }
        rows.add(titles);
        for (CacheEntry entry : entries) {
            rows.add(
                    List.of(
                            Visible.line(name(entry)),
                            Visible.line(python(entry)),
                            Visible.line(CacheText.level(entry)),
                            kind(entry),
                            entry.state().toString(),
                            CacheText.size(CacheText.size(entry)),
                            age(modified(entry), now)));
        }
        return layOut(rows);
    }

    private static String layOut(List<List<String>> rows) {
        var widths = new int[COLUMNS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        var text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String padding = " ".repeat(widths[i] - cell.length());
                boolean isLast = i == widths.length - 1;
                text.append(i < FIRST_NUMBER ? cell + padding : padding + cell);
                text.append(isLast ? "\n" : "  ");
            }
        }
        return text.toString();
    }

    /** How long ago, in the largest unit of which there is one. */
    private static String age(Instant time, Instant now) {
        if (time.equals(Instant.MIN)) {
            return "-";
        }
        Duration age = Duration.between(time, now);
        if (age.isNegative()) {
            return "future";
        }
        if (age.toDays() > 0) {
            return age.toDays() + " d";
        }
        if (age.toHours() > 0) {
            return age.toHours() + " h";
        }
        return age.toMinutes() > 0 ? age.toMinutes() + " min" : age.toSeconds() + " s";
    }

    private static String summary(List<CacheEntry> entries) {
        Map<CacheState, Integer> counts = new EnumMap<>(CacheState.class);
        long size = 0;
        for (CacheEntry entry : entries) {
            counts.merge(entry.state(), 1, Integer::sum);
            size += CacheText.size(entry);
        }
        var text = new StringBuilder(CacheText.files(entries.size()));
        text.append(", ").append(CacheText.size(size));
        String separator = ": ";
        for (Map.Entry<CacheState, Integer> count : counts.entrySet()) {
            text.append(separator).append(count.getKey()).append(' ').append(count.getValue());
            separator = ", ";
        }
        return text.toString();
    }
}
