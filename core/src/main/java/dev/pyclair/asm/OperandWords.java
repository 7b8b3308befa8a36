package dev.pyclair.asm;

import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.ValueList;
import dev.pyclair.opcode.Operand;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The words for arguments that choose among things: operators, comparisons, conversions, attributes
 * of functions. Every word stands for one argument, and the other way round.
 */
final class OperandWords {
    private static final List<String> CONVERSIONS = List.of("", "str", "repr", "ascii");
    private static final String WITH_FORMAT = "with format";
    private static final int FORMAT_BIT = 4;
    private static final int BOOL_BIT = 16;
    private static final String BOOL = "bool(";

    /**
     * What a comparison accepts, in the low bits of its argument from 3.12 on, in the order of the
     * comparisons: 1 unordered, 2 less, 4 greater, 8 equal.
     *
     * @see <a href="https://github.com/python/cpython/blob/3.13/Include/internal/pycore_code.h">
     *     CPython: {@code Include/internal/pycore_code.h}, {@code COMPARISON_UNORDERED}</a>
     */
    private static final int[] COMPARISON_BITS = {2, 2 | 8, 8, 1 | 2 | 4, 4, 4 | 8};

    private final InstructionSet set;

    OperandWords(InstructionSet set) {
        this.set = set;
    }

    /** The words for an argument, if there are any. */
    Optional<String> words(Operand kind, int oparg) {
        String words =
                switch (kind) {
                    case COMPARE -> element(ValueList.COMPARE_OPS, oparg);
                    case COMPARE_4 -> element(ValueList.COMPARE_OPS, oparg >>> 4);
                    case COMPARE_5 -> comparison(oparg);
                    case BINARY_OP -> element(ValueList.BINARY_OPS, oparg);
                    case CALL_INTRINSIC_1 -> element(ValueList.INTRINSIC_1, oparg);
                    case CALL_INTRINSIC_2 -> element(ValueList.INTRINSIC_2, oparg);
                    case COMMON_CONSTANT -> element(ValueList.COMMON_CONSTANTS, oparg);
                    case SPECIAL_METHOD -> element(ValueList.SPECIAL_METHODS, oparg);
                    case IS_OP -> oparg == 0 ? "is" : "is not";
                    case CONTAINS_OP -> oparg == 0 ? "in" : "not in";
                    case CONVERT_VALUE -> element(CONVERSIONS, oparg);
                    case FORMAT_VALUE -> format(oparg);
                    case MAKE_FUNCTION, SET_FUNCTION_ATTRIBUTE -> attributes(oparg);
                    default -> "";
                };
        boolean isExact = !words.isEmpty() && oparg(kind, words).orElse(-1) == oparg;
        return isExact ? Optional.of(words) : Optional.empty();
    }

    /** The argument for words, if they are words for one. */
    OptionalInt oparg(Operand kind, String words) {
        return switch (kind) {
            case COMPARE -> index(ValueList.COMPARE_OPS, words);
            case COMPARE_4 -> comparisonArgument(words, 4);
            case COMPARE_5 -> boolComparison(words);
            case BINARY_OP -> index(ValueList.BINARY_OPS, words);
            case CALL_INTRINSIC_1 -> index(ValueList.INTRINSIC_1, words);
            case CALL_INTRINSIC_2 -> index(ValueList.INTRINSIC_2, words);
            case COMMON_CONSTANT -> index(ValueList.COMMON_CONSTANTS, words);
            case SPECIAL_METHOD -> index(ValueList.SPECIAL_METHODS, words);
            case IS_OP -> index(List.of("is", "is not"), words);
            case CONTAINS_OP -> index(List.of("in", "not in"), words);
            case CONVERT_VALUE -> index(CONVERSIONS, words);
            case FORMAT_VALUE -> formatArgument(words);
            case MAKE_FUNCTION, SET_FUNCTION_ATTRIBUTE -> attributeBits(words);
            default -> OptionalInt.empty();
        };
    }

    /** The words that a kind of operand has, for messages. */
    List<String> choices(Operand kind) {
        return switch (kind) {
            case COMPARE, COMPARE_4, COMPARE_5 -> set.texts(ValueList.COMPARE_OPS);
            case BINARY_OP -> set.texts(ValueList.BINARY_OPS);
            case CALL_INTRINSIC_1 -> set.texts(ValueList.INTRINSIC_1);
            case CALL_INTRINSIC_2 -> set.texts(ValueList.INTRINSIC_2);
            case COMMON_CONSTANT -> set.texts(ValueList.COMMON_CONSTANTS);
            case SPECIAL_METHOD -> set.texts(ValueList.SPECIAL_METHODS);
            case IS_OP -> List.of("is", "is not");
            case CONTAINS_OP -> List.of("in", "not in");
            case CONVERT_VALUE -> CONVERSIONS.subList(1, CONVERSIONS.size());
            case FORMAT_VALUE -> List.of("str", "repr", "ascii", WITH_FORMAT);
            case MAKE_FUNCTION, SET_FUNCTION_ATTRIBUTE -> set.texts(ValueList.FUNCTION_ATTRIBUTES);
            default -> List.of();
        };
    }

    private String element(ValueList list, int index) {
        return element(set.texts(list), index);
    }

    private static String element(List<String> texts, int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    private OptionalInt index(ValueList list, String word) {
        return index(set.texts(list), word);
    }

    private static OptionalInt index(List<String> texts, String word) {
        int index = texts.indexOf(word);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private String comparison(int oparg) {
        String word = element(ValueList.COMPARE_OPS, oparg >>> 5);
        return (oparg & BOOL_BIT) == 0 ? word : BOOL + word + ")";
    }

    private OptionalInt comparisonArgument(String word, int shift) {
        OptionalInt index = index(ValueList.COMPARE_OPS, word);
        return index.isEmpty() || index.getAsInt() >= COMPARISON_BITS.length
                ? OptionalInt.empty()
                : OptionalInt.of(index.getAsInt() << shift | COMPARISON_BITS[index.getAsInt()]);
    }

    private OptionalInt boolComparison(String words) {
        if (!words.startsWith(BOOL) || !words.endsWith(")")) {
            return comparisonArgument(words, 5);
        }
        OptionalInt inner =
                comparisonArgument(words.substring(BOOL.length(), words.length() - 1), 5);
        return inner.isEmpty() ? inner : OptionalInt.of(inner.getAsInt() | BOOL_BIT);
    }

    private static String format(int oparg) {
        String conversion = CONVERSIONS.get(oparg & 3);
        if ((oparg & FORMAT_BIT) == 0) {
            return conversion;
        }
        return conversion.isEmpty() ? WITH_FORMAT : conversion + ", " + WITH_FORMAT;
    }

    private static OptionalInt formatArgument(String words) {
        for (int oparg = 1; oparg < 2 * FORMAT_BIT; oparg++) {
            if (format(oparg).equals(words)) {
                return OptionalInt.of(oparg);
            }
        }
        return OptionalInt.empty();
    }

    private String attributes(int oparg) {
        var words = new StringBuilder();
        List<String> names = set.texts(ValueList.FUNCTION_ATTRIBUTES);
        for (int i = 0; i < names.size(); i++) {
            if ((oparg & 1 << i) != 0) {
                words.append(words.isEmpty() ? "" : ", ").append(names.get(i));
            }
        }
        return words.toString();
    }

    private OptionalInt attributeBits(String words) {
        int bits = 0;
        for (String word : words.split(",", -1)) {
            int index = set.texts(ValueList.FUNCTION_ATTRIBUTES).indexOf(word.strip());
            if (index < 0) {
                return OptionalInt.empty();
            }
            bits |= 1 << index;
        }
        return OptionalInt.of(bits);
    }
}
