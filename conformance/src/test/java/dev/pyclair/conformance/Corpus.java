package dev.pyclair.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The files of the module {@code corpus}: programs compiled by every CPython, and what its {@code
 * dis} says of them.
 */
final class Corpus {
    private Corpus() {}

    /** The bytes of a resource below the root of the corpus. */
    static byte[] bytes(String path) {
        try (InputStream in = Corpus.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new AssertionError("the corpus has no " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String path) {
        return Corpus.class.getResource("/" + path) != null;
    }

    /** The rows of a table, without its heading. */
    static List<String[]> rows(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toList());
    }

    /** The files that end in a suffix, relative to the root of the corpus. */
    static List<String> files(String suffix) {
        return rows("corpus/manifest.tsv").stream()
                .map(row -> "corpus/" + row[0])
                .filter(name -> name.endsWith(suffix))
                .collect(Collectors.toList());
    }

    static String withoutSuffix(String name, String suffix) {
        return name.substring(0, name.length() - suffix.length());
    }

    /** Cuts out the addresses of code objects, which the expected texts do not have. */
    static String withoutAddresses(String text) {
        return text.replaceAll("at 0x[0-9a-f]+, file", "at 0x, file");
    }
}
