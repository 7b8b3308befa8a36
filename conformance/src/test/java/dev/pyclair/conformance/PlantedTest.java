package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.PyclairException;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.cache.ImportDecision;
import dev.pyclair.pyc.cache.ImportRules;
import dev.pyclair.pyc.cache.ImportSettings;
import dev.pyclair.pyc.cache.NioFiles;
import dev.pyclair.pyc.tree.TreeOptions;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A tree with a case of everything that a cached file can be, made from {@code cache/planted.tsv}:
 * each has the state that was written by hand, and that interpreters bear out.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "names of any bytes, pipes and permissions")
class PlantedTest {
    /** Names that are no text, which a path of characters cannot lead to. */
    private static final Set<String> UNDECODABLE = Set.of("name-bytes", "name-09", "name-10");

    private static final PlantedTree TREE = PlantedTree.read();

    @TempDir static Path base;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        TREE.make(base);
    }

    @AfterAll
    static void open() throws IOException {
        TREE.open(base);
    }

    /** Whether permissions do not bind this process, as they do not bind root. */
    private static boolean isRoot() {
        return Files.isReadable(
                PlantedTree.place(base, "tree/denied-file/__pycache__/m.cpython-313.pyc"));
    }

    /** The lines to expect, sorted; the paths relative, as this JVM has them in characters. */
    private static List<String> expected(PlantedState.View view) {
        return TREE.states().stream()
                .filter(state -> !state.in(view).equals(PlantedState.NONE))
                .map(state -> characters(state.path()) + ": " + state.in(view))
                .sorted()
                .collect(Collectors.toList());
    }

    private static String characters(String escaped) {
        return base.relativize(PlantedTree.place(base, escaped)).toString();
    }

    /**
     * What is said of the tree and should not be, after a {@code +}, and what should be and is not,
     * after a {@code -}. Lists, not sets: names of bytes may look alike in characters.
     */
    private static List<String> differences(PlantedState.View view, TreeJudge judge)
            throws IOException {
        var missing = expected(view);
        var differences = new ArrayList<String>();
        for (TreeJudge.Judged judged : judge.judge(base.resolve("tree"), view)) {
            String line = base.relativize(judged.path()) + ": " + judged.state();
            if (!missing.remove(line)) {
                differences.add("+ " + line);
            }
        }
        missing.forEach(line -> differences.add("- " + line));
        return differences;
    }

    /**
     * The views that a tree is judged in: with and without bodies, for all versions and for one.
     */
    private static Stream<PlantedState.View> views() {
        return Stream.of(Optional.<String>empty(), Optional.of("3.13"), Optional.of("2.7"))
                .flatMap(
                        python ->
                                Stream.of(false, true)
                                        .map(
                                                bodies ->
                                                        new PlantedState.View(
                                                                bodies, isRoot(), python)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void aJudgeIsHeldToEveryLine(PlantedState.View view) throws IOException {
        var lines = new ArrayList<TreeJudge.Judged>();
        for (PlantedState state : TREE.states()) {
            if (!state.in(view).equals(PlantedState.NONE)) {
                lines.add(
                        new TreeJudge.Judged(
                                PlantedTree.place(base, state.path()), state.in(view)));
            }
        }
        assertThat(differences(view, (tree, seen) -> lines)).isEmpty();
        TreeJudge.Judged first = lines.remove(0);
        lines.add(new TreeJudge.Judged(first.path(), "other"));
        String path = base.relativize(first.path()).toString();
        assertThat(differences(view, (tree, seen) -> lines))
                .containsExactly("+ " + path + ": other", "- " + path + ": " + first.state());
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyPathHasItsState(PlantedState.View view) throws IOException {
        assertThat(differences(view, PlantedTest::states)).isEmpty();
    }

    private static List<TreeJudge.Judged> states(Path tree, PlantedState.View view) {
        TreeOptions options =
                view.bodies() ? TreeOptions.HEADERS.withBodies() : TreeOptions.HEADERS;
        if (view.python().isPresent()) {
            options = options.withVersion(PythonVersion.parse(view.python().get()).orElseThrow());
        }
        return dev.pyclair.pyc.tree.CacheTree.survey(tree, options).entries().stream()
                .map(entry -> new TreeJudge.Judged(entry.path(), entry.state().toString()))
                .collect(Collectors.toList());
    }

    @Test
    void hasCasesOfEveryState() {
        assertThat(TREE.cases()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(TREE.states())
                .extracting(PlantedState::state)
                .contains(
                        "link",
                        "unreadable",
                        "broken",
                        "leftover",
                        "foreign",
                        "header",
                        "shadowing",
                        "sourceless",
                        "orphan",
                        "stale",
                        "hash-mismatch",
                        "unchecked-hash",
                        "valid");
        assertThat(TREE.states()).extracting(PlantedState::path).doesNotHaveDuplicates();
    }

    @Test
    void bodiesAreReadWhereTheTableSaysSo() {
        var bodies = new PlantedState.View(true, true, Optional.empty());
        var whole =
                Set.of(
                        "valid",
                        "stale",
                        "hash-mismatch",
                        "unchecked-hash",
                        "orphan",
                        "sourceless",
                        "shadowing");
        int read = 0;
        for (PlantedState state : TREE.states()) {
            boolean isBroken = "broken".equals(state.variants().get("bodies"));
            if (isBroken || whole.contains(state.in(bodies))) {
                byte[] file = TREE.content(state.path());
                // What pytest wrote before 6 has a shorter header than its version.
                if (state.path().matches(".*(pytest-5|PYTEST).*")) {
                    continue;
                }
                assertThat(isReadable(file)).as(state.path()).isEqualTo(!isBroken);
                read++;
            }
        }
        assertThat(read).isGreaterThan(150);
    }

    private static boolean isReadable(byte[] file) {
        try {
            return PycFile.read(file).code() != null;
        } catch (PyclairException e) {
            return false;
        }
    }

    @Test
    void importsAreDecidedAsInterpretersDid() {
        CharsetEncoder names = Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder();
        var differences = new ArrayList<String>();
        int decided = 0;
        for (PlantedTree.Run run : TREE.runs()) {
            String name = run.folder().split("/")[1];
            // The table has what a user may; and what root may, no import has shown.
            if (UNDECODABLE.contains(name)
                    || !names.canEncode(text(run.name()))
                    || isRoot() && name.startsWith("denied-")) {
                continue;
            }
            decided++;
            String ours = CacheCase.words(decide(run).outcome()).replace(base + "/", "");
            String theirs = text(run.outcome());
            if (!ours.equals(theirs)) {
                differences.add(run + "\n    ours " + ours);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(decided).isGreaterThan(240);
    }

    private static ImportDecision decide(PlantedTree.Run run) {
        PythonVersion version = PythonVersion.parse(run.python()).orElseThrow();
        ImportSettings settings =
                ImportSettings.of(version, base.toString()).withLevel(run.level()).withoutWriting();
        var rules = new ImportRules(settings, new NioFiles(base));
        String folder = base + "/" + text(run.folder());
        String name = text(run.name());
        if (run.importer().equals("load")) {
            return rules.source(folder + "/" + name);
        }
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? rules.module(folder, name)
                : rules.module(folder + "/" + name.substring(0, dot), name.substring(dot + 1));
    }

    private static String text(String escaped) {
        return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
