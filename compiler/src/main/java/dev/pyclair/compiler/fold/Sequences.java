package dev.pyclair.compiler.fold;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.Text;
import java.math.BigInteger;
import java.util.List;

/**
 * What operators make of strings, bytes and tuples; null where Python raises an exception or the
 * result would be too large.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast_opt.c">CPython: {@code
 *     safe_multiply}, {@code check_complexity}, {@code fold_subscr}</a>
 */
final class Sequences {
    /** How many items a repeated tuple may have. */
    private static final int MOST_ITEMS = 256;

    /** How many items a repeated tuple may have, with those of tuples inside. */
    private static final int MOST_NESTED_ITEMS = 1024;

    /** How many characters a repeated string may have. */
    private static final int MOST_CHARACTERS = 4096;

    private Sequences() {}

    static Constant concatenated(Constant left, Constant right) {
        if (left instanceof Text a && right instanceof Text b) {
            return a.plus(b);
        }
        if (left instanceof Bytes a && right instanceof Bytes b) {
            byte[] joined = new byte[a.length() + b.length()];
            a.copyTo(joined, 0);
            b.copyTo(joined, a.length());
            return Bytes.of(joined);
        }
        if (isTuple(left) && isTuple(right)) {
            List<Constant> a = ((Container) left).items();
            List<Constant> b = ((Container) right).items();
            var joined = new Constant[a.size() + b.size()];
            a.toArray(joined);
            for (int i = 0; i < b.size(); i++) {
                joined[a.size() + i] = b.get(i);
            }
            return Container.of(Kind.TUPLE, joined);
        }
        return null;
    }

    private static boolean isTuple(Constant value) {
        return value instanceof Container container && container.kind() == Kind.TUPLE;
    }

    /** A sequence as often as an int says, which is null where it is none. */
    static Constant repeated(Constant sequence, BigInteger times) {
        if (times == null) {
            return null;
        }
        if (sequence instanceof Text text) {
            int count = count(times, text.utf8().isEmpty() ? 0 : length(text), MOST_CHARACTERS);
            return count < 0 ? null : Text.ofUtf8(repeated(text.utf8(), count));
        }
        if (sequence instanceof Bytes bytes) {
            int count = count(times, bytes.length(), MOST_CHARACTERS);
            return count < 0 ? null : repeated(bytes, count);
        }
        if (!isTuple(sequence)) {
            return null;
        }
        List<Constant> items = ((Container) sequence).items();
        int count = count(times, items.size(), MOST_ITEMS);
        if (count < 0
                || count > 0
                        && !items.isEmpty()
                        && complexity(sequence, MOST_NESTED_ITEMS / count) < 0) {
            return null;
        }
        var repeated = new Constant[items.size() * count];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = items.get(i % items.size());
        }
        return Container.of(Kind.TUPLE, repeated);
    }

    /** How often something of a size is repeated; -1 where that is refused. */
    private static int count(BigInteger times, int size, int most) {
        if (size == 0) {
            return times.bitLength() < Long.SIZE ? 0 : -1;
        }
        return times.signum() < 0 || times.compareTo(BigInteger.valueOf(most / size)) > 0
                ? -1
                : times.intValue();
    }

    private static int length(Text text) {
        return text.isAscii() ? text.utf8().length() : text.codePoints().length;
    }

    private static Bytes repeated(Bytes bytes, int count) {
        byte[] repeated = new byte[bytes.length() * count];
        for (int i = 0; i < count; i++) {
            bytes.copyTo(repeated, i * bytes.length());
        }
        return Bytes.of(repeated);
    }

    /** {@code check_complexity}: what is left of a limit after all items are counted. */
    private static int complexity(Constant value, int limit) {
        if (!isTuple(value)) {
            return limit;
        }
        List<Constant> items = ((Container) value).items();
        int left = limit - items.size();
        for (int i = 0; left >= 0 && i < items.size(); i++) {
            left = complexity(items.get(i), left);
        }
        return left;
    }

    /** {@code sequence[index]}. */
    static Constant item(Constant sequence, Constant index) {
        BigInteger number = ConstantMath.integer(index);
        if (number == null || number.bitLength() >= Integer.SIZE) {
            return null;
        }
        int position = number.intValue();
        if (sequence instanceof Text text) {
            int[] points = text.codePoints();
            int at = position(position, points.length);
            return at < 0 ? null : character(points[at]);
        }
        if (sequence instanceof Bytes bytes) {
            int at = position(position, bytes.length());
            return at < 0 ? null : new Constant.Int(bytes.at(at));
        }
        if (isTuple(sequence)) {
            List<Constant> items = ((Container) sequence).items();
            int at = position(position, items.size());
            return at < 0 ? null : items.get(at);
        }
        return null;
    }

    private static int position(int index, int length) {
        int at = index < 0 ? index + length : index;
        return at < length ? at : -1;
    }

    private static Text character(int point) {
        return Text.of(Character.toString(point));
    }
}
