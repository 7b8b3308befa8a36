package dev.pyclair.runtime.text;

import dev.pyclair.code.PythonVersion;

/**
 * The versions of Python that have something: from one on, up to one.
 *
 * @param since the first
 * @param until the last
 */
public record VersionRange(PythonVersion since, PythonVersion until) {
    private static final PythonVersion[] ALL = PythonVersion.values();

    /** The versions that have what is nowhere said to be missing. */
    public static final VersionRange ALWAYS = new VersionRange(ALL[0], ALL[ALL.length - 1]);

    private static final String SINCE = "since ";
    private static final String UNTIL = "until ";

    /**
     * Reads the end of a row.
     *
     * @param text {@code since 3.9}, {@code until 3.10}, {@code since 3.9 until 3.10}, or nothing
     *     at all
     * @return the range
     */
    public static VersionRange parse(String text) {
        PythonVersion since = ALWAYS.since;
        PythonVersion until = ALWAYS.until;
        String rest = text.trim();
        if (rest.startsWith(SINCE)) {
            int end = rest.indexOf(' ', SINCE.length());
            since = version(rest.substring(SINCE.length(), end < 0 ? rest.length() : end));
            rest = end < 0 ? "" : rest.substring(end + 1);
        }
        if (rest.startsWith(UNTIL)) {
            until = version(rest.substring(UNTIL.length()));
            rest = "";
        }
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException("no range of versions: " + text);
        }
        return new VersionRange(since, until);
    }

    /**
     * Where in a row its range begins.
     *
     * @param row the row
     * @return the place; the length of the row if there is none
     */
    public static int start(String row) {
        int since = row.indexOf(" " + SINCE);
        int start = since < 0 ? row.indexOf(" " + UNTIL) : since;
        return start < 0 ? row.length() : start;
    }

    private static PythonVersion version(String name) {
        // No lambda: it would be made whenever a program starts.
        var version = PythonVersion.parse(name);
        if (version.isEmpty()) {
            throw new IllegalArgumentException("no version: " + name);
        }
        return version.get();
    }

    /**
     * Whether a version is one of them.
     *
     * @param version the version
     * @return whether it is
     */
    public boolean contains(PythonVersion version) {
        return version.compareTo(since) >= 0 && version.compareTo(until) <= 0;
    }
}
