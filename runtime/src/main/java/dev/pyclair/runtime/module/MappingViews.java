package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/** The views of mappings that are no dict: {@code MappingView} and what comes from it. */
final class MappingViews extends AbstractTable {
    /** Rows of {@code MappingView}. */
    static final String ANY =
            """
            __init__ (mapping)
            __len__ slot 0
            __repr__ slot 0
            __class_getitem__ class O""";

    /** Rows of views of keys and of items, which are sets. */
    static final String SET =
            """
            _from_iterable class O
            __contains__ slot 1
            __iter__ slot 0""";

    /** Rows of views of values. */
    static final String VALUES = "__contains__ slot 1\n__iter__ slot 0";

    private static final String MAPPING = "_mapping";

    private final String kind;

    MappingViews(String kind, String rows) {
        super(rows);
        this.kind = kind;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__init__" -> {
                Attributes.set(cx, self, MAPPING, args[0]);
                yield Singleton.NONE;
            }
            case "__len__" -> Sizes.of(cx, mapping(cx, self));
            case "__repr__" ->
                    Types.of(self).name() + "(" + Texts.repr(cx, mapping(cx, self)) + ")";
            case "_from_iterable" -> Calls.call(cx, Types.SET, args[0]);
            case "__contains__" -> contains(cx, mapping(cx, self), args[0]);
            case "__iter__" -> items(cx, mapping(cx, self));
            default -> super.call(cx, name, self, args);
        };
    }

    @Override
    protected void addTo(PyDict attributes) {
        if (kind.isEmpty()) {
            attributes.putText("__slots__", new PyTuple(MAPPING));
        }
    }

    private static Object mapping(Context cx, Object self) {
        return Attributes.get(cx, self, MAPPING);
    }

    private boolean contains(Context cx, Object mapping, Object wanted) {
        if (kind.equals("keys")) {
            return Operators.contains(cx, mapping, wanted);
        }
        if (kind.equals("values")) {
            PyIterator keys = Iteration.of(cx, mapping);
            for (Object key = keys.next(cx); key != null; key = keys.next(cx)) {
                if (SequenceMixin.isItem(cx, Subscripts.get(cx, mapping, key), wanted)) {
                    return true;
                }
            }
            return false;
        }
        Object[] two = Iteration.all(cx, wanted);
        try {
            Object value = Subscripts.get(cx, mapping, two[0]);
            return SequenceMixin.isItem(cx, value, two[1]);
        } catch (PyRaise e) {
            if (e.is(Types.KEY_ERROR)) {
                return false;
            }
            throw e;
        }
    }

    private Object items(Context cx, Object mapping) {
        PyIterator keys = Iteration.of(cx, mapping);
        return new Lazy(
                Types.GENERATOR,
                context -> {
                    Object key = keys.next(context);
                    if (key == null || kind.equals("keys")) {
                        return key;
                    }
                    Object value = Subscripts.get(context, mapping, key);
                    return kind.equals("values") ? value : new PyTuple(key, value);
                });
    }
}
