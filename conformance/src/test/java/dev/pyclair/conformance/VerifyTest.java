package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.LineTableFormat;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.verify.Diagnostic;
import dev.pyclair.verify.Verification;
import dev.pyclair.verify.Verifier;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What compilers made is accepted by the verifier, which knows the stack before each instruction.
 */
class VerifyTest {
    private static final int MADE_BY = 3;

    static List<String> compiled() {
        return files("compile");
    }

    static List<String> handmade() {
        return files("handmade.py").stream()
                .filter(name -> !isFileOfIncrements(name))
                .collect(Collectors.toList());
    }

    /** Up to 3.9 pairs of any bytes are a line table, so that one of those files is in order. */
    private static boolean isFileOfIncrements(String name) {
        LineTableFormat format = code(name).version().lineTableFormat();
        return name.endsWith("made_lines.pyc")
                && format != LineTableFormat.RANGES
                && !format.hasColumns();
    }

    private static List<String> files(String madeBy) {
        return Corpus.rows("corpus/manifest.tsv").stream()
                .filter(row -> row[0].endsWith(".pyc") && row[MADE_BY].equals(madeBy))
                .map(row -> "corpus/" + row[0])
                .collect(Collectors.toList());
    }

    private static CodeObject code(String name) {
        return PycFile.read(Corpus.bytes(name)).code();
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void acceptsWhatACompilerMade(String name) {
        assertThat(Verifier.verify(code(name))).extracting(Diagnostic::toString).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void knowsTheStateBeforeTheFirstInstruction(String name) {
        for (CodeTree.Node node : CodeTree.of(code(name))) {
            Verification verification = Verifier.analyze(node.code());
            assertThat(verification.isAccepted()).isTrue();
            // A generator of 3.10 starts with what is sent to it first.
            int depth = verification.before(0).orElseThrow().depth();
            assertThat(depth).isLessThanOrEqualTo(startsWithValue(node.code()) ? 1 : 0);
        }
    }

    private static boolean startsWithValue(CodeObject code) {
        return InstructionSet.of(code.version()).entry("GEN_START").isPresent();
    }

    /** Each has something that prints well and that no interpreter should run. */
    @ParameterizedTest
    @MethodSource("handmade")
    void rejectsWhatNoCompilerMakes(String name) {
        assertThat(Verifier.verify(code(name))).isNotEmpty();
    }
}
