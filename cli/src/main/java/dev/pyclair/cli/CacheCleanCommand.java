package dev.pyclair.cli;

import dev.pyclair.pyc.cache.PycCache;
import dev.pyclair.pyc.tree.CacheEntry;
import dev.pyclair.pyc.tree.CacheState;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes cached files that no import uses, or that break it. */
final class CacheCleanCommand implements Command {
    private static final Option DRY_RUN =
            Option.flag("Remove nothing; print what would be.", "-n", "--dry-run");
    private static final Option ALSO =
            Option.values(
                    "STATE",
                    "Remove files in this state, too, such as foreign or sourceless, which imports may need; valid"
                            + " is harmless, as imports make those again.",
                    "--also");

    /** What is removed unasked: no import uses it, or it fails with it. */
    private static final Set<CacheState> USELESS =
            EnumSet.of(CacheState.ORPHAN, CacheState.STALE, CacheState.BROKEN, CacheState.LEFTOVER);

    /** No write takes so long: what is younger may still become a cached file. */
    private static final Duration LONGEST_WRITE = Duration.ofMinutes(10);

    private int removed;
    private int failed;
    private long bytes;

    @Override
    public String summary() {
        return "Remove cached files that are orphaned, stale, broken or left over.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public String positionalsHelp() {
        return CacheTrees.PATHS_HELP;
    }

    @Override
    public List<Option> options() {
        return List.of(
                DRY_RUN,
                ALSO,
                CacheTrees.PYTHON,
                CacheTrees.PREFIX,
                CacheCheckCommand.QUIET,
                Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair cache clean --dry-run .", "what would go"),
                new Example("pyclair cache clean .", "remove it"),
                new Example(
                        "pyclair cache clean --python 3.13 --also foreign .",
                        "remove the files of all other versions, too"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        Set<CacheState> states = CacheTrees.states(ALSO, arguments.values(ALSO));
        if (states.contains(CacheState.UNREADABLE)) {
            throw new UsageException(
                    "--also takes no 'unreadable': of such files it cannot be told what they are");
        }
        states.addAll(USELESS);
        boolean isDry = arguments.has(DRY_RUN);
        var trees = new CacheTrees(arguments, console);
        trees.survey(true);
        var folders = new HashSet<Path>();
        for (CacheEntry entry : trees.entries()) {
            if (!states.contains(entry.state()) || !isCached(entry) || isYoung(entry)) {
                continue;
            }
            if (!isDry && !remove(entry, console)) {
                continue;
            }
            folders.add(entry.path().toAbsolutePath().getParent());
            removed++;
            bytes += CacheText.size(entry);
            String done = isDry ? "would remove" : "removed";
            if (arguments.has(Common.JSON)) {
                CacheText.printJson(entry, done, console);
            } else if (!arguments.has(CacheCheckCommand.QUIET)) {
                console.print(CacheText.line(entry, done));
            }
        }
        int emptied = isDry ? 0 : removeEmpty(folders);
        if (!arguments.has(Common.JSON)) {
            console.print(summary(isDry, emptied) + trees.linksText() + "\n");
        }
        return failed > 0 ? ExitCode.BAD_INPUT : trees.exitCode(false);
    }

    /** Whether a file has the name of one that can be made again: nothing else is ever removed. */
    private static boolean isCached(CacheEntry entry) {
        String name = entry.path().toString();
        return name.endsWith(".pyc")
                || name.endsWith(".pyo")
                || entry.state() == CacheState.LEFTOVER;
    }

    private static boolean isYoung(CacheEntry entry) {
        return entry.state() == CacheState.LEFTOVER
                && entry.attributes().isPresent()
                && entry.attributes()
                        .get()
                        .lastModifiedTime()
                        .toInstant()
                        .isAfter(Instant.now().minus(LONGEST_WRITE));
    }

    private boolean remove(CacheEntry entry, Console console) throws IOException {
        try {
            Files.delete(entry.path());
            return true;
        } catch (NoSuchFileException e) {
            // Somebody else was quicker.
            return false;
        } catch (IOException e) {
            console.complain(entry.path() + ": cannot be removed: " + Input.reason(e));
            failed++;
            return false;
        }
    }

    /** Removes the folders in which there were only such files. */
    private static int removeEmpty(Set<Path> folders) {
        int count = 0;
        for (Path folder : folders) {
            if (!folder.endsWith(PycCache.FOLDER)) {
                continue;
            }
            try {
                Files.delete(folder);
                count++;
            } catch (DirectoryNotEmptyException e) {
                continue;
            } catch (IOException e) {
                // An empty folder does no harm.
                continue;
            }
        }
        return count;
    }

    private String summary(boolean isDry, int emptied) {
        return (isDry ? "would remove " : "removed ")
                + CacheText.files(removed)
                + ", "
                + CacheText.size(bytes)
                + (emptied == 0 ? "" : ", and " + emptied + " empty " + PycCache.FOLDER)
                + (failed == 0 ? "" : "; failed " + failed);
    }
}
