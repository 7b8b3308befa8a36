package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.TextBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code BaseExceptionGroup}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/exceptions.c">CPython: {@code
 *     Objects/exceptions.c}, {@code BaseExceptionGroup_new}, {@code
 *     exceptiongroup_split_recursive}</a>
 */
final class ExceptionGroupMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ *
            __str__ slot 0
            message member
            exceptions member
            derive O since 3.13
            derive unnamed 1 until 3.12
            split O since 3.13
            split varargs 1 until 3.12
            subgroup O since 3.13
            subgroup varargs 1 until 3.12
            __class_getitem__ generic since 3.11""";

    ExceptionGroupMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return create(cx, (PyType) self, args);
        }
        if (name.equals("__class_getitem__")) {
            return new PyGenericAlias(self, args[0]);
        }
        var group = (PyExceptionGroup) self;
        return switch (name) {
            case "__init__" -> {
                ExceptionMethods.checkNames(group.type(), args);
                group.setArgs(new PyTuple(ExceptionMethods.places(args)));
                yield Singleton.NONE;
            }
            case "__str__" -> {
                int count = group.exceptions().size();
                yield new TextBuilder(48)
                        .append(Texts.plain(group.message()))
                        .append(" (" + count + " sub-exception" + (count == 1 ? ")" : "s)"))
                        .build();
            }
            case "message" -> group.message();
            case "exceptions" -> group.exceptions();
            case "derive" -> Calls.call(cx, Types.BASE_EXCEPTION_GROUP, group.message(), args[0]);
            case "split" -> {
                Object[] parts = split(cx, group, condition(cx, args[0]));
                yield new PyTuple(parts);
            }
            case "subgroup" -> split(cx, group, condition(cx, args[0]))[0];
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object create(Context cx, PyType type, Object[] args) {
        Object[] places = ExceptionMethods.places(args);
        if (places.length != 2) {
            throw Errors.type(
                    "BaseExceptionGroup.__new__() takes exactly 2 arguments ("
                            + places.length
                            + " given)");
        }
        if (Texts.plain(places[0]) == null) {
            throw Errors.type(
                    "BaseExceptionGroup.__new__() argument 1 must be str, not "
                            + TextArguments.kind(places[0]));
        }
        boolean isSequence =
                places[1] instanceof PyList
                        || places[1] instanceof PyTuple
                        || !(places[1] instanceof PyDict)
                                && Types.of(places[1]).lookup("__getitem__") != null;
        if (!isSequence) {
            throw Errors.type("second argument (exceptions) must be a sequence");
        }
        Object[] items = Iteration.all(cx, places[1]);
        if (items.length == 0) {
            throw Errors.value("second argument (exceptions) must be a non-empty sequence");
        }
        boolean isPlain = true;
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof PyException)) {
                throw Errors.value(
                        "Item " + i + " of second argument (exceptions) is not an exception");
            }
            isPlain &= Types.is(items[i], Types.EXCEPTION);
        }
        PyType chosen = type;
        if (type == Types.BASE_EXCEPTION_GROUP) {
            chosen = isPlain ? Types.EXCEPTION_GROUP : type;
        } else if (!isPlain && type == Types.EXCEPTION_GROUP) {
            throw Errors.type("Cannot nest BaseExceptions in an ExceptionGroup");
        } else if (!isPlain && type.isSubtypeOf(Types.EXCEPTION)) {
            throw Errors.type("Cannot nest BaseExceptions in '" + type.name() + "'");
        }
        var group = new PyExceptionGroup(chosen, places[0], new PyTuple(items.clone()));
        group.setArgs(new PyTuple(places));
        return group;
    }

    /** Checks what says which exceptions match: a class, classes, or a function. */
    private static Object condition(Context cx, Object given) {
        boolean isKnown =
                given instanceof PyType type
                        ? type.isSubtypeOf(Types.BASE_EXCEPTION)
                        : given instanceof PyTuple types ? areClasses(types) : false;
        if (isKnown || !(given instanceof PyType) && Calls.isCallable(given)) {
            return given;
        }
        throw Errors.type(cx.wording("group-condition"));
    }

    private static boolean areClasses(PyTuple types) {
        for (Object each : types.items()) {
            if (!(each instanceof PyType type) || !type.isSubtypeOf(Types.BASE_EXCEPTION)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Context cx, PyException exception, Object condition) {
        return condition instanceof PyType || condition instanceof PyTuple
                ? Classes.checkInstance(cx, exception, condition)
                : Operators.isTrue(cx, Calls.call(cx, condition, exception));
    }

    /** What matches and what does not; None where there is nothing. */
    private static Object[] split(Context cx, PyException exception, Object condition) {
        if (matches(cx, exception, condition)) {
            return new Object[] {exception, Singleton.NONE};
        }
        if (!(exception instanceof PyExceptionGroup group)) {
            return new Object[] {Singleton.NONE, exception};
        }
        var matching = new ArrayList<Object>();
        var others = new ArrayList<Object>();
        cx.enter();
        cx.hold(List.of(matching, others));
        try {
            for (Object each : group.exceptions().items()) {
                cx.tick(1);
                Object[] parts = split(cx, (PyException) each, condition);
                addTo(matching, parts[0]);
                addTo(others, parts[1]);
            }
        } finally {
            cx.release();
            cx.leave();
        }
        return new Object[] {
            matching.isEmpty() ? Singleton.NONE : derived(cx, group, matching),
            others.isEmpty() ? Singleton.NONE : derived(cx, group, others)
        };
    }

    private static void addTo(List<Object> list, Object part) {
        if (part != Singleton.NONE) {
            list.add(part);
        }
    }

    private static PyException derived(Context cx, PyExceptionGroup group, List<Object> parts) {
        PyException derived = group.derived(cx, parts);
        if (Attributes.find(cx, group, "__notes__") instanceof PyList notes) {
            Attributes.set(cx, derived, "__notes__", new PyList(notes.toArray()));
        }
        return derived;
    }
}
