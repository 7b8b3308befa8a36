package dev.pyclair.conformance;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The tree of {@code cache/planted.tsv}, which {@code oracle/planted.py} describes: files, links,
 * pipes, times and permissions as the table has them. It is made without a Python.
 */
final class PlantedTree {
    private static final long SECOND = 1_000_000_000L;

    /** A file, a folder, a link or a pipe. */
    private record Node(String path, String kind, int mode, String mtime, String content) {}

    /** What an interpreter did: the path that the import is about, and what ran. */
    record Run(
            String python,
            int level,
            String importer,
            String name,
            String folder,
            String about,
            String outcome) {}

    private final Map<String, byte[]> bodies = new HashMap<>();
    private final List<String> cases = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<PlantedState> states = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    /** The tree as the corpus has it. */
    static PlantedTree read() {
        var tree = new PlantedTree();
        byte[] table = Corpus.bytes("cache/planted.tsv");
        for (String line :
                new String(table, StandardCharsets.US_ASCII).lines().collect(Collectors.toList())) {
            tree.add(line.split("\t", -1));
        }
        return tree;
    }

    private void add(String[] cells) {
        switch (cells[0]) {
            case "body" -> bodies.put(cells[1], HexFormat.of().parseHex(cells[2]));
            case "case" -> cases.add(cells[1]);
            case "node" ->
                    nodes.add(
                            new Node(
                                    cells[1],
                                    cells[2],
                                    Integer.parseInt(cells[3], 8),
                                    cells[4],
                                    cells[5].equals("-") ? "" : cells[5]));
            case "state" -> states.add(PlantedState.of(cells));
            case "run" ->
                    runs.add(
                            new Run(
                                    cells[1],
                                    Integer.parseInt(cells[2]),
                                    cells[3],
                                    cells[4],
                                    cells[5],
                                    cells[6],
                                    cells[7]));
            default -> throw new AssertionError("a row of what is not known: " + cells[0]);
        }
    }

    List<String> cases() {
        return cases;
    }

    List<PlantedState> states() {
        return states;
    }

    List<Run> runs() {
        return runs;
    }

    /**
     * The place of an escaped path. Only a URL names every file of Linux: its names are bytes, and
     * need be no text in the charset that this JVM was started with.
     */
    static Path place(Path base, String escaped) {
        // The folder is there, so its URL ends with a slash.
        return Path.of(URI.create(base.toUri() + escaped));
    }

    /** The bytes of a file of the tree. */
    byte[] content(String path) {
        Node found =
                nodes.stream()
                        .filter(node -> node.path().equals(path) && node.kind().equals("file"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no file " + path));
        return bytes(found.content());
    }

    private byte[] bytes(String content) {
        String[] ends = content.split("\\+", -1);
        String[] parts = ends[0].split("=", -1);
        String hex = parts[0];
        if (parts.length > 1) {
            String[] body = parts[1].split(":");
            byte[] whole = bodies.get(body[0]);
            int length = body.length > 1 ? Integer.parseInt(body[1]) : whole.length;
            hex += HexFormat.of().formatHex(whole, 0, length);
        }
        return HexFormat.of().parseHex(hex + (ends.length > 1 ? ends[1] : ""));
    }

    /**
     * Makes all of it.
     *
     * @param base an empty folder, which then has the folders {@code tree} and {@code outside}
     */
    void make(Path base) throws IOException, InterruptedException {
        for (String name : cases) {
            Files.createDirectories(base.resolve("tree").resolve(name));
        }
        for (Node node : nodes) {
            make(base, node);
        }
        // Backwards, so that what is in a folder is done before the folder is closed.
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            if (!node.kind().equals("link")) {
                Files.setPosixFilePermissions(place(base, node.path()), rights(node.mode()));
            }
        }
    }

    private void make(Path base, Node node) throws IOException, InterruptedException {
        Path path = place(base, node.path());
        Files.createDirectories(path.getParent());
        switch (node.kind()) {
            case "folder" -> Files.createDirectories(path);
            case "link" -> {
                boolean isAbsolute = node.content().startsWith("@");
                String target =
                        isAbsolute
                                ? base.toAbsolutePath() + node.content().substring(1)
                                : node.content();
                Files.createSymbolicLink(path, Path.of(target));
            }
            case "fifo" -> run("mkfifo", path.toString());
            case "file" -> {
                Files.write(path, bytes(node.content()));
                date(path, Long.parseLong(node.mtime()));
            }
            default -> throw new AssertionError("a node of what is not known: " + node.kind());
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    private static void date(Path path, long nanoseconds) throws IOException, InterruptedException {
        Instant time =
                Instant.ofEpochSecond(
                        Math.floorDiv(nanoseconds, SECOND), Math.floorMod(nanoseconds, SECOND));
        if (nanoseconds < 0 && time.getNano() != 0) {
            // JDK 17 makes 1970 of fractions of a second before it.
            run("touch", "-m", "-d", time.toString(), path.toString());
        } else {
            Files.setLastModifiedTime(path, FileTime.from(time));
        }
        if (Files.getLastModifiedTime(path).to(TimeUnit.NANOSECONDS) != nanoseconds) {
            throw new IOException("the file system does not keep the time " + time + " of " + path);
        }
    }

    private static Set<PosixFilePermission> rights(int mode) {
        PosixFilePermission[] all = PosixFilePermission.values();
        var rights = EnumSet.noneOf(PosixFilePermission.class);
        for (int bit = 0; bit < all.length; bit++) {
            if ((mode & 0400 >> bit) != 0) {
                rights.add(all[bit]);
            }
        }
        return rights;
    }

    /** Lets folders be entered again that were closed, so that all of it can be deleted. */
    void open(Path base) throws IOException {
        for (Node node : nodes) {
            Path path = place(base, node.path());
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.setPosixFilePermissions(path, rights(0755));
            }
        }
    }
}
