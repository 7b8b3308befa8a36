package dev.pyclair.source;

/**
 * What a source is warned of, though it compiles.
 *
 * @param category the class of the warning
 * @param message CPython's words
 * @param line the line, from 1
 */
public record SourceWarning(Category category, String message, int line) {
    /** The class of a warning. */
    public enum Category {
        /** {@code SyntaxWarning}. */
        SYNTAX("SyntaxWarning"),
        /** {@code DeprecationWarning}. */
        DEPRECATION("DeprecationWarning");

        private final String pythonName;

        Category(String pythonName) {
            this.pythonName = pythonName;
        }

        /** {@return the name of the class in Python} */
        public String pythonName() {
            return pythonName;
        }
    }
}
