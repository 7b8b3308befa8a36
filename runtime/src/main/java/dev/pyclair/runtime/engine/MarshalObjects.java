package dev.pyclair.runtime.engine;

import dev.pyclair.code.Constant;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Types;
import java.util.IdentityHashMap;
import java.util.Map;

/** What was read from a marshal stream as objects; what was shared there is shared here. */
public final class MarshalObjects {
    private final Context cx;
    private final Map<Constant, Object> known = new IdentityHashMap<>();

    /**
     * Nothing is known yet.
     *
     * @param cx the context
     */
    public MarshalObjects(Context cx) {
        this.cx = cx;
    }

    /** {@return the object of a constant; the reader has seen that they do not nest without end} */
    public Object of(Constant constant) {
        if (constant == Constant.Singleton.STOP_ITERATION) {
            return Types.STOP_ITERATION;
        }
        if (!(constant instanceof Constant.Container container)) {
            return Constants.of(constant);
        }
        Object before = known.get(constant);
        if (before == null) {
            before = ofContainer(container);
            known.put(constant, before);
        }
        return before;
    }

    private Object ofContainer(Constant.Container container) {
        var items = new Object[container.items().size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = of(container.items().get(i));
        }
        return switch (container.kind()) {
            case TUPLE -> new PyTuple(items);
            case LIST -> new PyList(items);
            case SLICE -> new PySlice(items[0], items[1], items[2]);
            case SET -> set(new PySet(), items);
            case FROZENSET -> set(new PySet(Types.FROZENSET), items);
            case DICT, FROZENDICT -> {
                var dict = new PyDict();
                for (int i = 0; i < items.length; i += 2) {
                    dict.put(cx, items[i], items[i + 1]);
                }
                yield dict;
            }
        };
    }

    private Object set(PySet set, Object[] items) {
        for (Object item : items) {
            set.add(cx, item);
        }
        return set;
    }
}
