package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.DictPart;
import dev.pyclair.runtime.object.DictUpdates;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyDictIterator;
import dev.pyclair.runtime.object.PyDictView;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/** {@code collections.ChainMap}. */
final class PyChainMap extends PyObject {
    static final PyType TYPE =
            PyType.of("collections", "ChainMap", new Table(), Types.OBJECT)
                    .setGivesAttributes(true)
                    .setMapping()
                    .setGeneric();

    private Object maps = new PyList(new Object[] {new PyDict()});

    private PyChainMap(PyType type) {
        super(type);
    }

    private Object[] all(Context cx) {
        return Iteration.all(cx, maps);
    }

    private Object find(Context cx, Object key) {
        for (Object map : all(cx)) {
            if (Operators.contains(cx, map, key)) {
                return Subscripts.get(cx, map, key);
            }
        }
        return null;
    }

    /** The keys of all, with the values that are found for them. */
    private PyDict merged(Context cx) {
        var merged = new PyDict();
        Object[] all = all(cx);
        for (int i = all.length - 1; i >= 0; i--) {
            DictUpdates.take(cx, merged, all[i]);
        }
        return merged;
    }

    private static final class Table extends MethodTable {
        private static final String ROWS =
                """
                __new__ *
                __init__ *
                __repr__ def ()
                __len__ def ()
                __iter__ def ()
                __bool__ def ()
                __contains__ 1
                __getitem__ 1
                __setitem__ 2
                __delitem__ 1
                __eq__ 1
                __or__ 1 since 3.9
                __ror__ 1 since 3.9
                __ior__ 1 since 3.9
                __missing__ 1
                __copy__ def ()
                clear def ()
                copy def ()
                get def (key, default=)
                items def ()
                keys def ()
                maps get set
                new_child *
                parents get
                pop 1-2
                popitem def ()
                setdefault 1-2
                update *
                values def ()""";

        Table() {
            super(ROWS);
        }

        @Override
        protected void addTo(PyDict attributes) {
            attributes.putText("__hash__", Singleton.NONE);
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (self instanceof PyType type) {
                return new PyChainMap(type);
            }
            var chain = (PyChainMap) self;
            return switch (name) {
                case "__init__" -> start(chain, args);
                case "__repr__" -> repr(cx, chain);
                case "__len__" -> (long) chain.merged(cx).size();
                case "__iter__" -> new PyDictIterator(chain.merged(cx), DictPart.KEYS, false);
                case "__bool__" -> chain.merged(cx).size() > 0;
                case "__contains__" -> chain.find(cx, args[0]) != null;
                case "__getitem__" -> {
                    Object value = chain.find(cx, args[0]);
                    yield value != null ? value : Calls.method(cx, chain, "__missing__", args[0]);
                }
                case "__missing__" -> throw Errors.key(args[0]);
                case "__eq__" -> equal(cx, chain, args[0]);
                case "__or__", "__ror__", "__ior__" -> union(cx, name, chain, args[0]);
                case "get" -> {
                    Object value = chain.find(cx, args[0]);
                    yield value != null ? value : args[1] == null ? Singleton.NONE : args[1];
                }
                case "items" -> new PyDictView(chain.merged(cx), DictPart.ITEMS);
                case "keys" -> new PyDictView(chain.merged(cx), DictPart.KEYS);
                case "values" -> new PyDictView(chain.merged(cx), DictPart.VALUES);
                case "maps" -> chain.maps;
                case "parents" -> parents(cx, chain);
                case "new_child" -> newChild(cx, chain, args);
                case "__copy__", "copy" -> copy(cx, chain);
                default -> change(cx, name, chain, args);
            };
        }

        @Override
        protected void set(Context cx, String name, Object self, Object value) {
            ((PyChainMap) self).maps = value;
        }

        private static Object start(PyChainMap chain, Object[] args) {
            int count = Signature.Arguments.positional(args);
            if (count > 0) {
                chain.maps = new PyList(Arrays.copyOf(args, count));
            }
            return Singleton.NONE;
        }

        private static Object repr(Context cx, PyChainMap chain) {
            Object[] all = chain.all(cx);
            var text = new StringBuilder(chain.type().name()).append('(');
            for (int i = 0; i < all.length; i++) {
                text.append(i == 0 ? "" : ", ").append(Texts.repr(cx, all[i]));
            }
            return text.append(')').toString();
        }

        private static Object equal(Context cx, PyChainMap chain, Object other) {
            Object items = other instanceof PyChainMap more ? more.merged(cx) : other;
            return items instanceof PyDict
                    ? Comparisons.compare(cx, ComparisonOperator.EQUAL, chain.merged(cx), items)
                    : Singleton.NOT_IMPLEMENTED;
        }

        private static Object union(Context cx, String name, PyChainMap chain, Object other) {
            boolean isMapping = other instanceof PyDict || other instanceof PyChainMap;
            if (!isMapping) {
                return Singleton.NOT_IMPLEMENTED;
            }
            if (name.equals("__ior__")) {
                Calls.method(cx, chain.all(cx)[0], "update", other);
                return chain;
            }
            if (name.equals("__or__")) {
                var all = (PyChainMap) copy(cx, chain);
                Calls.method(cx, all.all(cx)[0], "update", other);
                return all;
            }
            var merged = new PyDict();
            DictUpdates.take(cx, merged, other);
            merged.putAll(cx, chain.merged(cx));
            return made(chain, merged);
        }

        private static PyChainMap made(PyChainMap like, Object... maps) {
            var made = new PyChainMap(like.type());
            made.maps = new PyList(maps.length == 0 ? new Object[] {new PyDict()} : maps);
            return made;
        }

        private static Object parents(Context cx, PyChainMap chain) {
            Object[] all = chain.all(cx);
            return made(chain, Arrays.copyOfRange(all, Math.min(1, all.length), all.length));
        }

        private static Object newChild(Context cx, PyChainMap chain, Object[] args) {
            int count = Signature.Arguments.positional(args);
            String[] names = Signature.Arguments.names(args);
            Object first = count > 0 && args[0] != Singleton.NONE ? args[0] : new PyDict();
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals("m") && args[count + i] != Singleton.NONE) {
                    first = args[count + i];
                } else {
                    Subscripts.set(cx, first, names[i], args[count + i]);
                }
            }
            Object[] all = chain.all(cx);
            var maps = new Object[all.length + 1];
            maps[0] = first;
            System.arraycopy(all, 0, maps, 1, all.length);
            return made(chain, maps);
        }

        private static Object copy(Context cx, PyChainMap chain) {
            Object[] all = chain.all(cx).clone();
            all[0] = Calls.method(cx, all[0], "copy");
            return made(chain, all);
        }

        private static Object change(Context cx, String name, PyChainMap chain, Object[] args) {
            Object first = chain.all(cx)[0];
            switch (name) {
                case "__setitem__":
                    Subscripts.set(cx, first, args[0], args[1]);
                    return Singleton.NONE;
                case "__delitem__":
                    if (!Operators.contains(cx, first, args[0])) {
                        throw absent(cx, args[0]);
                    }
                    Subscripts.delete(cx, first, args[0]);
                    return Singleton.NONE;
                case "pop":
                    if (args.length == 1 && !Operators.contains(cx, first, args[0])) {
                        throw absent(cx, args[0]);
                    }
                    return Calls.method(cx, first, name, args);
                case "popitem":
                    if (!Operators.isTrue(cx, first)) {
                        throw Errors.key("No keys found in the first mapping.");
                    }
                    return Calls.method(cx, first, name);
                case "setdefault":
                    Object known = chain.find(cx, args[0]);
                    if (known != null) {
                        return known;
                    }
                    return Calls.method(cx, first, name, args);
                case "update":
                    String[] names = Signature.Arguments.names(args);
                    Object[] given = Arrays.copyOf(args, args.length - 1);
                    return Calls.call(
                            cx,
                            dev.pyclair.runtime.object.Attributes.get(cx, first, name),
                            given,
                            names);
                case "clear":
                    return Calls.method(cx, first, name);
                default:
                    throw new IllegalStateException(name);
            }
        }

        private static RuntimeException absent(Context cx, Object key) {
            return Errors.key("Key not found in the first mapping: " + Texts.repr(cx, key));
        }
    }
}
