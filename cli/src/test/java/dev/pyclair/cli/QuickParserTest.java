package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuickParserTest {
    private static final List<String> WORDS =
            List.of(
                    "a.pyc",
                    "lib",
                    "-",
                    "--",
                    "-C",
                    "-O",
                    "-CO",
                    "--show-caches",
                    "--json",
                    "--json=x",
                    "-h",
                    "--help",
                    "--python",
                    "3.12",
                    "--python=3.8",
                    "--function",
                    "f.*",
                    "--function=g[1]",
                    "--function=",
                    "-o",
                    "out",
                    "-oout",
                    "--output=out",
                    "--depth",
                    "--depth=0",
                    "--dept=0",
                    "-c",
                    "x = 1",
                    "--nope",
                    "",
                    "@file",
                    "dis");

    private static Optional<Arguments> quick(String... words) {
        return new QuickParser(new DisCommand()).parse(words, 1);
    }

    @Test
    void readsWhatItReadsAsPicocliDoes() {
        var grammar = new Grammar("test");
        var random = new Random(1);
        int both = 0;
        for (int round = 0; round < 3000; round++) {
            var words = new String[1 + random.nextInt(5)];
            words[0] = "dis";
            for (int i = 1; i < words.length; i++) {
                words[i] = WORDS.get(random.nextInt(WORDS.size()));
            }
            Optional<Arguments> arguments = quick(words);
            if (arguments.isPresent()) {
                both++;
                assertThat(arguments.get())
                        .as(Arrays.toString(words))
                        .isEqualTo(grammar.parse(words));
            }
        }
        assertThat(both).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run -c code a -b -c --",
                "run --trace -c -1 -x",
                "run --timeout 3 a.py -c d",
                "run -c code",
                "step --code code --json",
                "compile -q -f -q a.py -j 2"
            })
    void readsProgramsAndFlagsAsPicocliDoes(String line) {
        String[] words = line.split(" ");

        Arguments arguments =
                new QuickParser(Command.named(words[0])).parse(words, 1).orElseThrow();
        assertThat(new Grammar("test").parse(words)).isEqualTo(arguments);
    }

    @Test
    void readsOrdinaryLines() {
        Arguments arguments =
                quick(
                                "dis",
                                "-C",
                                "--function",
                                "a",
                                "x.pyc",
                                "--function=b",
                                "--depth",
                                "1",
                                "--depth=2",
                                "-")
                        .orElseThrow();

        assertThat(arguments.positionals()).containsExactly("x.pyc", "-");
        assertThat(arguments.values(Common.FUNCTION)).containsExactly("a", "b");
        assertThat(arguments.has(Common.JSON)).isFalse();
        assertThat(arguments.toString()).contains("--depth=[2]", "--show-caches=[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "-CO",
                "--python",
                "--python=",
                "--jsn",
                "--json=1",
                "--",
                "-oout"
            })
    void leavesTheRestToPicocli(String word) {
        assertThat(quick("dis", "x.pyc", word)).isEmpty();
    }

    @Test
    void picocliSuggestsWhatWasMeant() {
        assertThatThrownBy(() -> new Grammar("test").parse("dis", "--jsom"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("did you mean --json?");
    }
}
