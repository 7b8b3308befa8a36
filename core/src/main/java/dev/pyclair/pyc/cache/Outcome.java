package dev.pyclair.pyc.cache;

/** What an import does. */
public sealed interface Outcome {
    /**
     * The source is compiled and run; if it cannot be compiled, nothing is written.
     *
     * @param path the source
     */
    record RunsSource(String path) implements Outcome {}

    /**
     * The code in a cached file is run.
     *
     * @param path the cached file
     */
    record RunsPyc(String path) implements Outcome {}

    /**
     * An extension module is loaded.
     *
     * @param path its file
     */
    record RunsExtension(String path) implements Outcome {}

    /**
     * A folder becomes a namespace package, or a part of one; nothing runs.
     *
     * @param path the folder
     */
    record Namespace(String path) implements Outcome {}

    /**
     * The import fails.
     *
     * @param pythonType the class of the exception
     * @param message its message; that of a body is Pyclair's
     */
    record Raises(String pythonType, String message) implements Outcome {}
}
