package dev.pyclair.conformance;

import dev.pyclair.code.Bytes;
import dev.pyclair.pyc.cache.CacheFiles;
import dev.pyclair.pyc.cache.FileFault;
import dev.pyclair.pyc.cache.FileRead;
import dev.pyclair.pyc.cache.FileStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A file system in memory, of one owner whose rights bind him, with links. */
final class CacheTree implements CacheFiles {
    private static final int READ = 0400;
    private static final int WRITE = 0200;
    private static final int ENTER = 0100;
    private static final int MOST_LINKS = 40;

    /** A file, a folder or a link. */
    record Node(FileStatus.Kind kind, int mode, long mtime, Bytes content, String target) {}

    /** The node that a path leads to, or why it leads to none. */
    private record Found(String path, Optional<Node> node, Optional<FileFault> fault) {}

    private final Map<String, Node> nodes = new HashMap<>();
    private final String directory;

    CacheTree(String directory) {
        this.directory = directory;
        nodes.put("", new Node(FileStatus.Kind.FOLDER, 0755, 0, Bytes.EMPTY, ""));
    }

    void put(String path, Node node) {
        nodes.put(path, node);
    }

    private Found find(String path, boolean follows) {
        String rest = path.startsWith("/") ? path : directory + "/" + path;
        String at = "";
        int links = 0;
        while (!rest.isEmpty()) {
            rest = rest.replaceFirst("^/+", "");
            if (rest.isEmpty()) {
                break;
            }
            Node folder = nodes.get(at);
            if (folder.kind() != FileStatus.Kind.FOLDER) {
                return failed(FileFault.NOT_A_FOLDER);
            }
            if ((folder.mode() & ENTER) == 0) {
                return failed(FileFault.FORBIDDEN);
            }
            int slash = rest.indexOf('/');
            String name = slash < 0 ? rest : rest.substring(0, slash);
            rest = slash < 0 ? "" : rest.substring(slash);
            String next = at + "/" + name;
            Node node = nodes.get(next);
            if (node == null) {
                return failed(FileFault.MISSING);
            }
            if (node.kind() == FileStatus.Kind.LINK && (follows || !rest.isEmpty())) {
                if (++links > MOST_LINKS) {
                    return failed(FileFault.LOOP);
                }
                boolean isAbsolute = node.target().startsWith("/");
                rest = (isAbsolute ? node.target() : at + "/" + node.target()) + rest;
                at = "";
            } else {
                at = next;
            }
        }
        return new Found(at, Optional.of(nodes.get(at)), Optional.empty());
    }

    private static Found failed(FileFault fault) {
        return new Found("", Optional.empty(), Optional.of(fault));
    }

    @Override
    public Optional<FileStatus> status(String path) {
        return find(path, true)
                .node()
                .map(
                        node ->
                                new FileStatus(
                                        node.kind(),
                                        Math.floorDiv(node.mtime(), 1_000_000_000L),
                                        (int) Math.floorMod(node.mtime(), 1_000_000_000L),
                                        node.content().length(),
                                        node.mode()));
    }

    @Override
    public Optional<FileStatus.Kind> kind(String path) {
        return find(path, false).node().map(Node::kind);
    }

    @Override
    public FileRead read(String path) {
        Found found = find(path, true);
        if (found.fault().isPresent()) {
            return new FileRead.Failure(found.fault().get());
        }
        Node node = found.node().orElseThrow();
        if ((node.mode() & READ) == 0) {
            return new FileRead.Failure(FileFault.FORBIDDEN);
        }
        return node.kind() == FileStatus.Kind.FOLDER
                ? new FileRead.Failure(FileFault.FOLDER)
                : new FileRead.Content(node.content());
    }

    @Override
    public boolean canList(String folder) {
        return isFolderWith(folder, READ);
    }

    @Override
    public boolean canCreateIn(String folder) {
        return isFolderWith(folder, WRITE | ENTER);
    }

    private boolean isFolderWith(String path, int bits) {
        Optional<Node> node = find(path, true).node();
        return node.isPresent()
                && node.get().kind() == FileStatus.Kind.FOLDER
                && (node.get().mode() & bits) == bits;
    }

    /** Where a path leads, with the links on the way to its last part followed. */
    String real(String path) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        Found found = find(folder, true);
        String absolute = path.startsWith("/") ? folder : directory + "/" + folder;
        return (found.node().isPresent() ? found.path() : absolute)
                + path.substring(slash < 0 ? 0 : slash);
    }
}
