package dev.pyclair.asm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as people write them, and what is said of wrong ones. */
class AssemblyTextTest {
    private static final String ADD =
            """
            .python 3.13
            .function add(a, b)
                RESUME        0
                LOAD_FAST     a     # the first
                LOAD_FAST     b
                BINARY_OP     +
                RETURN_VALUE
            .end
            """;

    private static CodeObject function(String text) {
        return PycFile.read(AssemblyText.parse(text).toBytes()).code().nested().get(0);
    }

    private static CodeObject body(String version, String lines) {
        return function(".python " + version + "\n.function f(x)\n" + lines + "\n.end\n");
    }

    @Test
    void functionOutsideOfAModuleGetsOne() {
        PycFile pyc = AssemblyText.parse(ADD);
        assertThat(pyc.version()).hasToString("3.13");
        assertThat(pyc.code().name()).hasToString("<module>");
        assertThat(pyc.code().names()).containsExactly("add");
    }

    /** The first text that {@code docs/assembler.md} shows. */
    @Test
    void theExampleOfTheDescriptionMakesSoundCode() throws IOException {
        String page = Files.readString(Path.of("../docs/assembler.md"));
        int start = page.indexOf("```\n") + 4;
        PycFile pyc = AssemblyText.parse(page.substring(start, page.indexOf("```", start)));
        assertThat(Verifier.verify(pyc.code())).isEmpty();
        assertThat(pyc.code().names()).containsExactly("add");
    }

    @Test
    void derivesWhatIsLeftOut() {
        CodeObject add = function(ADD);
        assertThat(add.code()).hasToString("9500550055012d0000002400");
        assertThat(add.argCount()).isEqualTo(2);
        assertThat(add.varNames()).containsExactly("a", "b");
        assertThat(add.stackSize()).isEqualTo(2);
        assertThat(add.flags()).isEqualTo(3);
        assertThat(add.qualname()).hasToString("add");
    }

    @Test
    void versionMayComeFromOutside() {
        String text = ".function f()\nLOAD_CONST 1\nRETURN_VALUE\n.end";
        PythonVersion version = PythonVersion.parse("3.8").orElseThrow();
        assertThat(AssemblyText.parse(text, version).version()).isEqualTo(version);
    }

    @Test
    void jumpsGetTheExtendedArgsThatTheyNeed() {
        String filling = "LOAD_FAST x\nPOP_TOP\n";
        String far =
                body("3.8", "JUMP_FORWARD end\n" + filling.repeat(64) + "end: NOP")
                        .code()
                        .toString();
        assertThat(far).startsWith("90016e007c000100");
        String near =
                body("3.8", "JUMP_FORWARD end\n" + filling.repeat(63) + "end: NOP")
                        .code()
                        .toString();
        assertThat(near).startsWith("6efc7c000100");
    }

    @Test
    void takesWhatDisPrints() {
        CodeObject code =
                body(
                        "3.13",
                        "RESUME 0\nLOAD_FAST 0 (x)\nPOP_JUMP_IF_NONE 1 (to L1)\nL1: LOAD_FAST 0 (x)\nRETURN_VALUE");
        assertThat(code.code()).hasToString("9500550062000000550024" + "00");
    }

    @Test
    void commentsMayHoldAnything() {
        CodeObject code =
                function(
                        ".python 3.13 # '\n.function f(a)   # it's (b)\nRESUME 0 # )\n"
                                + "L1: JUMP_BACKWARD 3 (to L1) # (to L9)\n.end # \"");
        assertThat(code.varNames()).containsExactly("a");
        assertThat(code.code()).hasToString("95004d020000");
    }

    @Test
    void derivesHandlerDepths() {
        CodeObject code =
                body(
                        "3.13",
                        """
                        RESUME 0
                        LOAD_FAST x
                        .try L1 lasti
                        LOAD_CONST 1
                        POP_TOP
                        .endtry
                        RETURN_VALUE
                        L1: RERAISE 1
                        """);
        assertThat(code.exceptionTable()).hasToString("82020503");
    }

    @Test
    void addsFlagsToThoseThatFollow() {
        CodeObject code = body("3.13", ".flags + COROUTINE\nRESUME 0\nLOAD_FAST x\nRETURN_VALUE");
        assertThat(code.flags()).isEqualTo(0x83);
        CodeObject all = body("3.13", ".flags COROUTINE\nRESUME 0\nLOAD_FAST x\nRETURN_VALUE");
        assertThat(all.flags()).isEqualTo(0x80);
    }

    @Test
    void marksArgumentsAsTheCompilerOf314Does() {
        String text =
                """
                .python 3.14
                .function f(a, /, b, *args, c, **kwargs)
                    .cells b
                    LOAD_CONST 1
                    STORE_FAST d
                .end
                """;
        CodeObject code = function(text);
        assertThat(code.localNames()).containsExactly("a", "b", "c", "args", "kwargs", "d");
        assertThat(code.localsPlusKinds()).hasToString("2266242a2c20");
        String printed = AssemblyText.of(AssemblyText.parse(text));
        assertThat(printed).contains(".function f(a, /, b, *args, c, **kwargs)");
        CodeObject before = function(text.replace("3.14", "3.13"));
        assertThat(before.localsPlusKinds()).hasToString("206020202020");
    }

    @Test
    void bodiesOfClassesHaveNamespacesOfTheirOwnInPython2() {
        String text = "\n.class C\nLOAD_LOCALS\nRETURN_VALUE\n.end";
        assertThat(function(".python 2.7" + text).flags()).isEqualTo(0x42);
        String newer = text.replace("LOAD_LOCALS", "NOP");
        assertThat(function(".python 3.6" + newer).flags()).isEqualTo(0x40);
    }

    @Test
    void stringsDoNotBecomeDocstringsByChance() {
        String lines = "LOAD_CONST 'x'\nRETURN_VALUE";
        assertThat(body("3.13", lines).consts())
                .containsExactly(Constant.Singleton.NONE, Text.of("x"));
        assertThat(body("3.14", lines).consts()).containsExactly(Text.of("x"));
        assertThat(body("3.13", ".doc 'x'\n" + lines).consts()).containsExactly(Text.of("x"));
        assertThat(body("3.13", "LOAD_CONST 1\nLOAD_CONST 'x'").consts())
                .containsExactly(new Constant.Int(1), Text.of("x"));
    }

    record Wrong(String line, String problem, int column) {}

    static Stream<Wrong> wrongLines() {
        return Stream.of(
                new Wrong(
                        "LOAD_FASTT x",
                        "no instruction of 3.13 is named 'LOAD_FASTT'; did you mean LOAD_FAST?",
                        1),
                new Wrong("LOAD_FAST", "LOAD_FAST needs a name", 10),
                new Wrong("LOAD_CONST", "LOAD_CONST needs a constant", 11),
                new Wrong("POP_TOP 1", "POP_TOP has no argument in 3.13", 9),
                new Wrong("LOAD_FAST x y", "nothing more is expected here", 13),
                new Wrong(
                        "JUMP_FORWARD 1a", "expected an argument, a number from 0 to 2**32-1", 14),
                new Wrong(
                        "JUMP_FORWARD nowhere",
                        "label nowhere is named here and stands nowhere",
                        1),
                new Wrong("LOAD_DEREF x y", "nothing more is expected here", 14),
                new Wrong(
                        "LOAD_DEREF y",
                        "'y' is no cell and no free variable here; declare it as one of them",
                        1),
                new Wrong(
                        "COMPARE_OP maybe",
                        "'maybe' is no argument of COMPARE_OP; it takes a number or one of: <  <="
                                + "  ==  !=  >  >=",
                        12),
                new Wrong(".wrong", "'.wrong' is no directive inside of code", 1),
                new Wrong(".flags NESTEDD", "'NESTEDD' is no flag of a code object", 8),
                new Wrong(".endtry", "no range is open that could end here", 1),
                new Wrong(".try L1", "the range that starts here ends nowhere", 1),
                new Wrong(".linetable 123", "expected bytes in hexadecimal, two digits each", 12),
                new Wrong(
                        "5:4 POP_TOP", "a position is a line, or a span such as 5:4-5:9, or -", 1),
                new Wrong(
                        "LOAD_ATTR x + 2",
                        "the argument of LOAD_ATTR has 1 bits beside the name",
                        15),
                new Wrong("L1:\nL1:", "label L1 stands at two places", 1));
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void saysWhatIsWrongAndWhere(Wrong wrong) {
        AssemblyException error =
                catchThrowableOfType(AssemblyException.class, () -> body("3.13", wrong.line()));
        assertThat(error).isNotNull();
        assertThat(error.problem()).isEqualTo(wrong.problem());
        assertThat(error.column()).isEqualTo(wrong.column());
        assertThat(error.line()).isEqualTo(2 + (int) wrong.line().lines().count());
    }

    @Test
    void pointsAtTheColumn() {
        AssemblyException error =
                catchThrowableOfType(
                        AssemblyException.class, () -> body("3.13", "\tLOAD_FAST x y"));
        assertThat(error.excerpt()).isEqualTo("\tLOAD_FAST x y\n\t            ^");
    }

    record WrongText(String text, String problem) {}

    static Stream<WrongText> wrongTexts() {
        return Stream.of(
                new WrongText(
                        "", "there is no code here; a block starts with .module or .function"),
                new WrongText(".function f()", "say first which version this is for: .python 3.13"),
                new WrongText(
                        ".python 4.0",
                        "'4.0' is no version; the versions are 1.0 to 1.6, 2.0 to 2.7 and 3.0 to"
                                + " 3.15"),
                new WrongText(".python 3.8\n.module\n", "this block is not closed by .end"),
                new WrongText(".python 3.8\n.end\n", "there is no block open that could end here"),
                new WrongText(
                        "NOP", "instructions stand in blocks, which .module or .function opens"),
                new WrongText(
                        ".python 2.7\n.function f(a, *, b)\n.end",
                        "arguments behind '*' are keyword-only, which 2.7 does not have"),
                new WrongText(
                        ".python 3.8\n.python 3.9\n.module\n.end",
                        "the version is named once, before all that depends on it"),
                new WrongText(
                        ".python 3.8\n.function f(a, *a)\n.end", "two arguments have the name 'a'"),
                new WrongText(
                        ".python 3.8\n.module\n.function f()\n.end\n.end",
                        "the block around does not refer to this one; it does so by LOAD_CONST <code"
                                + " f>, or by .const"),
                new WrongText(
                        ".python 3.8\n.module\nLOAD_CONST <code f>\n.end",
                        "no block inside of this one, and before this, has that name"),
                new WrongText(
                        ".python 3.6\n.pyc checked-hash 0011223344556677\n.module\n.end",
                        "headers of 3.6 hold no hash"));
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void saysWhatIsWrongWithATextAsAWhole(WrongText wrong) {
        AssemblyException error =
                catchThrowableOfType(
                        AssemblyException.class, () -> AssemblyText.parse(wrong.text()));
        assertThat(error).isNotNull();
        assertThat(error.problem()).isEqualTo(wrong.problem());
    }
}
