package dev.pyclair.dis.diff;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Numbers for values: equal numbers, equal values.
 *
 * <p>Values are equal if they have one type and one content: {@code 1}, {@code 1.0} and {@code
 * True} differ, as do {@code 0.0} and {@code -0.0}; sets and mappings have no order. A plain string
 * of Python 2 equals the string of the same bytes in UTF-8 of Python 3, as they are spelled alike.
 * Code objects are equal by their names; what is in them is compared elsewhere.
 *
 * <p>Each value of the graph is visited once, however often it is referred to. Keys are strings,
 * since maps stay fast with those even where somebody has chosen values of equal hashes.
 */
final class ValueNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Constant, Integer> known = new IdentityHashMap<>();

    private static final class Frame {
        private final Container container;
        private final int[] items;
        private int next;

        Frame(Container container) {
            this.container = container;
            items = new int[container.items().size()];
        }
    }

    /** The number of a value of a version. */
    int of(Constant value, PythonVersion version) {
        if (!(value instanceof Container container)) {
            return simple(value, version);
        }
        Integer seen = known.get(container);
        if (seen != null) {
            return seen;
        }
        var open = new ArrayDeque<Frame>();
        open.push(new Frame(container));
        while (true) {
            Frame frame = open.peek();
            if (frame.next == frame.items.length) {
                int number = number(key(frame));
                known.put(frame.container, number);
                open.pop();
                if (open.isEmpty()) {
                    return number;
                }
                Frame outer = open.peek();
                outer.items[outer.next++] = number;
                continue;
            }
            Constant item = frame.container.items().get(frame.next);
            Integer done = known.get(item);
            if (done != null) {
                frame.items[frame.next++] = done;
            } else if (item instanceof Container inner) {
                open.push(new Frame(inner));
            } else {
                frame.items[frame.next++] = simple(item, version);
            }
        }
    }

    private int number(String key) {
        Integer number = numbers.putIfAbsent(key, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    private static String key(Frame frame) {
        int[] items = frame.items;
        if (frame.container.kind().isSet()) {
            Arrays.sort(items);
        } else if (frame.container.kind().isMapping()) {
            sortPairs(items);
        }
        var key = new StringBuilder(2 * items.length + 2);
        key.append('(').append((char) frame.container.kind().ordinal());
        for (int item : items) {
            key.append((char) (item >> 16)).append((char) item);
        }
        return key.toString();
    }

    private static void sortPairs(int[] items) {
        var pairs = new long[items.length / 2];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) items[2 * i] << 32 | items[2 * i + 1];
        }
        Arrays.sort(pairs);
        for (int i = 0; i < pairs.length; i++) {
            items[2 * i] = (int) (pairs[i] >> 32);
            items[2 * i + 1] = (int) pairs[i];
        }
    }

    private int simple(Constant value, PythonVersion version) {
        if (value instanceof Text || value instanceof Bytes) {
            Integer seen = known.get(value);
            if (seen == null) {
                seen = number(stringKey(value, version));
                known.put(value, seen);
            }
            return seen;
        }
        return number(simpleKey(value));
    }

    private static String stringKey(Constant value, PythonVersion version) {
        boolean isText = value instanceof Text;
        Bytes bytes = isText ? ((Text) value).utf8() : (Bytes) value;
        boolean isPlain = isText != version.hasByteStrings();
        return (isPlain ? "'" : isText ? "u" : "b") + bytes.toLatin1();
    }

    private static String simpleKey(Constant value) {
        if (value instanceof Constant.Int number) {
            return "i" + number.value();
        }
        if (value instanceof Constant.BigInt number) {
            return bigKey(number);
        }
        if (value instanceof Constant.Float number) {
            return "f" + Double.doubleToRawLongBits(number.value());
        }
        if (value instanceof Constant.Complex number) {
            return "c"
                    + Double.doubleToRawLongBits(number.real())
                    + ","
                    + Double.doubleToRawLongBits(number.imaginary());
        }
        if (value instanceof CodeObject code) {
            return "<" + code.name().utf8().toLatin1();
        }
        return "s" + value;
    }

    /** Digits of huge numbers would take time that grows faster than their length. */
    private static String bigKey(Constant.BigInt number) {
        return number.value().bitLength() < Long.SIZE
                ? (number.isLong() ? "l" : "i") + number.value()
                : (number.isLong() ? "L" : "I")
                        + new String(number.value().toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
