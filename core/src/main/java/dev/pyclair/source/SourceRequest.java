package dev.pyclair.source;

import dev.pyclair.code.PythonVersion;
import java.util.function.Consumer;

/**
 * What is to be compiled, and how.
 *
 * @param source the source as it is in a file: its first lines may name an encoding
 * @param isText whether the source is UTF-8 whatever its first lines say, as text that a program
 *     gives to {@code compile} is
 * @param filename the {@code co_filename}
 * @param mode what the source is as a whole
 * @param optimization 0, 1 ({@code -O}) or 2 ({@code -OO})
 * @param flags bits of {@code compile}: features of {@code __future__} that hold from the start,
 *     and those of {@code ast} such as {@code PyCF_ALLOW_TOP_LEVEL_AWAIT}
 * @param version whose bytes are made
 * @param warnings is told what compiles, and is probably wrong
 */
public record SourceRequest(
        byte[] source,
        boolean isText,
        String filename,
        SourceMode mode,
        int optimization,
        int flags,
        PythonVersion version,
        Consumer<SourceWarning> warnings) {
    /**
     * A file, as an import compiles it.
     *
     * @param source the bytes of the file
     * @param filename the {@code co_filename}
     * @param version whose bytes are made
     * @return the request; warnings go nowhere
     */
    public static SourceRequest file(byte[] source, String filename, PythonVersion version) {
        return new SourceRequest(
                source, false, filename, SourceMode.EXEC, 0, 0, version, warning -> {});
    }
}
