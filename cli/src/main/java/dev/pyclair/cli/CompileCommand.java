package dev.pyclair.cli;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.cache.InvalidationMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes the cached files of sources, as {@code python -m compileall} does. */
final class CompileCommand implements Command {
    private static final Option FLAT = Option.flag("Do not go into the folders of a folder.", "-l");
    private static final Option RECURSION =
            Option.value("N", "Go that many folders deep; counts more than -l.", "-r");
    private static final Option FORCE =
            Option.flag("Make files that are there and valid, too.", "-f", "--force");
    private static final Option QUIET =
            Option.flags("Print errors only; twice, nothing.", "-q", "--quiet");
    private static final Option LEGACY =
            Option.flag("Write app.pyc beside app.py, and not into __pycache__.", "-b");
    private static final Option DESTINATION =
            Option.value(
                    "DIR", "The folder that code names in place of the one it is read from.", "-d");
    private static final Option STRIP =
            Option.value("DIR", "Leave this start of paths out of the names in code.", "-s");
    private static final Option PREPEND =
            Option.value("DIR", "Put this before the names in code.", "-p");
    private static final Option SKIP =
            Option.value(
                    "REGEXP",
                    "Leave out sources in whose paths this expression, of Java's form, is found.",
                    "-x");
    private static final Option LIST =
            Option.value(
                    "FILE",
                    "Compile the files and folders that this file lists, too; - is input.",
                    "-i");
    private static final Option WORKERS =
            Option.value(
                    "N",
                    "On so many cores at once, 0 for all, as by itself; what is printed is the same.",
                    "-j",
                    "--workers");
    private static final Option MODE =
            Option.value(
                    "MODE",
                    "What the files say of their sources: timestamp, checked-hash or unchecked-hash; by"
                            + " itself timestamp, or checked-hash if SOURCE_DATE_EPOCH is set.",
                    "--invalidation-mode");
    private static final Option LEVELS =
            Option.values(
                    "LEVEL",
                    "A level of optimisation, 0, 1 or 2; several times for several.",
                    "-o",
                    "--optimize");
    private static final Option LEVEL_1 = Option.flag("Level 1: without assertions.", "-O");
    private static final Option LEVEL_2 =
            Option.flag("Level 2: without assertions and docstrings.", "-OO");
    private static final Option REALM =
            Option.value("DIR", "Leave out links that lead out of this folder.", "-e");
    private static final Option TARGET =
            Option.value(
                    "VERSION",
                    "Make the files of this CPython; by itself, of the newest for which sources are compiled.",
                    "--python");
    private static final Option LINK =
            Option.flag("Make one file of those levels that are equal.", "--hardlink-dupes");

    private static final int RECURSION_LIMIT = 1000;
    private static final int MOST_WORKERS = 1024;

    @Override
    public String summary() {
        return "Compile Python sources to .pyc files: the bytes of CPython, with no Python needed.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public String positionalsHelp() {
        return "Sources, and folders for all sources below.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                FLAT,
                RECURSION,
                FORCE,
                QUIET,
                LEGACY,
                DESTINATION,
                STRIP,
                PREPEND,
                SKIP,
                LIST,
                WORKERS,
                MODE,
                LEVELS,
                LEVEL_1,
                LEVEL_2,
                REALM,
                LINK,
                CacheTrees.PREFIX,
                TARGET,
                Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair compile app.py", "__pycache__/app.cpython-313.pyc"),
                new Example("pyclair compile -q lib", "all sources below lib; errors are told"),
                new Example(
                        "pyclair compile -o 0 -o 2 --invalidation-mode unchecked-hash lib",
                        "two levels, for an image that never changes"),
                new Example(
                        "pyclair compile -s build/image -p / build/image/app",
                        "code names its files as they will be installed"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        CompileSettings settings = settings(arguments);
        var names =
                new CompileNames(
                        arguments.value(DESTINATION),
                        arguments.value(STRIP),
                        arguments.value(PREPEND));
        if (names.destination().isPresent()
                && (names.strip().isPresent() || names.prepend().isPresent())) {
            throw new UsageException("-d says the whole folder: leave out -s and -p");
        }
        var paths = new ArrayList<String>(arguments.positionals());
        if (arguments.has(LIST)) {
            String list = arguments.value(LIST).orElseThrow();
            try {
                paths.addAll(listed(list, console));
            } catch (IOException e) {
                if (settings.quiet() < 2) {
                    console.print("Error reading file list " + list + "\n");
                }
                return ExitCode.FINDINGS;
            }
        } else if (paths.isEmpty()) {
            throw new UsageException("no file or folder given; . is this folder");
        }
        for (String path : paths) {
            if (!path.isEmpty()) {
                Input.path(path);
            }
        }
        int deepest = arguments.has(FLAT) ? 0 : RECURSION_LIMIT;
        if (arguments.has(RECURSION)) {
            deepest = Numbers.from0(RECURSION, arguments.value(RECURSION).orElseThrow());
        }
        try (var batch =
                new CompileBatch(
                        settings, workers(arguments), arguments.has(Common.JSON), console)) {
            for (String path : paths) {
                batch.add(path, names, deepest);
            }
            return batch.finish() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private static List<String> listed(String list, Console console) throws IOException {
        byte[] bytes =
                list.equals(Input.STANDARD_INPUT)
                        ? console.readInput()
                        : Files.readAllBytes(Input.path(list));
        var paths = new ArrayList<String>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            paths.add(line.strip());
        }
        return paths;
    }

    private static int workers(Arguments arguments) {
        int cores = Runtime.getRuntime().availableProcessors();
        if (!arguments.has(WORKERS)) {
            return cores;
        }
        int wanted = Words.number(WORKERS, arguments.value(WORKERS).orElseThrow(), MOST_WORKERS);
        return wanted == 0 ? cores : wanted;
    }

    private static CompileSettings settings(Arguments arguments) {
        PythonVersion version = PythonSource.version(Common.version(arguments.value(TARGET)));
        List<Integer> levels = levels(arguments);
        if (arguments.has(LINK) && levels.size() < 2) {
            throw new UsageException(LINK + " is for several levels: give -o more than once");
        }
        return new CompileSettings(
                version,
                levels,
                mode(arguments, version),
                arguments.has(FORCE),
                arguments.has(LEGACY),
                arguments.value(CacheTrees.PREFIX),
                arguments.has(Common.JSON) ? 2 : Math.min(2, arguments.values(QUIET).size()),
                expression(arguments),
                arguments.value(REALM).map(Input::path),
                arguments.has(LINK));
    }

    /** The levels, each once, in ascending order. */
    private static List<Integer> levels(Arguments arguments) {
        int plain = arguments.has(LEVEL_2) ? 2 : arguments.has(LEVEL_1) ? 1 : 0;
        var levels = new TreeSet<Integer>();
        for (String word : arguments.values(LEVELS)) {
            levels.add(word.equals("-1") ? plain : Words.number(LEVELS, word, 2));
        }
        if (levels.isEmpty()) {
            levels.add(plain);
        }
        return List.copyOf(levels);
    }

    private static Optional<Pattern> expression(Arguments arguments) {
        Optional<String> word = arguments.value(SKIP);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(word.get()));
        } catch (PatternSyntaxException e) {
            throw new UsageException(
                    "-x takes a regular expression, and '"
                            + word.get()
                            + "' is none: "
                            + e.getDescription());
        }
    }

    private static InvalidationMode mode(Arguments arguments, PythonVersion version) {
        if (!arguments.has(MODE)) {
            return InvalidationMode.of(
                    version, Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")));
        }
        String word = arguments.value(MODE).orElseThrow();
        return switch (word) {
            case "timestamp" -> InvalidationMode.TIMESTAMP;
            case "checked-hash" -> InvalidationMode.CHECKED_HASH;
            case "unchecked-hash" -> InvalidationMode.UNCHECKED_HASH;
            default ->
                    throw new UsageException(
                            MODE
                                    + " is timestamp, checked-hash or unchecked-hash, not '"
                                    + word
                                    + "'");
        };
    }
}
