package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @CsvSource({"10, \\x0a", "13, \\x0d", "127, \\x7f"})
    void keepsEverythingInOneLine(int character, String expected) {
        assertThat(Visible.line(Character.toString(character))).isEqualTo(expected);
    }
}
