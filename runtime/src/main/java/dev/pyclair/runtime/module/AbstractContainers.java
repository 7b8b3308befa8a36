package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/**
 * {@code collections.abc}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/_collections_abc.py">CPython:
 *     {@code Lib/_collections_abc.py}</a>
 */
final class AbstractContainers {
    private static final String MODULE = "collections.abc";

    private static final String ALIAS = "\n__class_getitem__ class O";

    // spotless:off
    /** Built-in classes that count as what is named first. */
    private static final String[] REGISTERED = {
        "Coroutine coroutine",
        "AsyncGenerator async_generator",
        "Iterator list_iterator list_reverseiterator tuple_iterator str_iterator bytes_iterator"
                + " range_iterator set_iterator dict_keyiterator dict_valueiterator"
                + " dict_itemiterator zip",
        "Generator generator",
        "Set frozenset dict_keys dict_items",
        "MutableSet set",
        "KeysView dict_keys",
        "ItemsView dict_items",
        "ValuesView dict_values",
        "Mapping mappingproxy",
        "MutableMapping dict",
        "Sequence tuple str range memoryview",
        "ByteString bytes bytearray",
        "MutableSequence bytearray list",
        "Buffer bytes bytearray memoryview",
    };

    private static final String[] NAMES = {
        "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable",
        "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container", "Callable",
        "Collection", "Set", "MutableSet", "Mapping", "MutableMapping", "MappingView", "KeysView",
        "ItemsView", "ValuesView", "Sequence", "MutableSequence", "ByteString", "Buffer",
    };
    // spotless:on

    private final Context cx;
    private final PyDict classes;

    private AbstractContainers(Context cx, PyDict classes) {
        this.cx = cx;
        this.classes = classes;
    }

    /** {@return the module} */
    static PyModule make(Context cx) {
        var module = new PyModule(MODULE);
        PyDict attributes = module.attributes();
        var all = new AbstractContainers(cx, new PyDict());
        all.makeFunctions();
        all.makeCollections();
        all.makeSetsAndMappings();
        all.makeSequences();
        all.register();
        for (String name : NAMES) {
            attributes.putText(name, all.get(name));
        }
        attributes.putText("__all__", new PyList((Object[]) NAMES));
        return module;
    }

    /** {@return a class by its name} */
    PyType get(String name) {
        return (PyType) classes.getText(name);
    }

    /** Makes a class; its abstract methods are those that the table has no other rows for. */
    private void add(String name, String bases, String missing, MethodTable table) {
        String[] names = bases.isEmpty() ? new String[0] : bases.split(" ");
        var types = new PyType[names.length];
        for (int i = 0; i < names.length; i++) {
            types[i] = get(names[i]);
        }
        PyType type =
                OpenClass.abstractOne(
                        cx,
                        MODULE,
                        name,
                        table,
                        missing.isEmpty() ? new String[0] : missing.split(" "),
                        types);
        if (table instanceof AbstractTable own) {
            own.setOwner(type);
        }
        classes.putText(name, type);
    }

    /** A class with one abstract method, which is also what it asks of others. */
    private void addSimple(String name, String row) {
        String method = row.substring(0, row.indexOf(' '));
        add(name, "", method, new AbstractTable(row, method));
    }

    private void makeFunctions() {
        addSimple("Hashable", "__hash__ slot 0");
        addSimple("Awaitable", "__await__ slot 0" + ALIAS);
        add(
                "Coroutine",
                "Awaitable",
                "send throw",
                new GeneratorMixin(
                        "coroutine",
                        "send (value)\nthrow 1-3\nclose 0",
                        "__await__",
                        "send",
                        "throw",
                        "close"));
        addSimple("AsyncIterable", "__aiter__ slot 0" + ALIAS);
        add(
                "AsyncIterator",
                "AsyncIterable",
                "__anext__",
                new GeneratorMixin(
                        "asynchronous iterator",
                        "__anext__ slot 0\n__aiter__ slot 0",
                        "__anext__",
                        "__aiter__"));
        add(
                "AsyncGenerator",
                "AsyncIterator",
                "asend athrow",
                new GeneratorMixin(
                        "asynchronous generator",
                        "__anext__ slot 0\nasend (value)\nathrow 1-3\naclose 0",
                        "__aiter__",
                        "__anext__",
                        "asend",
                        "athrow",
                        "aclose"));
        addSimple("Callable", "__call__ *" + ALIAS);
        addSimple("Buffer", "__buffer__ slot 1");
    }

    private void makeCollections() {
        addSimple("Iterable", "__iter__ slot 0" + ALIAS);
        add(
                "Iterator",
                "Iterable",
                "__next__",
                new GeneratorMixin(
                        "iterator", "__next__ slot 0\n__iter__ slot 0", "__iter__", "__next__"));
        add(
                "Generator",
                "Iterator",
                "send throw",
                new GeneratorMixin(
                        "generator",
                        "__next__ slot 0\nsend (value)\nthrow 1-3\nclose 0",
                        "__iter__",
                        "__next__",
                        "send",
                        "throw",
                        "close"));
        add(
                "Reversible",
                "Iterable",
                "__reversed__",
                new AbstractTable("__reversed__ 0", "__reversed__", "__iter__"));
        addSimple("Sized", "__len__ slot 0");
        addSimple("Container", "__contains__ slot 1" + ALIAS);
        add(
                "Collection",
                "Sized Iterable Container",
                "",
                new AbstractTable("", "__len__", "__iter__", "__contains__"));
    }

    private void makeSetsAndMappings() {
        add("Set", "Collection", "", new SetMixin(this));
        add("MutableSet", "Set", "add discard", new SetMixin.Changing(this));
        add("Mapping", "Collection", "__getitem__", new MappingMixin(MappingMixin.MAPPING, this));
        get("Mapping").setMapping();
        add(
                "MutableMapping",
                "Mapping",
                "__setitem__ __delitem__",
                new MappingMixin(MappingMixin.MUTABLE, this));
        add("MappingView", "Sized", "", new MappingViews("", MappingViews.ANY));
        get("MappingView").setGivesAttributes(true);
        add("KeysView", "MappingView Set", "", new MappingViews("keys", MappingViews.SET));
        add("ItemsView", "MappingView Set", "", new MappingViews("items", MappingViews.SET));
        add(
                "ValuesView",
                "MappingView Collection",
                "",
                new MappingViews("values", MappingViews.VALUES));
    }

    private void makeSequences() {
        add(
                "Sequence",
                "Reversible Collection",
                "__getitem__",
                new SequenceMixin(SequenceMixin.SEQUENCE));
        get("Sequence").setSequence();
        add("ByteString", "Sequence", "", new AbstractTable(""));
        add(
                "MutableSequence",
                "Sequence",
                "__setitem__ __delitem__ insert",
                new SequenceMixin(SequenceMixin.MUTABLE));
    }

    private void register() {
        for (String row : REGISTERED) {
            String[] names = row.split(" ");
            for (int i = 1; i < names.length; i++) {
                AbstractClasses.add(get(names[0]), Types.named(names[i]));
            }
        }
        AbstractClasses.add(get("MutableSequence"), PyDeque.TYPE);
        AbstractClasses.add(get("MutableMapping"), PyChainMap.TYPE);
    }

    /** {@return a class of the module as it was made, in the context that runs} */
    static PyType of(Context cx, String name) {
        PyModule module = (PyModule) Modules.builtin(cx, MODULE);
        return (PyType) module.attributes().getText(name);
    }
}
