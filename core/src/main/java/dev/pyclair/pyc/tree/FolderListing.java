package dev.pyclair.pyc.tree;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is in a folder, links not followed. */
final class FolderListing {
    /** What Java's text has in place of bytes that are no character. */
    private static final char NO_CHARACTER = '\ufffd';

    private final Map<String, Item> items = new HashMap<>();

    /**
     * A file, folder or link.
     *
     * @param path where
     * @param attributes what its status is; empty if that cannot be told
     */
    record Item(Path path, Optional<BasicFileAttributes> attributes) {
        boolean isFolder() {
            return attributes.isPresent() && attributes.get().isDirectory();
        }

        boolean isLink() {
            return attributes.isPresent() && attributes.get().isSymbolicLink();
        }
    }

    private FolderListing() {}

    /**
     * Lists a folder.
     *
     * @throws IOException if that fails
     */
    static FolderListing of(Path folder) throws IOException {
        var listing = new FolderListing();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                Item item = item(path);
                // Others may be at work here: what is gone was never there.
                if (item.attributes().isPresent() || !isGone(path)) {
                    listing.items.put(name(path), item);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return listing;
    }

    private static boolean isGone(Path path) {
        return Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static Item item(Path path) {
        try {
            return new Item(
                    path,
                    Optional.of(
                            Files.readAttributes(
                                    path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
        } catch (IOException e) {
            return new Item(path, Optional.empty());
        }
    }

    /**
     * The last name of a path. Where it is no text, the bytes are told as in a URI, so that names
     * stay apart, and those that belong together can be told.
     */
    static String name(Path path) {
        String name = path.getFileName().toString();
        if (name.indexOf(NO_CHARACTER) < 0) {
            return name;
        }
        String uri = path.toUri().getRawPath();
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        return uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
    }

    Iterable<Map.Entry<String, Item>> items() {
        return items.entrySet();
    }

    /** What has a name, if anything has. */
    Optional<Item> item(String name) {
        return Optional.ofNullable(items.get(name));
    }
}
