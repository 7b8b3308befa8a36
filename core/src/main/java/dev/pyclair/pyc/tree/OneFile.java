package dev.pyclair.pyc.tree;

import dev.pyclair.pyc.cache.PycCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entry of a cached file that is named by itself, or the entries of a source. */
final class OneFile {
    private final Path path;
    private final Path folder;
    private final Judge judge;
    private final Optional<Path> prefix;

    private OneFile(Path path, TreeOptions options) {
        this.path = path;
        folder = path.getParent() == null ? Path.of("") : path.getParent();
        judge = new Judge(options);
        prefix = options.prefix();
    }

    static List<CacheEntry> entries(Path path, TreeOptions options) {
        return new OneFile(path, options).entries();
    }

    private List<CacheEntry> entries() {
        String name = FolderListing.name(path);
        Optional<SourceFolder> sources = SourceFolder.of(folder, folder, prefix);
        if (sources.isPresent()) {
            return List.of(
                    new TaggedFiles(judge, sources.get()).entry(name, FolderListing.item(path)));
        }
        var here = new SourceFolder(folder, folder, Optional.empty());
        var untagged = new UntaggedFiles(judge, here);
        return UntaggedFiles.isOne(name)
                ? List.of(untagged.entry(name, FolderListing.item(path)))
                : ofSource(name, here, untagged);
    }

    private List<CacheEntry> ofSource(String name, SourceFolder here, UntaggedFiles untagged) {
        var entries = new ArrayList<CacheEntry>();
        for (String other : List.of(name + "c", name + "o")) {
            FolderListing.Item item = FolderListing.item(path.resolveSibling(other));
            if (item.attributes().isPresent()) {
                entries.add(untagged.entry(other, item));
            }
        }
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        var tagged = new TaggedFiles(judge, here);
        FolderListing.Item cache = FolderListing.item(path.resolveSibling(PycCache.FOLDER));
        if (prefix.isEmpty() && cache.isLink()) {
            entries.add(new Draft(cache).notAFile().orElseThrow());
            return entries;
        }
        for (Map.Entry<String, FolderListing.Item> item : cached()) {
            Optional<CachedName> parsed = CachedName.parse(item.getKey());
            if (parsed.isPresent()
                    && parsed.get().source().equals(stem)
                    && parsed.get().isSuffixed() == (dot > 0)) {
                entries.add(tagged.entry(item.getKey(), item.getValue()));
            }
        }
        entries.sort(Comparator.comparing(CacheEntry::path));
        return entries;
    }

    private Iterable<Map.Entry<String, FolderListing.Item>> cached() {
        Path cache = prefix.isEmpty() ? path.resolveSibling(PycCache.FOLDER) : mirrored();
        try {
            return FolderListing.of(cache).items();
        } catch (IOException e) {
            // Without such a folder nothing is cached.
            return List.of();
        }
    }

    private Path mirrored() {
        Path absolute = folder.toAbsolutePath();
        return prefix.orElseThrow().resolve(absolute.getRoot().relativize(absolute));
    }
}
