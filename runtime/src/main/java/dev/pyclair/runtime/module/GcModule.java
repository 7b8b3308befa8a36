package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Watcher;

/**
 * {@code gc}, where Java collects: what programs set is kept and given back, and what is found is
 * only what they would miss.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/gcmodule.c">CPython: {@code
 *     Modules/gcmodule.c}</a>
 */
final class GcModule extends MethodTable {
    private static final int GENERATIONS = 3;

    private final Object[] thresholds = {2000L, 10L, 0L};
    private boolean isEnabled = true;
    private long debug;

    GcModule() {
        super(
                """
                collect (generation=)
                disable 0
                enable 0
                freeze 0
                get_count 0
                get_debug 0
                get_freeze_count 0
                get_objects (generation=)
                get_referents 0-
                get_referrers 0-
                get_stats 0
                get_threshold 0
                is_finalized O since 3.9
                is_tracked O
                isenabled 0
                set_debug O
                set_threshold parsed 1-3
                unfreeze 0""");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("garbage", new PyList());
        all.putText("callbacks", new PyList());
        all.putText("DEBUG_STATS", 1L);
        all.putText("DEBUG_COLLECTABLE", 2L);
        all.putText("DEBUG_UNCOLLECTABLE", 4L);
        all.putText("DEBUG_SAVEALL", 32L);
        all.putText("DEBUG_LEAK", 38L);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        switch (name) {
            case "enable" -> isEnabled = true;
            case "disable" -> isEnabled = false;
            case "set_debug" -> debug = Sizes.countOf(cx, args[0]);
            case "set_threshold" -> {
                for (int i = 0; i < args.length; i++) {
                    thresholds[i] = Sizes.countOf(cx, args[i]);
                }
            }
            case "freeze", "unfreeze" -> {}
            default -> {
                return answer(cx, name, args);
            }
        }
        return Singleton.NONE;
    }

    private Object answer(Context cx, String name, Object[] args) {
        return switch (name) {
            case "isenabled" -> isEnabled;
            case "get_debug" -> debug;
            case "get_threshold" -> new PyTuple(thresholds.clone());
            case "collect" -> {
                checkGeneration(args[0] == null ? 0 : Sizes.countOf(cx, args[0]));
                yield cx.watcher().collect();
            }
            case "get_objects" -> {
                if (args[0] != null && args[0] != Singleton.NONE) {
                    checkGeneration(Sizes.countOf(cx, args[0]));
                }
                yield new PyList();
            }
            case "get_count" -> new PyTuple(0L, 0L, 0L);
            case "get_freeze_count" -> 0L;
            case "get_stats" -> stats();
            case "get_referrers" -> new PyList();
            case "get_referents" -> referents(cx, args);
            case "is_tracked" -> isTracked(args[0]);
            case "is_finalized" ->
                    args[0] instanceof PyObject own && (own.mark() & Watcher.FINALIZED) != 0;
            default -> throw new IllegalStateException(name);
        };
    }

    private static void checkGeneration(long generation) {
        if (generation < 0 || generation >= GENERATIONS) {
            throw Errors.value("invalid generation");
        }
    }

    private static PyList stats() {
        var all = new PyList();
        for (int i = 0; i < GENERATIONS; i++) {
            var each = new PyDict();
            each.putText("collections", 0L);
            each.putText("collected", 0L);
            each.putText("uncollectable", 0L);
            all.add(each);
        }
        return all;
    }

    private static boolean isTracked(Object object) {
        return object instanceof PyObject
                && !(object instanceof PyBytes)
                && !(object instanceof PyTuple tuple && tuple.size() == 0);
    }

    /** What containers hold. */
    private static PyList referents(Context cx, Object[] args) {
        var found = new PyList();
        for (Object each : args) {
            if (each instanceof PyTuple tuple) {
                addAll(cx, found, tuple.items());
            } else if (each instanceof PyList list) {
                addAll(cx, found, list.toArray());
            } else if (each instanceof PyDict dict) {
                for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
                    addAll(cx, found, dict.keyAt(i), dict.valueAt(i));
                }
            } else if (each instanceof PyObject object && object.hasAttributes()) {
                addAll(cx, found, object.attributes(), object.type());
            }
        }
        return found;
    }

    private static void addAll(Context cx, PyList found, Object... items) {
        cx.tick(items.length);
        cx.allocate(8L * items.length);
        for (Object each : items) {
            found.add(each);
        }
    }
}
