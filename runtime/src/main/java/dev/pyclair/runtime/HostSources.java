package dev.pyclair.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of sources that tracebacks show: what the host tells, or of files that the program may
 * read; each file is asked for once.
 */
final class HostSources {
    /** What is larger is no source that anybody reads. */
    private static final long LARGEST = 1 << 24;

    private static final String ENDS = "\r\n|\n|\r";

    private final Host host;
    private final FileRights rights;
    private final Map<String, List<String>> known = new HashMap<>();

    HostSources(Host host, FileRights rights) {
        this.host = host;
        this.rights = rights;
    }

    /** A line, counted from 1; null if it is not known. */
    String line(String file, int line) {
        List<String> lines = known.computeIfAbsent(file, this::read);
        return line < 1 || line > lines.size() ? null : lines.get(line - 1);
    }

    private List<String> read(String file) {
        Optional<String> told = host.source(file);
        if (told.isPresent()) {
            return List.of(told.get().split(ENDS, -1));
        }
        Optional<Path> path = rights.toRead(file);
        try {
            if (path.isPresent() && Files.size(path.get()) <= LARGEST) {
                return List.of(
                        new String(Files.readAllBytes(path.get()), StandardCharsets.UTF_8)
                                .split(ENDS, -1));
            }
        } catch (IOException e) {
            // A traceback without its line is better than none.
            return List.of();
        }
        return List.of();
    }
}
