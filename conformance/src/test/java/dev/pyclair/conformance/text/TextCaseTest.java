package dev.pyclair.conformance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Numbers, text and formats against what CPythons answered; {@code sweeps/values.sh} made the
 * tables.
 */
class TextCaseTest {
    private static BufferedReader table(String name) {
        return new BufferedReader(
                new InputStreamReader(
                        TextCaseTest.class.getResourceAsStream("/values/" + name + ".tsv"),
                        StandardCharsets.US_ASCII));
    }

    private static List<String> rows(String name) throws IOException {
        try (BufferedReader reader = table(name)) {
            return reader.lines().toList();
        }
    }

    @Test
    void answersAreThoseOfTheInterpreter() throws IOException {
        var cases = new TextCases();
        try (BufferedReader reader = table("values-3.13")) {
            cases.check(reader);
        }
        assertThat(cases.different()).isEmpty();
        assertThat(cases.rows()).isEqualTo(4000);
        assertThat(cases.asked())
                .hasSize(134)
                .allSatisfy((name, count) -> assertThat(count).isGreaterThanOrEqualTo(29));
        // Of 61 powers; none of another function.
        assertThat(cases.near()).isLessThan(20);
    }

    @Test
    void whatOlderInterpretersAnswerOtherwiseIsAsked() throws IOException {
        List<String> asked =
                rows("values-3.13").stream()
                        .map(row -> row.substring(0, row.lastIndexOf('\t')))
                        .toList();
        assertThat(rows("differences"))
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(
                                                row.substring(
                                                        row.indexOf('\t') + 1,
                                                        row.lastIndexOf('\t')))
                                        .isIn(asked));
    }

    @Test
    void wrongAnswersAreSeen() throws IOException {
        var cases = new TextCases();
        String rows =
                "int_add\t[i1,i2]\ti4\nupper\t[sa]\tsA\nfloat_pow\t[d4000000000000000,d4000000000000000]\td4008000000000000\n";
        cases.check(new BufferedReader(new StringReader(rows)));
        assertThat(cases.rows()).isEqualTo(3);
        assertThat(cases.different()).hasSize(2);
    }
}
