package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.copy;
import static dev.pyclair.cli.CommandLineTester.corpus;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShowCommandTest {
    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    @Test
    void tellsVersionAndHeader() {
        tester.withInput(corpus("3.13/signatures.pyc")).run("show", "-");

        assertThat(tester.out())
                .startsWith(
                        "python       3.13\nmagic        3571, CPython 3.13 (final)\nheader       ")
                .contains("\n<module>\n");
    }

    @Test
    void namesCodeByItsPlaceBefore311Too() {
        tester.withInput(corpus("3.8/lambdas.pyc"))
                .run("show", "--function", "<lambda>.<locals>.*", "-");
        String old = tester.out();
        tester.withInput(corpus("3.13/lambdas.pyc"))
                .run("show", "--function", "<lambda>.<locals>.*", "-");

        assertThat(old.lines().filter(ShowCommandTest::isHeading).toList())
                .hasSize(2)
                .isEqualTo(tester.out().lines().filter(ShowCommandTest::isHeading).toList());
    }

    private static boolean isHeading(String line) {
        return line.endsWith(")") && line.contains("<lambda>");
    }

    @Test
    void printsOneObjectALine() {
        Path first = copy("3.13/classes.pyc", folder);
        Path second = copy("2.7/lambdas.pyc", folder);

        tester.run("show", "--json", first, second);

        assertThat(tester.out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"file\":\"") && line.endsWith("]}"));
    }
}
