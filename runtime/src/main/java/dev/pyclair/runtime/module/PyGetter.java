package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Arrays;

/**
 * {@code operator.attrgetter}, {@code itemgetter} and {@code methodcaller}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_operator.c">CPython: {@code
 *     Modules/_operator.c}</a>
 */
final class PyGetter extends PyObject {
    /** What it gets. */
    enum Kind {
        ATTRIBUTES,
        ITEMS,
        RESULT
    }

    final Object[] args;
    final String[] names;
    private final Kind kind;

    PyGetter(PyType type, Kind kind, Object[] args, String[] names) {
        super(type);
        this.kind = kind;
        this.args = args;
        this.names = names;
    }

    @Override
    public Object call(Context cx, Object[] given, String[] keywords) {
        if (keywords.length > 0) {
            throw Errors.type(type().name() + "() takes no keyword arguments");
        }
        if (given.length != 1) {
            throw Errors.type(type().name() + " expected 1 argument, got " + given.length);
        }
        if (kind == Kind.RESULT) {
            Object method = Attributes.get(cx, given[0], text(args[0]));
            return Calls.call(cx, method, Arrays.copyOfRange(args, 1, args.length), names);
        }
        if (args.length == 1) {
            return get(cx, given[0], args[0]);
        }
        var all = new Object[args.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = get(cx, given[0], args[i]);
        }
        return new PyTuple(all);
    }

    private Object get(Context cx, Object object, Object key) {
        if (kind == Kind.ITEMS) {
            return Subscripts.get(cx, object, key);
        }
        Object found = object;
        for (String name : text(key).split("\\.", -1)) {
            found = Attributes.get(cx, found, name);
        }
        return found;
    }

    private static String text(Object name) {
        return CodePoints.toJava(Texts.plain(name));
    }
}
