package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.CompileOptions;
import dev.pyclair.compiler.PythonCompiler;
import dev.pyclair.compiler.assemble.CompiledFile;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiles the programs of the corpus, and those of {@code conformance/oracle/compile_goldens.py},
 * at all levels, and holds what comes out against the files that CPython 3.13 made.
 */
class CompileGoldenTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();
    private static final int HEADER = 16;
    private static final int LEVELS = 3;

    @TestFactory
    Stream<DynamicTest> programsOfTheCorpus() {
        return Corpus.files(".pyc").stream()
                .filter(pyc -> pyc.startsWith("corpus/3.13/") && !pyc.contains(".opt-"))
                .map(pyc -> pyc.substring("corpus/3.13/".length()))
                .map(pyc -> Corpus.withoutSuffix(pyc, ".pyc"))
                .filter(name -> Corpus.exists("programs/" + name + ".py"))
                .map(name -> test("programs/", "corpus/3.13/", name));
    }

    @TestFactory
    Stream<DynamicTest> programsFromSeeds() {
        return names().stream().map(name -> test("compile/", "compile/", name));
    }

    private static List<String> names() {
        return CompileText.lines("compile/fold.txt").stream()
                .filter(line -> line.startsWith("= "))
                .map(line -> Corpus.withoutSuffix(line.substring(2), ".py"))
                .toList();
    }

    private static DynamicTest test(String sources, String pycs, String name) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    byte[] source = Corpus.bytes(sources + name + ".py");
                    for (int level = 0; level < LEVELS; level++) {
                        String other = pycs + name + ".opt-" + level + ".pyc";
                        String pyc = Corpus.exists(other) ? other : pycs + name + ".pyc";
                        compare(source, name + ".py", level, Corpus.bytes(pyc));
                    }
                });
    }

    private static void compare(byte[] source, String name, int level, byte[] pyc) {
        CompiledFile made =
                PythonCompiler.compileFile(
                        source, name, CompileOptions.FILE.optimized(level), warning -> {});
        List<String> differences = new ArrayList<>();
        var fields =
                new CodeFields(
                        (kind, where, expected, actual) ->
                                differences.add(
                                        where + " " + kind + ": " + expected + ", not " + actual));
        boolean isEqual = fields.compare(name, PycFile.read(pyc.clone()).code(), made.code());
        assertThat(differences).isEmpty();
        assertThat(isEqual).isTrue();
        byte[] written = made.toMarshal();
        assertThat(written).isEqualTo(Arrays.copyOfRange(pyc, HEADER, pyc.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fold", "symtable"})
    void stages(String stage) {
        List<String> made = new ArrayList<>();
        for (String name : names()) {
            byte[] source = Corpus.bytes("compile/" + name + ".py");
            made.add("= " + name + ".py");
            made.addAll(StageSweep.entries(stage, source, name + ".py"));
        }
        assertThat(made).isEqualTo(CompileText.lines("compile/" + stage + ".txt"));
    }

    @Test
    void warnings() {
        List<String> made = new ArrayList<>();
        for (String name : names()) {
            byte[] source = Corpus.bytes("compile/" + name + ".py");
            List<SourceWarning> warned = new ArrayList<>();
            PythonCompiler.compile(source, name + ".py", 0, warned::add);
            for (SourceWarning each : warned) {
                made.add(name + ".py\t" + CompileText.row(each));
            }
        }
        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(CompileText.lines("compile/warnings.tsv"));
    }

    @TestFactory
    Stream<DynamicTest> mistakes() {
        return CompileText.lines("compile/mistakes.tsv").stream().map(CompileGoldenTest::mistake);
    }

    private static DynamicTest mistake(String row) {
        String[] columns = row.split("\t", -1);
        String source = Literal.parse(columns[0], VERSION).toString();
        List<String> expected = Arrays.stream(columns).skip(1).map(CompileText::column).toList();
        return DynamicTest.dynamicTest(
                columns[0], () -> assertThat(outcome(source)).isEqualTo(expected));
    }

    private static List<String> outcome(String source) {
        try {
            PythonCompiler.compile(
                    source.getBytes(StandardCharsets.UTF_8), "mistake.py", 0, warning -> {});
            return List.of("-", "-", "-", "-", "-", "''");
        } catch (SourceException refused) {
            return CompileText.columns(refused);
        }
    }
}
