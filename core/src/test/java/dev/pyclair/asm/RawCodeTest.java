package dev.pyclair.asm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.dis.Instruction;
import dev.pyclair.dis.Instructions;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Code objects of raw bytes, and what is derived for them. */
class RawCodeTest {
    private static PythonVersion version(String name) {
        return PythonVersion.parse(name).orElseThrow();
    }

    private static Bytes hex(String digits) {
        return Bytes.of(HexFormat.of().parseHex(digits));
    }

    private static RawCode function(String version, String arguments, String digits) {
        return RawCode.function(version(version), "f", arguments, hex(digits));
    }

    /**
     * {@code def f(x): return x * 2} on one line, as the compilers of these versions write it; the
     * values are those that they print of it.
     */
    @ParameterizedTest
    @CsvSource({
        "2.7, 7c00006401001453, 2, 0x43",
        "3.6, 7c00640114005300, 2, 0x43",
        "3.8, 7c00640114005300, 2, 0x43",
        "3.10, 7c00640114005300, 2, 0x43",
        "3.11, 97007c0064017a0500005300, 2, 0x3",
        "3.12, 97007c0064017a0500005300, 2, 0x3",
        "3.13, 9500550053012d0500002400, 2, 0x3",
    })
    void derivesWhatTheCompilerWrites(String version, String code, int stack, String flags) {
        PythonVersion known = version(version);
        CodeObject made =
                function(version, "x", code)
                        .consts(List.of(Literal.parse("None", known), Literal.parse("2", known)))
                        .build();

        assertThat(made.code()).hasToString(code);
        assertThat(made.argCount()).isOne();
        assertThat(made.localCount()).isOne();
        assertThat(made.stackSize()).isEqualTo(stack);
        assertThat(made.flags()).isEqualTo(Integer.decode(flags));
        assertThat(made.qualname()).hasToString("f");
    }

    @ParameterizedTest
    @EnumSource(PythonVersion.class)
    void allInstructionsComeFromTheFirstLine(PythonVersion version) {
        // Whatever these bytes are in a version, they are long enough for several entries.
        Bytes code = hex("0900".repeat(300));
        CodeObject made = RawCode.module(version, code).firstLine(7).build();

        assertThat(made.code()).isEqualTo(code);
        assertThat(made.firstLine()).isEqualTo(7);
        for (Instruction instruction : Instructions.of(made)) {
            assertThat(instruction.lineNumber().orElse(7)).isEqualTo(7);
        }
        assertThat(CodeBuilder.from(made).withAll(CodeModel.of(made)).build().lineTable())
                .isEqualTo(made.lineTable());
    }

    @Test
    void argumentsAreLocals() {
        CodeObject made =
                function("3.13", "a, /, b, *rest, c, **more", "950055002400")
                        .locals(List.of("a", "x"))
                        .localCount(7)
                        .build();

        assertThat(made.argCount()).isEqualTo(2);
        assertThat(made.posOnlyArgCount()).isOne();
        assertThat(made.kwOnlyArgCount()).isOne();
        assertThat(made.varNames()).containsExactly("a", "b", "c", "rest", "more", "x", "local6");
        assertThat(made.flags()).isEqualTo(0xf);
    }

    @ParameterizedTest
    @CsvSource({"3.8, 0", "3.13, 1"})
    void variablesMayBeShared(String version, int sharedArguments) {
        CodeObject made =
                function(version, "a", "09000900")
                        .cells(List.of("a", "b"))
                        .freeVariables(List.of("c"))
                        .build();

        assertThat(made.varNames()).containsExactly("a");
        assertThat(made.cellVars()).containsExactly("a", "b");
        assertThat(made.freeVars()).containsExactly("c");
        // From 3.11 on an argument that is a cell is one variable, not two.
        assertThat(made.localNames().size()).isEqualTo(sharedArguments == 0 ? 1 : 3);
    }

    @Test
    void marksGenerators() {
        CodeObject made = function("3.8", "", "6400560001006400" + "5300").build();

        assertThat(made.flags()).isEqualTo(0x63);
    }

    @Test
    void takesWhatIsGiven() {
        CodeObject made =
                function("3.13", "", "95000500")
                        .names(List.of("print"))
                        .qualname("C.f")
                        .filename("f.py")
                        .flags(0x63)
                        .stackSize(9)
                        .exceptionTable(hex("81027e00"))
                        .build();

        assertThat(made.names()).containsExactly("print");
        assertThat(made.qualname()).hasToString("C.f");
        assertThat(made.filename()).hasToString("f.py");
        assertThat(made.flags()).isEqualTo(0x63);
        assertThat(made.stackSize()).isEqualTo(9);
        assertThat(made.exceptionTable()).hasToString("81027e00");
    }

    @Test
    void modulesHaveTheFlagsOfModules() {
        CodeObject made = RawCode.module(version("3.8"), hex("64005300")).build();

        assertThat(made.name()).hasToString("<module>");
        assertThat(made.flags()).isEqualTo(0x40);
        assertThat(made.stackSize()).isOne();
    }

    @Test
    void saysWhatCannotBe() {
        assertThatThrownBy(() -> function("3.13", "a, b", "9500").localCount(1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 locals have names, so there cannot be only 1");
        assertThatThrownBy(() -> function("3.13", "", "950024").build())
                .hasMessage("code of 3.13 is made of units of two bytes, and there are 3 bytes");
        assertThatThrownBy(() -> function("3.10", "", "9500").exceptionTable(hex("00")))
                .hasMessage(
                        "code of 3.10 has no exception table: its instructions set up handlers");
        assertThatThrownBy(() -> function("3.13", "a=1", "9500"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("defaults are no part of the code");
    }
}
