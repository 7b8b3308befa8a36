package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextBuilder;
import dev.pyclair.runtime.text.TextPredicates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes classes: {@code type.__new__}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code type_new}, {@code best_base}</a>
 */
public final class ClassBuilder {
    /** The exceptions whose objects have fields that those of their base have not. */
    private static final Set<PyType> WITH_FIELDS =
            Set.of(
                    Types.STOP_ITERATION,
                    Types.SYSTEM_EXIT,
                    Types.IMPORT_ERROR,
                    Types.OS_ERROR,
                    Types.SYNTAX_ERROR,
                    Types.ATTRIBUTE_ERROR,
                    Types.NAME_ERROR,
                    Types.named("UnicodeEncodeError"),
                    Types.named("UnicodeDecodeError"),
                    Types.named("UnicodeTranslateError"),
                    Types.named("BaseExceptionGroup"));

    /** To put more bases in order takes time of the square of their number. */
    private static final int FEW_BASES = 50;

    private ClassBuilder() {}

    /** The class of a class that comes from others: the one that comes from all of theirs. */
    public static PyType metaclass(PyType wanted, Object[] bases) {
        PyType winner = wanted;
        for (Object base : bases) {
            PyType other = Types.of(base);
            if (winner.isSubtypeOf(other)) {
                continue;
            }
            if (!other.isSubtypeOf(winner)) {
                throw Errors.type(
                        "metaclass conflict: the metaclass of a derived class must be a (non-strict)"
                                + " subclass of the metaclasses of all its bases");
            }
            winner = other;
        }
        return winner;
    }

    /**
     * Makes a class.
     *
     * @param cx the context
     * @param metaclass its class
     * @param name its name
     * @param given the classes that it comes from
     * @param namespace its attributes; copied
     * @param args values of keywords for {@code __init_subclass__}
     * @param keywords their names
     * @return the class
     */
    public static PyType build(
            Context cx,
            PyType metaclass,
            String name,
            Object[] given,
            PyDict namespace,
            Object[] args,
            String[] keywords) {
        PyType[] bases = bases(given);
        PyType layout = layout(bases);
        if (bases.length > FEW_BASES) {
            cx.work((long) bases.length * bases.length);
        }
        var type = new PyType(cx.version(), metaclass, name, bases, layout);
        PyDict own = type.own();
        MethodOrderCall.apply(cx, type, metaclass);
        own.putAll(cx, namespace);
        checkNames(cx, own, name);
        addDefaults(cx, type, own);
        addSlots(cx, type, own, bases);
        if (own.getText("__doc__") == null) {
            own.putText("__doc__", Singleton.NONE);
        }
        Object cell = own.removeText("__classcell__");
        if (cell instanceof PyCell variable) {
            variable.set(type);
        } else if (cell != null) {
            throw Errors.type(
                    "__classcell__ must be a nonlocal cell, not " + Texts.repr(cx, Types.of(cell)));
        }
        if (own.removeText("__classdictcell__") instanceof PyCell variable) {
            variable.set(own);
        }
        nameAttributes(cx, type, namespace);
        Calls.call(
                cx,
                Attributes.get(cx, new PySuper(type, type), "__init_subclass__"),
                args,
                keywords);
        return type;
    }

    static PyType[] bases(Object... given) {
        if (given.length == 0) {
            return new PyType[] {Types.OBJECT};
        }
        var bases = new PyType[given.length];
        for (int i = 0; i < given.length; i++) {
            if (!(given[i] instanceof PyType base)) {
                throw Errors.type("bases must be types");
            }
            if (base.isFinal()) {
                throw Errors.type("type '" + base.name() + "' is not an acceptable base type");
            }
            for (int j = 0; j < i; j++) {
                if (bases[j] == base) {
                    throw Errors.type("duplicate base class " + base.name());
                }
            }
            bases[i] = base;
        }
        return bases;
    }

    /** The built-in class that says what objects of a class are. */
    static PyType layout(PyType... bases) {
        return solid(new IdentityHashMap<>(), bases).layout();
    }

    /** Whether a class lays objects out in a way that those of another have, too. */
    static boolean fits(PyType type, PyType base) {
        PyType wanted =
                base.isBuiltin()
                        ? base.layout()
                        : base.slots().isEmpty() ? solid(new IdentityHashMap<>(), base) : base;
        return solid(new IdentityHashMap<>(), type.bases()).isSubtypeOf(wanted);
    }

    /** The class that adds the last fields to objects; all bases must agree which that is. */
    private static PyType solid(Map<PyType, PyType> known, PyType[] bases) {
        PyType winner = Types.OBJECT;
        for (PyType base : bases) {
            PyType candidate =
                    base.isBuiltin()
                            ? base.layout()
                            : base.slots().isEmpty() ? solid(known, base) : base;
            if (candidate.isSubtypeOf(winner)
                    || fields(candidate) != fields(winner)
                            && fields(candidate).isSubtypeOf(fields(winner))) {
                winner = candidate;
            } else if (!fields(winner).isSubtypeOf(fields(candidate))) {
                throw Errors.type("multiple bases have instance lay-out conflict");
            }
        }
        return winner;
    }

    /** Classes that come from the same ones by many ways are asked once. */
    private static PyType solid(Map<PyType, PyType> known, PyType type) {
        PyType before = known.get(type);
        if (before == null) {
            before = solid(known, type.bases());
            known.put(type, before);
        }
        return before;
    }

    /** The class that has given objects of a class their last fields: few exceptions have some. */
    private static PyType fields(PyType type) {
        PyType each = type;
        while (each.isBuiltin()
                && each.isSubtypeOf(Types.BASE_EXCEPTION)
                && each != Types.BASE_EXCEPTION
                && !WITH_FIELDS.contains(each)) {
            each = each.bases()[0];
        }
        return each;
    }

    private static void addDefaults(Context cx, PyType type, PyDict own) {
        Object qualname = own.removeText("__qualname__");
        if (qualname != null) {
            if (Texts.plain(qualname) == null) {
                throw Errors.type(
                        "type __qualname__ must be a str, not " + Types.of(qualname).name());
            }
            type.setQualname(qualname);
        }
        if (own.getText("__module__") == null) {
            Object module = cx.currentGlobals().getText("__name__");
            if (module != null) {
                own.putText("__module__", module);
            }
        }
        if (own.getText("__eq__") != null && own.getText("__hash__") == null) {
            own.putText("__hash__", Singleton.NONE);
        }
        wrap(own, "__new__", false);
        wrap(own, "__init_subclass__", true);
        wrap(own, "__class_getitem__", true);
    }

    private static void wrap(PyDict own, String name, boolean isOfClass) {
        if (own.getText(name) instanceof PyObject function && function.type() == Types.FUNCTION) {
            own.putText(
                    name, isOfClass ? new PyClassMethod(function) : new PyStaticMethod(function));
        }
    }

    private static void addSlots(Context cx, PyType type, PyDict own, PyType[] bases) {
        boolean inherits = false;
        for (PyType base : bases) {
            inherits |= base.givesAttributes() || base.isSubtypeOf(Types.TYPE);
        }
        Object given = own.getText("__slots__");
        boolean takesReferences = type.lookup(cx, "__weakref__") == null && hasPlace(type.layout());
        if (given == null) {
            type.setGivesAttributes(true);
            if (!inherits) {
                InstanceAttributes.put("__dict__", type);
            }
            if (takesReferences) {
                InstanceAttributes.put("__weakref__", type);
            }
            return;
        }
        Object[] items =
                Texts.plain(given) != null ? new Object[] {given} : Iteration.all(cx, given);
        if (items.length > 0 && isVariable(cx, type.layout())) {
            throw Errors.type(cx.wording("slots", TypeMethods.base(type.layout(), bases).name()));
        }
        var names = new ArrayList<String>();
        for (Object item : items) {
            String name = Texts.java(item, "__slots__ items must be strings, not '%'");
            if (!TextPredicates.isIdentifier(CodePoints.fromJava(name))) {
                throw Errors.type("__slots__ must be identifiers");
            }
            if (name.equals("__dict__")) {
                inherits = true;
                InstanceAttributes.put(name, type);
            } else if (name.equals("__weakref__")) {
                InstanceAttributes.put(name, type);
            } else {
                String mangled = mangled(type.name(), name);
                if (own.getText(mangled) != null) {
                    throw Errors.value("'" + name + "' in __slots__ conflicts with class variable");
                }
                names.add(mangled);
            }
        }
        type.setGivesAttributes(inherits);
        type.setSlots(List.copyOf(names));
        for (String name : names) {
            own.putText(name, new PySlot(name, type));
        }
    }

    /** Whether objects of a layout have room for weak references, and none yet. */
    private static boolean hasPlace(PyType layout) {
        return layout != Types.INT
                && layout != Types.TUPLE
                && layout != Types.BYTES
                && layout != Types.TYPE
                && layout != Types.SET
                && layout != Types.FROZENSET
                && layout != Types.MODULE;
    }

    /** Whether objects of a layout differ in size, so that fields have no fixed place. */
    private static boolean isVariable(Context cx, PyType layout) {
        return layout == Types.INT
                || layout == Types.BYTES
                || layout == Types.TYPE
                || layout == Types.TUPLE && !Feature.SLOTS_OF_TUPLES.in(cx);
    }

    /** A private name as it is inside of a class. */
    private static String mangled(String type, String name) {
        if (!name.startsWith("__") || name.endsWith("__")) {
            return name;
        }
        int start = 0;
        while (start < type.length() && type.charAt(start) == '_') {
            start++;
        }
        return start == type.length() ? name : "_" + type.substring(start) + name;
    }

    /** Attributes whose names are no texts are kept, and found by nobody. */
    private static void checkNames(Context cx, PyDict own, Object name) {
        if (!Feature.WARNS_OF_NAMES.in(cx)) {
            return;
        }
        for (int i = own.next(-1); i >= 0; i = own.next(i)) {
            if (Texts.plain(own.keyAt(i)) == null) {
                cx.warn(Types.RUNTIME_WARNING, "non-string key in the __dict__ of class " + name);
                return;
            }
        }
    }

    private static void nameAttributes(Context cx, PyType type, PyDict namespace) {
        for (int i = namespace.next(-1); i >= 0; i = namespace.next(i)) {
            Object value = namespace.valueAt(i);
            if (value instanceof PyProperty property) {
                property.setName(namespace.keyAt(i));
            } else if (value instanceof NativeDescriptor own) {
                own.setName(cx, type, namespace.keyAt(i));
            } else if (value instanceof PyObject object && !object.type().isBuiltin()) {
                Object method = object.type().lookup("__set_name__");
                if (method != null) {
                    nameAttribute(cx, method, value, type, namespace.keyAt(i));
                }
            }
        }
    }

    private static void nameAttribute(
            Context cx, Object method, Object value, PyType type, Object name) {
        try {
            Calls.callBound(cx, method, value, type, name);
        } catch (PyRaise e) {
            Object where =
                    new TextBuilder(64)
                            .append("Error calling __set_name__ on '")
                            .append(Types.of(value).name())
                            .append("' instance ")
                            .append(Texts.plainRepr(cx, name))
                            .append(" in '" + type.name() + "'")
                            .build();
            if (Feature.NOTES_NAMING.in(cx)) {
                ExceptionMethods.addNote(cx, e.value(), where);
                throw e;
            }
            PyRaise raise = Errors.of(Types.RUNTIME_ERROR, where);
            raise.value().setCause(e.value());
            throw raise;
        }
    }

    /** {@return classes as a tuple} */
    static PyTuple tuple(PyType... types) {
        return new PyTuple(Arrays.copyOf(types, types.length, Object[].class));
    }
}
