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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CfgCommandTest {
    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    private static int codes(String file) {
        CodeObject root = PycFile.read(corpus(file)).code();
        return CodeTree.of(root).size();
    }

    private long lines(String start) {
        return tester.out().lines().filter(line -> line.startsWith(start)).count();
    }

    @Test
    void drawsOneFunctionAlone() {
        Path path = copy("3.13/closures.pyc", folder);

        assertThat(tester.run("cfg", "--function=counter", path)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).startsWith("digraph cfg {\n").endsWith("}\n");
        assertThat(lines("digraph ")).isOne();
        tester.run("cfg", "--format=mermaid", "--function=counter", path);
        assertThat(tester.out()).startsWith("---\ntitle: \"counter\"\n---\nflowchart TD\n");
    }

    @Test
    void drawsAllCodeUnderCommentsOrHeadings() {
        Path path = copy("3.13/closures.pyc", folder);
        int count = codes("3.13/closures.pyc");

        tester.run("cfg", path);
        assertThat(lines("digraph ")).isEqualTo(count);
        assertThat(tester.out())
                .startsWith("// " + path + ": <module>\ndigraph")
                .contains("}\n// " + path + ": counter.<locals>.add\ndigraph");
        tester.run("cfg", "--format", "mermaid", path);
        assertThat(lines("```mermaid")).isEqualTo(count);
        assertThat(lines("```")).isEqualTo(2L * count);
        assertThat(tester.out()).startsWith("## " + path + ": <module>\n\n```mermaid\n---\n");
    }

    @Test
    void severalFilesStayInTheLanguageOfTheGraphs() {
        Path first = copy("3.13/single.pyc", folder);
        Path second = copy("3.13/closures.pyc", folder);

        tester.run("cfg", "--function=<module>", first, second);
        assertThat(tester.out())
                .startsWith("// " + first)
                .contains("}\n// " + second)
                .doesNotContain("==>");
        tester.run("cfg", "--format=mermaid", "--function=<module>", first, second);
        assertThat(tester.out()).startsWith("## " + first).doesNotContain("==>");
    }

    @Test
    void writesAFileForEachInput() throws IOException {
        write(folder.resolve("in/a/single.pyc"), corpus("3.13/single.pyc"));
        write(folder.resolve("in/b.pyc"), corpus("3.8/closures.pyc"));
        Path out = folder.resolve("out");

        assertThat(tester.run("cfg", "-o", out, folder.resolve("in"))).isEqualTo(ExitCode.DONE);
        assertThat(tester.run("cfg", "--format=mermaid", "-o", out, folder.resolve("in")))
                .isEqualTo(ExitCode.DONE);

        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile).map(out::relativize).map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "a/single.pyc.dot", "b.pyc.dot", "a/single.pyc.md", "b.pyc.md");
        }
        assertThat(out.resolve("b.pyc.md")).content().startsWith("## ").contains("```mermaid\n");
        assertThat(out.resolve("b.pyc.dot")).content().startsWith("// ").contains("digraph cfg {");
    }

    @Test
    void drawsNoMoreInstructionsThanAsked() {
        Path path = copy("3.13/closures.pyc", folder);

        tester.run("cfg", "--function=counter", "--max-instructions=4", path);
        assertThat(tester.out()).contains("more").doesNotContain("LOAD_CONST");
        tester.run("cfg", "--function=counter", "--max-instructions", "0", path);
        assertThat(tester.out()).doesNotContain("RETURN_VALUE");
    }

    @Test
    void printsJson() {
        Path path = copy("3.13/control_flow.pyc", folder);

        assertThat(tester.run("cfg", "--json", path)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .startsWith(
                        "{\"file\":\"" + path + "\",\"python\":\"3.13\",\"codes\":[{\"qualname\"")
                .contains("\"blocks\":[{\"index\":0,\"start\":0,\"end\":")
                .contains("\"entry_depth\":0,\"loop_depth\":0,\"exits\":[")
                .contains("{\"kind\":\"fall-through\",\"target\":1}", "{\"kind\":\"taken\",")
                .contains("{\"header\":", ",\"depth\":2,\"irreducible\":false,\"outer\":")
                .endsWith("\"dangling\":[]}]}\n");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        Path good = copy("3.13/single.pyc", folder);
        Path bad = write(folder.resolve("bad.pyc"), new byte[] {1, 2, 3});
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(tester.run("cfg", bad, good)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.out()).contains("digraph");
        assertThat(tester.err()).startsWith("pyclair: " + bad + ": ");
        assertThat(tester.run("cfg", empty)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err())
                .isEqualTo("pyclair: " + empty + ": there is no .pyc or .pyo file in it\n");
        assertThat(tester.run("cfg", "--function=absent", good)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.err()).isEqualTo("pyclair: no code is named 'absent'\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--format=svg a, '--format is dot or mermaid, not'",
        "--max-instructions=-1 a, '--max-instructions is a number from 0 on, not'",
        "--json --format=dot a, '--json has its own form: leave out --format'",
        "--json --max-instructions=1 a, '--json has its own form: leave out --max-instructions'",
        "--json, 'no file given; - reads standard input'",
        "--format=mermaid, 'no file given; - reads standard input'",
        "--functoin=f a, 'did you mean --function'",
    })
    void explainsWrongUsage(String line, String message) {
        assertThat(tester.run((Object[]) ("cfg " + line).split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).startsWith("pyclair: ").contains(message).endsWith("\n");
        assertThat(tester.out()).isEmpty();
    }
}
