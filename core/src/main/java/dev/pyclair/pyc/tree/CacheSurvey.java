package dev.pyclair.pyc.tree;

import java.nio.file.Path;
import java.util.List;

/**
 * What is in a tree.
 *
 * @param entries its cached files, in the order of their paths
 * @param links links to folders, which were not followed, in the order of their paths
 */
public record CacheSurvey(List<CacheEntry> entries, List<Path> links) {
    /** A survey; the lists are copied. */
    public CacheSurvey {
        entries = List.copyOf(entries);
        links = List.copyOf(links);
    }
}
