package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Hashing;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/** What {@code functools.lru_cache} makes of a function. */
final class LruCache extends PyObject {
    private static final PyType TYPE =
            PyType.of("functools", "_lru_cache_wrapper", new Table(), Types.OBJECT)
                    .setGivesAttributes(true)
                    .setMethodLike();

    /** Stands between arguments by place and those by name. */
    private static final Object MARK = new PyInstance(Types.OBJECT);

    private final Object function;

    /** How many results are kept; less than 0 for all. */
    private final long most;

    private final boolean isTyped;

    /** Results by arguments, the one that was used last at the end. */
    private final PyDict results = new PyDict();

    private long hits;
    private long misses;

    LruCache(Object function, long most, boolean isTyped) {
        super(TYPE);
        this.function = function;
        this.most = most;
        this.isTyped = isTyped;
    }

    @Override
    public Object call(Context cx, Object[] args, String[] names) {
        if (most == 0) {
            misses++;
            return Calls.onward(cx, function, args, names);
        }
        Object key = key(cx, args, names);
        Object known = results.get(cx, key);
        if (known != null) {
            hits++;
            if (most > 0) {
                results.remove(cx, key);
                results.put(cx, key, known);
            }
            return known;
        }
        misses++;
        Object result = Calls.onward(cx, function, args, names);
        if (most > 0 && results.get(cx, key) == null && results.size() >= most) {
            Object oldest = results.keyAt(results.next(-1));
            Object gone = results.get(cx, oldest);
            results.remove(cx, oldest);
            cx.watcher().drop(gone);
        }
        results.put(cx, key, result);
        return result;
    }

    private Object key(Context cx, Object[] args, String[] names) {
        if (args.length == 1 && names.length == 0 && !isTyped) {
            PyType type = Types.of(args[0]);
            if (type == Types.INT || type == Types.STR) {
                return args[0];
            }
        }
        int places = args.length - names.length;
        int marked = names.length == 0 ? 0 : 1 + names.length;
        var key = new Object[args.length + marked + (isTyped ? args.length : 0)];
        System.arraycopy(args, 0, key, 0, places);
        int next = places;
        if (names.length > 0) {
            key[next++] = MARK;
            for (int i = 0; i < names.length; i++) {
                key[next++] = names[i];
                key[next++] = args[places + i];
            }
        }
        for (int i = 0; isTyped && i < args.length; i++) {
            key[next++] = Types.of(args[i]);
        }
        return new Key(cx, new PyTuple(key));
    }

    private Object info(Context cx) {
        PyDict module = ((PyModule) cx.modules().getText("functools")).attributes();
        Object type = module.getText("_CacheInfo");
        if (type == null) {
            String[] names = {"hits", "misses", "maxsize", "currsize"};
            type = NamedTuples.make(cx, "CacheInfo", names, Calls.NO_ARGS, "functools");
            module.putText("_CacheInfo", type);
        }
        Object size = most < 0 ? Singleton.NONE : (Object) most;
        return Calls.call(cx, type, hits, misses, size, (long) results.size());
    }

    /** Arguments that are hashed once: looking them up runs no code of the program again. */
    private static final class Key extends PyObject {
        private static final PyType TYPE =
                PyType.of("functools", "_lru_key", new KeyMethods(), Types.OBJECT);

        private final PyTuple arguments;
        private final long hash;

        Key(Context cx, PyTuple arguments) {
            super(TYPE);
            this.arguments = arguments;
            hash = Hashing.of(cx, arguments);
        }
    }

    private static final class KeyMethods extends MethodTable {
        KeyMethods() {
            super("__hash__ slot 0\n__eq__ slot 1");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var key = (Key) self;
            return name.equals("__hash__")
                    ? (Object) key.hash
                    : args[0] instanceof Key other
                            && Comparisons.isEqual(cx, key.arguments, other.arguments);
        }
    }

    private static final class Table extends MethodTable {
        Table() {
            super(
                    "__call__ *\n__doc__ get\n__wrapped__ get\ncache_info 0\ncache_clear 0\ncache_parameters 0");
        }

        private static void clear(Context cx, PyDict results) {
            var gone = new PyDict();
            gone.putAll(cx, results);
            results.clear();
            cx.watcher().drop(gone);
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var cache = (LruCache) self;
            return switch (name) {
                case "__call__" ->
                        cache.call(
                                cx,
                                Arrays.copyOf(args, args.length - 1),
                                Signature.Arguments.names(args));
                case "__doc__" -> {
                    Object doc = cache.ownAttribute(name);
                    yield doc == null ? Singleton.NONE : doc;
                }
                case "__wrapped__" -> cache.function;
                case "cache_info" -> cache.info(cx);
                case "cache_clear" -> {
                    clear(cx, cache.results);
                    cache.hits = 0;
                    cache.misses = 0;
                    yield Singleton.NONE;
                }
                case "cache_parameters" -> {
                    var parameters = new PyDict();
                    parameters.putText(
                            "maxsize", cache.most < 0 ? Singleton.NONE : (Object) cache.most);
                    parameters.putText("typed", cache.isTyped);
                    yield parameters;
                }
                default -> throw new IllegalStateException(name);
            };
        }
    }
}
