package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Constant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which constants are equal in Python: {@code 1}, {@code 1.0} and {@code True} are. */
final class PythonEquality {
    private PythonEquality() {}

    /** A frozen set of constants, of which the first of equal ones stays. */
    static Constant frozenSet(Constant... items) {
        Map<Object, Constant> members = new HashMap<>();
        List<Constant> kept = new ArrayList<>(items.length);
        for (Constant item : items) {
            if (members.putIfAbsent(key(item), item) == null) {
                kept.add(item);
            }
        }
        return Constant.Container.of(Constant.Kind.FROZENSET, kept.toArray(new Constant[0]));
    }

    /** What is equal in Java where constants are equal in Python. */
    static Object key(Constant constant) {
        if (constant == Constant.Singleton.TRUE) {
            return 1L;
        }
        if (constant == Constant.Singleton.FALSE) {
            return 0L;
        }
        if (constant instanceof Constant.Int number) {
            return number.value();
        }
        if (constant instanceof Constant.BigInt number) {
            return whole(number.value());
        }
        if (constant instanceof Constant.Float number) {
            return real(number.value());
        }
        if (constant instanceof Constant.Complex number) {
            Object real = real(number.real());
            return number.imaginary() == 0 ? real : Arrays.asList(real, real(number.imaginary()));
        }
        if (constant instanceof Constant.Container container) {
            List<Object> keys = new ArrayList<>();
            for (Constant item : container.items()) {
                keys.add(key(item));
            }
            return Arrays.asList(container.kind(), keys);
        }
        return constant;
    }

    private static Object whole(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }

    private static Object real(double value) {
        if (Double.isNaN(value)) {
            return new Object();
        }
        if (Double.isInfinite(value) || value != Math.rint(value)) {
            return value;
        }
        return whole(new BigDecimal(value).toBigIntegerExact());
    }
}
