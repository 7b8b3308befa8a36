package dev.pyclair.runtime.object;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.runtime.text.VersionRange;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A class.
 *
 * <p>Attributes are looked up along the method resolution order; what was found is kept until an
 * attribute of the class, or of one that it comes from, changes. Built-in classes never change, and
 * are the same in all contexts. What they have depends on the version of Python, see {@link
 * MethodTable}: of each version that was asked for they have an edition.
 */
public final class PyType extends PyObject {
    private static final Object ABSENT = new Object();

    /** Names of a built-in class: that lives on, and programs ask for as many as they like. */
    private static final int MOST_KEPT = 1000;

    private static final PythonVersion NEWEST = VersionRange.ALWAYS.until();

    private String name;
    private final boolean isBuiltin;
    private final PythonVersion version;
    private final Edition[] editions;
    private final List<WeakReference<PyType>> subclasses = new ArrayList<>();
    private PyType[] bases;
    private PyType[] order;
    private PyType layout;
    private MethodTable methods;
    private List<MethodTable.Made> made;
    private String module = "builtins";
    private boolean hasAttributes;
    private boolean isFinal;
    private boolean isMethodLike;
    private boolean isSequence;
    private boolean isMapping;
    private boolean isGeneric;
    private List<String> slots = List.of();
    private Object qualname;

    /** Whether its objects have {@code __del__}: 1 if so, -1 if not, 0 if nobody has asked. */
    private byte finalizes;

    /**
     * What a class has in a version of Python.
     *
     * @param own its own attributes
     * @param cache what was looked up, in the classes that it comes from, too
     */
    private record Edition(PyDict own, Map<String, Object> cache) {
        Edition(PyDict own) {
            this(own, new ConcurrentHashMap<>());
        }
    }

    /** A built-in class; its methods are taken from {@link MethodTables} when first asked for. */
    PyType(PyType metaclass, String name, PyType... bases) {
        super(metaclass);
        this.name = name;
        this.bases = bases;
        this.qualname = name;
        isBuiltin = true;
        version = NEWEST;
        editions = new Edition[NEWEST.ordinal() + 1];
        layout = this;
        order = bases.length == 0 ? new PyType[] {this} : MethodOrder.of(this, bases);
    }

    /**
     * A built-in class outside of {@code builtins}, or one that no name leads to.
     *
     * @param module its {@code __module__}
     * @param name its {@code __name__}
     * @param methods its methods
     * @param bases the built-in classes that it comes from, at least one
     * @return the class
     */
    public static PyType of(String module, String name, MethodTable methods, PyType... bases) {
        var type = new PyType(Types.TYPE, name, bases);
        type.methods = methods;
        type.module = module;
        return type;
    }

    /**
     * A class that a program makes.
     *
     * @param version the Python that the program is for
     * @param metaclass its class
     * @param name its {@code __name__}
     * @param bases the classes that it comes from, at least one
     * @param layout the built-in class that says what its objects are
     */
    public PyType(
            PythonVersion version, PyType metaclass, String name, PyType[] bases, PyType layout) {
        super(metaclass);
        this.name = name;
        this.bases = bases.clone();
        this.layout = layout;
        this.qualname = name;
        isBuiltin = false;
        this.version = version;
        editions = new Edition[] {new Edition(new PyDict())};
        order = MethodOrder.of(this, bases);
        addToBases();
    }

    /** {@return its {@code __name__}} */
    public String name() {
        return name;
    }

    /** Sets {@code __name__}. */
    public void setName(String value) {
        name = value;
    }

    /** {@return its {@code __qualname__}} */
    public Object qualname() {
        return qualname;
    }

    /** Sets {@code __qualname__}. */
    public void setQualname(Object value) {
        qualname = value;
    }

    /** {@return whether it is built in, and so never changes} */
    public boolean isBuiltin() {
        return isBuiltin;
    }

    /** {@return the classes that it comes from} */
    public PyType[] bases() {
        return bases;
    }

    /** Sets the classes that it comes from; the order of those that come from it follows. */
    void setBases(PyType... value) {
        PyType[] first = MethodOrder.of(this, value);
        for (PyType base : bases) {
            base.subclasses.removeIf(reference -> reference.get() == this);
        }
        bases = value.clone();
        order = first;
        addToBases();
        followBases();
        changed();
    }

    private void followBases() {
        for (PyType type : subclasses()) {
            type.order = MethodOrder.of(type, type.bases);
            type.followBases();
        }
    }

    /** Built-in classes are shared by programs, and know none of theirs. */
    private void addToBases() {
        for (PyType base : bases) {
            if (!base.isBuiltin) {
                base.subclasses.add(new WeakReference<>(this));
            }
        }
    }

    /** {@return its method resolution order, itself first} */
    public PyType[] order() {
        return order;
    }

    /** Sets the method resolution order, as {@code mro()} of a metaclass gives it. */
    public void setOrder(PyType[] value) {
        order = value;
        changed();
    }

    /** {@return the module of a built-in class, whatever its objects say of theirs} */
    String module() {
        return module;
    }

    /** Sets the module of a built-in class. */
    PyType setModule(String value) {
        module = value;
        return this;
    }

    /** Says that its objects are laid out as those of its first base. */
    PyType setLayoutOfBase() {
        layout = bases[0].layout;
        return this;
    }

    /** {@return the built-in class that says what its objects are} */
    public PyType layout() {
        return layout;
    }

    @Override
    public boolean hasAttributes() {
        return true;
    }

    /** {@return whether its objects have a {@code __dict__}} */
    public boolean givesAttributes() {
        return hasAttributes;
    }

    /** Says whether its objects have a {@code __dict__}. */
    public PyType setGivesAttributes(boolean value) {
        hasAttributes = value;
        return this;
    }

    /** {@return whether no class may come from it} */
    public boolean isFinal() {
        return isFinal;
    }

    /** Says that no class may come from it. */
    public PyType setFinal() {
        isFinal = true;
        return this;
    }

    /** {@return whether its objects become methods when they are attributes of a class} */
    public boolean isMethodLike() {
        return isMethodLike;
    }

    /** Says that its objects become methods when they are attributes of a class. */
    public PyType setMethodLike() {
        isMethodLike = true;
        return this;
    }

    /** {@return whether patterns of sequences match its objects, as a class of its own says} */
    public boolean isSequence() {
        for (PyType type : order) {
            if (type.isSequence) {
                return true;
            }
        }
        return false;
    }

    /** Says that patterns of sequences match its objects. */
    public PyType setSequence() {
        isSequence = true;
        return this;
    }

    /** {@return whether patterns of mappings match its objects, as a class of its own says} */
    public boolean isMapping() {
        for (PyType type : order) {
            if (type.isMapping) {
                return true;
            }
        }
        return false;
    }

    /** Says that its objects have no other fields than those of a class that it comes from. */
    PyType setLayout(PyType value) {
        layout = value;
        return this;
    }

    /** Says that patterns of mappings match its objects. */
    public PyType setMapping() {
        isMapping = true;
        return this;
    }

    /** Says that it takes others in brackets. */
    public PyType setGeneric() {
        isGeneric = true;
        return this;
    }

    /** {@return the names of {@code __slots__}} */
    public List<String> slots() {
        return slots;
    }

    /** Sets the names of {@code __slots__}. */
    public void setSlots(List<String> value) {
        slots = List.copyOf(value);
    }

    /** {@return the classes that come from it at once} */
    public List<PyType> subclasses() {
        var living = new ArrayList<PyType>();
        for (WeakReference<PyType> reference : subclasses) {
            PyType type = reference.get();
            if (type != null) {
                living.add(type);
            }
        }
        return living;
    }

    /** {@return whether it is a class, or comes from it} */
    public boolean isSubtypeOf(PyType other) {
        if (this == other) {
            return true;
        }
        for (PyType type : order) {
            if (type == other) {
                return true;
            }
        }
        return false;
    }

    /** {@return its own attributes; if it is built in, those that it has in the newest Python} */
    public PyDict own() {
        return edition(version).own();
    }

    /** {@return its own attributes in the Python whose code runs} */
    public PyDict own(Context cx) {
        return edition(cx.version()).own();
    }

    private Edition edition(PythonVersion asked) {
        Edition known = editions[isBuiltin ? asked.ordinal() : 0];
        return known == null ? fill(asked) : known;
    }

    /** Contexts in other threads may ask for the same built-in class. */
    private synchronized Edition fill(PythonVersion asked) {
        int place = asked.ordinal();
        if (editions[place] == null) {
            if (made == null) {
                made = (methods == null ? MethodTables.of(this) : methods).make(this);
                if (givesAttributes()
                        && made.stream().noneMatch(each -> each.name().equals("__dict__"))) {
                    made.add(InstanceAttributes.row(this));
                }
                if (isGeneric) {
                    made.add(GenericClasses.row(this));
                }
            }
            var own = new PyDict();
            if (!module.equals("builtins")) {
                own.putText("__module__", module);
            }
            for (MethodTable.Made each : made) {
                each.putInto(own, asked);
            }
            editions[place] = new Edition(own);
        }
        return editions[place];
    }

    /**
     * {@return an attribute of the class or of one that it comes from, in the Python whose code
     * runs; null if there is none} Constants are put into sets while none runs, without a context.
     */
    public Object lookup(Context cx, String attribute) {
        return lookup(attribute, isBuiltin && cx != null ? cx.version() : version);
    }

    /**
     * {@return an attribute of the class or of one that it comes from, as the newest Python has
     * them where they are built in; null if there is none} For attributes that all versions have.
     */
    public Object lookup(String attribute) {
        return lookup(attribute, version);
    }

    private Object lookup(String attribute, PythonVersion asked) {
        Map<String, Object> cache = edition(asked).cache();
        Object known = cache.get(attribute);
        if (known != null) {
            return known == ABSENT ? null : known;
        }
        Object found = null;
        for (PyType type : order) {
            found = type.edition(asked).own().getText(attribute);
            if (found != null) {
                break;
            }
        }
        if (found != null) {
            cache.put(attribute, found);
        } else if (!isBuiltin || cache.size() < MOST_KEPT) {
            cache.put(attribute, ABSENT);
        }
        return found;
    }

    /**
     * {@return what is another object whenever a lookup in the class may find something else: a
     * change of it, or of a class that it comes from, or another version of Python}
     */
    public Object stamp(Context cx) {
        return edition(isBuiltin ? cx.version() : version);
    }

    /** {@return where {@link #lookup} finds an attribute; null if there is none} */
    public PyType ownerOf(String attribute) {
        for (PyType type : order) {
            if (type.own().getText(attribute) != null) {
                return type;
            }
        }
        return null;
    }

    /** Sets an attribute of a class that is not built in. */
    public void set(String attribute, Object value) {
        own().putText(attribute, value);
        changed();
    }

    /** {@return whether there was such an attribute, which is gone now} */
    public boolean remove(String attribute) {
        boolean was = own().removeText(attribute) != null;
        changed();
        return was;
    }

    /** {@return whether its objects have {@code __del__}; no built-in class gives them one} */
    public boolean finalizes() {
        if (finalizes == 0) {
            finalizes = (byte) (!isBuiltin && lookup("__del__") != null ? 1 : -1);
        }
        return finalizes > 0;
    }

    /** Forgets what was looked up, in all classes that come from this one, too. */
    public void changed() {
        finalizes = 0;
        for (int i = 0; i < editions.length; i++) {
            if (editions[i] != null) {
                editions[i] = new Edition(editions[i].own());
            }
        }
        for (PyType type : subclasses()) {
            type.changed();
        }
    }

    @Override
    Object findAttribute(Context cx, String attribute) {
        return Attributes.findOfType(cx, this, attribute);
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        return TypeCalls.call(cx, this, args, keywords);
    }

    @Override
    public String toString() {
        return "<class '" + name() + "'>";
    }
}
