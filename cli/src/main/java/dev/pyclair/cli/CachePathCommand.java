package dev.pyclair.cli;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.Magic;
import dev.pyclair.pyc.cache.CachePathException;
import dev.pyclair.pyc.cache.ImportSettings;
import dev.pyclair.pyc.cache.PycCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells where a CPython keeps the cached file of a source, and of which source a file is. */
final class CachePathCommand implements Command {
    static final Option PYTHON =
            Option.value(
                    "VERSION",
                    "The CPython that is meant, such as 3.13; else the newest that is out.",
                    "--python");
    static final Option LEVEL =
            Option.value(
                    "LEVEL", "The level of optimisation: 0, 1 as with -O, 2 as with -OO.", "-O");

    @Override
    public String summary() {
        return "Print where the cached file of a source is, or of which source a cached file is.";
    }

    @Override
    public String positionals() {
        return "FILE...";
    }

    @Override
    public String positionalsHelp() {
        return "Sources, or cached files, which need not be there.";
    }

    @Override
    public List<Option> options() {
        return List.of(PYTHON, LEVEL, CacheTrees.PREFIX);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair cache path pkg/m.py --python 3.13 -O 1",
                        "pkg/__pycache__/m.cpython-313.opt-1.pyc"),
                new Example("pyclair cache path pkg/__pycache__/m.cpython-313.pyc", "pkg/m.py"));
    }

    /** The version that is meant. */
    static PythonVersion version(Arguments arguments) {
        return Common.version(arguments.value(PYTHON)).orElseGet(Magic::newestRelease);
    }

    /** An interpreter started as the options say. */
    static ImportSettings settings(Arguments arguments, PythonVersion version) {
        ImportSettings settings =
                ImportSettings.of(version, Path.of("").toAbsolutePath().toString());
        return arguments.has(CacheTrees.PREFIX)
                ? settings.withPrefix(arguments.value(CacheTrees.PREFIX).orElseThrow())
                : settings;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.positionals().isEmpty()) {
            throw new UsageException("no file given: name one");
        }
        var cache = new PycCache(settings(arguments, version(arguments)));
        String level = arguments.value(LEVEL).orElse("");
        int code = ExitCode.DONE;
        for (String file : arguments.positionals()) {
            Input.path(file);
            boolean isCached = file.endsWith(".pyc") || file.endsWith(".pyo");
            try {
                String path =
                        isCached
                                ? cache.sourceFromCache(file)
                                : cache.cacheFromSource(file, level.equals("0") ? "" : level);
                console.print(Visible.line(path) + "\n");
            } catch (CachePathException e) {
                console.complain(file + ": " + e.getMessage());
                code = ExitCode.BAD_INPUT;
            }
        }
        return code;
    }
}
