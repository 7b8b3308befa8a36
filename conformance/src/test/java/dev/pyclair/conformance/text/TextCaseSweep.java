package dev.pyclair.conformance.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Answers the rows on standard input; {@code sweeps/values.sh} runs it. */
final class TextCaseSweep {
    private TextCaseSweep() {}

    /**
     * Prints the rows that are answered otherwise, and the counts; exits with 1 if there is one.
     *
     * @param args none
     * @throws IOException if the rows cannot be read
     */
    public static void main(String[] args) throws IOException {
        var cases = new TextCases();
        cases.check(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)));
        cases.different().forEach(System.out::println);
        System.out.printf(
                "%d rows of %d functions, %d different, %d powers differ in their last digits%n",
                cases.rows(), cases.asked().size(), cases.different().size(), cases.near());
        if (cases.rows() == 0 || !cases.different().isEmpty()) {
            System.exit(1);
        }
    }
}
