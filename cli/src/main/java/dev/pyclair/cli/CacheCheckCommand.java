package dev.pyclair.cli;

import dev.pyclair.pyc.tree.CacheEntry;
import dev.pyclair.pyc.tree.CacheState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tells which cached files are not what they seem. */
final class CacheCheckCommand implements Command {
    static final Option QUIET = Option.flag("Print only how many there are.", "-q", "--quiet");

    private static final Option PROVE =
            Option.flag(
                    "Compile the sources of files of 3.13 again, too, and tell which are not of them.",
                    "--prove");

    @Override
    public String summary() {
        return "Check cached files: stale, orphaned, foreign, shadowing, unchecked, broken.";
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
                CacheTrees.BODIES,
                PROVE,
                CacheTrees.ONLY,
                CacheTrees.IGNORE,
                CacheTrees.PYTHON,
                CacheTrees.PREFIX,
                QUIET,
                Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair cache check .", "what is wrong below this folder, a line each"),
                new Example(
                        "pyclair cache check --bodies --ignore stale /usr/lib/python3",
                        "read the code, too; stale files do no harm"),
                new Example(
                        "pyclair cache check --prove .",
                        "whether the cached files really are of their sources, without any Python"),
                new Example(
                        "pyclair cache check --only hash-mismatch --only shadowing .",
                        "code that runs in place of another"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var trees = new CacheTrees(arguments, console);
        trees.survey(arguments.has(CacheTrees.BODIES));
        int findings = 0;
        for (CacheEntry entry : trees.entries()) {
            if (entry.state() == CacheState.VALID) {
                continue;
            }
            findings++;
            if (arguments.has(Common.JSON)) {
                CacheText.printJson(entry, "", console);
            } else if (!arguments.has(QUIET)) {
                console.print(CacheText.line(entry, ""));
            }
        }
        if (arguments.has(PROVE)) {
            findings += prove(trees, arguments, console);
        }
        if (!arguments.has(Common.JSON)) {
            console.print(
                    "files "
                            + trees.entries().size()
                            + ", findings "
                            + findings
                            + trees.linksText()
                            + "\n");
        }
        return trees.exitCode(findings > 0);
    }

    /** Proves what imports may run, and is of a version with a compiler; how many did not match. */
    private static int prove(CacheTrees trees, Arguments arguments, Console console)
            throws IOException {
        boolean isQuiet = arguments.has(QUIET);
        var files = new ArrayList<CacheEntry>();
        for (CacheEntry entry : trees.entries()) {
            boolean mayRun =
                    entry.state() == CacheState.VALID
                            || entry.state() == CacheState.UNCHECKED_HASH
                            || entry.state() == CacheState.HASH_MISMATCH;
            if (mayRun && entry.version().map(PythonSource::compilesFor).orElse(false)) {
                files.add(entry);
            }
        }
        var failures = new ArrayList<Proof>();
        new ProofBatch(Prover.own(), new Progress(console, !isQuiet))
                .run(
                        files,
                        proof -> {
                            if (proof.state() != Proof.State.MATCHES) {
                                failures.add(proof);
                            }
                        });
        for (Proof proof : failures) {
            if (arguments.has(Common.JSON)) {
                console.write(proof.json());
            } else if (!isQuiet) {
                console.write(proof.text(false));
            }
        }
        return failures.size();
    }
}
