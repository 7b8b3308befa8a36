package dev.pyclair.dis.diff;

import dev.pyclair.code.Utf8Builder;

/**
 * What is compared.
 *
 * @param compareLines whether source lines are
 * @param compareFilenames whether names of source files are
 * @param limit most bytes that the comparison may take for code and texts, in a rough count
 */
public record DiffOptions(boolean compareLines, boolean compareFilenames, long limit) {
    /** Everything. */
    public static final DiffOptions DEFAULT =
            new DiffOptions(true, true, Utf8Builder.DEFAULT_LIMIT);

    /**
     * These options with source lines or without.
     *
     * @param compare whether they are compared
     * @return the options
     */
    public DiffOptions withLines(boolean compare) {
        return new DiffOptions(compare, compareFilenames, limit);
    }

    /**
     * These options with names of source files or without.
     *
     * @param compare whether they are compared
     * @return the options
     */
    public DiffOptions withFilenames(boolean compare) {
        return new DiffOptions(compareLines, compare, limit);
    }

    /**
     * These options with another limit, for code that may be hostile.
     *
     * @param bytes most bytes
     * @return the options
     */
    public DiffOptions withLimit(long bytes) {
        return new DiffOptions(compareLines, compareFilenames, bytes);
    }
}
