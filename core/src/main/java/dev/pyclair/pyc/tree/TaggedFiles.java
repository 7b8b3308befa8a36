package dev.pyclair.pyc.tree;

import dev.pyclair.pyc.tree.SourceFolder.Search;
import java.util.Optional;

/** The files of a folder in which an interpreter keeps its cached files. */
final class TaggedFiles {
    private final Judge judge;
    private final SourceFolder sources;

    TaggedFiles(Judge judge, SourceFolder sources) {
        this.judge = judge;
        this.sources = sources;
    }

    /** The state of a file of such a folder. */
    CacheEntry entry(String name, FolderListing.Item item) {
        var draft = new Draft(item);
        Optional<CachedName> parsed = CachedName.parse(name);
        if (parsed.isPresent()) {
            draft.setName(parsed.get());
        }
        Optional<CacheEntry> failed = draft.notAFile();
        if (failed.isPresent()) {
            return failed.get();
        }
        if (parsed.isEmpty()) {
            return isLeftover(name)
                    ? draft.in(CacheState.LEFTOVER, "an interrupted write left it behind")
                    : draft.in(CacheState.FOREIGN, "no CPython gives a cached file such a name");
        }
        CachedName own = parsed.get();
        if (own.version().isEmpty()) {
            return draft.in(CacheState.FOREIGN, "no CPython has the tag " + own.tag());
        }
        if (!own.isGiven()) {
            return draft.in(
                    CacheState.FOREIGN,
                    "CPython " + own.version().get() + " gives no cached file such a name");
        }
        failed = judge.examineTagged(draft);
        return failed.isPresent() ? failed.get() : compare(draft, parsed.get());
    }

    private CacheEntry compare(Draft draft, CachedName name) {
        String usual = name.source() + (name.isSuffixed() ? ".py" : "");
        Search search = sources.find(usual);
        if (search instanceof Search.Missing && name.isSuffixed()) {
            // Sources of programs with windows, which only Windows imports.
            search = sources.find(usual + "w");
        }
        return SourceCheck.of(draft, search, CacheState.ORPHAN, usual);
    }

    /** The name of a cached file, a dot and a number, as {@code importlib} makes them. */
    static boolean isLeftover(String name) {
        int dot = name.lastIndexOf('.');
        for (int i = dot + 1; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return dot >= 0
                && dot < name.length() - 1
                && CachedName.parse(name.substring(0, dot)).isPresent();
    }
}
