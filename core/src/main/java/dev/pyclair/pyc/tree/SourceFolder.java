package dev.pyclair.pyc.tree;

import dev.pyclair.pyc.cache.PycCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Where the sources of cached files are. */
final class SourceFolder {
    private static final String ABSENT = "there is no such folder";

    private final Path root;
    private final Path folder;
    private final boolean isMirrored;
    private Optional<FolderListing> listing;
    private String fault = "";

    /** What became of looking for a source. */
    sealed interface Search {
        /**
         * It is there, perhaps behind a link.
         *
         * @param path the source
         * @param attributes those of what a link leads to
         */
        record Found(Path path, BasicFileAttributes attributes) implements Search {}

        /** There is surely none. */
        record Missing() implements Search {}

        /**
         * A link leads out of the tree.
         *
         * @param path the link
         */
        record Outside(Path path) implements Search {}

        /**
         * It cannot be told.
         *
         * @param reason why
         */
        record Unknown(String reason) implements Search {}
    }

    /**
     * The sources of a folder.
     *
     * @param root the tree that links may not leave
     * @param folder the folder
     * @param listing what is in it, if that is known already
     */
    SourceFolder(Path root, Path folder, Optional<FolderListing> listing) {
        this(root, folder, listing, false);
    }

    private SourceFolder(
            Path root, Path folder, Optional<FolderListing> listing, boolean isMirrored) {
        this.isMirrored = isMirrored;
        this.root = root;
        this.folder = folder;
        this.listing = listing;
    }

    /**
     * The sources of a folder of cached files; empty if the folder is none.
     *
     * @param root the tree that links may not leave
     * @param cache the folder
     * @param prefix the folder of {@code PYTHONPYCACHEPREFIX}, if there is one
     */
    static Optional<SourceFolder> of(Path root, Path cache, Optional<Path> prefix) {
        if (cache.endsWith(PycCache.FOLDER)) {
            Path parent =
                    cache.getParent() == null && cache.getNameCount() == 1
                            ? Path.of("")
                            : cache.getParent();
            return Optional.of(
                    new SourceFolder(cache.equals(root) ? parent : root, parent, Optional.empty()));
        }
        if (prefix.isPresent() && cache.toAbsolutePath().startsWith(prefix.get())) {
            Path top = cache.toAbsolutePath().getRoot();
            Path inner = prefix.get().relativize(cache.toAbsolutePath());
            Path mirrored = top.resolve(inner);
            return Optional.of(new SourceFolder(mirrored, mirrored, Optional.empty(), true));
        }
        return Optional.empty();
    }

    /**
     * Whether a file of the folder of cached files matters: in {@code __pycache__} any does, and in
     * the tree of a prefix those that look like cached files.
     */
    boolean mayHold(String name) {
        return !isMirrored || UntaggedFiles.isOne(name) || TaggedFiles.isLeftover(name);
    }

    /** The same, where what is in the folder is known already. */
    SourceFolder with(FolderListing known) {
        return new SourceFolder(root, folder, Optional.of(known));
    }

    Path folder() {
        return folder;
    }

    /** Looks for a source by its name, with suffix. */
    Search find(String name) {
        if (listing.isEmpty() && fault.isEmpty()) {
            list();
        }
        if (listing.isEmpty()) {
            return fault.equals(ABSENT) ? new Search.Missing() : new Search.Unknown(fault);
        }
        Optional<FolderListing.Item> item = listing.get().item(name);
        if (item.isEmpty()) {
            return new Search.Missing();
        }
        if (item.get().attributes().isEmpty()) {
            return new Search.Unknown(item.get().path() + " cannot be looked at");
        }
        return item.get().isLink()
                ? follow(item.get().path())
                : found(item.get().path(), item.get().attributes().get());
    }

    private void list() {
        try {
            listing = Optional.of(FolderListing.of(folder));
        } catch (NoSuchFileException | NotDirectoryException e) {
            fault = ABSENT;
        } catch (IOException e) {
            fault = folder + " cannot be listed: " + Faults.words(e);
        }
    }

    /** What is no file is no source. */
    private static Search found(Path path, BasicFileAttributes attributes) {
        return attributes.isRegularFile()
                ? new Search.Found(path, attributes)
                : new Search.Missing();
    }

    private Search follow(Path link) {
        try {
            if (!link.toRealPath().startsWith(root.toRealPath())) {
                return new Search.Outside(link);
            }
            BasicFileAttributes attributes = Files.readAttributes(link, BasicFileAttributes.class);
            return found(link, attributes);
        } catch (NoSuchFileException e) {
            return new Search.Missing();
        } catch (IOException e) {
            if (Faults.isCircle(e)) {
                return new Search.Missing();
            }
            return new Search.Unknown(link + " cannot be followed: " + Faults.words(e));
        }
    }
}
