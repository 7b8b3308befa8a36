package dev.pyclair.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person says that an expression gives: {@code == REPR} or {@code raises TYPE: TEXT}.
 *
 * @param expression in the module of a program
 * @param outcome what comes out, as {@code oracle/imports.py} spells it
 */
record Expectation(String expression, String outcome) {
    private static final String START = "# expect: ";
    private static final Pattern SHAPE = Pattern.compile("(.*) (== .*|raises \\w+: .*)");

    static Expectation of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new AssertionError("an expectation is EXPRESSION == REPR or so: " + text);
        }
        return new Expectation(matcher.group(1), matcher.group(2));
    }

    static List<Expectation> listOf(String... texts) {
        var list = new ArrayList<Expectation>();
        for (String text : texts) {
            list.add(of(text));
        }
        return list;
    }

    /** Those in the comments of an assembler text. */
    static List<Expectation> inText(String source) {
        return source.lines()
                .filter(line -> line.startsWith(START))
                .map(line -> of(line.substring(START.length())))
                .toList();
    }

    @Override
    public String toString() {
        return expression + " " + outcome;
    }
}
