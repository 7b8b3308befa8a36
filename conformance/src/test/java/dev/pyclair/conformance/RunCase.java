package dev.pyclair.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A program of {@code run/runs.tsv}, compiled by one CPython, and what came out when that CPython
 * ran it.
 *
 * @param program its name
 * @param version the version that compiled and ran it
 * @param mode {@code pyc}, or {@code source} where its source lay beside it
 * @param exitCode the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record RunCase(String program, String version, String mode, int exitCode, String out, String err) {
    private static final Map<String, Map<String, byte[]>> FILES = new HashMap<>();

    static List<RunCase> all(String version) {
        return Corpus.rows("run/runs.tsv").stream()
                .filter(row -> row[1].equals(version))
                .map(RunCase::of)
                .collect(Collectors.toList());
    }

    private static RunCase of(String[] row) {
        return new RunCase(
                row[0], row[1], row[2], Integer.parseInt(row[3]), text(row[4]), text(row[5]));
    }

    private static String text(String name) {
        return name.equals("-")
                ? ""
                : new String(Corpus.bytes("run/expected/" + name), StandardCharsets.UTF_8);
    }

    /** The file that was run. */
    byte[] pyc() {
        return FILES.computeIfAbsent(version, RunCase::unzip).get(program + ".pyc");
    }

    String source() {
        return new String(Corpus.bytes("run/programs/" + program + ".py"), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzip(String version) {
        var files = new HashMap<String, byte[]>();
        var bytes = new ByteArrayInputStream(Corpus.bytes("run/pyc/" + version + ".zip"));
        try (var zip = new ZipInputStream(bytes)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The program and how it was run, as {@code exclusions.tsv} has it. */
    String name() {
        return program + " " + mode;
    }

    @Override
    public String toString() {
        return version + " " + name();
    }
}
