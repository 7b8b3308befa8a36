package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;

/** The classes of {@code itertools} that join iterators, or leave items out. */
final class Chains {
    private Chains() {}

    static Object chain(Context cx, PyType type, Object[] args) {
        if (Signature.Arguments.names(args).length > 0) {
            throw Errors.type("chain() takes no keyword arguments");
        }
        Object[] sources = java.util.Arrays.copyOf(args, args.length - 1);
        return ofIterable(cx, type, new PyTuple(sources));
    }

    static Object ofIterable(Context cx, PyType type, Object iterables) {
        PyIterator sources = Iteration.of(cx, iterables);
        var current = new PyIterator[1];
        return new Lazy(
                type,
                c -> {
                    while (true) {
                        if (current[0] != null) {
                            Object item = current[0].next(c);
                            if (item != null) {
                                return item;
                            }
                        }
                        Object source = sources.next(c);
                        if (source == null) {
                            current[0] = null;
                            return null;
                        }
                        current[0] = Iteration.of(c, source);
                    }
                });
    }

    static Object compress(Context cx, PyType type, Object[] args) {
        PyIterator data = Iteration.of(cx, args[0]);
        PyIterator selectors = Iteration.of(cx, args[1]);
        return new Lazy(
                type,
                c -> {
                    while (true) {
                        Object item = data.next(c);
                        Object isKept = item == null ? null : selectors.next(c);
                        if (isKept == null) {
                            return null;
                        }
                        if (Operators.isTrue(c, isKept)) {
                            return item;
                        }
                    }
                });
    }

    static Object dropWhile(Context cx, PyType type, Object[] args) {
        PyIterator items = Iteration.of(cx, args[1]);
        var hasBegun = new boolean[1];
        return new Lazy(
                type,
                c -> {
                    Object item = items.next(c);
                    while (item != null
                            && !hasBegun[0]
                            && Operators.isTrue(c, Calls.call(c, args[0], item))) {
                        item = items.next(c);
                    }
                    hasBegun[0] |= item != null;
                    return item;
                });
    }

    static Object takeWhile(Context cx, PyType type, Object[] args) {
        PyIterator items = Iteration.of(cx, args[1]);
        var hasEnded = new boolean[1];
        return new Lazy(
                type,
                c -> {
                    Object item = hasEnded[0] ? null : items.next(c);
                    if (item == null || Operators.isTrue(c, Calls.call(c, args[0], item))) {
                        return item;
                    }
                    hasEnded[0] = true;
                    return null;
                });
    }

    static Object filterFalse(Context cx, PyType type, Object[] args) {
        PyIterator items = Iteration.of(cx, args[1]);
        boolean isPlain = args[0] == Singleton.NONE;
        return new Lazy(
                type,
                c -> {
                    Object item = items.next(c);
                    while (item != null
                            && Operators.isTrue(c, isPlain ? item : Calls.call(c, args[0], item))) {
                        item = items.next(c);
                    }
                    return item;
                });
    }

    static Object starMap(Context cx, PyType type, Object[] args) {
        PyIterator items = Iteration.of(cx, args[1]);
        return new Lazy(
                type,
                c -> {
                    Object item = items.next(c);
                    return item == null ? null : Calls.call(c, args[0], Iteration.all(c, item));
                });
    }

    static Object zipLongest(Context cx, PyType type, Object[] args) {
        String[] names = Signature.Arguments.names(args);
        int count = Signature.Arguments.positional(args);
        Object fill = Singleton.NONE;
        for (int i = 0; i < names.length; i++) {
            if (!names[i].equals("fillvalue")) {
                throw Errors.type("zip_longest() got an unexpected keyword argument");
            }
            fill = args[count + i];
        }
        var iterators = new PyIterator[count];
        for (int i = 0; i < count; i++) {
            iterators[i] = Iteration.of(cx, args[i]);
        }
        Object filler = fill;
        return new Lazy(type, c -> longest(c, iterators, filler));
    }

    private static Object longest(Context cx, PyIterator[] iterators, Object fill) {
        var items = new Object[iterators.length];
        boolean hasItem = false;
        for (int i = 0; i < items.length; i++) {
            Object item = iterators[i] == null ? null : iterators[i].next(cx);
            if (item == null) {
                iterators[i] = null;
                item = fill;
            } else {
                hasItem = true;
            }
            items[i] = item;
        }
        return hasItem ? new PyTuple(items) : null;
    }
}
