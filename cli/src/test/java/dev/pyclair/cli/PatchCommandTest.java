package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.copy;
import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PatchCommandTest {
    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();
    private Path file;
    private Path out;

    @BeforeEach
    void copySample() throws IOException {
        file = folder.resolve("greeting.pyc");
        out = folder.resolve("out.pyc");
        Files.copy(Path.of("../samples/greeting.pyc"), file);
    }

    private int patch(Object... options) {
        var words = new ArrayList<Object>(List.of("patch", file, "-o", out));
        words.addAll(Arrays.asList(options));
        return tester.run(words.toArray());
    }

    private CodeObject code(String qualname) throws IOException {
        return CodeTree.find(PycFile.read(Files.readAllBytes(out)).code(), qualname).orElseThrow();
    }

    @Test
    void setsAConstantOfOneFunction() throws IOException {
        assertThat(patch("--function", "Greeter.greet", "--set-const", "1='Bye, '"))
                .isEqualTo(ExitCode.DONE);

        assertThat(tester.out()).isEqualTo("constant 1 of Greeter.greet: 'Hello, ' -> 'Bye, '\n");
        assertThat(code("Greeter.greet").consts().get(1)).hasToString("Bye, ");
        // Two letters less; the rest is written as before.
        assertThat(Files.size(out)).isEqualTo(Files.size(file) - 2);
    }

    @Test
    void whatIsChangedAndChangedBackIsTheFileAsItWas() throws IOException {
        for (String name : List.of("2.7/closures", "3.8/classes", "3.13/classes", "3.15/classes")) {
            Path original = copy(name + ".pyc", folder.resolve("in"));
            String filename = PycFile.read(corpus(name + ".pyc")).code().filename().toString();

            int there = tester.run("patch", original, "--filename", "x", "--unverified", "-o", out);
            int back = tester.run("patch", out, "--filename", filename, "--unverified", "-o", out);

            assertThat(List.of(there, back)).as(name).containsOnly(ExitCode.DONE);
            assertThat(out).hasBinaryContent(corpus(name + ".pyc"));
        }
    }

    @Test
    void keepsHeaderAndWhatIsBehindTheCode() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 3);
        write(file, longer);

        assertThat(patch("--filename", "other_.py")).isEqualTo(ExitCode.DONE);

        PycFile made = PycFile.read(Files.readAllBytes(out));
        assertThat(made.trailing().length()).isEqualTo(3);
        assertThat(made.header()).isEqualTo(PycFile.read(bytes).header());
    }

    @Test
    void makesSeveralChangesAndCountsThem() throws IOException {
        int exit =
                patch(
                        "--replace-const",
                        "'!'='?='",
                        "--rename",
                        "name=title",
                        "--relocate",
                        "greet=/x/greet",
                        "--drop-lines",
                        "--drop-asserts");

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .isEqualTo(
                        """
                        constant '!' -> '?=': 1 code object
                        name name -> title: 2 code objects
                        file greet... -> /x/greet...: 4 code objects
                        lines dropped: 4 code objects
                        asserts dropped: 0 code objects
                        """);
        assertThat(code("Greeter.__init__").varNames()).containsExactly("self", "title");
        assertThat(code("Greeter.greet").filename()).hasToString("/x/greeting.py");
    }

    @Test
    void changesOnlyChosenCodeAndWhatIsInside() throws IOException {
        assertThat(patch("--function", "Greeter", "--filename", "x.py")).isEqualTo(ExitCode.DONE);

        assertThat(tester.out()).isEqualTo("file -> x.py: 3 code objects\n");
        assertThat(code("Greeter.greet").filename()).hasToString("x.py");
        assertThat(code("<module>").filename()).hasToString("greeting.py");
    }

    @Test
    void namesAFunctionOtherwise() throws IOException {
        assertThat(patch("--function", "Greeter.greet", "--co-name", "hail"))
                .isEqualTo(ExitCode.DONE);

        assertThat(code("Greeter.hail").name()).hasToString("hail");
    }

    @Test
    void writesOverItsInput() throws IOException {
        assertThat(tester.run("patch", file, "--replace-const", "'!'='?'", "-o", file))
                .isEqualTo(ExitCode.DONE);
        out = file;
        assertThat(code("Greeter.greet").consts().get(2)).hasToString("?");
    }

    @Test
    void printsJson() {
        assertThat(patch("--replace-const", "'!'='?'", "--json")).isEqualTo(ExitCode.DONE);

        assertThat(tester.out())
                .isEqualTo(
                        "{\"file\":\""
                                + file
                                + "\",\"written\":\""
                                + out
                                + "\",\"changes\":[{\"change\":\"constant '!' -> '?'\","
                                + "\"code_objects\":1}],\"accepted\":true,\"diagnostics\":[]}\n");
    }

    @Test
    void writesWhatIsRejectedOnlyIfToldSo() {
        Object[] change = {"--function", "Greeter", "--set-const", "4=5"};
        assertThat(patch(change)).isEqualTo(ExitCode.DONE);
        // The defaults of greet are a tuple, which MAKE_FUNCTION trusts in.
        Object[] wrong = {"--replace-const", "(1,)=1"};
        assertThat(patch(wrong)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.err())
                .contains("pyclair: " + file + ": V5 Greeter at ")
                .endsWith("so nothing is written; --unverified writes it all the same\n");
        assertThat(tester.out()).isEmpty();
        assertThat(patch("--replace-const", "(1,)=1", "--unverified")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("constant (1,) -> 1: 1 code object\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--set-const@1=2|--set-const is about one code object, and the file has 4: <module>, Greeter,"
                        + " Greeter.__init__, Greeter.greet; choose one with --function; nothing is written",
                "--function@Greeter.*@--co-name@x|--co-name is about one code object, and --function chooses 2:"
                        + " Greeter.__init__, Greeter.greet; [N] at the end of a name takes the N-th, from 0;"
                        + " nothing is written",
                "--function@greet@--drop-lines|no code is named 'greet'; did you mean 'Greeter.greet'?",
                "--function@Greeter.greet@--set-const@3=2|--set-const 3: Greeter.greet has the constants 0 to 2;"
                        + " nothing is written",
                "--function@Greeter@--set-const@2=2|--set-const 2: that constant of Greeter is a code object, whose"
                        + " place no literal takes; nothing is written",
                "--replace-const@'?'='!'|constant '?' -> '!': there is none; nothing is written",
                "--rename@nam=title|name nam -> title: there is none; nothing is written",
                "--relocate@/a=/b|file /a... -> /b...: there is none; nothing is written",
                "--strip-docstrings|this changes nothing: all is so already; nothing is written",
                "--replace-const@'!'='!'|constant '!' -> '!': there is none; nothing is written",
            })
    void writesNothingIfNothingMatches(String options, String message) {
        assertThat(patch((Object[]) options.split("@"))).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.err()).isEqualTo("pyclair: " + file + ": " + message + "\n");
        assertThat(tester.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--json|patch is told no change: give an option such as --set-const",
                "--set-const@1|--set-const takes INDEX=LITERAL, and '1' has no =",
                "--set-const@x=1|--set-const is a number from 0 to 2147483647, not 'x'",
                "--replace-const@1|--replace-const takes OLD=NEW, two constants, and '1' has no =",
                "--replace-const@1=|--replace-const NEW takes a constant in Python's syntax, and an empty text is"
                        + " none: the text ends where a value should stand (at index 0)",
                "--rename@=x|--rename takes names, and one is empty",
            })
    void saysWhatWouldBeRight(String options, String message) {
        assertThat(patch((Object[]) options.split("@"))).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).isEqualTo("pyclair: " + message + "\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void takesOneFileAndOneTarget() {
        assertThat(tester.run("patch", file, "--drop-lines")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).isEqualTo("pyclair: -o OUT is missing; it may be FILE itself\n");
        assertThat(tester.run("patch", "--drop-lines", "-o", out)).isEqualTo(ExitCode.USAGE);
        assertThat(tester.run("patch", folder, "--drop-lines", "-o", out))
                .isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).endsWith(" is a folder\n");
    }
}
