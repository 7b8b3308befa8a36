package dev.pyclair.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Runs command lines as the process would, and keeps what they print. */
final class CommandLineTester {
    private InputStream input = InputStream.nullInputStream();
    private Set<String> terminals = Set.of();
    private Map<String, String> environment = Map.of();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    CommandLineTester withInput(byte[] bytes) {
        return withInput(new ByteArrayInputStream(bytes));
    }

    CommandLineTester withInput(InputStream stream) {
        input = stream;
        return this;
    }

    CommandLineTester withEnvironment(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    CommandLineTester withTerminals(String... names) {
        terminals = Set.of(names);
        return this;
    }

    int run(Object... words) {
        out.reset();
        return runInto(out, words);
    }

    /** Runs a command line whose output goes somewhere else. */
    int runInto(OutputStream target, Object... words) {
        var line = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            line[i] = words[i].toString();
        }
        err.reset();
        return Main.run(line, new Console(input, target, err, terminals, environment));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    byte[] outBytes() {
        return out.toByteArray();
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A file of the corpus, such as {@code 3.13/classes.pyc}. */
    static byte[] corpus(String name) {
        try (InputStream in = CommandLineTester.class.getResourceAsStream("/corpus/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file of the corpus into a folder. */
    static Path copy(String name, Path folder) {
        return write(folder.resolve(Path.of(name).getFileName()), corpus(name));
    }

    static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
