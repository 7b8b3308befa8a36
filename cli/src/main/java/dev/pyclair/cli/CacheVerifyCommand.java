package dev.pyclair.cli;

import dev.pyclair.code.Utf8Builder;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Proves that cached files come from their sources, with the own compiler or an interpreter that
 * the user names.
 */
final class CacheVerifyCommand implements Command {
    private static final Option PYTHON_FROM =
            Option.value(
                    "PYTHON",
                    "An interpreter that compiles again the sources of files of its version: its path. It is"
                            + " trusted, and so is its own library. Files of 3.13 need none.",
                    "--python-from");
    private static final Option TIME_LIMIT =
            Option.value(
                    "SECONDS",
                    "How long it may take for one source; 60 if not given.",
                    "--time-limit");
    private static final Option VERBOSE =
            Option.flag("Tell of files that match, too.", "-v", "--verbose");

    private static final int DEFAULT_SECONDS = 60;
    private static final int MOST_SECONDS = 86_400;

    @Override
    public String summary() {
        return "Prove that cached files come from their sources, by compiling these again.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public String positionalsHelp() {
        return "Sources, for their cached files; cached files; or folders, for all of these below.";
    }

    @Override
    public List<Option> options() {
        return List.of(PYTHON_FROM, TIME_LIMIT, VERBOSE, Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair cache verify app.py",
                        "whether its cached file of 3.13 is what CPython makes of it; no Python is needed"),
                new Example(
                        "pyclair cache verify app.py --python-from /usr/bin/python3.12",
                        "the same for the cached file of 3.12"),
                new Example(
                        "pyclair cache verify lib --python-from venv/bin/python",
                        "all cached files below lib"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.positionals().isEmpty()) {
            throw new UsageException("no file given: name one, or a folder");
        }
        int seconds =
                arguments.has(TIME_LIMIT)
                        ? Words.number(
                                TIME_LIMIT, arguments.value(TIME_LIMIT).orElseThrow(), MOST_SECONDS)
                        : DEFAULT_SECONDS;
        if (seconds == 0) {
            throw new UsageException(TIME_LIMIT + " is at least a second");
        }
        Prover own = Prover.own();
        if (!arguments.has(PYTHON_FROM)) {
            return run(arguments, own, console);
        }
        String word = arguments.value(PYTHON_FROM).orElseThrow();
        Path python = Input.path(word);
        if (!Files.isRegularFile(python) || !Files.isExecutable(python)) {
            console.complain(word + ": " + unusable(python));
            return ExitCode.BAD_INPUT;
        }
        try (var compilers = new RecompilerPool(python, word, seconds)) {
            return run(arguments, own.before(compilers), console);
        } catch (InterpreterException e) {
            console.complain(word + ": the interpreter " + e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    private static String unusable(Path python) {
        if (!Files.exists(python)) {
            return "no such file; " + PYTHON_FROM + " takes the path of an interpreter";
        }
        return Files.isDirectory(python)
                ? "a folder; " + PYTHON_FROM + " takes the interpreter in it"
                : "not executable";
    }

    private static int run(Arguments arguments, Prover prover, Console console) throws IOException {
        boolean isMissing = false;
        boolean isProved = true;
        var files = new ArrayList<CacheEntry>();
        var links = new ArrayList<Path>();
        var seen = new HashSet<Path>();
        for (String word : arguments.positionals()) {
            Path path = Input.path(word);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                console.complain(word + ": " + CacheTrees.missing(word));
                isMissing = true;
                continue;
            }
            CacheSurvey survey = CacheTree.survey(path, TreeOptions.HEADERS);
            boolean isFound = false;
            for (CacheEntry entry : survey.entries()) {
                isFound |= mayRun(entry);
                if (mayRun(entry) && seen.add(entry.path().toAbsolutePath().normalize())) {
                    files.add(entry);
                }
            }
            links.addAll(survey.links());
            if (!isFound && survey.links().isEmpty()) {
                console.complain(word + ": there is no cached file of it");
                isProved = false;
            }
        }
        boolean isJson = arguments.has(Common.JSON);
        boolean isVerbose = arguments.has(VERBOSE);
        var counts = new int[Proof.State.values().length];
        var progress = new Progress(console, true);
        new ProofBatch(prover, progress)
                .run(
                        files,
                        proof -> {
                            counts[proof.state().ordinal()]++;
                            console.write(isJson ? proof.json() : proof.text(isVerbose));
                        });
        for (Path link : links) {
            Proof proof = Proof.notProved(link, Optional.empty(), "a link that is not followed");
            counts[proof.state().ordinal()]++;
            console.write(isJson ? proof.json() : proof.text(isVerbose));
        }
        int count = files.size() + links.size();
        if (!isJson) {
            console.write(summary(count, counts));
        }
        if (isMissing) {
            return ExitCode.BAD_INPUT;
        }
        isProved &= counts[Proof.State.MATCHES.ordinal()] == count;
        return isProved ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Whether an import may take a file for code, or code may be behind it. */
    private static boolean mayRun(CacheEntry entry) {
        String name = entry.path().toString();
        return name.endsWith(".pyc")
                || name.endsWith(".pyo")
                || entry.state() == CacheState.UNREADABLE
                || entry.state() == CacheState.LINK;
    }

    private static byte[] summary(int files, int[] counts) {
        var out = new Utf8Builder(64);
        out.append("files " + files);
        out.append(", matching " + counts[Proof.State.MATCHES.ordinal()]);
        out.append(", differing " + counts[Proof.State.DIFFERS.ordinal()]);
        out.append(", not proved " + counts[Proof.State.NOT_PROVED.ordinal()] + "\n");
        return out.toBytes().toArray();
    }
}
