package dev.pyclair.compiler.token;

import dev.pyclair.code.Resource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The encodings that Python knows, as {@code encodings.tsv} has them, which {@code
 * tools/unicode/encodings.py} makes.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Lib/encodings/__init__.py">CPython:
 *     {@code Lib/encodings/__init__.py}, {@code search_function}</a>
 */
final class EncodingTable {
    /** A byte that stands for no character. */
    static final int UNDEFINED = -1;

    private EncodingTable() {}

    /**
     * An encoding.
     *
     * @param name its first name
     * @param kind what it is
     * @param data as the table has it
     */
    record Entry(String name, Kind kind, String data) {
        /** The character of each byte, or {@link #UNDEFINED}. */
        int[] characters() {
            var characters = new int[256];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = i;
            }
            for (String run : data.split(" ")) {
                int colon = run.indexOf(':');
                if (colon < 0) {
                    continue;
                }
                int at = Integer.parseInt(run.substring(0, colon), 16);
                for (String point : run.substring(colon + 1).split(",")) {
                    characters[at++] = point.equals("-") ? UNDEFINED : Integer.parseInt(point, 16);
                }
            }
            return characters;
        }
    }

    /** What an encoding is. */
    enum Kind {
        /** UTF-8 under any of its names. */
        UTF8,
        /** A byte a character. */
        TABLE,
        /** One that Java has. */
        JAVA,
        /** None of text. */
        BYTES
    }

    /** Holds the rows, which are read when first a source names an encoding that is not UTF-8. */
    private static final class Rows {
        static final Map<String, Entry> BY_NAME = load();

        private static Map<String, Entry> load() {
            var rows = new HashMap<String, Entry>();
            Resource.text(EncodingTable.class, "encodings.tsv")
                    .lines()
                    .filter(row -> !row.startsWith("#") && !row.startsWith("names"))
                    .forEach(row -> add(rows, row.split("\t", -1)));
            return rows;
        }

        private static void add(Map<String, Entry> rows, String[] cells) {
            String[] names = cells[0].split(" ");
            Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
            var entry = new Entry(names[0], kind, cells[2]);
            for (String name : names) {
                rows.put(name, entry);
            }
        }
    }

    /** The encoding of a name as a source spells it, or null. */
    static Entry find(String name) {
        String normal = normal(name);
        Entry entry = Rows.BY_NAME.get(normal);
        return entry != null ? entry : Rows.BY_NAME.get(normal.replace('.', '_'));
    }

    private static String normal(String name) {
        var normal = new StringBuilder(name.length());
        boolean isGap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-' || c == '_') {
                isGap = true;
                continue;
            }
            if (isGap && normal.length() > 0) {
                normal.append('_');
            }
            isGap = false;
            normal.append(c);
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }
}
