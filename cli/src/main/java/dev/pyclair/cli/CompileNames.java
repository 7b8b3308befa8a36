package dev.pyclair.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which names of sources go into code objects.
 *
 * @param destination the folder that stands there in place of the source's own; empty for its own
 * @param strip the start of paths that is left out; empty for none
 * @param prepend what is put before the rest; empty for nothing
 * @see <a href="https://github.com/python/cpython/blob/3.13/Lib/compileall.py">CPython: {@code
 *     Lib/compileall.py}, {@code compile_file}</a>
 */
record CompileNames(
        Optional<String> destination, Optional<String> strip, Optional<String> prepend) {
    private static final String SEPARATOR = "/";

    /** The same for the sources below a folder. */
    CompileNames below(String folder) {
        return destination.isEmpty()
                ? this
                : new CompileNames(Optional.empty(), Optional.of(folder), destination);
    }

    /**
     * The name of a source in its code; empty for its path.
     *
     * @param path the source
     * @param complaints takes what is to be told of it
     */
    Optional<String> of(String path, List<String> complaints) {
        Optional<String> name = Optional.empty();
        if (destination.isPresent()) {
            String last = path.substring(path.lastIndexOf(SEPARATOR) + 1);
            name = Optional.of(join(destination.get(), last));
        }
        if (strip.isPresent()) {
            name = stripped(path, strip.get(), complaints);
        }
        if (prepend.isPresent()) {
            name = Optional.of(join(prepend.get(), name.orElse(path)));
        }
        return name;
    }

    private static Optional<String> stripped(String path, String start, List<String> complaints) {
        List<String> parts = Arrays.asList(path.split(SEPARATOR, -1));
        List<String> first = Arrays.asList(start.split(SEPARATOR, -1));
        boolean isStart =
                first.size() < parts.size() && parts.subList(0, first.size()).equals(first);
        if (!isStart) {
            complaints.add(
                    "The stripdir path "
                            + CompileFile.repr(start)
                            + " is not a valid prefix for source path "
                            + CompileFile.repr(path)
                            + "; ignoring");
            return Optional.empty();
        }
        String rest = "";
        for (String part : parts.subList(first.size(), parts.size())) {
            rest = join(rest, part);
        }
        return Optional.of(rest);
    }

    /** {@code os.path.join}. */
    static String join(String head, String tail) {
        if (tail.startsWith(SEPARATOR) || head.isEmpty()) {
            return tail;
        }
        return head.endsWith(SEPARATOR) ? head + tail : head + SEPARATOR + tail;
    }
}
