package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.CodePoints;
import java.util.List;

/**
 * Attributes of classes that mean something to the class itself, where a program sets them.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code check_set_special_type_attr}, {@code type_set_name}, {@code
 *     type_set_bases}</a>
 */
final class TypeAttributes {
    /** Built-in classes whose objects the collector of cycles does not look at. */
    private static final List<PyType> UNTRACKED =
            List.of(
                    Types.OBJECT,
                    Types.INT,
                    Types.BOOL,
                    Types.FLOAT,
                    Types.COMPLEX,
                    Types.STR,
                    Types.BYTES,
                    Types.BYTEARRAY);

    private TypeAttributes() {}

    /** Sets an attribute; null deletes it. */
    static void set(Context cx, PyType type, String name, Object value) {
        if (name.equals("__annotations__") || name.equals("__annotate__")) {
            checkMutable(cx, type, name);
            if (name.equals("__annotations__")) {
                TypeAnnotations.set(type, value);
            } else {
                TypeAnnotations.setFunction(type, value);
            }
            return;
        }
        if (name.equals("__abstractmethods__")) {
            setAbstractMethods(cx, type, value);
            return;
        }
        checkMutable(cx, type, name);
        if (value == null) {
            throw Errors.type(cx.wording("type-delete", name, type.name()));
        }
        switch (name) {
            case "__name__" -> type.setName(checkedName(text(type, name, value)));
            case "__qualname__" -> {
                text(type, name, value);
                type.setQualname(value);
            }
            case "__bases__" -> setBases(cx, type, value);
            default -> type.set(name, value);
        }
    }

    private static void checkMutable(Context cx, PyType type, String name) {
        if (type.isBuiltin()) {
            throw Errors.type(cx.wording("type-immutable", name, type.name()));
        }
    }

    private static String text(PyType type, String name, Object value) {
        return Texts.java(
                value, "can only assign string to " + type.name() + "." + name + ", not '%'");
    }

    /** {@return a name that a class may have} */
    static String checkedName(String name) {
        if (name.indexOf('\0') >= 0) {
            throw Errors.value("type name must not contain null characters");
        }
        CodePoints.fromJava(name);
        return name;
    }

    private static void setAbstractMethods(Context cx, PyType type, Object value) {
        if (value == null) {
            if (type.own().getText("__abstractmethods__") == null) {
                throw Errors.attribute("__abstractmethods__");
            }
            type.remove("__abstractmethods__");
            return;
        }
        Operators.isTrue(cx, value);
        checkMutable(cx, type, "__abstractmethods__");
        type.set("__abstractmethods__", value);
    }

    private static void setBases(Context cx, PyType type, Object value) {
        if (!(value instanceof PyTuple given)) {
            throw Errors.type(
                    "can only assign tuple to "
                            + type.name()
                            + ".__bases__, not "
                            + Types.of(value).name());
        }
        if (given.size() == 0) {
            throw Errors.type(
                    "can only assign non-empty tuple to " + type.name() + ".__bases__, not ()");
        }
        for (Object each : given.items()) {
            if (!(each instanceof PyType base)) {
                throw Errors.type(
                        type.name()
                                + ".__bases__ must be tuple of classes, not '"
                                + Types.of(each).name()
                                + "'");
            }
            if (base.isSubtypeOf(type)) {
                throw Errors.type("a __bases__ item causes an inheritance cycle");
            }
        }
        PyType[] bases = ClassBuilder.bases(given.items());
        PyType best = TypeMethods.base(ClassBuilder.layout(bases), bases);
        checkCompatible(cx, best, TypeMethods.base(type.layout(), type.bases()));
        type.setBases(bases);
    }

    private static void checkCompatible(Context cx, PyType wanted, PyType known) {
        String fault =
                !Feature.EXCHANGES_ALL_BASES.in(cx) && isTracked(wanted) != isTracked(known)
                        ? "deallocator"
                        : wanted.layout() != known.layout() || !isPlain(wanted, known, cx)
                                ? "object layout"
                                : "";
        if (!fault.isEmpty()) {
            throw Errors.type(
                    "__bases__ assignment: '"
                            + wanted.name()
                            + "' "
                            + fault
                            + " differs from '"
                            + known.name()
                            + "'");
        }
    }

    /** Whether two classes of the same layout have the same fields behind it. */
    private static boolean isPlain(PyType wanted, PyType known, Context cx) {
        boolean isFree =
                Feature.EXCHANGES_ALL_BASES.in(cx)
                        && (wanted == Types.OBJECT || known == Types.OBJECT);
        return (isFree || wanted.givesAttributes() == known.givesAttributes())
                && wanted.slots().equals(known.slots());
    }

    private static boolean isTracked(PyType type) {
        return !UNTRACKED.contains(type);
    }
}
