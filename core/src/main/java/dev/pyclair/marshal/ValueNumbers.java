package dev.pyclair.marshal;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Gives equal values equal numbers: values of the same type with the same contents, floats with the
 * same bits, code objects with the same fields.
 *
 * <p>Each Java object is looked at once, so a graph costs what it holds and not what it unfolds to.
 */
final class ValueNumbers {
    private final CodeParts parts;
    private final boolean ignoresOrder;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final BitSet variables = new BitSet();
    private final Map<Names, Boolean> noted = new IdentityHashMap<>();
    private final Map<Constant, Integer> known = new IdentityHashMap<>();

    /**
     * Numbers for values.
     *
     * @param parts takes code objects apart
     * @param ignoresOrder whether sets of the same members in another order are equal
     */
    ValueNumbers(CodeParts parts, boolean ignoresOrder) {
        this.parts = parts;
        this.ignoresOrder = ignoresOrder;
    }

    /** Whether a value is the name of a variable or an attribute in what was numbered so far. */
    boolean isVariable(int number) {
        return variables.get(number);
    }

    private void note(Names names) {
        if (noted.put(names, Boolean.TRUE) == null) {
            for (int i = 0; i < names.size(); i++) {
                variables.set(number(names.text(i)));
            }
        }
    }

    /** The number of a value, from 0. */
    int of(Constant root) {
        Integer number = numberOrNull(root);
        return number == null ? compound(root) : number;
    }

    private int compound(Constant root) {
        var open = new ArrayDeque<Open>();
        open.push(new Open(root));
        while (true) {
            Open top = open.peek();
            Constant pending = top.advance();
            if (pending != null) {
                open.push(new Open(pending));
                continue;
            }
            open.pop();
            int number = number(top.key());
            known.put(top.value, number);
            if (open.isEmpty()) {
                return number;
            }
        }
    }

    private int number(Object key) {
        Integer next = numbers.size();
        Integer same = numbers.putIfAbsent(key, next);
        return same == null ? next : same;
    }

    /** The number of a leaf, or of what was numbered before; null for others. */
    private Integer numberOrNull(Constant value) {
        if (value instanceof Constant.Container || value instanceof CodeObject) {
            return known.get(value);
        }
        if (value instanceof Constant.Float number) {
            return number(new FloatBits(Double.doubleToRawLongBits(number.value()), 0, false));
        }
        if (value instanceof Constant.Complex number) {
            return number(
                    new FloatBits(
                            Double.doubleToRawLongBits(number.real()),
                            Double.doubleToRawLongBits(number.imaginary()),
                            true));
        }
        return number(value);
    }

    /** Zeros of both signs and each NaN are values of their own. */
    private record FloatBits(long real, long imaginary, boolean isComplex) {}

    /** What a compound value is: its kind or numbers, and the numbers of its parts. */
    private static final class Key {
        private final int[] contents;

        Key(int[] contents) {
            this.contents = contents;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Arrays.equals(contents, that.contents);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(contents);
        }
    }

    private final class Open {
        private final Constant value;
        private final int[] contents;
        private int next;

        Open(Constant value) {
            this.value = value;
            if (value instanceof CodeObject code) {
                contents = new int[1 + parts.layout().fields().size()];
                contents[0] = -1;
                note(code.names());
                note(code.localNames());
                note(code.cellNames());
                note(code.freeNames());
            } else {
                Constant.Container container = (Constant.Container) value;
                contents = new int[1 + container.items().size()];
                contents[0] = container.kind().ordinal();
            }
        }

        /** Takes parts while their numbers are known; the first whose is not, or null. */
        Constant advance() {
            int count = value instanceof CodeObject ? parts.count() : contents.length - 1;
            while (next < count) {
                Constant part =
                        value instanceof CodeObject code
                                ? parts.part(code, next)
                                : ((Constant.Container) value).items().get(next);
                Integer number = numberOrNull(part);
                if (number == null) {
                    return part;
                }
                contents[++next] = number;
            }
            return null;
        }

        Key key() {
            if (value instanceof CodeObject code) {
                for (CodeField field : parts.layout().fields()) {
                    if (field.isNumber()) {
                        contents[++next] = field.numberOf(code);
                    }
                }
            } else if (ignoresOrder && ((Constant.Container) value).kind().isSet()) {
                Arrays.sort(contents, 1, contents.length);
            }
            return new Key(contents);
        }
    }
}
