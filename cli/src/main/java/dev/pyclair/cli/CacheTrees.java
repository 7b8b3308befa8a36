package dev.pyclair.cli;

import dev.pyclair.pyc.tree.CacheEntry;
import dev.pyclair.pyc.tree.CacheState;
import dev.pyclair.pyc.tree.CacheSurvey;
import dev.pyclair.pyc.tree.CacheTree;
import dev.pyclair.pyc.tree.TreeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cached files that the paths of a command line stand for, and what of them is wanted. */
final class CacheTrees {
    static final String PATHS_HELP =
            "Folders with all that is below them, cached files, or sources for their cached files.";
    static final Option PYTHON =
            Option.value(
                    "VERSION",
                    "Only files of this CPython, such as 3.13, are its own; all others are foreign.",
                    "--python");
    static final Option PREFIX =
            Option.value(
                    "DIR",
                    "The folder of PYTHONPYCACHEPREFIX, below which the folders of all sources are mirrored.",
                    "--prefix");
    static final Option BODIES =
            Option.flag("Read the code behind the headers, too, which takes longer.", "--bodies");
    static final Option ONLY =
            Option.values(
                    "STATE", "Only files in this state; several times for several.", "--only");
    static final Option IGNORE =
            Option.values(
                    "STATE", "No files in this state; several times for several.", "--ignore");

    private final Arguments arguments;
    private final Console console;
    private final Set<CacheState> wanted;
    private final List<CacheEntry> entries = new ArrayList<>();
    private final Set<Path> links = new HashSet<>();
    private boolean isMissing;

    /**
     * Takes the options of a command line.
     *
     * @throws UsageException if a value is none that there is, or there are no paths
     */
    CacheTrees(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        List<String> only = arguments.values(ONLY);
        wanted = only.isEmpty() ? EnumSet.allOf(CacheState.class) : states(ONLY, only);
        wanted.removeAll(states(IGNORE, arguments.values(IGNORE)));
        if (arguments.positionals().isEmpty()) {
            throw new UsageException("no path given; . is this folder");
        }
    }

    /** The states that words name. */
    static Set<CacheState> states(Option option, List<String> words) {
        Set<CacheState> states = EnumSet.noneOf(CacheState.class);
        for (String word : words) {
            CacheState state = CacheState.named(word).orElse(null);
            if (state == null) {
                throw new UsageException(
                        option
                                + " takes a state, and '"
                                + word
                                + "' is none: there are "
                                + names());
            }
            states.add(state);
        }
        return states;
    }

    private static String names() {
        var names = new ArrayList<String>();
        for (CacheState state : CacheState.values()) {
            names.add(state.toString());
        }
        return String.join(", ", names);
    }

    /** Looks at all trees; a path that is not there costs a line on standard error. */
    void survey(boolean readsBodies) throws IOException {
        TreeOptions options = options(readsBodies);
        var paths = new ArrayList<Path>();
        for (String word : arguments.positionals()) {
            if (word.equals(Input.STANDARD_INPUT)) {
                throw new UsageException(
                        "this takes files and folders; ./- is a file of that name");
            }
            // Of this folder, paths look better without ./ in front.
            paths.add(word.equals(".") ? Path.of("") : Input.path(word));
        }
        var seen = new HashSet<Path>();
        for (Path path : paths) {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                console.complain(path + ": " + missing(path.toString()));
                isMissing = true;
                continue;
            }
            CacheSurvey survey = CacheTree.survey(path, options);
            for (CacheEntry entry : survey.entries()) {
                if (wanted.contains(entry.state())
                        && (paths.size() == 1 || seen.add(entry.path()))) {
                    entries.add(entry);
                }
            }
            links.addAll(survey.links());
        }
    }

    /** Why a path of the command line cannot be looked at. */
    static String missing(String path) {
        return path.indexOf('\ufffd') >= 0
                ? "its name is not UTF-8, which Java cannot open; give the folder that it is in"
                : "no such file or folder";
    }

    private TreeOptions options(boolean readsBodies) {
        TreeOptions options = readsBodies ? TreeOptions.HEADERS.withBodies() : TreeOptions.HEADERS;
        if (arguments.has(PYTHON)) {
            options = options.withVersion(Common.version(arguments.value(PYTHON)).orElseThrow());
        }
        return arguments.has(PREFIX)
                ? options.withPrefix(Input.path(arguments.value(PREFIX).orElseThrow()))
                : options;
    }

    /** The files that are wanted, in the order of the paths. */
    List<CacheEntry> entries() {
        return entries;
    }

    /**
     * A remark for a line of counts about links that were not followed; empty if there are none.
     */
    String linksText() {
        return links.isEmpty() ? "" : "; links to folders, not followed: " + links.size();
    }

    /** The exit code of a command that did what it could. */
    int exitCode(boolean isFinding) {
        if (isMissing) {
            return ExitCode.BAD_INPUT;
        }
        return isFinding ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
