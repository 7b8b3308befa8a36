package dev.pyclair.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a run works on, in memory. */
final class PycFiles {
    /** In place of a folder: the files of the project's corpus. */
    static final String CORPUS = "corpus";

    private static final String CORPUS_VERSION = "3.13/";

    private PycFiles() {}

    /** The {@code .pyc} files below a folder, in the order of their names, or of the corpus. */
    static List<byte[]> of(String folder) throws IOException {
        List<byte[]> files = folder.equals(CORPUS) ? ofCorpus() : ofFolder(Path.of(folder));
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no .pyc file below " + folder);
        }
        return files;
    }

    private static List<byte[]> ofFolder(Path folder) throws IOException {
        var files = new ArrayList<byte[]>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                if (isPyc(path.toString())) {
                    files.add(Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static List<byte[]> ofCorpus() throws IOException {
        var files = new ArrayList<byte[]>();
        String manifest = new String(resource("manifest.tsv"), StandardCharsets.UTF_8);
        for (String row : manifest.split("\n")) {
            String name = row.split("\t")[0];
            if (name.startsWith(CORPUS_VERSION) && isPyc(name)) {
                files.add(resource(name));
            }
        }
        return files;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PycFiles.class.getResourceAsStream("/corpus/" + name)) {
            if (in == null) {
                throw new IOException("the corpus has no " + name);
            }
            return in.readAllBytes();
        }
    }

    private static boolean isPyc(String name) {
        return name.endsWith(".pyc");
    }
}
