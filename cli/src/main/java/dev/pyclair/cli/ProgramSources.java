package dev.pyclair.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The sources whose lines the tracebacks of a program show: those in the folder that the program's
 * own source is in. Code names its source as it likes, so only the last part of that name counts.
 */
final class ProgramSources {
    private static final String CACHE = "__pycache__";
    private static final String SUFFIX = ".py";

    /** Bytes; a longer text is hardly a source. */
    private static final int LIMIT = 1 << 24;

    private final Path folder;
    private final Optional<Typed> typed;

    /** A source that is no file. */
    private record Typed(String name, String text) {}

    private ProgramSources(Path folder, Optional<Typed> typed) {
        this.folder = folder;
        this.typed = typed;
    }

    /** The one source of a program that is no file, under the name that its code has for it. */
    static ProgramSources of(String name, String text) {
        return new ProgramSources(Path.of(""), Optional.of(new Typed(name, text)));
    }

    /** The sources of a file: beside it, or beside the {@code __pycache__} that it is in. */
    ProgramSources(Path file) {
        this(folder(file), Optional.empty());
    }

    private static Path folder(Path compiled) {
        Path own = compiled.toAbsolutePath().normalize().getParent();
        boolean isCache = own.endsWith(CACHE) && own.getParent() != null;
        return isCache ? own.getParent() : own;
    }

    /** The text of a file that code names; empty if it is not there or cannot be read. */
    Optional<String> text(String name) {
        if (typed.isPresent()) {
            return name.equals(typed.get().name())
                    ? Optional.of(typed.get().text())
                    : Optional.empty();
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (!last.endsWith(SUFFIX) || last.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Path file = folder.resolve(last);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = Contents.read(in, Files.size(file), LIMIT);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
