package dev.pyclair.cli;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.pyc.Magic;
import dev.pyclair.pyc.cache.Afterwards;
import dev.pyclair.pyc.cache.HashPolicy;
import dev.pyclair.pyc.cache.ImportDecision;
import dev.pyclair.pyc.cache.ImportRules;
import dev.pyclair.pyc.cache.ImportSettings;
import dev.pyclair.pyc.cache.NioFiles;
import dev.pyclair.pyc.cache.Outcome;
import dev.pyclair.pyc.cache.Step;
import dev.pyclair.pyc.tree.CacheEntry;
import dev.pyclair.pyc.tree.CacheState;
import dev.pyclair.pyc.tree.CacheTree;
import dev.pyclair.pyc.tree.TreeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Tells step by step which file an import runs, and why. */
final class CacheExplainCommand implements Command {
    private static final Option PYTHON =
            Option.value(
                    "VERSION",
                    "The CPython that imports, such as 3.13; else that of the cached file, or all that have cached"
                            + " the source, or the newest that is out.",
                    "--python");
    private static final Option POLICY =
            Option.value(
                    "POLICY",
                    "As Python's option of that name: default, always or never.",
                    "--check-hash-based-pycs");
    private static final Option NO_WRITING =
            Option.flag("As Python's option -B: what is compiled is not written.", "-B");

    private static final Option QUIET =
            Option.flag("Print only what comes out, without the steps.", "-q", "--quiet");

    @Override
    public String summary() {
        return "Explain what an import does with a file, step by step. Nothing is run or written.";
    }

    @Override
    public String positionals() {
        return "FILE...";
    }

    @Override
    public String positionalsHelp() {
        return "Sources, cached files, or folders that are packages.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                PYTHON,
                CachePathCommand.LEVEL,
                POLICY,
                CacheTrees.PREFIX,
                NO_WRITING,
                QUIET,
                Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair cache explain pkg/__pycache__/m.cpython-313.pyc",
                        "does an import of m run this file?"),
                new Example(
                        "pyclair cache explain pkg/m.py --python 3.12 --check-hash-based-pycs always",
                        "which file does CPython 3.12 run with that option?"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.positionals().isEmpty()) {
            throw new UsageException("no file given: name one");
        }
        HashPolicy policy = policy(arguments.value(POLICY).orElse("default"));
        Optional<PythonVersion> version = Common.version(arguments.value(PYTHON));
        int code = ExitCode.DONE;
        boolean isFirst = true;
        for (String word : arguments.positionals()) {
            Path path = Input.path(word);
            var file = ImportedFile.of(path, Files.isDirectory(path));
            for (PythonVersion each : versions(path, file, version)) {
                ImportSettings settings = settings(arguments, file, each).withPolicy(policy);
                ImportDecision decision = decide(settings, file);
                if (!isFirst && !arguments.has(Common.JSON) && !arguments.has(QUIET)) {
                    console.print("\n");
                }
                isFirst = false;
                if (arguments.has(Common.JSON)) {
                    print(json(word, each, file, decision), console);
                } else {
                    if (!arguments.has(QUIET)) {
                        console.print(steps(each, file, decision));
                    }
                    console.print(decision(decision));
                    console.print(remark(path, each, decision));
                    console.print(BuiltinModules.remark(file.module()));
                }
                if (decision.outcome() instanceof Outcome.Raises) {
                    code = ExitCode.FINDINGS;
                }
            }
        }
        return code;
    }

    private static HashPolicy policy(String word) {
        return switch (word) {
            case "default" -> HashPolicy.DEFAULT;
            case "always" -> HashPolicy.ALWAYS;
            case "never" -> HashPolicy.NEVER;
            default ->
                    throw new UsageException(
                            POLICY + " takes default, always or never, not '" + word + "'");
        };
    }

    /** The versions that are meant, of which there is always one. */
    private static Iterable<PythonVersion> versions(
            Path path, ImportedFile file, Optional<PythonVersion> wanted) {
        if (wanted.isPresent()) {
            return List.of(wanted.get());
        }
        if (file.version().isPresent()) {
            return List.of(file.version().get());
        }
        var versions = new TreeSet<PythonVersion>();
        if (!Files.isDirectory(path)) {
            for (CacheEntry entry : CacheTree.survey(path, TreeOptions.HEADERS).entries()) {
                if (entry.version().isPresent()) {
                    versions.add(entry.version().get());
                }
            }
        }
        if (versions.isEmpty()) {
            versions.add(Magic.newestRelease());
        }
        return versions;
    }

    private static ImportSettings settings(
            Arguments arguments, ImportedFile file, PythonVersion version) {
        ImportSettings settings = CachePathCommand.settings(arguments, version);
        settings = arguments.has(NO_WRITING) ? settings.withoutWriting() : settings;
        String level = arguments.value(CachePathCommand.LEVEL).orElse(file.level());
        if (level.isEmpty()) {
            return settings;
        }
        if (level.equals("o")) {
            return settings.withLevel(1);
        }
        if (!level.matches("[012]")) {
            throw new UsageException(
                    "an interpreter runs with level 0, 1 or 2, not '"
                            + level
                            + "': give "
                            + CachePathCommand.LEVEL
                            + " LEVEL");
        }
        return settings.withLevel(Integer.parseInt(level));
    }

    private static ImportDecision decide(ImportSettings plain, ImportedFile file) {
        ImportSettings settings = plain.withExtensionSuffixes(ExtensionSuffixes.of(plain, file));
        var rules = new ImportRules(settings, new NioFiles(Path.of(settings.directory())));
        return rules.module(file.folder(), file.module());
    }

    private static String steps(PythonVersion version, ImportedFile file, ImportDecision decision) {
        var out = new StringBuilder();
        String folder = file.folder().isEmpty() ? "this folder" : file.folder();
        out.append("CPython ").append(version).append(" imports ").append(file.module());
        out.append(" from ").append(folder).append(":\n");
        int looks = 0;
        int paths = 0;
        for (Step step : decision.steps()) {
            looks = Math.max(looks, step.look().toString().length());
            paths = Math.max(paths, step.path().length());
        }
        for (Step step : decision.steps()) {
            out.append("  ").append(padded(step.look().toString(), looks)).append("  ");
            out.append(padded(step.path(), paths)).append("  ").append(step.finding());
            out.append('\n');
        }
        return lines(out.toString());
    }

    private static String decision(ImportDecision decision) {
        String sentence = decision.sentence();
        return lines(
                decision.outcome() instanceof Outcome.Raises raises
                                && !raises.message().isEmpty()
                                && !raises.message().equals(decision.detail())
                        ? sentence + " " + raises.pythonType() + ": " + raises.message()
                        : sentence);
    }

    private static String lines(String text) {
        var out = new StringBuilder();
        for (String line : text.split("\n")) {
            out.append(Visible.line(line)).append('\n');
        }
        return out.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** What the import does not notice of the file that it runs, or that another one runs. */
    private static String remark(Path path, PythonVersion version, ImportDecision decision) {
        String runs = runs(decision);
        if (!runs.isEmpty() && (runs.endsWith(".pyc") || runs.endsWith(".pyo"))) {
            Path file = Path.of(runs);
            for (CacheEntry entry :
                    CacheTree.survey(file, TreeOptions.HEADERS.withVersion(version)).entries()) {
                if (entry.state() != CacheState.VALID) {
                    return CacheText.line(entry, "Mind");
                }
            }
        }
        boolean isOther =
                !Files.isDirectory(path)
                        && !path.toString().endsWith(".py")
                        && !runs.isEmpty()
                        && !path.equals(Path.of(runs));
        return isOther ? Visible.line(path + " is not used.") + "\n" : "";
    }

    private static String runs(ImportDecision decision) {
        Outcome outcome = decision.outcome();
        if (outcome instanceof Outcome.RunsSource source) {
            return source.path();
        }
        if (outcome instanceof Outcome.RunsPyc pyc) {
            return pyc.path();
        }
        return outcome instanceof Outcome.RunsExtension extension ? extension.path() : "";
    }

    private static void print(Utf8Builder line, Console console) throws IOException {
        console.write(line.toBytes().toArray());
    }

    private static Utf8Builder json(
            String word, PythonVersion version, ImportedFile file, ImportDecision decision) {
        var out = new Utf8Builder(1024);
        var json = new JsonWriter(out).open('{');
        json.key("file").value(word).key("python").value(version.toString());
        json.key("folder").value(file.folder()).key("module").value(file.module());
        json.key("outcome").value(name(decision.outcome()));
        json.key("runs");
        String runs = runs(decision);
        if (runs.isEmpty()) {
            json.nothing();
        } else {
            json.value(runs);
        }
        json.key("reason").value(decision.reason().name().toLowerCase(Locale.ROOT));
        json.key("detail").value(decision.detail());
        json.key("sentence").value(decision.sentence());
        if (decision.outcome() instanceof Outcome.Raises raises) {
            json.key("error").open('{').key("type").value(raises.pythonType());
            json.key("message").value(raises.message()).close('}');
        }
        if (decision.afterwards() instanceof Afterwards.Written written) {
            json.key("written").open('{').key("path").value(written.path());
            HeaderText.write(written.header(), json);
            json.close('}');
        }
        json.key("steps").open('[');
        for (Step step : decision.steps()) {
            json.open('{').key("look").value(step.look().toString());
            json.key("path").value(step.path()).key("finding").value(step.finding()).close('}');
        }
        json.close(']').close('}');
        out.append('\n');
        return out;
    }

    private static String name(Outcome outcome) {
        if (outcome instanceof Outcome.RunsSource) {
            return "runs-source";
        }
        if (outcome instanceof Outcome.RunsPyc) {
            return "runs-pyc";
        }
        if (outcome instanceof Outcome.RunsExtension) {
            return "runs-extension";
        }
        return outcome instanceof Outcome.Namespace ? "namespace" : "raises";
    }
}
