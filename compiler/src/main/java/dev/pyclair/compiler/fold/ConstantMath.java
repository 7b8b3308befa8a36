package dev.pyclair.compiler.fold;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Complex;
import dev.pyclair.code.Constant.Singleton;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Operator;
import dev.pyclair.compiler.ast.UnaryOperator;
import java.math.BigInteger;

/**
 * What operators make of constants; null where Python raises an exception, which it then does when
 * the code runs, or where the result would be too large to be kept in the code.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast_opt.c">CPython: {@code
 *     fold_binop}, {@code fold_unaryop}, {@code fold_subscr}</a>
 */
final class ConstantMath {
    private ConstantMath() {}

    private static Constant of(boolean value) {
        return value ? Singleton.TRUE : Singleton.FALSE;
    }

    private static boolean isBool(Constant value) {
        return value == Singleton.TRUE || value == Singleton.FALSE;
    }

    /** An int or bool as a number; null for anything else. */
    static BigInteger integer(Constant value) {
        if (value instanceof Constant.Int number) {
            return BigInteger.valueOf(number.value());
        }
        if (value instanceof Constant.BigInt number) {
            return number.value();
        }
        return isBool(value) ? value == Singleton.TRUE ? BigInteger.ONE : BigInteger.ZERO : null;
    }

    static Constant unary(UnaryOperator operator, Constant value) {
        if (operator == UnaryOperator.NOT) {
            return of(!isTrue(value));
        }
        BigInteger integer = integer(value);
        if (integer != null) {
            return IntMath.of(
                    switch (operator) {
                        case INVERT -> integer.not();
                        case U_SUB -> integer.negate();
                        default -> integer;
                    });
        }
        if (operator == UnaryOperator.INVERT) {
            return null;
        }
        boolean isNegated = operator == UnaryOperator.U_SUB;
        if (value instanceof Constant.Float number) {
            return isNegated ? new Constant.Float(-number.value()) : number;
        }
        if (value instanceof Complex number) {
            return isNegated ? new Complex(-number.real(), -number.imaginary()) : number;
        }
        return null;
    }

    private static boolean isTrue(Constant value) {
        BigInteger integer = integer(value);
        if (integer != null) {
            return integer.signum() != 0;
        }
        if (value instanceof Constant.Float number) {
            return number.value() != 0;
        }
        if (value instanceof Complex number) {
            return number.real() != 0 || number.imaginary() != 0;
        }
        if (value instanceof Text text) {
            return !text.utf8().isEmpty();
        }
        if (value instanceof Bytes bytes) {
            return !bytes.isEmpty();
        }
        if (value instanceof Constant.Container container) {
            return !container.items().isEmpty();
        }
        return value != Singleton.NONE;
    }

    static Constant binary(Constant left, Operator operator, Constant right) {
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a != null && b != null) {
            Constant result = integers(a, operator, b);
            // Two bools stay a bool where bits are combined.
            return isBool(left) && isBool(right) && isBitwise(operator)
                    ? of(integer(result).signum() != 0)
                    : result;
        }
        if (isNumber(left) && isNumber(right)) {
            return left instanceof Complex || right instanceof Complex
                    ? complexes(left, operator, right)
                    : floats(left, operator, right);
        }
        if (operator == Operator.ADD) {
            return Sequences.concatenated(left, right);
        }
        if (operator == Operator.MULT) {
            return a != null ? Sequences.repeated(right, a) : Sequences.repeated(left, b);
        }
        return null;
    }

    private static boolean isBitwise(Operator operator) {
        return operator == Operator.BIT_AND
                || operator == Operator.BIT_OR
                || operator == Operator.BIT_XOR;
    }

    private static boolean isNumber(Constant value) {
        return value instanceof Constant.Float
                || value instanceof Complex
                || integer(value) != null;
    }

    private static Constant integers(BigInteger a, Operator operator, BigInteger b) {
        return switch (operator) {
            case ADD -> IntMath.of(a.add(b));
            case SUB -> IntMath.of(a.subtract(b));
            case MULT -> IntMath.times(a, b);
            case DIV -> IntMath.dividedBy(a, b);
            case FLOOR_DIV -> IntMath.floorDividedBy(a, b);
            case MOD -> IntMath.modulo(a, b);
            case POW -> IntMath.power(a, b);
            case L_SHIFT -> IntMath.shiftedLeft(a, b);
            case R_SHIFT -> IntMath.shiftedRight(a, b);
            case BIT_OR -> IntMath.of(a.or(b));
            case BIT_XOR -> IntMath.of(a.xor(b));
            case BIT_AND -> IntMath.of(a.and(b));
            case MAT_MULT -> null;
        };
    }

    private static Constant floats(Constant left, Operator operator, Constant right) {
        double a = real(left);
        double b = real(right);
        if (isBeyond(left, a) || isBeyond(right, b)) {
            return null;
        }
        return switch (operator) {
            case ADD -> new Constant.Float(a + b);
            case SUB -> new Constant.Float(a - b);
            case MULT -> new Constant.Float(a * b);
            case DIV -> FloatMath.dividedBy(a, b);
            case FLOOR_DIV -> FloatMath.floorDividedBy(a, b);
            case MOD -> FloatMath.modulo(a, b);
            case POW -> FloatMath.power(a, b);
            default -> null;
        };
    }

    private static Constant complexes(Constant left, Operator operator, Constant right) {
        Complex a = complex(left);
        Complex b = complex(right);
        if (isBeyond(left, a.real()) || isBeyond(right, b.real())) {
            return null;
        }
        return switch (operator) {
            case ADD -> ComplexMath.plus(a, b);
            case SUB -> ComplexMath.minus(a, b);
            case MULT -> ComplexMath.times(a, b);
            case DIV -> ComplexMath.dividedBy(a, b);
            case POW -> ComplexMath.power(a, b);
            default -> null;
        };
    }

    private static Complex complex(Constant value) {
        return value instanceof Complex number ? number : new Complex(real(value), 0);
    }

    private static double real(Constant value) {
        return value instanceof Constant.Float number
                ? number.value()
                : integer(value).doubleValue();
    }

    /** Whether an int is too large for a float. */
    private static boolean isBeyond(Constant value, double asFloat) {
        return value instanceof Constant.BigInt && Double.isInfinite(asFloat);
    }
}
