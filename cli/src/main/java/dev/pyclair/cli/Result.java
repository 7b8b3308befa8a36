package dev.pyclair.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the work on one file gave.
 *
 * @param text what to print or to write, UTF-8
 * @param finding what a check found; empty if it held
 * @param notes lines for standard error, behind the text and before the finding
 * @param isFaulty whether the file could not be read; the notes say why
 */
record Result(byte[] text, String finding, List<String> notes, boolean isFaulty) {
    private static final byte[] NOTHING = {};

    static Result of(byte[] text) {
        return new Result(text, "", List.of(), false);
    }

    static Result of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A check held. */
    static Result held() {
        return new Result(NOTHING, "", List.of(), false);
    }

    /** A check did not hold. */
    static Result finding(String finding) {
        return new Result(NOTHING, finding, List.of(), false);
    }

    /** The file is not what it should be, as the notes say. */
    static Result faulty(List<String> notes) {
        return new Result(NOTHING, "", notes, true);
    }

    Result withNotes(List<String> lines) {
        return new Result(text, finding, lines, isFaulty);
    }

    Result withFinding(String found) {
        return new Result(text, found, notes, isFaulty);
    }
}
