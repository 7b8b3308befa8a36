package dev.pyclair.pyc.tree;

import dev.pyclair.pyc.cache.PycCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Goes through all folders of a tree, several at a time, and never through a link. */
final class TreeWalk {
    /**
     * More than there are processors: where files are not in memory yet, threads wait for the disk.
     */
    private static final int WORKERS = 16;

    private final Path root;
    private final TreeOptions options;
    private final Judge judge;
    private final ExecutorService workers;
    private final AtomicInteger open = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<CacheEntry> entries = new ArrayList<>();
    private final List<Path> links = new ArrayList<>();
    private Optional<Throwable> failure = Optional.empty();

    TreeWalk(Path root, TreeOptions options) {
        this.root = root;
        this.options = options;
        judge = new Judge(options);
        int processors = Runtime.getRuntime().availableProcessors();
        workers = Executors.newFixedThreadPool(Math.max(WORKERS, processors));
    }

    CacheSurvey run() {
        try {
            add(new Folder(root, Optional.empty()));
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
        }
        return survey();
    }

    private synchronized CacheSurvey survey() {
        if (failure.isPresent()) {
            if (failure.get() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure.get();
        }
        entries.sort(Comparator.comparing(CacheEntry::path));
        links.sort(Comparator.naturalOrder());
        return new CacheSurvey(entries, links);
    }

    private void add(Folder folder) {
        open.incrementAndGet();
        workers.execute(folder);
    }

    private synchronized void take(List<CacheEntry> found, List<Path> unfollowed) {
        entries.addAll(found);
        links.addAll(unfollowed);
    }

    private synchronized void fail(Throwable e) {
        failure = Optional.of(e);
        end.countDown();
    }

    /** One folder. */
    private final class Folder implements Runnable {
        private final Path path;
        private final Optional<FolderListing> above;
        private final List<CacheEntry> found = new ArrayList<>();
        private final List<Path> unfollowed = new ArrayList<>();

        /**
         * A folder.
         *
         * @param path where
         * @param above what is in the folder that it is in, if that is known
         */
        Folder(Path path, Optional<FolderListing> above) {
            this.path = path;
            this.above = above;
        }

        @Override
        public void run() {
            try {
                look();
                take(found, unfollowed);
            } catch (RuntimeException | Error e) {
                fail(e);
            }
            if (open.decrementAndGet() == 0) {
                end.countDown();
            }
        }

        private void look() {
            FolderListing listing;
            try {
                listing = FolderListing.of(path);
            } catch (IOException e) {
                var draft = new Draft(FolderListing.item(path));
                found.add(
                        draft.in(
                                CacheState.UNREADABLE,
                                "the folder cannot be listed: " + Faults.words(e)));
                return;
            }
            Optional<SourceFolder> sources = sources();
            if (sources.isPresent()) {
                var files = new TaggedFiles(judge, sources.get());
                for (Map.Entry<String, FolderListing.Item> item : listing.items()) {
                    if (!enter(item.getKey(), item.getValue(), listing)
                            && sources.get().mayHold(item.getKey())) {
                        found.add(files.entry(item.getKey(), item.getValue()));
                    }
                }
            } else {
                var folder = new SourceFolder(root, path, Optional.of(listing));
                var files = new UntaggedFiles(judge, folder);
                for (Map.Entry<String, FolderListing.Item> item : listing.items()) {
                    String name = item.getKey();
                    boolean isOne =
                            UntaggedFiles.isOne(name) || item.getValue().attributes().isEmpty();
                    if (!enter(name, item.getValue(), listing) && isOne) {
                        found.add(files.entry(name, item.getValue()));
                    }
                }
            }
        }

        /** Where the sources are, if this is a folder of cached files. */
        private Optional<SourceFolder> sources() {
            Optional<SourceFolder> sources = SourceFolder.of(root, path, options.prefix());
            return sources.isPresent() && above.isPresent() && path.endsWith(PycCache.FOLDER)
                    ? Optional.of(sources.get().with(above.get()))
                    : sources;
        }

        /** Takes what is a folder, or a link to one; whether there is no more to say of it. */
        private boolean enter(String name, FolderListing.Item item, FolderListing listing) {
            if (item.isFolder()) {
                add(new Folder(item.path(), Optional.of(listing)));
                return !UntaggedFiles.isOne(name);
            }
            if (!item.isLink()) {
                return false;
            }
            if (name.equals(PycCache.FOLDER)) {
                found.add(new Draft(item).notAFile().orElseThrow());
                return true;
            }
            if (UntaggedFiles.isOne(name) || !Files.isDirectory(item.path())) {
                return false;
            }
            unfollowed.add(item.path());
            return true;
        }
    }
}
