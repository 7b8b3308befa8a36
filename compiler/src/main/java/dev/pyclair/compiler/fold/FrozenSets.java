package dev.pyclair.compiler.fold;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Complex;
import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Frozen sets of constants: of those that are equal in Python, as {@code 1}, {@code 1.0} and {@code
 * True} are, the first is kept.
 */
public final class FrozenSets {
    private FrozenSets() {}

    /**
     * Makes a set.
     *
     * @param items its members, with repetitions
     * @return the set
     */
    public static Container of(List<Constant> items) {
        Map<Object, Constant> distinct = new LinkedHashMap<>();
        for (Constant item : items) {
            distinct.putIfAbsent(key(item), item);
        }
        return Container.of(Kind.FROZENSET, distinct.values().toArray(Constant[]::new));
    }

    /**
     * What equal constants have in common: numbers are equal across types.
     *
     * @param item a constant
     * @return an object that equals those of constants that are equal in Python
     */
    public static Object key(Constant item) {
        BigInteger integer = ConstantMath.integer(item);
        if (integer != null) {
            return new BigDecimal(integer).stripTrailingZeros();
        }
        if (item instanceof Constant.Float number) {
            return key(number.value(), item);
        }
        if (item instanceof Complex number) {
            return number.imaginary() == 0
                    ? key(number.real(), item)
                    : List.of(number.real() + 0.0, number.imaginary() + 0.0);
        }
        if (item instanceof Text || item instanceof Bytes) {
            return item;
        }
        if (item instanceof Container container && container.kind() == Kind.TUPLE) {
            List<Object> keys = new ArrayList<>();
            keys.add(Kind.TUPLE);
            for (Constant inner : container.items()) {
                keys.add(key(inner));
            }
            return keys;
        }
        return item;
    }

    private static Object key(double value, Constant item) {
        if (Double.isNaN(value)) {
            return new IdentityKey(item);
        }
        return Double.isInfinite(value)
                ? (Object) value
                : new BigDecimal(value).stripTrailingZeros();
    }

    /** A NaN equals itself alone. */
    private static final class IdentityKey {
        private final Constant value;

        IdentityKey(Constant value) {
            this.value = value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof IdentityKey key && key.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }
}
