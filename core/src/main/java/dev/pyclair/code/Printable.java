package dev.pyclair.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which code points {@code str.isprintable()} accepts, for every Unicode database of CPython 3.
 *
 * <p>The ranges come from {@code printable.tsv}, which {@code tools/unicode/printable.py} makes.
 * They are read when the first question is asked, and a table is built when its database is first
 * asked for: callers answer for ASCII themselves, so most files need neither.
 */
public final class Printable {
    private static final String RESOURCE = "printable.tsv";

    /** Of each database: the ranges' first code points at even indices, those after at odd ones. */
    private static final AtomicReferenceArray<int[]> BOUNDARIES =
            new AtomicReferenceArray<>(UnicodeDatabase.values().length);

    private Printable() {}

    /**
     * Whether {@code repr()} of a CPython with that database prints a character unescaped.
     *
     * @param codePoint from U+0080 on
     * @param database the version of Unicode
     * @return whether it is printable
     */
    public static boolean isPrintable(int codePoint, UnicodeDatabase database) {
        int[] boundaries = BOUNDARIES.get(database.ordinal());
        if (boundaries == null) {
            boundaries = Ranges.ALL.boundaries(database);
            // Two threads may build the same table; either is right.
            BOUNDARIES.set(database.ordinal(), boundaries);
        }
        int found = Arrays.binarySearch(boundaries, codePoint);
        int boundariesUpToIt = found >= 0 ? found + 1 : -found - 1;
        return (boundariesUpToIt & 1) != 0;
    }

    /** The rows of the resource: range i exists from database since[i] on, before until[i]. */
    private record Ranges(int count, int[] first, int[] last, int[] since, int[] until) {
        static final Ranges ALL = read();

        int[] boundaries(UnicodeDatabase database) {
            int[] result = new int[2 * count];
            int size = 0;
            for (int i = 0; i < count; i++) {
                if (since[i] > database.ordinal() || until[i] <= database.ordinal()) {
                    continue;
                }
                if (size > 0 && result[size - 1] == first[i]) {
                    size--;
                } else {
                    result[size++] = first[i];
                }
                result[size++] = last[i] + 1;
            }
            return Arrays.copyOf(result, size);
        }

        private static Ranges read() {
            Map<String, Integer> ordinals = new HashMap<>();
            for (UnicodeDatabase database : UnicodeDatabase.values()) {
                ordinals.put(database.toString(), database.ordinal());
            }
            String[] rows = lines();
            int count = rows.length;
            Ranges ranges =
                    new Ranges(
                            count, new int[count], new int[count], new int[count], new int[count]);
            for (int i = 0; i < count; i++) {
                String[] fields = rows[i].split("\t", -1);
                ranges.first[i] = Integer.parseInt(fields[0], 16);
                ranges.last[i] = Integer.parseInt(fields[1], 16);
                ranges.since[i] = ordinals.get(fields[2]);
                ranges.until[i] = fields[3].isEmpty() ? ordinals.size() : ordinals.get(fields[3]);
            }
            return ranges;
        }

        /** The rows without comments and without the names of the columns. */
        private static String[] lines() {
            return Resource.text(Printable.class, RESOURCE)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toArray(String[]::new);
        }
    }
}
