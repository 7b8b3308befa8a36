package dev.pyclair.runtime.object;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.runtime.text.VersionRange;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods of a built-in class, or the functions of a module, written in Java: rows of names
 * with their signatures, and one method that switches on the name.
 *
 * <p>A row is a name and a {@link Signature}; {@code static} or {@code class} before the signature
 * make a method of that kind, {@code generic} what {@link GenericClasses} has, {@code get} or
 * {@code get set} an attribute that is computed, and {@code member} or {@code member set} one that
 * is kept in the object. {@code value} is a row about what {@link #addTo} puts.
 *
 * <p>At the end of a row may stand which versions of Python have it: {@code bit_count 0 since
 * 3.10}. Rows of the same name are for different versions, so that a signature may change: {@code
 * zip * since 3.10} after {@code zip 0- until 3.9}.
 */
public abstract class MethodTable {
    private static final String VALUE = "value";

    private final String rows;

    /** The functions of a module that each program has; a race makes equal ones. */
    private volatile List<Function> functions;

    /** Whether it keeps anything for the program: 1 if not, -1 if so, 0 if nobody has asked. */
    private byte stateless;

    private record Function(Row row, Signature signature) {}

    /**
     * A row, read.
     *
     * @param what its signature, with what stands before
     */
    private record Row(String name, String what, VersionRange range) {
        static Row parse(String line) {
            int end = VersionRange.start(line);
            int blank = line.indexOf(' ');
            String name = blank < 0 ? line : line.substring(0, blank);
            String what = blank < 0 || blank >= end ? "" : line.substring(blank + 1, end).trim();
            return new Row(name, what, VersionRange.parse(line.substring(end)));
        }
    }

    /**
     * What was made of a row, for all versions that have it.
     *
     * @param value the attribute
     */
    record Made(String name, Object value, VersionRange range) {
        /** Puts it where the attributes of a class are, if a version has it. */
        void putInto(PyDict attributes, PythonVersion version) {
            if (range.contains(version)) {
                attributes.putText(name, value);
            }
        }
    }

    /**
     * A table.
     *
     * @param rows a row a line
     */
    protected MethodTable(String rows) {
        this.rows = rows;
    }

    /** {@return whether it keeps nothing for the program} */
    final boolean isStateless() {
        if (stateless == 0) {
            stateless = 1;
            for (Class<?> type = getClass();
                    type != MethodTable.class;
                    type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        stateless = -1;
                    }
                }
            }
        }
        return stateless > 0;
    }

    /**
     * Does what a row says.
     *
     * @param cx the context
     * @param name the name in the row
     * @param self the object; null for a function of a module or a static method; the class for a
     *     class method
     * @param args the arguments, as the signature of the row lays them out
     * @return the result
     */
    protected abstract Object call(Context cx, String name, Object self, Object[] args);

    /** Sets the attribute of a {@code get set} row; the value is null to delete it. */
    protected void set(Context cx, String name, Object self, Object value) {
        throw new IllegalStateException(name);
    }

    /** Adds what is made elsewhere; a {@code value} row may say which versions have it. */
    protected void addTo(PyDict attributes) {
        // Most tables have none.
    }

    /** Makes methods of all rows, to be filled into a class that a program has. */
    public final void fill(PyType owner, PyDict attributes) {
        for (Made each : make(owner)) {
            attributes.putText(each.name(), each.value());
        }
    }

    /** Makes the attributes of a class. */
    final List<Made> make(PyType owner) {
        var made = new ArrayList<Made>();
        var values = new PyDict();
        addTo(values);
        for (Row row : parsed()) {
            Object value =
                    row.what().equals(VALUE)
                            ? taken(values, row.name())
                            : method(owner, row.name(), row.what());
            made.add(new Made(row.name(), value, row.range()));
        }
        for (int i = values.next(-1); i >= 0; i = values.next(i)) {
            made.add(new Made((String) values.keyAt(i), values.valueAt(i), VersionRange.ALWAYS));
        }
        return made;
    }

    private static Object taken(PyDict values, String name) {
        Object value = values.removeText(name);
        if (value == null) {
            throw new IllegalStateException("a row about a value that is not there: " + name);
        }
        return value;
    }

    private List<Row> parsed() {
        var parsed = new ArrayList<Row>();
        for (String line : rows.isEmpty() ? new String[0] : rows.split("\n")) {
            parsed.add(Row.parse(line));
        }
        return parsed;
    }

    private Object method(PyType owner, String name, String rest) {
        if (rest.startsWith("member")) {
            var member = new PyGetSet(this, name, owner, rest.equals("member set"));
            member.setType(Types.MEMBER_DESCRIPTOR);
            return member;
        }
        if (rest.startsWith("get")) {
            return new PyGetSet(this, name, owner, rest.equals("get set"));
        }
        if (rest.startsWith("static ")) {
            var function =
                    new BuiltinFunction(this, name, Signature.parse(rest.substring(7)), owner);
            return new PyStaticMethod(function);
        }
        if (rest.startsWith("class ")) {
            return new BuiltinClassMethod(
                    new BuiltinMethod(this, name, Signature.parse(rest.substring(6)), owner));
        }
        if (rest.equals("generic")) {
            return GenericClasses.method(name, owner);
        }
        Signature signature = Signature.parse(rest);
        if (name.equals("__new__")) {
            return new BuiltinFunction(this, name, signature, owner);
        }
        return new BuiltinMethod(this, name, signature, owner);
    }

    /** Makes functions of the rows that a version of Python has, for a module. */
    public final void fill(PythonVersion version, PyModule module) {
        PyDict attributes = module.attributes();
        var values = new PyDict();
        addTo(values);
        if (functions == null) {
            functions = functions();
        }
        for (Function each : functions) {
            Row row = each.row();
            Object value =
                    row.what().equals(VALUE)
                            ? taken(values, row.name())
                            : new BuiltinFunction(this, row.name(), each.signature(), module);
            new Made(row.name(), value, row.range()).putInto(attributes, version);
        }
        for (int i = values.next(-1); i >= 0; i = values.next(i)) {
            attributes.putText((String) values.keyAt(i), values.valueAt(i));
        }
    }

    private List<Function> functions() {
        var all = new ArrayList<Function>();
        for (Row row : parsed()) {
            boolean isValue = row.what().equals(VALUE);
            all.add(new Function(row, isValue ? null : Signature.parse(row.what())));
        }
        return all;
    }
}
