package dev.pyclair.code;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Sets as real interpreters have made them: the files that tools/setorder/check.py writes. */
final class SetOrderVectors {
    /** One set: what the file of that version holds, and what the interpreter has made of it. */
    record Vector(String version, String elements, int[] expected) {
        int[] actual() {
            var scheme = Scheme.of(version);
            long[] hashes =
                    elements.startsWith("r")
                            ? range(elements.substring(1))
                            : new Parser(elements, scheme).all();
            return SetOrder.of(hashes, scheme.sets);
        }

        @Override
        public String toString() {
            return version + " " + elements;
        }
    }

    private record Scheme(StringHash strings, TupleHash tuples, SetVariant sets) {
        static Scheme of(String version) {
            return switch (version) {
                // Python 2.7 has the sets of 3.2, and a wide build has the strings of 3.3.
                case "2.7" -> new Scheme(StringHash.FNV, TupleHash.MULTIPLICATIVE, SetVariant.V3_2);
                case "3.6" ->
                        new Scheme(StringHash.SIP24, TupleHash.MULTIPLICATIVE, SetVariant.V3_6);
                case "3.7" ->
                        new Scheme(StringHash.SIP24, TupleHash.MULTIPLICATIVE, SetVariant.V3_7);
                case "3.8", "3.9", "3.10" ->
                        new Scheme(StringHash.SIP24, TupleHash.XXHASH, SetVariant.V3_7);
                default -> new Scheme(StringHash.SIP13, TupleHash.XXHASH, SetVariant.V3_7);
            };
        }
    }

    private SetOrderVectors() {}

    static List<Vector> parse(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(fields -> new Vector(fields[0], fields[1], numbers(fields[2])))
                .toList();
    }

    /**
     * Computes the orders of a whole file, for check.py, whose samples are too large to be kept.
     *
     * @param arguments the file, and the one that is written: a line a set
     */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.US_ASCII);
        List<String> orders =
                parse(lines).stream()
                        .map(vector -> Arrays.stream(vector.actual()))
                        .map(order -> order.mapToObj(Integer::toString))
                        .map(order -> order.collect(Collectors.joining(" ")))
                        .toList();
        Files.write(Path.of(arguments[1]), orders, StandardCharsets.US_ASCII);
    }

    private static int[] numbers(String field) {
        return field.isEmpty()
                ? new int[0]
                : Arrays.stream(field.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static long[] range(String field) {
        long[] bounds = Arrays.stream(field.split(":")).mapToLong(Long::parseLong).toArray();
        long step = bounds[2];
        long count = (bounds[1] - bounds[0] + step - Long.signum(step)) / step;
        return LongStream.range(0, count).map(i -> PyHash.ofInt(bounds[0] + i * step)).toArray();
    }

    /** Reads elements and answers their hashes. */
    private static final class Parser {
        private final String text;
        private final Scheme scheme;
        private int index;

        Parser(String text, Scheme scheme) {
            this.text = text;
            this.scheme = scheme;
        }

        long[] all() {
            return until('\0');
        }

        private long[] until(char end) {
            LongStream.Builder hashes = LongStream.builder();
            while (index < text.length() && text.charAt(index) != end) {
                if (text.charAt(index) == ' ') {
                    index++;
                } else {
                    hashes.add(element());
                }
            }
            index++;
            return hashes.build().toArray();
        }

        private long element() {
            char kind = text.charAt(index++);
            return switch (kind) {
                case '(' -> PyHash.ofTuple(until(')'), scheme.tuples);
                case '{' -> PyHash.ofFrozenSet(until('}'), scheme.sets);
                case 'N' -> PyHash.NONE;
                case 'T' -> PyHash.ofInt(1);
                case 'F' -> PyHash.ofInt(0);
                case 'i' -> PyHash.ofBigInteger(new BigInteger(word()));
                case 'f' -> PyHash.ofDouble(bits(word()));
                case 'c' -> {
                    String word = word();
                    yield PyHash.ofComplex(bits(word.substring(0, 16)), bits(word.substring(16)));
                }
                case 's' -> PyHash.ofUnicode(codePoints(word()), scheme.strings);
                case 'b' -> PyHash.ofBytes(bytes(word()), scheme.strings);
                default -> throw new IllegalArgumentException("kind " + kind + " in " + text);
            };
        }

        private String word() {
            int start = index;
            while (index < text.length() && " )}".indexOf(text.charAt(index)) < 0) {
                index++;
            }
            return text.substring(start, index);
        }

        private static double bits(String hex) {
            return Double.longBitsToDouble(Long.parseUnsignedLong(hex, 16));
        }

        private static int[] codePoints(String word) {
            return word.isEmpty()
                    ? new int[0]
                    : Arrays.stream(word.split("\\."))
                            .mapToInt(hex -> Integer.parseInt(hex, 16))
                            .toArray();
        }

        private static byte[] bytes(String hex) {
            byte[] result = new byte[hex.length() / 2];
            for (int i = 0; i < result.length; i++) {
                result[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
            }
            return result;
        }
    }
}
