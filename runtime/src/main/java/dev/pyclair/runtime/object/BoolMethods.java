package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.IntBits;

/** What {@code bool} does otherwise than {@code int}. */
final class BoolMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ 0-1
            __repr__ slot 0
            __invert__ slot 0 since 3.12
            __and__ slot 1
            __rand__ slot 1
            __or__ slot 1
            __ror__ slot 1
            __xor__ slot 1
            __rxor__ slot 1""";

    BoolMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> args.length > 0 && Operators.isTrue(cx, args[0]);
            case "__repr__" -> (boolean) self ? "True" : "False";
            case "__invert__" -> {
                cx.warn(Types.DEPRECATION_WARNING, cx.wording("invert-bool"));
                yield IntBits.invert(Sizes.integer(self));
            }
            default -> bits(name, (boolean) self, args[0]);
        };
    }

    private static Object bits(String name, boolean x, Object other) {
        boolean isBool = other instanceof Boolean;
        Object b = Sizes.integer(other);
        if (b == null) {
            return Singleton.NOT_IMPLEMENTED;
        }
        Object a = x ? 1L : 0L;
        Object result =
                switch (name) {
                    case "__and__", "__rand__" -> IntBits.and(a, b);
                    case "__or__", "__ror__" -> IntBits.or(a, b);
                    case "__xor__", "__rxor__" -> IntBits.xor(a, b);
                    default -> throw new IllegalStateException(name);
                };
        return isBool ? (Object) result.equals(1L) : result;
    }
}
