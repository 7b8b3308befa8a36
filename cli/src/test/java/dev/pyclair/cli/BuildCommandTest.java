package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BuildCommandTest {
    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    private int build(String version, String code, Object... more) {
        var words = new ArrayList<Object>(List.of("build", "--python", version, "--code", code));
        words.addAll(Arrays.asList(more));
        return tester.run(words.toArray());
    }

    @Test
    void showsWhatTheBytesAre() {
        int exit =
                build(
                        "3.13",
                        "9500 5500 5501 2d00 0000 2400",
                        "--arg",
                        "a",
                        "--arg",
                        "b",
                        "--co-name",
                        "add");

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(tester.err()).isEmpty();
        assertThat(tester.out())
                .isEqualTo(
                        """
                          1           RESUME                   0
                                      LOAD_FAST                0 (a)
                                      LOAD_FAST                1 (b)
                                      BINARY_OP                0 (+)
                                      RETURN_VALUE

                        add(a, b): 12 bytes, stack 2, locals 2, flags 0x3 OPTIMIZED, NEWLOCALS
                        """);
    }

    @Test
    void writesAModuleThatDefinesTheFunction() throws IOException {
        Path out = folder.resolve("hi.pyc");

        assertThat(build("3.13", "950053002400", "--const", "'hi'", "-o", out))
                .isEqualTo(ExitCode.DONE);

        PycFile pyc = PycFile.read(Files.readAllBytes(out));
        assertThat(pyc.code().names()).containsExactly("f");
        assertThat(pyc.code().nested().get(0).code()).hasToString("950053002400");
    }

    @Test
    void writesTheModuleItself() {
        assertThat(
                        build(
                                "3.8",
                                "64005300",
                                "--const",
                                "None",
                                "--module",
                                "--unverified",
                                "-o",
                                "-"))
                .isEqualTo(ExitCode.DONE);

        CodeObject code = PycFile.read(tester.outBytes()).code();
        assertThat(code.name()).hasToString("<module>");
        assertThat(code.code()).hasToString("64005300");
    }

    @Test
    void takesEveryField() {
        int exit =
                build(
                        "3.13",
                        "95005300240035000000000000",
                        "--arg",
                        "a",
                        "--arg",
                        "/",
                        "--arg",
                        "**more",
                        "--kwonlyarg",
                        "k",
                        "--varname",
                        "x",
                        "--cellvar",
                        "a",
                        "--freevar",
                        "o",
                        "--name",
                        "n",
                        "--const",
                        "None",
                        "--nlocals",
                        "5",
                        "--stacksize",
                        "9",
                        "--flags",
                        "OPTIMIZED,0x2|generator",
                        "--qualname",
                        "C.f",
                        "--filename",
                        "f.py",
                        "--firstlineno",
                        "7",
                        "--exceptiontable",
                        "8102 0000",
                        "--json");

        assertThat(exit).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err())
                .isEqualTo(
                        "pyclair: code of 3.13 is made of units of two bytes, and there are 13"
                                + " bytes\n");
        exit =
                build(
                        "3.13",
                        "950053002400",
                        "--arg",
                        "a",
                        "--arg",
                        "/",
                        "--arg",
                        "**more",
                        "--kwonlyarg",
                        "k",
                        "--varname",
                        "x",
                        "--cellvar",
                        "a",
                        "--freevar",
                        "o",
                        "--name",
                        "n",
                        "--const",
                        "None",
                        "--nlocals",
                        "5",
                        "--stacksize",
                        "9",
                        "--flags",
                        "OPTIMIZED,0x2|generator",
                        "--qualname",
                        "C.f",
                        "--filename",
                        "f.py",
                        "--firstlineno",
                        "7",
                        "--exceptiontable",
                        "8102 0000",
                        "--json");
        assertThat(exit).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .startsWith("{\"python\":\"3.13\",")
                .contains("\"qualname\":\"C.f\",\"name\":\"f\"")
                .contains("\"filename\":\"f.py\",\"firstlineno\":7,\"argcount\":1")
                .contains("\"posonlyargcount\":1,\"kwonlyargcount\":1,\"nlocals\":5")
                .contains("\"stacksize\":9,\"flags\":35")
                .contains("\"names\":[\"n\"],\"varnames\":[\"a\",\"k\",\"more\",\"x\",\"local4\"]")
                .contains("\"cellvars\":[\"a\"],\"freevars\":[\"o\"]")
                .contains("\"exceptiontable\":[{\"start\":2,")
                .contains("\"accepted\":false");
        assertThat(tester.err()).isEmpty();
    }

    @Test
    void writesWhatIsRejectedOnlyIfToldSo() {
        Path out = folder.resolve("out.pyc");
        String diagnostic = "V4 f at 2 RETURN_VALUE: needs 1 value on the stack; it is empty\n";

        assertThat(build("3.13", "95002400")).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).contains("RETURN_VALUE");
        assertThat(tester.err()).isEqualTo("pyclair: " + diagnostic);

        assertThat(build("3.13", "95002400", "-o", out)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.err())
                .isEqualTo(
                        "pyclair: "
                                + out
                                + ": "
                                + diagnostic
                                + "pyclair: "
                                + out
                                + ": the verifier rejects it, so nothing is written; --unverified"
                                + " writes it all the same\n");
        assertThat(out).doesNotExist();

        assertThat(build("3.13", "95002400", "-o", out, "--unverified")).isEqualTo(ExitCode.DONE);
        assertThat(out).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--code@9500|--python VERSION is missing: bytes mean something else in each version",
                "--python@3.13|--code HEX is missing: the bytes of the code",
                "--python@3.13@--code@95002z"
                        + "|--code takes hexadecimal digits, such as '64 00 53 00', and 'z' at index 5 is none",
                "--python@3.13@--code@950|--code has 3 hexadecimal digits, and a byte takes two",
                "--python@3.13@--code@9500@2400"
                        + "|build takes options only, and '2400' is none; quotes keep hexadecimal with blanks together",
                "--python@3.13@--code@9500@--const@1@--const@(1,"
                        + "|--const number 1 takes a constant in Python's syntax, and (1, is none:"
                        + " '(' is not closed: ')' is missing at its end (at index 0)",
                "--python@3.13@--code@9500@--nlocals@x|--nlocals is a number from 0 to 65535, not 'x'",
                "--python@3.13@--code@9500@--arg@a@--nlocals@0"
                        + "|1 locals have names, so there cannot be only 0",
                "--python@3.13@--code@9500@--flags@FAST"
                        + "|--flags takes names such as OPTIMIZED,NEWLOCALS,GENERATOR or a number such as 0x23; 'FAST' is neither",
                "--python@3.8@--code@6400@--exceptiontable@00"
                        + "|code of 3.8 has no exception table: its instructions set up handlers",
                "--python@3.13@--code@9500@--module@--arg@a|--module is no function: leave out --arg",
                "--python@3.13@--code@9500@--json@-o@-|--json and -o - both print: give one of them",
                "--python@3.13@--code@9500@--freevar@a@-o@x"
                        + "|a module cannot define a function with free variables, which belong to a function"
                        + " around it: leave out --freevar, or -o",
            })
    void saysWhatWouldBeRight(String words, String message) {
        assertThat(tester.run((Object[]) ("build@" + words).split("@"))).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).isEqualTo("pyclair: " + message + "\n");
        assertThat(tester.out()).isEmpty();
    }

    @Test
    void wantsBytes() {
        assertThat(build("3.13", " ")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err())
                .isEqualTo("pyclair: --code is empty: it takes bytes, such as '64 00 53 00'\n");
    }

    @Test
    void saysWhereItCannotWrite() {
        Path absent = folder.resolve("absent");

        assertThat(build("3.13", "950053002400", "--const", "1", "-o", absent.resolve("x.pyc")))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err())
                .isEqualTo(
                        "pyclair: cannot write "
                                + absent.resolve("x.pyc")
                                + ": there is no folder "
                                + absent
                                + "\n");
    }

    @Test
    void callsWhatItBuilds() {
        String[] twice = {
            "build", "--python", "3.8", "--code", "7c00640014005300", "--arg", "x", "--const", "2"
        };

        assertThat(run(twice, "--call", "21")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).endsWith("\nf(21) = 42\n");
        assertThat(run(twice, "--call", "'a'")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).endsWith("\nf('a') = 'aa'\n");
        assertThat(run(twice, "--call")).isEqualTo(1);
        assertThat(tester.err())
                .endsWith("TypeError: f() missing 1 required positional argument: 'x'\n");
        assertThat(run(twice, "21")).isEqualTo(ExitCode.USAGE);
        assertThat(run(twice, "--json", "--call", "21")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void callsNothingThatTheVerifierRejects() {
        String[] broken = {"build", "--python", "3.8", "--code", "14005300", "--call"};

        assertThat(run(broken)).isEqualTo(ExitCode.FINDINGS);
        assertThat(run(broken, "--unverified")).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).doesNotContain("f() =");
    }

    private int run(String[] start, String... rest) {
        var words = new ArrayList<String>(Arrays.asList(start));
        words.addAll(Arrays.asList(rest));
        return tester.run(words.toArray());
    }
}
