package dev.pyclair.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.Constant.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiteralReaderTest {
    private static final PythonVersion OLD = PythonVersion.V2_7;
    private static final PythonVersion NEW = PythonVersion.V3_13;

    private static void check(String text, PythonVersion version, Constant expected) {
        assertThat(ConstantDump.of(Literal.parse(text, version)))
                .as(text)
                .isEqualTo(ConstantDump.of(expected));
    }

    private static Constant integer(long value) {
        return new Constant.Int(value);
    }

    @Test
    void readsSingletons() {
        check("None", NEW, Singleton.NONE);
        check("True", OLD, Singleton.TRUE);
        check("False", NEW, Singleton.FALSE);
        check("...", OLD, Singleton.ELLIPSIS);
        check("Ellipsis", NEW, Singleton.ELLIPSIS);
        check("StopIteration", NEW, Singleton.STOP_ITERATION);
        check("<class 'StopIteration'>", NEW, Singleton.STOP_ITERATION);
        check("<type 'exceptions.StopIteration'>", OLD, Singleton.STOP_ITERATION);
    }

    @Test
    void readsIntegersAsFilesHaveThem() {
        check("9223372036854775807", NEW, integer(Long.MAX_VALUE));
        check("-0x8000000000000000", OLD, integer(Long.MIN_VALUE));
        BigInteger beyond = BigInteger.ONE.shiftLeft(63);
        check("9223372036854775808", NEW, new Constant.BigInt(beyond, false));
        check("9223372036854775808", OLD, new Constant.BigInt(beyond, true));
        check("0777", OLD, integer(511));
        check("0xffL", OLD, new Constant.BigInt(BigInteger.valueOf(255), true));
        check("-0L", OLD, new Constant.BigInt(BigInteger.ZERO, true));
        check("- 1_000", NEW, integer(-1000));
    }

    @Test
    void readsLongIntegersOfEveryBase() {
        BigInteger value = BigInteger.ONE.shiftLeft(1001).subtract(BigInteger.valueOf(12345));
        for (String text :
                List.of(
                        value.toString(),
                        "0x" + value.toString(16),
                        "0o" + value.toString(8),
                        "0b" + value.toString(2))) {
            check(text, NEW, new Constant.BigInt(value, false));
            check("-" + text, NEW, new Constant.BigInt(value.negate(), false));
        }
        Constant huge = Literal.parse("0x" + "f".repeat(4_000_000), NEW);
        assertThat(((Constant.BigInt) huge).value().bitCount()).isEqualTo(16_000_000);
    }

    @Test
    void readsComplexNumbersAsReprPrintsThem() {
        check("-1j", NEW, new Constant.Complex(0, -1));
        check("(-0-1j)", NEW, new Constant.Complex(-0.0, -1));
        check("-0j", NEW, new Constant.Complex(0, -0.0));
        check("1-0j", NEW, new Constant.Complex(1, -0.0));
        check("(nan+infj)", NEW, new Constant.Complex(Double.NaN, Double.POSITIVE_INFINITY));
        check("(inf-nanj)", NEW, new Constant.Complex(Double.POSITIVE_INFINITY, minusNan()));
    }

    private static double minusNan() {
        return Double.longBitsToDouble(0xfff8000000000000L);
    }

    /** {@code floats.tsv} has the text of floats and of complex numbers as CPython printed them. */
    @Test
    void readsFloatsThatPythonPrinted() throws IOException {
        List<String> rows;
        try (InputStream in = LiteralReaderTest.class.getResourceAsStream("floats.tsv")) {
            rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
        assertThat(rows).hasSizeGreaterThan(2000);
        for (String row : rows) {
            String[] fields = row.split("\t");
            double number = Double.longBitsToDouble(Long.parseUnsignedLong(fields[0], 16));
            if (Double.isNaN(number)) {
                check(fields[1], NEW, new Constant.Float(Double.NaN));
            } else {
                check(fields[1], NEW, new Constant.Float(number));
                check(fields[2], NEW, new Constant.Complex(number, -number));
                check(fields[3], PythonVersion.V2_6, new Constant.Float(number));
            }
        }
    }

    @Test
    void readsStrings() {
        check("'\\ud834\\udd20'", NEW, Text.ofUtf8(surrogates()));
        check("'\ud834\udd20'", NEW, Text.of("\ud834\udd20"));
        check("'\\U0001d120'", NEW, Text.of("\ud834\udd20"));
        check("'a'", OLD, Bytes.of((byte) 'a'));
        check("u'\\u20ac'", OLD, Text.of("\u20ac"));
        check("'\\u20'", OLD, Bytes.of("\\u20".getBytes(StandardCharsets.US_ASCII)));
        check("'\u20ac'", OLD, Bytes.of((byte) 0xe2, (byte) 0x82, (byte) 0xac));
        check("b'\\377\\xfe'", NEW, Bytes.of((byte) 0xff, (byte) 0xfe));
        check("rb'\\xff'", NEW, Bytes.of("\\xff".getBytes(StandardCharsets.US_ASCII)));
        check("'''a\r\nb\rc'''", NEW, Text.of("a\nb\nc"));
    }

    private static Bytes surrogates() {
        var out = new Utf8Builder(6);
        out.appendCodePoint(0xd834);
        out.appendCodePoint(0xdd20);
        return out.toBytes();
    }

    @Test
    void readsContainersOfLaterVersions() {
        Constant one = integer(1);
        check("frozendict({1: None})", NEW, Container.of(Kind.FROZENDICT, one, Singleton.NONE));
        check("frozendict()", NEW, Container.of(Kind.FROZENDICT));
        check("slice(1)", NEW, Container.of(Kind.SLICE, Singleton.NONE, one, Singleton.NONE));
        check("slice(1, 1, 1)", NEW, Container.of(Kind.SLICE, one, one, one));
    }

    @Test
    void saysWhereALiteralEnds() {
        assertEnd("LOAD_CONST  (1, 'a b')  # comment", 10, 22);
        assertEnd("5 6", 0, 1);
        assertEnd("1 + 2j rest", 0, 6);
        assertEnd("1\n+2j", 0, 1);
        assertEnd("'a' 'b'", 0, 3);
        assertEnd("None,", 0, 4);
        assertEnd("...", 0, 3);
    }

    private static void assertEnd(String text, int start, int end) {
        assertThat(LiteralReader.read(text, start, NEW).end()).as(text).isEqualTo(end);
    }

    @Test
    void readsNestingToTheDepthOfMarshal() {
        int most = LiteralReader.MOST_DEPTH;
        String tuples = "(".repeat(most) + "1+2j" + ",)".repeat(most);
        assertThat(Literal.repr(Literal.parse(tuples, NEW), NEW)).contains("((1+2j),)");
        String repr = Literal.repr(Literal.parse(tuples, NEW), NEW);
        assertThat(Literal.repr(Literal.parse(repr, NEW), NEW)).isEqualTo(repr);
        String sets = "frozenset([".repeat(most) + "])".repeat(most);
        assertThat(Literal.repr(Literal.parse(sets, OLD), OLD)).isEqualTo(sets);
        for (String deeper : List.of("(" + tuples + ",)", "[" + tuples + "]", "[" + sets + "]")) {
            LiteralSyntaxException error = fault(deeper, OLD);
            assertThat(error).hasMessage("values nest deeper than 2000");
        }
        assertThat(fault("[".repeat(10_000_000), NEW).index()).isEqualTo(most);
        assertThat(fault("set(".repeat(10_000_000), NEW).index()).isEqualTo(4 * most);
    }

    @Test
    void convertsManyTimesWithoutACopyEachTime() {
        String items = "[" + "1,".repeat(1_000_000) + "]";
        String text = "frozenset(".repeat(1900) + items + ")".repeat(1900);
        assertThat(((Container) Literal.parse(text, NEW)).items()).hasSize(1_000_000);
    }

    @Test
    void showsLongNamesOnlyInPart() {
        assertThat(fault("a".repeat(1_000_000), NEW).getMessage()).hasSizeLessThan(200);
        assertThat(fault("a".repeat(1_000_000) + "''", NEW).getMessage()).hasSizeLessThan(200);
    }

    private static LiteralSyntaxException fault(String text, PythonVersion version) {
        var error =
                catchThrowableOfType(
                        LiteralSyntaxException.class, () -> Literal.parse(text, version));
        assertThat(error).as(text).isNotNull();
        return error;
    }

    record Case(String text, PythonVersion version, int index, String message) {
        @Override
        public String toString() {
            return version + " " + text;
        }
    }

    private static Case wrong(String text, int index, String message) {
        return new Case(text, NEW, index, message);
    }

    // spotless:off
    static List<Case> faults() {
        return List.of(
            wrong("", 0, "the text ends where a value should stand"),
            wrong(" ", 1, "the text ends where a value should stand"),
            wrong("@", 0, "'@' stands where a value should"),
            wrong("\u20ac", 0, "the name \u20ac is no constant: a string stands in quotes, and the names are None, True, False, Ellipsis, StopIteration, inf and nan"),
            wrong("[foo]", 1, "the name foo is no constant: a string stands in quotes, and the names are None, True, False, Ellipsis, StopIteration, inf and nan"),
            wrong("1 2", 2, "'2' stands behind the value, where the text should end"),
            wrong("1'", 1, "\"'\" stands behind the value, where the text should end"),
            wrong("(1", 0, "'(' is not closed: ')' is missing at its end"),
            wrong("[(1, ", 1, "'(' is not closed: ')' is missing at its end"),
            wrong("set([1]", 0, "'set(' is not closed: ')' is missing at its end"),
            wrong("(1]", 2, "']' stands where ',' or ')' should"),
            wrong("(1 2)", 3, "'2' stands where ',' or ')' should"),
            wrong("(,)", 1, "',' stands where a value should"),
            wrong("[1,,]", 3, "',' stands where a value should"),
            wrong("{1: 2, 3}", 8, "'}' stands where the ':' behind a key should"),
            wrong("{1: }", 4, "'}' stands where a value should"),
            wrong("{1, 2: 3}", 5, "':' stands where ',' or '}' should"),
            wrong("{1: 2: 3}", 5, "':' stands where ',' or '}' should"),
            wrong("{1, [2]}", 4, "a list stands where a value must be hashable"),
            wrong("{{1}: 2}", 1, "a set stands where a value must be hashable"),
            wrong("{1: 2, {}: 3}", 7, "a dict stands where a value must be hashable"),
            wrong("frozenset([[]])", 0, "a list stands where a value must be hashable"),
            wrong("set(1)", 0, "set() takes nothing or one list, tuple or set"),
            wrong("frozenset({1: 2})", 0, "frozenset() takes nothing or one list, tuple or set"),
            wrong("frozendict([1])", 0, "frozendict() takes nothing or one dict"),
            wrong("slice()", 0, "slice() takes one to three values, not 0"),
            wrong("set", 0, "the name set stands without the ( of a call"),
            wrong("<code object f at 0x0, file \"a\", line 1>", 0, "a code object has no literal"),
            wrong("'abc", 0, "the string that starts here is not closed: ' is missing at its end"),
            wrong(" \"abc\n\"", 1, "the string that starts here is not closed: \" is missing at its end"),
            wrong("b'''abc''", 0, "the string that starts here is not closed: ''' is missing at its end"),
            wrong("'a\\", 0, "the string that starts here is not closed: ' is missing at its end"),
            wrong("'a\\x1g'", 2, "\\x is not followed by 2 hexadecimal digits"),
            wrong("'\\u12'", 1, "\\u is not followed by 4 hexadecimal digits"),
            wrong("'\\U0001'", 1, "\\U is not followed by 8 hexadecimal digits"),
            wrong("'\\U00110000'", 1, "\\U00110000 is no character: the last is \\U0010ffff"),
            wrong("'\\N{DIGIT ONE}'", 1, "characters are not known here by their names: write the number behind \\u or \\U instead of \\N"),
            wrong("b'a\u20ac'", 3, "U+20AC stands in bytes, where all but ASCII is written as \\x.."),
            wrong("f'a'", 0, "'f' stands before a string; before one of 3.13 there can be r, b, u, br and rb"),
            wrong("ur'a'", 0, "'ur' stands before a string; before one of 3.13 there can be r, b, u, br and rb"),
            new Case("rb'a'", OLD, 0, "'rb' stands before a string; before one of 2.7 there can be r, b, u, br and ur"),
            wrong("-'a'", 1, "\"'\" stands where a number should"),
            wrong("-", 1, "the end of the text stands where a number should"),
            wrong("--5", 1, "'-' stands where a number should"),
            wrong("-None", 1, "'N' stands where a number should"),
            wrong(".", 0, "'.' stands where a number should"),
            wrong("0x", 2, "the end of the text stands where a digit of base 16 should"),
            wrong("0o8", 2, "'8' stands where a digit of base 8 should"),
            wrong("0b12", 3, "'2' is no digit of base 2"),
            wrong("1_", 1, "'_' cannot stand directly behind a number"),
            wrong("1.5.2", 3, "'.' cannot stand directly behind a number"),
            wrong("12abc", 2, "'a' cannot stand directly behind a number"),
            wrong("1e", 2, "the end of the text stands where the digits of an exponent should"),
            wrong("1e+x", 3, "'x' stands where the digits of an exponent should"),
            wrong("0777", 0, "an int starts with 0: in octal it starts with 0o, in decimal with another digit"),
            new Case("089", OLD, 0, "an int that starts with 0 is octal and has no digit 8"),
            wrong("5L", 1, "an int ends in 'L', but 3.13 has no long"),
            wrong("1 + 2", 2, "behind '+' there is no imaginary number, such as 2j: a constant is not an expression"),
            wrong("1 - x", 2, "behind '-' there is no imaginary number, such as 2j: a constant is not an expression"),
            wrong("9".repeat(400) + "+1j", 0, "the int is too large to be made a float"),
            wrong("9".repeat(40_001), 40_001, "an int has 40001 digits of base 10; at most 40000 are read, more in hexadecimal"),
            wrong("nan(1)", 3, "the bits of a nan are not written as in nan(0x7ff8000000000001)"),
            wrong("nan(0x7ff800000000000g)", 3, "the bits of a nan are not written as in nan(0x7ff8000000000001)"),
            wrong("nan(0x7ff0000000000000)", 3, "these are not the bits of a nan"));
    }

    // spotless:on

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrongAndWhere(Case wrong) {
        LiteralSyntaxException error = fault(wrong.text, wrong.version);
        assertThat(error).hasMessage(wrong.message);
        assertThat(error.index()).isEqualTo(wrong.index);
    }
}
