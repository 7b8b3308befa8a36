package dev.pyclair.runtime.module;

/** Where the lines of source come from that tracebacks show. */
@FunctionalInterface
public interface SourceLines {
    /** There is no source. */
    SourceLines NONE = (file, line) -> null;

    /**
     * A line.
     *
     * @param file the name of the file, as code objects have it
     * @param line its number, from 1
     * @return the line without its end; null if it is not known
     */
    String line(String file, int line);
}
