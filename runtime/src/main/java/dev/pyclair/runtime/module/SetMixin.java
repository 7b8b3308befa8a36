package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Hashing;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;

/** What {@code Set} does with the methods that a class must have. */
final class SetMixin extends AbstractTable {
    private static final String ROWS =
            """
            __le__ slot 1
            __lt__ slot 1
            __ge__ slot 1
            __gt__ slot 1
            __eq__ slot 1
            __and__ slot 1
            __rand__ slot 1
            __or__ slot 1
            __ror__ slot 1
            __sub__ slot 1
            __rsub__ slot 1
            __xor__ slot 1
            __rxor__ slot 1
            _from_iterable class O
            _hash def ()
            isdisjoint def (other)""";

    private final AbstractContainers all;

    SetMixin(AbstractContainers all) {
        super(ROWS);
        this.all = all;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__le__", "__lt__", "__ge__", "__gt__", "__eq__" ->
                    isSet(cx, args[0])
                            ? (Object) compare(cx, name, self, args[0])
                            : Singleton.NOT_IMPLEMENTED;
            case "__and__", "__rand__" ->
                    isIterable(cx, args[0])
                            ? made(cx, self, filter(cx, args[0], self, true))
                            : Singleton.NOT_IMPLEMENTED;
            case "__or__", "__ror__" -> union(cx, self, args[0]);
            case "__sub__", "__rsub__" -> {
                Object other = asSet(cx, self, args[0]);
                boolean isFirst = name.equals("__sub__");
                yield other == null
                        ? Singleton.NOT_IMPLEMENTED
                        : made(
                                cx,
                                self,
                                filter(cx, isFirst ? self : other, isFirst ? other : self, false));
            }
            case "__xor__", "__rxor__" -> {
                Object other = asSet(cx, self, args[0]);
                yield other == null
                        ? Singleton.NOT_IMPLEMENTED
                        : Operators.apply(
                                cx,
                                dev.pyclair.runtime.object.BinaryOperator.OR,
                                Operators.subtract(cx, self, other),
                                Operators.subtract(cx, other, self));
            }
            case "_from_iterable" -> Calls.call(cx, self, args[0]);
            case "_hash" -> hash(cx, self);
            case "isdisjoint" -> firstIn(cx, args[0], self, true) == null;
            default -> super.call(cx, name, self, args);
        };
    }

    private boolean isSet(Context cx, Object object) {
        return Classes.checkInstance(cx, object, all.get("Set"));
    }

    private boolean isIterable(Context cx, Object object) {
        return Classes.checkInstance(cx, object, all.get("Iterable"));
    }

    /** {@return another as a set; null if it is nothing to make one of} */
    private Object asSet(Context cx, Object self, Object other) {
        if (isSet(cx, other)) {
            return other;
        }
        return isIterable(cx, other) ? Calls.method(cx, self, "_from_iterable", other) : null;
    }

    private static boolean compare(Context cx, String name, Object self, Object other) {
        long size = Sizes.of(cx, self);
        long otherSize = Sizes.of(cx, other);
        return switch (name) {
            case "__le__" -> size <= otherSize && firstIn(cx, self, other, false) == null;
            case "__ge__" -> size >= otherSize && firstIn(cx, other, self, false) == null;
            case "__lt__" -> size < otherSize && says(cx, self, "__le__", other);
            case "__gt__" -> size > otherSize && says(cx, self, "__ge__", other);
            default -> size == otherSize && says(cx, self, "__le__", other);
        };
    }

    private static boolean says(Context cx, Object self, String name, Object other) {
        return Operators.isTrue(cx, Calls.method(cx, self, name, other));
    }

    /** The first of some items that is in a container, or is not; null if there is none. */
    private static Object firstIn(Context cx, Object items, Object container, boolean isWanted) {
        PyIterator each = Iteration.of(cx, items);
        for (Object item = each.next(cx); item != null; item = each.next(cx)) {
            if (Operators.contains(cx, container, item) == isWanted) {
                return item;
            }
        }
        return null;
    }

    private static PyList filter(Context cx, Object items, Object container, boolean isWanted) {
        var kept = new PyList();
        PyIterator each = Iteration.of(cx, items);
        for (Object item = each.next(cx); item != null; item = each.next(cx)) {
            if (Operators.contains(cx, container, item) == isWanted) {
                kept.add(item);
            }
        }
        return kept;
    }

    private Object union(Context cx, Object self, Object other) {
        if (!isIterable(cx, other)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        var items = new PyList(Iteration.all(cx, self));
        for (Object item : Iteration.all(cx, other)) {
            items.add(item);
        }
        return made(cx, self, items);
    }

    /** A set of the class that the left one says. */
    static Object made(Context cx, Object self, PyList items) {
        return Calls.method(cx, self, "_from_iterable", Iteration.iterator(cx, items));
    }

    /** {@code Set._hash}: the same for the same items in any order. */
    private static Object hash(Context cx, Object self) {
        long hash = 1927868237L * (Sizes.of(cx, self) + 1);
        PyIterator each = Iteration.of(cx, self);
        for (Object item = each.next(cx); item != null; item = each.next(cx)) {
            long one = Hashing.of(cx, item);
            hash ^= (one ^ one << 16 ^ 89869747L) * 3644798167L;
        }
        hash ^= hash >>> 11 ^ hash >>> 25;
        hash = hash * 69069L + 907133923L;
        return hash == -1 ? 590923713L : hash;
    }

    /** The methods of {@code MutableSet}. */
    static final class Changing extends AbstractTable {
        private static final String ROWS =
                """
                add def (value)
                discard def (value)
                remove def (value)
                pop def ()
                clear def ()
                __ior__ slot 1
                __iand__ slot 1
                __ixor__ slot 1
                __isub__ slot 1""";

        private final AbstractContainers all;

        Changing(AbstractContainers all) {
            super(ROWS);
            this.all = all;
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            switch (name) {
                case "remove" -> {
                    if (!Operators.contains(cx, self, args[0])) {
                        throw Errors.key(args[0]);
                    }
                    return Calls.method(cx, self, "discard", args[0]);
                }
                case "pop" -> {
                    Object first = Iteration.next(cx, Iteration.iterator(cx, self));
                    if (first == null) {
                        throw Errors.of(dev.pyclair.runtime.object.Types.KEY_ERROR);
                    }
                    Calls.method(cx, self, "discard", first);
                    return first;
                }
                case "clear" -> {
                    MappingMixin.popAll(cx, self, "pop");
                    return Singleton.NONE;
                }
                case "__ior__" -> each(cx, self, "add", args[0]);
                case "__iand__" -> each(cx, self, "discard", Operators.subtract(cx, self, args[0]));
                case "__isub__", "__ixor__" -> {
                    if (args[0] == self) {
                        Calls.method(cx, self, "clear");
                    } else if (name.equals("__isub__")) {
                        each(cx, self, "discard", args[0]);
                    } else {
                        toggle(cx, self, args[0]);
                    }
                }
                default -> {
                    return super.call(cx, name, self, args);
                }
            }
            return self;
        }

        private static void each(Context cx, Object self, String method, Object items) {
            PyIterator each = Iteration.of(cx, items);
            for (Object item = each.next(cx); item != null; item = each.next(cx)) {
                Calls.method(cx, self, method, item);
            }
        }

        private void toggle(Context cx, Object self, Object given) {
            PyType set = all.get("Set");
            Object other =
                    Classes.checkInstance(cx, given, set)
                            ? given
                            : Calls.method(cx, self, "_from_iterable", given);
            for (Object item : Iteration.all(cx, other)) {
                String method = Operators.contains(cx, self, item) ? "discard" : "add";
                Calls.method(cx, self, method, item);
            }
        }
    }
}
