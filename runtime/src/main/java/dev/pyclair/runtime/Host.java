package dev.pyclair.runtime;

import java.util.Map;
import java.util.Optional;

/**
 * What a program may reach of the machine. What a host does not override is refused.
 *
 * <p>Text is Java's, in UTF-16.
 */
public interface Host {
    /** A host to which output goes, and nothing else. */
    Host SILENT = new Host() {};

    /** {@return a host with standard output and standard error, and nothing else} */
    static Host ofProcess() {
        return new ProcessHost();
    }

    /**
     * Takes what the program writes to standard output; by itself, drops it.
     *
     * @param text the text
     */
    default void out(String text) {
        // Dropped.
    }

    /**
     * Takes what the program writes to standard error; by itself, drops it.
     *
     * @param text the text
     */
    default void err(String text) {
        // Dropped.
    }

    /**
     * The text of a source file, for the lines that tracebacks show; the program cannot read it.
     *
     * @param file the name that the code carries, {@code co_filename}
     * @return the text; empty, as by itself, if it is not there or not to be shown
     */
    default Optional<String> source(String file) {
        return Optional.empty();
    }

    /** {@return whether the program may read clocks, and sleep; by itself, it may not} */
    default boolean hasClock() {
        return false;
    }

    /** {@return the folders that the program may read and write; by itself, none} */
    default FileRights files() {
        return FileRights.NONE;
    }

    /**
     * {@return the variables that {@code os.environ} has; empty, as by itself, if it is refused}
     */
    default Optional<Map<String, String>> environment() {
        return Optional.empty();
    }

    /**
     * What the exception says that a program gets which asks for more than it may have.
     *
     * @param right what it asked for
     * @return who could allow it, and how, such as an option of a command
     */
    default String advice(Right right) {
        return "the host does not allow it";
    }
}
