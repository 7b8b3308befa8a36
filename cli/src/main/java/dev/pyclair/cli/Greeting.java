package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.Magic;
import java.nio.charset.StandardCharsets;

/**
 * What an interpreter says of itself.
 *
 * @param implementation such as {@code cpython}
 * @param release such as {@code 3.13.0}
 * @param language the version of the language, such as {@code 3.13}
 * @param tag in the names of its cached files; empty before 3.2
 * @param magic the first bytes of its cached files, in hexadecimal
 * @param level the level of optimisation it was started with, or {@value #ANY}
 */
record Greeting(
        String implementation,
        String release,
        String language,
        String tag,
        String magic,
        String level) {
    /** The level of an interpreter that is told it with each source. */
    static final String ANY = "any";

    private static final int FIELDS = 6;
    private static final int MAGIC_DIGITS = 8;

    /**
     * Takes its words apart.
     *
     * @throws InterpreterException if they are none
     */
    static Greeting of(byte[] words) throws InterpreterException {
        String[] fields = new String(words, StandardCharsets.ISO_8859_1).split("\n", -1);
        if (fields.length != FIELDS
                || fields[4].length() != MAGIC_DIGITS
                || !fields[4].chars().allMatch(unit -> Character.digit(unit, 16) >= 0)) {
            throw new InterpreterException("says nothing of itself that makes sense");
        }
        return new Greeting(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
    }

    boolean takesLevels() {
        return level.equals(ANY);
    }

    /** Whether it is the same interpreter, perhaps at another level. */
    boolean isOf(Greeting other) {
        return implementation.equals(other.implementation)
                && release.equals(other.release)
                && language.equals(other.language)
                && tag.equals(other.tag)
                && magic.equals(other.magic)
                && takesLevels() == other.takesLevels();
    }

    /** {@return the first four bytes of its files} */
    Bytes magicBytes() {
        var bytes = new byte[MAGIC_DIGITS / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(magic, 2 * i, 2 * i + 2, 16);
        }
        return Bytes.of(bytes);
    }

    /**
     * The version whose files it proves.
     *
     * @throws InterpreterException if it proves none
     */
    PythonVersion version() throws InterpreterException {
        if (!implementation.equals("cpython")) {
            throw new InterpreterException(
                    "is " + implementation + " " + release + ", and only a CPython proves files");
        }
        Magic row;
        try {
            row = Magic.of(magicBytes().toArray());
        } catch (PyclairException e) {
            throw new InterpreterException("is no known CPython: " + e.getMessage());
        }
        if (!row.version().toString().equals(language)) {
            throw new InterpreterException(
                    "says that it is CPython " + language + ", and has the magic number of " + row);
        }
        if (row.codeShape() != row.version().codeShape()) {
            throw new InterpreterException(
                    "is " + row + ", a preview whose code has other fields than that of releases");
        }
        return row.version();
    }

    /** {@return such as {@code CPython 3.13.0}} */
    @Override
    public String toString() {
        return "CPython " + release;
    }
}
