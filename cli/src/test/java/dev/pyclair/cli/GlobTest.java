package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "f, f, true",
        "f, g, false",
        "f, ff, false",
        "*, '', true",
        "?, '', false",
        "C.*, C.m, true",
        "C.*, D.m, false",
        "*.<locals>.<lambda>, f.<locals>.<lambda>, true",
        "*a*b, xaybzb, true",
        "*a*b, xaybz, false",
        "a?c, abc, true",
        "[a], a, false",
    })
    void matches(String glob, String text, boolean expected) {
        assertThat(Glob.matches(glob, text)).isEqualTo(expected);
    }

    @Test
    void takesNoExponentialTime() {
        assertThat(Glob.matches("*a".repeat(50) + "b", "a".repeat(20_000))).isFalse();
    }
}
