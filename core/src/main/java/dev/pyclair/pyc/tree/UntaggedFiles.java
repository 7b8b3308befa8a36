package dev.pyclair.pyc.tree;

import dev.pyclair.code.ImportScheme;
import dev.pyclair.pyc.tree.SourceFolder.Search;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Cached files beside sources, or in their place: of 2.7 and older, or made by {@code compileall
 * -b}.
 */
final class UntaggedFiles {
    private static final String INIT = "__init__";
    private static final int SUFFIX = ".pyc".length();

    private final Judge judge;
    private final SourceFolder folder;

    UntaggedFiles(Judge judge, SourceFolder folder) {
        this.judge = judge;
        this.folder = folder;
    }

    static boolean isOne(String name) {
        return name.endsWith(".pyc") || name.endsWith(".pyo");
    }

    /** The state of a file of such a folder. */
    CacheEntry entry(String name, FolderListing.Item item) {
        var draft = new Draft(item);
        Optional<CacheEntry> failed = draft.notAFile();
        if (failed.isPresent()) {
            return failed.get();
        }
        failed = judge.examineUntagged(draft);
        if (failed.isPresent()) {
            return failed.get();
        }
        ImportScheme scheme = draft.version().importScheme();
        return scheme.hasTags() ? ofImportlib(draft, name, scheme) : classic(draft, name);
    }

    private CacheEntry classic(Draft draft, String name) {
        Optional<CacheEntry> failed = judge.examineFlagsAndBody(draft, "");
        if (failed.isPresent()) {
            return failed.get();
        }
        String source = name.substring(0, name.length() - 1);
        Optional<String> shadow = isPackage(name) ? packageShadow() : Optional.empty();
        if (shadow.isPresent() && folder.find(source) instanceof Search.Missing) {
            return draft.in(CacheState.SHADOWING, shadow.get());
        }
        return SourceCheck.of(draft, folder.find(source), CacheState.SOURCELESS, source);
    }

    private CacheEntry ofImportlib(Draft draft, String name, ImportScheme scheme) {
        String module = name.substring(0, name.length() - SUFFIX);
        if (module.isEmpty()) {
            return draft.in(CacheState.FOREIGN, "no module has such a name");
        }
        if (module.indexOf('.') >= 0) {
            return draft.in(
                    CacheState.FOREIGN,
                    "its name has a dot: no import looks for it in this folder");
        }
        if (name.endsWith("o") && scheme.hasLevels()) {
            return draft.in(
                    CacheState.FOREIGN,
                    "CPython " + draft.version() + " never looks for .pyo files");
        }
        Optional<CacheEntry> failed = judge.examineFlagsAndBody(draft, "an import of it fails");
        if (failed.isPresent()) {
            return failed.get();
        }
        String source = module + ".py";
        Search search = folder.find(source);
        if (search instanceof Search.Outside || search instanceof Search.Unknown) {
            return SourceCheck.of(draft, search, CacheState.SOURCELESS, source);
        }
        if (search instanceof Search.Found found) {
            draft.setSource(found.path());
        }
        Optional<String> shadow =
                search instanceof Search.Found
                        ? Optional.of(
                                source
                                        + " goes first; from a zip file, or once the source is"
                                        + " gone, this file runs")
                        : shadow(module);
        return shadow.isPresent()
                ? draft.in(CacheState.SHADOWING, shadow.get())
                : draft.in(CacheState.SOURCELESS, "it runs as it is: there is no " + source);
    }

    private Path here() {
        return folder.folder().toAbsolutePath().normalize();
    }

    private static boolean isPackage(String name) {
        return name.startsWith(INIT) && name.length() == INIT.length() + SUFFIX;
    }

    /** What a package without a source hides. */
    private Optional<String> packageShadow() {
        Path other = here().resolveSibling(here().getFileName() + ".py");
        return Files.exists(other, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(
                        "its folder goes before " + other.getFileName() + ", which never runs")
                : Optional.empty();
    }

    /** What a file without a source hides, or is hidden by. */
    private Optional<String> shadow(String module) {
        if (module.equals(INIT)) {
            return packageShadow();
        }
        Path inner = here().resolve(module);
        if (!Files.isDirectory(inner)) {
            return Optional.empty();
        }
        boolean isPackage =
                Files.exists(inner.resolve(INIT + ".py"))
                        || Files.exists(inner.resolve(INIT + ".pyc"));
        return Optional.of(
                isPackage
                        ? "the package in the folder " + module + " goes first: it never runs"
                        : "it hides the folder " + module);
    }
}
