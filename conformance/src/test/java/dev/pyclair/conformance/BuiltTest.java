package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pyclair.asm.AssemblyText;
import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.verify.Diagnostic;
import dev.pyclair.verify.Verifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs built here run in the CPythons that they are for: {@code built.tsv} says what came out,
 * the files that were run are in the corpus, and those that are built now are the same.
 *
 * <p>{@code conformance/sweeps/built.sh} runs them anew.
 */
class BuiltTest {
    private static final Path WORK = Path.of("target", "built");

    /** To negative, zero and done; the way back to round is short where jumps are absolute. */
    private static final int FAR_JUMPS = 3;

    private static List<BuiltProgram> programs;

    @BeforeAll
    static void build() throws IOException {
        programs = BuiltProgram.all();
    }

    static List<BuiltProgram> programs() throws IOException {
        return BuiltProgram.all();
    }

    static List<BuiltProgram> texts() throws IOException {
        return BuiltProgram.ofTexts();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isTheFileThatWasRun(BuiltProgram program) {
        assertThat(program.pyc().toBytes()).isEqualTo(Corpus.bytes(program.path()));
    }

    @Test
    void interpretersReturnedWhatIsExpected() {
        var expected = new TreeSet<String>();
        for (BuiltProgram program : programs) {
            assertThat(program.expectations()).as(program.toString()).isNotEmpty();
            for (Expectation each : program.expectations()) {
                expected.add(program + "\t" + each);
            }
        }
        Set<String> returned =
                Corpus.rows("built/built.tsv").stream()
                        .map(row -> row[0] + "/" + row[1] + "\t" + row[2] + " " + row[3])
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(returned).isEqualTo(expected);
    }

    @Test
    void versionsHaveTheSamePrograms() {
        for (PythonVersion version : versions()) {
            List<String> names = new ArrayList<>();
            programs.stream()
                    .filter(program -> program.version() == version)
                    .forEach(program -> names.add(program.name()));
            assertThat(names)
                    .as(version.toString())
                    .contains("add", "total", "safe_div", "count", "make_adder", "greet")
                    .contains("classify", "lookup", "point", "builder_add", "builder_total");
        }
    }

    private static Set<PythonVersion> versions() {
        return programs.stream()
                .map(BuiltProgram::version)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isAcceptedByTheVerifier(BuiltProgram program) {
        assertThat(Verifier.verify(program.pyc().code()))
                .extracting(Diagnostic::toString)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void printsAsTextThatMakesTheSameFile(BuiltProgram program) {
        byte[] bytes = program.pyc().toBytes();
        String text = AssemblyText.of(PycFile.read(bytes.clone()));
        assertThat(AssemblyText.parse(text).toBytes()).isEqualTo(bytes);
    }

    /** Nothing that can be derived is said: no field, no list, no argument as a number. */
    @ParameterizedTest
    @MethodSource("texts")
    void isWrittenAsPeopleWriteIt(BuiltProgram program) {
        byte[] bytes = Corpus.bytes("built/" + program + BuiltProgram.EXTENSION);
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text)
                .doesNotContain(".stacksize", ".const", ".names", ".locals", ".qualname", "@")
                .doesNotContain("EXTENDED_ARG", "depth", ".caches", ".linetable");
    }

    /** An argument of 2.7 has 16 bits, so that no jump of a program of this size is far. */
    @Test
    void farJumpsHaveExtendedArgs() {
        for (BuiltProgram program : programs) {
            InstructionFormat format = program.version().instructionFormat();
            if (program.name().equals("classify")) {
                assertThat(extendedJumps(program))
                        .as(program.toString())
                        .isGreaterThanOrEqualTo(
                                format == InstructionFormat.VARIABLE ? 0 : FAR_JUMPS);
            }
        }
    }

    private static int extendedJumps(BuiltProgram program) {
        var at = new InstructionReader(program.pyc().code().nested().get(0));
        int count = 0;
        while (at.next()) {
            boolean isExtended = at.startOffset() < at.offset();
            count += isExtended && at.entry().operand().isJump() ? 1 : 0;
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.7", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13"})
    void runsInTheInstalledInterpreter(String version) throws IOException, InterruptedException {
        Optional<Path> python = Interpreters.python(version);
        assumeTrue(python.isPresent(), "no CPython " + version + " below $PYENV_ROOT/versions");
        Path folder = Files.createDirectories(WORK.resolve(version)).toAbsolutePath();
        List<String> expected = write(version, folder);
        Path output = folder.resolve("outcomes.txt");
        var command =
                new ProcessBuilder(
                        python.get().toString(), "-B", "oracle/imports.py", folder.toString());
        Process process =
                command.redirectOutput(output.toFile())
                        .redirectError(folder.resolve("errors.txt").toFile())
                        .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        List<String> outcomes = Files.readAllLines(output);
        assertThat(outcomes.subList(1, outcomes.size())).isEqualTo(expected);
        assertThat(process.exitValue()).isZero();
    }

    /** Writes the programs of a version; the lines that their expectations make. */
    private static List<String> write(String version, Path folder) throws IOException {
        var expressions = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (BuiltProgram program : programs) {
            if (program.version().toString().equals(version)) {
                Files.write(folder.resolve(program.name() + ".pyc"), program.pyc().toBytes());
                for (Expectation each : program.expectations()) {
                    expressions.add(program.name() + "\t" + each.expression());
                    expected.add(program.name() + "\t" + each.expression() + "\t" + each.outcome());
                }
            }
        }
        assertThat(expected).isNotEmpty();
        Files.write(folder.resolve("expressions.tsv"), expressions);
        return expected;
    }
}
