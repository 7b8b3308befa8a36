package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VisibleTest {
    @ParameterizedTest
    @CsvSource({
        "plain text.py, plain text.py",
        "caf\u00e9, caf\u00e9",
        "a\u001b[2J, a\\x1b[2J",
        "a\u202eb, a\\u202eb",
        "a\u2028b, a\\u2028b",
        "\ud800, \\ud800",
        "\udb40\udc01, \\U000e0001",
    })
    void escapesWhatDoesNotPrint(String text, String expected) {
        assertThat(Visible.line(text)).isEqualTo(expected);
    }

    /** The bytes are written as Latin-1. */
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "a\u001b[2J, a\\x1b[2J",
        "tab\tbell\u0007z, tab\\x09bell\\x07z",
        "caf\u00c3\u00a9, caf\u00c3\u00a9",
        "\u00e2\u0080\u00ae, \\u202e",
        "\u00ed\u00a0\u0080, \\ud800",
        "\u00f0\u009f\u0098\u0080, \u00f0\u009f\u0098\u0080",
        "\u00f3\u00a0\u0080\u0081, \\U000e0001",
        "\u00c2\u009b, \\x9b",
        "\u009b, \\x9b",
        "\u00e9z, \\xe9z",
        "\u00e9, \\xe9",
        "\u00c0\u008a, \\xc0\\x8a",
        "\u00e0\u0080\u008a, \\x0a",
        "\u00f4\u0090\u0080\u0080, \\U00110000",
        "\u00ff, \\xff",
    })
    void escapesLinesByteForByte(String text, String expected) {
        byte[] lines = ("first\n" + text + "\nlast\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new String(Visible.lines(lines), StandardCharsets.ISO_8859_1))
                .isEqualTo("first\n" + expected + "\nlast\n");
    }

    @ParameterizedTest
    @CsvSource({"10, \\x0a", "13, \\x0d", "127, \\x7f"})
    void keepsEverythingInOneLine(int character, String expected) {
        assertThat(Visible.line(Character.toString(character))).isEqualTo(expected);
    }
}
