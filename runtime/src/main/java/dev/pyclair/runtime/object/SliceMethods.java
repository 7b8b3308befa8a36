package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.text.TextBuilder;

/**
 * {@code slice}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/sliceobject.c">CPython: {@code
 *     Objects/sliceobject.c}</a>
 */
final class SliceMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ 1-3
            __repr__ slot 0
            __hash__ slot 0 since 3.12
            __hash__ value until 3.11
            __eq__ slot 1
            __ne__ slot 1
            __lt__ slot 1
            __le__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __reduce__ 0
            indices O
            start member
            stop member
            step member""";

    SliceMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__hash__", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return make(args);
        }
        var slice = (PySlice) self;
        return switch (name) {
            case "__repr__" -> repr(cx, slice);
            case "__hash__" -> hash(cx, slice);
            case "__reduce__" -> new PyTuple(Types.SLICE, new PyTuple(parts(slice)));
            case "indices" -> indices(cx, slice, args[0]);
            case "start" -> slice.start();
            case "stop" -> slice.stop();
            case "step" -> slice.step();
            default -> compare(cx, name, slice, args[0]);
        };
    }

    private static Object[] parts(PySlice slice) {
        return new Object[] {slice.start(), slice.stop(), slice.step()};
    }

    private static Object make(Object[] args) {
        Object none = Singleton.NONE;
        return switch (args.length) {
            case 1 -> new PySlice(none, args[0], none);
            case 2 -> new PySlice(args[0], args[1], none);
            default -> new PySlice(args[0], args[1], args[2]);
        };
    }

    private static Object repr(Context cx, PySlice slice) {
        var text = new TextBuilder(32).append("slice(");
        Object[] parts = parts(slice);
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : ", ").append(Texts.plain(Texts.repr(cx, parts[i])));
        }
        return text.append(")").build();
    }

    /** That of a tuple, but for the length of one. */
    private static long hash(Context cx, PySlice slice) {
        long sum = 0x27d4eb2f165667c5L;
        for (Object part : parts(slice)) {
            sum += Hashing.of(cx, part) * 0xc2b2ae3d27d4eb4fL;
            sum = Long.rotateLeft(sum, 31) * 0x9e3779b185ebca87L;
        }
        return sum == -1 ? 1546275796L : sum;
    }

    private static Object indices(Context cx, PySlice slice, Object length) {
        Object count = Sizes.index(cx, length);
        if (Ints.sign(count) < 0) {
            throw Errors.value("length should not be negative");
        }
        SliceBounds bounds = SliceBounds.of(cx, slice, count);
        return new PyTuple(bounds.start(), bounds.stop(), bounds.step());
    }

    /** As tuples of the three. */
    private static Object compare(Context cx, String name, PySlice slice, Object other) {
        if (!(other instanceof PySlice that)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        ComparisonOperator operator = SpecialNames.comparisons().get(name);
        Object[] mine = parts(slice);
        Object[] others = parts(that);
        for (int i = 0; i < mine.length && slice != that; i++) {
            if (!Comparisons.isEqual(cx, mine[i], others[i])) {
                return switch (operator) {
                    case EQUAL -> false;
                    case NOT_EQUAL -> true;
                    case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                            Comparisons.compare(cx, operator, mine[i], others[i]);
                };
            }
        }
        return operator.holds(0);
    }
}
