package dev.pyclair.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.Constant.Singleton;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiteralWriterTest {
    private static final PythonVersion OLD = PythonVersion.V2_7;
    private static final PythonVersion NEW = PythonVersion.V3_13;

    private static String written(Constant value, PythonVersion version) {
        var out = new Utf8Builder(64);
        LiteralWriter.append(out, value, version);
        return out.toString();
    }

    private static Constant floating(long bits) {
        return new Constant.Float(Double.longBitsToDouble(bits));
    }

    /** Holds the text, and that it is read back. */
    private static void check(Constant value, PythonVersion version, String expected) {
        assertThat(written(value, version)).isEqualTo(expected);
        assertThat(ConstantDump.of(Literal.parse(expected, version)))
                .isEqualTo(ConstantDump.of(value));
    }

    @Test
    void keepsTheBitsOfNan() {
        check(floating(0x7ff8000000000000L), NEW, "nan");
        check(floating(0xfff8000000000000L), NEW, "-nan");
        check(floating(0x7ff8000000000001L), NEW, "nan(0x7ff8000000000001)");
        check(floating(0xfff0000000000001L), NEW, "nan(0xfff0000000000001)");
        check(floating(0x7fffffffffffffffL), OLD, "nan(0x7fffffffffffffff)");
    }

    @Test
    void keepsThePartsOfComplexNumbers() {
        double[] parts = {
            0.0,
            -0.0,
            1,
            -1.5,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN,
            Double.longBitsToDouble(0xfff8000000000000L),
            Double.longBitsToDouble(0xfff8000000000001L)
        };
        for (double real : parts) {
            for (double imaginary : parts) {
                var value = new Constant.Complex(real, imaginary);
                check(value, NEW, written(value, NEW));
                check(value, PythonVersion.V2_6, written(value, PythonVersion.V2_6));
            }
        }
        check(new Constant.Complex(0, -1), NEW, "-1j");
        check(new Constant.Complex(-0.0, -1), NEW, "(-0-1j)");
        check(
                new Constant.Complex(
                        Double.longBitsToDouble(0x7ff8000000000001L),
                        Double.longBitsToDouble(0xfff8000000000001L)),
                NEW,
                "(nan(0x7ff8000000000001)+nan(0xfff8000000000001)j)");
    }

    @Test
    void keepsTheOrderAndTheDoublesOfSets() {
        var three = new Constant.Int(3);
        var one = new Constant.Int(1);
        check(Container.of(Kind.FROZENSET, three, one, three), NEW, "frozenset({3, 1, 3})");
        check(Container.of(Kind.FROZENSET, three, one), OLD, "frozenset([3, 1])");
        check(Container.of(Kind.SET, three, one), NEW, "{3, 1}");
        check(Container.of(Kind.SET, three, one), OLD, "set([3, 1])");
        check(Container.of(Kind.SET), NEW, "set()");
        check(Container.of(Kind.SET), OLD, "set([])");
        check(Container.of(Kind.DICT, one, three, one, one), NEW, "{1: 3, 1: 1}");
    }

    @Test
    void tellsTypesOfPython2Apart() {
        check(Bytes.of((byte) 'a', (byte) 0xff), OLD, "'a\\xff'");
        check(Text.of("aé"), OLD, "u'a\\xe9'");
        check(new Constant.Int(Long.MIN_VALUE), OLD, "-9223372036854775808");
        check(new Constant.BigInt(BigInteger.ZERO, true), OLD, "0L");
        check(
                new Constant.BigInt(BigInteger.valueOf(Long.MIN_VALUE), true),
                OLD,
                "-9223372036854775808L");
    }

    @Test
    void printsOneLine() {
        Text text = Text.of("a\n\r\f\u000b\u001c\u0085\u2028\u2029");
        check(text, NEW, "'a\\n\\r\\x0c\\x0b\\x1c\\x85\\u2028\\u2029'");
        check(text, OLD, "u'a\\n\\r\\x0c\\x0b\\x1c\\x85\\u2028\\u2029'");
    }

    @Test
    void printsHugeIntegersInHexadecimal() {
        BigInteger huge =
                BigInteger.ONE.shiftLeft(Literal.MOST_DECIMAL_BITS + 3).add(BigInteger.TEN);
        for (BigInteger value : List.of(huge, huge.negate())) {
            var number = new Constant.BigInt(value, false);
            check(number, NEW, written(number, NEW));
        }
        BigInteger largest =
                BigInteger.ONE.shiftLeft(Literal.MOST_DECIMAL_BITS).subtract(BigInteger.ONE);
        var number = new Constant.BigInt(largest, false);
        assertThat(written(number, NEW)).doesNotStartWith("0x");
        check(number, NEW, written(number, NEW));
    }

    @Test
    void stopsAtTheLimitOfItsBuilder() {
        Constant text = Text.of("a".repeat(100));
        assertThatThrownBy(() -> LiteralWriter.append(Utf8Builder.limited(50), text, NEW))
                .isInstanceOf(TextLimitException.class);
    }

    private static CodeObject code(String name) {
        return CodeObject.builder(NEW).name(Text.of(name)).build();
    }

    @Test
    void refusesCodeWithoutANotation() {
        assertThatThrownBy(() -> written(Container.of(Kind.TUPLE, code("f")), NEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a code object has no literal");
    }

    @Test
    void leavesCodeToItsNotation() {
        var notation =
                new CodeNotation() {
                    final List<CodeObject> codes = new ArrayList<>();

                    @Override
                    public void append(Utf8Builder out, CodeObject code) {
                        out.append("code " + codes.size());
                        codes.add(code);
                    }

                    @Override
                    public Optional<LiteralReader.Result> read(String text, int start) {
                        if (!text.startsWith("code ", start)) {
                            return Optional.empty();
                        }
                        int number = text.charAt(start + 5) - '0';
                        return Optional.of(new LiteralReader.Result(codes.get(number), start + 6));
                    }
                };
        Constant value = Container.of(Kind.TUPLE, code("f"), Singleton.NONE, code("g"));
        var out = new Utf8Builder(64);
        LiteralWriter.append(out, value, NEW, notation);
        assertThat(out.toString()).isEqualTo("(code 0, None, code 1)");
        LiteralReader.Result back = LiteralReader.read(out.toString(), 0, NEW, notation);
        assertThat(((Container) back.value()).items())
                .containsExactly(notation.codes.get(0), Singleton.NONE, notation.codes.get(1));
        assertThatThrownBy(() -> LiteralReader.read("(cod 0)", 0, NEW, notation))
                .isInstanceOf(LiteralSyntaxException.class)
                .hasMessageStartingWith("the name cod is no constant");
    }

    /** Values of all kinds, from a seed. */
    private static final class Values {
        private final Random random;
        private final PythonVersion version;

        Values(PythonVersion version) {
            this.random = new Random(version.ordinal());
            this.version = version;
        }

        Constant next(int depth, boolean hashable) {
            int kind = random.nextInt(depth == 0 ? 8 : 12);
            return switch (kind) {
                case 0 -> Singleton.values()[random.nextInt(Singleton.values().length)];
                case 1 -> new Constant.Int(random.nextLong() >> random.nextInt(64));
                case 2 -> bigInt(new BigInteger(random.nextInt(200) + 1, random));
                case 3 -> new Constant.Float(number());
                case 4 -> new Constant.Complex(number(), number());
                case 5 -> bytes();
                case 6, 7 -> text();
                default -> container(depth, hashable);
            };
        }

        private Constant bigInt(BigInteger value) {
            BigInteger signed = random.nextBoolean() ? value : value.negate();
            boolean isLong = version.hasByteStrings();
            return isLong || signed.bitLength() > 63
                    ? new Constant.BigInt(signed, isLong)
                    : new Constant.Int(signed.longValue());
        }

        private double number() {
            return switch (random.nextInt(4)) {
                case 0 -> Double.longBitsToDouble(random.nextLong());
                case 1 -> Double.longBitsToDouble(random.nextLong() | 0x7ffL << 52);
                case 2 -> random.nextInt(100) - 50;
                default -> random.nextBoolean() ? -0.0 : 0.0;
            };
        }

        private Bytes bytes() {
            var array = new byte[random.nextInt(12)];
            random.nextBytes(array);
            return Bytes.of(array);
        }

        private Text text() {
            var out = new Utf8Builder(16);
            for (int i = random.nextInt(10); i > 0; i--) {
                switch (random.nextInt(5)) {
                    case 0 -> out.appendCodePoint(random.nextInt(0x110000));
                    case 1 -> out.appendCodePoint(0xd800 + random.nextInt(0x800));
                    case 2 -> out.appendCodePoint(random.nextInt(0x400));
                    case 3 -> out.appendCodePoint("\"'\\\n\r\tuxN{}".charAt(random.nextInt(11)));
                    default -> out.appendCodePoint(random.nextInt(0x80));
                }
            }
            return Text.ofUtf8(out.toBytes());
        }

        private Constant container(int depth, boolean hashable) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            if (hashable && !kind.isHashable()) {
                kind = Kind.TUPLE;
            }
            int size = kind == Kind.SLICE ? 3 : random.nextInt(4) * (kind.isMapping() ? 2 : 1);
            var items = new Constant[size];
            for (int i = 0; i < size; i++) {
                boolean isKey = kind.isSet() || kind.isMapping() && i % 2 == 0;
                items[i] = next(depth - 1, isKey);
            }
            return Container.of(kind, items);
        }
    }

    @ParameterizedTest
    @EnumSource(PythonVersion.class)
    void printsWhatReadsBackAsTheSame(PythonVersion version) {
        var values = new Values(version);
        for (int i = 0; i < 1000; i++) {
            Constant value = values.next(4, false);
            String text = written(value, version);
            assertThat(text).doesNotContain("\n", "\r");
            LiteralReader.Result back = LiteralReader.read(text + " ", 0, version);
            assertThat(back.end()).isEqualTo(text.length());
            assertThat(ConstantDump.of(back.value())).isEqualTo(ConstantDump.of(value));
        }
    }

    /** What is damaged is refused with a sentence, or read and then printed without loss. */
    @ParameterizedTest
    @EnumSource(PythonVersion.class)
    void damagedTextsAreRefusedOrRead(PythonVersion version) {
        var values = new Values(version);
        var random = new Random(17);
        String alphabet = "()[]{},:'\"\\ \nujrbxLnNainf0179._+-e<>\u00e9\ud83d\ude00\ud800";
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            var text = new StringBuilder(written(values.next(3, false), version));
            for (int j = random.nextInt(3); j >= 0; j--) {
                int at = random.nextInt(text.length());
                char c = alphabet.charAt(random.nextInt(alphabet.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, c);
                    case 1 -> text.insert(at, c);
                    default -> text.setLength(Math.max(1, at));
                }
            }
            String damaged = text.toString();
            try {
                Constant value = Literal.parse(damaged, version);
                assertThat(ConstantDump.of(Literal.parse(written(value, version), version)))
                        .isEqualTo(ConstantDump.of(value));
            } catch (LiteralSyntaxException e) {
                refused++;
                assertThat(e.index()).isBetween(0, damaged.length());
            }
        }
        assertThat(refused).isBetween(300, 950);
    }
}
