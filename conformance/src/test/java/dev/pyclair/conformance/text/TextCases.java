package dev.pyclair.conformance.text;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.text.ValueFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Answers the rows of {@code oracle/text_cases.py}, and compares. */
final class TextCases {
    /** How far powers may be from each other, as a part of their size. */
    private static final double NEAR = 0x1p-40;

    private final Map<String, Function<Arguments, Object>> functions = new HashMap<>();

    /** How often each function was asked. */
    private final Map<String, Integer> asked = new TreeMap<>();

    private final List<String> different = new ArrayList<>();
    private int rows;

    /** Powers that differ in their last digits. */
    private int near;

    /** The answers of the version that the runtime is made after. */
    TextCases() {
        var database = PythonVersion.parse("3.13").orElseThrow().unicode();
        NumberFunctions.addTo(functions, database);
        FormatFunctions.addTo(functions, database);
        StrFunctions.addTo(functions, database);
        ByteFunctions.addTo(functions);
    }

    /** Reads rows to the end. */
    void check(BufferedReader reader) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.startsWith("#")) {
                check(line);
            }
        }
    }

    private void check(String row) {
        String[] fields = row.split("\t", -1);
        String name = fields[0];
        rows++;
        asked.merge(name, 1, Integer::sum);
        String got = answer(name, new Arguments((List<?>) Notation.decode(fields[1])));
        if (got.equals(fields[2])) {
            return;
        }
        if (isNear(name, fields[2], got)) {
            near++;
        } else {
            different.add(row + "\tbut got\t" + got);
        }
    }

    /**
     * Whether a power differs in its last digits only: the C library and the JVM each round some
     * powers, angles and logarithms wrongly, and not the same ones.
     */
    private static boolean isNear(String name, String expected, String got) {
        if (!name.endsWith("_pow")) {
            return false;
        }
        if (expected.charAt(0) == '!' || got.charAt(0) == '!') {
            return false;
        }
        Object one = Notation.decode(expected);
        Object other = Notation.decode(got);
        if (one instanceof Double x && other instanceof Double y) {
            return Math.abs(x - y) <= Math.ulp(x);
        }
        if (one instanceof Complex a && other instanceof Complex b) {
            // A phase of many turns loses as many digits as the turns have.
            double size = Math.max(Math.abs(a.real()), Math.abs(a.imaginary()));
            return Math.abs(a.real() - b.real()) <= size * NEAR
                    && Math.abs(a.imaginary() - b.imaginary()) <= size * NEAR;
        }
        return false;
    }

    private String answer(String name, Arguments arguments) {
        Object result;
        try {
            result = functions.get(name).apply(arguments);
        } catch (ValueFault fault) {
            result = fault;
        } catch (RuntimeException e) {
            return "a Java exception: " + e + " at " + e.getStackTrace()[0];
        }
        return Notation.encode(result);
    }

    int near() {
        return near;
    }

    int rows() {
        return rows;
    }

    Map<String, Integer> asked() {
        return asked;
    }

    /** The rows that were answered otherwise. */
    List<String> different() {
        return different;
    }
}
