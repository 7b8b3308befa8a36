package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.ClassBuilder;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.NativeDescriptor;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.HashSet;
import java.util.Set;

/**
 * {@code collections.namedtuple}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/collections/__init__.py">CPython:
 *     {@code Lib/collections/__init__.py}</a>
 */
final class NamedTuples {
    private static final Set<String> KEYWORDS =
            Set.of(
                    ("False None True and as assert async await break class continue def del elif"
                                    + " else except finally for from global if import in is lambda"
                                    + " nonlocal not or pass raise return try while with yield")
                            .split(" "));

    private static final PyType GETTER =
            PyType.of("collections", "_tuplegetter", new Getters(), Types.OBJECT);

    private NamedTuples() {}

    /** What {@code namedtuple} does with its arguments. */
    static Object make(Context cx, Object[] args) {
        String name = CodePoints.toJava(Texts.str(cx, args[0]));
        Object given = args[1];
        if (Texts.plain(given) != null) {
            String spaced = CodePoints.toJava(Texts.plain(given)).replace(',', ' ').trim();
            given =
                    new PyTuple(
                            (Object[]) (spaced.isEmpty() ? new String[0] : spaced.split("\\s+")));
        }
        Object[] fields = Iteration.all(cx, given);
        var names = new String[fields.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = CodePoints.toJava(Texts.plain(Texts.str(cx, fields[i])));
        }
        boolean renames = args[2] != null && Operators.isTrue(cx, args[2]);
        check(name, names, renames);
        Object[] defaults =
                args[3] == null || args[3] == Singleton.NONE
                        ? new Object[0]
                        : Iteration.all(cx, args[3]);
        if (defaults.length > names.length) {
            throw Errors.type("Got more default values than field names");
        }
        Object module = args[4];
        if (module == null || module == Singleton.NONE) {
            module = cx.currentGlobals().getText("__name__");
        }
        return make(cx, name, names, defaults, module == null ? "__main__" : module);
    }

    private static void check(String name, String[] names, boolean renames) {
        var seen = new HashSet<String>();
        for (int i = 0; i < names.length && renames; i++) {
            if (!isIdentifier(names[i])
                    || KEYWORDS.contains(names[i])
                    || names[i].startsWith("_")
                    || seen.contains(names[i])) {
                names[i] = "_" + i;
            }
            seen.add(names[i]);
        }
        checkName(name);
        for (String field : names) {
            checkName(field);
        }
        seen.clear();
        for (String field : names) {
            if (field.startsWith("_") && !renames) {
                throw Errors.value("Field names cannot start with an underscore: '" + field + "'");
            }
            if (!seen.add(field)) {
                throw Errors.value("Encountered duplicate field name: '" + field + "'");
            }
        }
    }

    private static void checkName(String name) {
        if (!isIdentifier(name)) {
            throw Errors.value(
                    "Type names and field names must be valid identifiers: '" + name + "'");
        }
        if (KEYWORDS.contains(name)) {
            throw Errors.value("Type names and field names cannot be a keyword: '" + name + "'");
        }
    }

    private static boolean isIdentifier(String name) {
        if (name.isEmpty()
                || !Character.isUnicodeIdentifierStart(name.charAt(0)) && name.charAt(0) != '_') {
            return false;
        }
        return name.chars().allMatch(c -> Character.isUnicodeIdentifierPart(c) || c == '_');
    }

    /** Makes the class. */
    static PyType make(Context cx, String name, String[] names, Object[] defaults, Object module) {
        var space = new PyDict();
        var fields = new PyTuple((Object[]) names);
        var known = new PyDict();
        int required = names.length - defaults.length;
        for (int i = required; i < names.length; i++) {
            known.putText(names[i], defaults[i - required]);
        }
        String list = String.join(", ", names);
        space.putText("__doc__", name + "(" + list + (names.length == 1 ? ",)" : ")"));
        space.putText("__slots__", PyTuple.EMPTY);
        space.putText("_fields", fields);
        space.putText("_field_defaults", known);
        space.putText("__match_args__", fields);
        space.putText("__module__", module);
        for (int i = 0; i < names.length; i++) {
            space.putText(names[i], new Getter(i));
        }
        PyType type =
                ClassBuilder.build(
                        cx,
                        Types.TYPE,
                        name,
                        new Object[] {Types.TUPLE},
                        space,
                        new Object[0],
                        Signature.NO_NAMES);
        var methods = new PyDict();
        var table = new NamedTupleMethods(name, names);
        table.fill(type, methods);
        for (int i = methods.next(-1); i >= 0; i = methods.next(i)) {
            type.set((String) methods.keyAt(i), methods.valueAt(i));
        }
        if (type.own().getText("__new__") instanceof PyObject maker) {
            Object given = defaults.length == 0 ? Singleton.NONE : new PyTuple(defaults);
            maker.attributes().putText("__defaults__", given);
            table.setMaker(maker);
        }
        return type;
    }

    /** A field of a class of named tuples. */
    private static final class Getter extends PyObject implements NativeDescriptor {
        private final int index;
        private Object doc;

        Getter(int index) {
            super(GETTER);
            this.index = index;
            doc = "Alias for field number " + index;
        }

        @Override
        public Object get(Context cx, Object self, PyType type) {
            if (self == null) {
                return this;
            }
            if (!(self instanceof PyTuple tuple)) {
                throw Errors.type(
                        "descriptor for index '"
                                + index
                                + "' for tuple subclasses doesn't apply to '"
                                + Types.of(self).name()
                                + "' object");
            }
            if (index >= tuple.size()) {
                throw Errors.index("tuple index out of range");
            }
            return tuple.get(index);
        }

        @Override
        public boolean isData() {
            return true;
        }
    }

    private static final class Getters extends MethodTable {
        Getters() {
            super("__doc__ get set\n__get__ slot 1-2\n__reduce__ 0");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var getter = (Getter) self;
            return switch (name) {
                case "__doc__" -> getter.doc;
                case "__reduce__" ->
                        new PyTuple(GETTER, new PyTuple((long) getter.index, getter.doc));
                default -> {
                    boolean isOfClass = args[0] == Singleton.NONE;
                    yield getter.get(cx, isOfClass ? null : args[0], null);
                }
            };
        }

        @Override
        protected void set(Context cx, String name, Object self, Object value) {
            ((Getter) self).doc = value == null ? Singleton.NONE : value;
        }
    }
}
