package dev.pyclair.compiler.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.ConstantCache;
import dev.pyclair.compiler.sequence.InstructionSequence;
import dev.pyclair.compiler.sequence.Op;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code objects of small units are those that CPython makes of them. */
final class CodeAssemblerTest {
    static List<UnitGolden> goldens() {
        return UnitGolden.all();
    }

    private static CodeObject assemble(CodeUnit unit) {
        return new CodeAssembler(Target.CPYTHON_3_13, Text.of("file")).assemble(unit);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void unitsComeOutAsCPythonMakesThem(UnitGolden golden) {
        CodeObject code = assemble(golden.unit());

        assertThat(code.code().toString()).as("code").isEqualTo(golden.fact("code"));
        assertThat(code.lineTable().toString()).as("locations").isEqualTo(golden.fact("locations"));
        assertThat(code.exceptionTable().toString())
                .as("exceptions")
                .isEqualTo(golden.fact("exceptions"));
        assertThat(code.stackSize()).as("stack").isEqualTo(golden.number("stack"));
        assertThat(code.consts())
                .as("consts")
                .extracting(constant -> Literal.repr(constant, UnitGolden.VERSION))
                .containsExactlyElementsOf(golden.facts("kept"));
        assertThat(code.varNames()).containsExactlyElementsOf(golden.facts("var"));
        assertThat(code.cellVars()).containsExactlyInAnyOrderElementsOf(golden.facts("cell"));
        assertThat(code.freeVars()).containsExactlyElementsOf(golden.facts("free"));
    }

    /** {@code while x:} and then so many lines {@code a.b}, as code generation writes it. */
    private static CodeUnit loop(int lines) {
        var unit = new CodeUnit("<module>", 1, new ConstantCache());
        int none = unit.consts().add(Constant.Singleton.NONE);
        int x = unit.names().add("x");
        int a = unit.names().add("a");
        int b = unit.names().add("b");
        InstructionSequence sequence = unit.sequence();
        InstructionSequence.Label body = sequence.newLabel();
        InstructionSequence.Label end = sequence.newLabel();
        var condition = new Span(1, 6, 1, 7);
        sequence.add(Op.RESUME, 0, new Span(0, 0, 1, 0));
        sequence.add(Op.LOAD_NAME, x, condition);
        sequence.add(Op.TO_BOOL, 0, condition);
        sequence.add(Op.POP_JUMP_IF_FALSE, end, condition);
        sequence.use(body);
        for (int line = 2; line < lines + 2; line++) {
            var whole = new Span(line, 1, line, 4);
            sequence.add(Op.LOAD_NAME, a, new Span(line, 1, line, 2));
            sequence.add(Op.LOAD_ATTR, b << 1, whole);
            sequence.add(Op.POP_TOP, 0, null);
        }
        sequence.add(Op.LOAD_NAME, x, condition);
        sequence.add(Op.TO_BOOL, 0, condition);
        sequence.add(Op.POP_JUMP_IF_TRUE, body, condition);
        sequence.use(end);
        sequence.add(Op.LOAD_CONST, none, null);
        sequence.add(Op.RETURN_VALUE, 0, null);
        return unit;
    }

    private static String digest(Bytes bytes) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toArray());
        return String.format("%064x", new BigInteger(1, hash));
    }

    /** The digests are those of what CPython 3.13.0 compiles of the same source. */
    @Test
    void jumpsTakeAsManyBytesAsTheyNeed() throws NoSuchAlgorithmException {
        for (String line : UnitGolden.lines("loops.tsv")) {
            String[] row = line.split("\t");
            CodeObject code = assemble(loop(Integer.parseInt(row[0])));
            assertThat(code.code().length()).isEqualTo(Integer.parseInt(row[1]));
            assertThat(digest(code.code())).as(row[0] + " lines").isEqualTo(row[2]);
            assertThat(digest(code.lineTable())).as(row[0] + " lines").isEqualTo(row[3]);
        }
    }

    @Test
    void labelThatIsNotPlacedIsRefused() {
        var unit = new CodeUnit("f", 1, new ConstantCache());
        unit.sequence().add(Op.JUMP, unit.sequence().newLabel(), null);
        assertThatThrownBy(() -> assemble(unit)).isInstanceOf(IllegalArgumentException.class);
    }
}
