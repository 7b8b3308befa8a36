package dev.pyclair.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Constant.Container;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What interpreters make of literals, as {@code tools/literals/spellings.py} asked them, and what
 * we do.
 */
class SpellingsTest {
    private static final String ALL = "2.7 3.6 3.7 3.8 3.9 3.10 3.11 3.12 3.13";

    private static List<String[]> rows() throws IOException {
        try (InputStream in = SpellingsTest.class.getResourceAsStream("spellings.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                c = "\t\n\r\\".charAt("tnr\\".indexOf(text.charAt(i)));
            }
            plain.append(c);
        }
        return plain.toString();
    }

    private static String type(Constant value, PythonVersion version) {
        if (value instanceof Constant.Int) {
            return "int";
        } else if (value instanceof Constant.BigInt number) {
            return number.isLong() ? "long" : "int";
        } else if (value instanceof Constant.Float) {
            return "float";
        } else if (value instanceof Constant.Complex) {
            return "complex";
        } else if (value instanceof Text) {
            return version.hasByteStrings() ? "unicode" : "str";
        } else if (value instanceof Bytes) {
            return version.hasByteStrings() ? "str" : "bytes";
        } else if (value instanceof Container container) {
            return container.kind().name().toLowerCase(Locale.ROOT);
        }
        return switch ((Constant.Singleton) value) {
            case NONE -> "NoneType";
            case TRUE, FALSE -> "bool";
            case ELLIPSIS -> "ellipsis";
            case STOP_ITERATION -> "type";
        };
    }

    private static String read(String text, PythonVersion version) {
        Constant value;
        try {
            value = Literal.parse(text, version);
        } catch (LiteralSyntaxException e) {
            assertThat(e.index()).isBetween(0, text.length());
            return "error";
        }
        return type(value, version) + "\t" + Literal.repr(value, version);
    }

    /**
     * Where we differ on purpose: the reason, the versions, the texts as the table has them.
     *
     * <p>The texts of old versions are spellings of later ones, whose meaning is not in doubt, and
     * those of {@code ast.literal_eval} in 3.6 are sums, which it came to refuse.
     */
    // spotless:off
    private static final String[][] EXCLUSIONS = {
        {"underscores are read for all versions", "2.7", "0_0", "0_7", "0b1_0", "0b_1", "0o_7", "0x_ff", "1_0.0_1", "1_000", "1_0j", "1e1_0"},
        {"a plus before a number is read for all versions", "2.7", "+7", "+ 7", "[-1, +1]"},
        {"its literal_eval knows no sets, though its syntax does", "2.7", "{1}", "{1,}", "{1, }", "{'a'}", "{(1, 'a', None)}", "{1j}"},
        {"its literal_eval does not know it, though repr prints it", "2.7 3.6 3.7", "..."},
        {"the same", ALL, "Ellipsis", "infj"},
        {"an expression", "3.6", "--7", "-+7", "1+2", "1 + 2", "1j+1j", "1j+2", "1++2j"},
        {"an expression", "2.7 3.6", "1+-2j"},
        {"an expression", "3.6 3.7 3.8 3.9 3.10 3.11 3.12 3.13", "-(1)"},
        {"an expression that eval works out", ALL, "(1+inf)", "set", "slice", "StopIteration()"},
        {"a comma behind a value belongs to the text around", ALL, "1,", "1, 2"},
    };
    // spotless:on

    private static Set<String> exclusions() {
        var excluded = new TreeSet<String>();
        for (String[] row : EXCLUSIONS) {
            for (String text : Arrays.asList(row).subList(2, row.length)) {
                for (String version : row[1].split(" ")) {
                    excluded.add(version + " " + text);
                }
            }
        }
        return excluded;
    }

    @Test
    void readsWhatInterpretersRead() throws IOException {
        var different = new TreeSet<String>();
        int compared = 0;
        for (String[] row : rows()) {
            String text = unescaped(row[0]);
            String expected = row[2].equals("error") ? "error" : row[2] + "\t" + unescaped(row[3]);
            for (String name : row[1].split(" ")) {
                compared++;
                String ours = read(text, PythonVersion.parse(name).orElseThrow());
                if (!ours.equals(expected)) {
                    different.add(name + " " + row[0]);
                }
            }
        }
        assertThat(compared).isGreaterThan(4000);
        assertThat(different).isEqualTo(exclusions());
    }
}
