package dev.pyclair.source;

/** What a source is as a whole: the argument {@code mode} of Python's {@code compile}. */
public enum SourceMode {
    /** A file: any statements. */
    EXEC("exec"),
    /** One expression; the code returns its value. */
    EVAL("eval"),
    /** One statement as typed at a prompt; the values of expressions are shown. */
    SINGLE("single");

    private final String pythonName;

    SourceMode(String pythonName) {
        this.pythonName = pythonName;
    }

    /** {@return what Python calls it} */
    public String pythonName() {
        return pythonName;
    }
}
