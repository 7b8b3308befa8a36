package dev.pyclair.cli;

import java.nio.charset.StandardCharsets;

/**
 * What the work on one file gave.
 *
 * @param text what to print or to write, UTF-8
 * @param finding what a check found; empty if it held
 */
record Result(byte[] text, String finding) {
    private static final byte[] NOTHING = {};

    static Result of(byte[] text) {
        return new Result(text, "");
    }

    static Result of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A check held. */
    static Result held() {
        return new Result(NOTHING, "");
    }

    /** A check did not hold. */
    static Result finding(String finding) {
        return new Result(NOTHING, finding);
    }
}
