package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * Tuples whose items have names, too, such as {@code sys.version_info}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/structseq.c">CPython: {@code
 *     Objects/structseq.c}</a>
 */
final class PyFields extends MethodTable {
    private final String title;
    private final String[] names;

    private PyFields(String title, String[] names) {
        super(
                "__new__ (sequence, dict=)\n__repr__ slot 0\n"
                        + String.join(" member\n", names)
                        + " member");
        this.title = title;
        this.names = names;
    }

    /**
     * Makes such a tuple, of a class of its own.
     *
     * @param title the name of the class, behind that of its module
     * @param names those of the items, with blanks between
     * @param items the items
     * @return the tuple
     */
    static PyTuple of(String title, String names, Object... items) {
        int dot = title.lastIndexOf('.');
        PyType type = type(title.substring(0, dot), title.substring(dot + 1), names);
        return new PyTuple(type, items);
    }

    /** {@return a class of such tuples} */
    static PyType type(String module, String name, String names) {
        String title = module.equals("sys") ? module + "." + name : name;
        var methods = new PyFields(title, names.split(" "));
        return PyType.of(module, name, methods, Types.TUPLE).setFinal();
    }

    private Object create(Context cx, PyType type, Object given) {
        Object[] items = Iteration.all(cx, given);
        if (items.length != names.length) {
            throw Errors.type(
                    title
                            + "() takes a "
                            + names.length
                            + "-sequence ("
                            + items.length
                            + "-sequence given)");
        }
        return new PyTuple(type, items);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return create(cx, type, args[0]);
        }
        var tuple = (PyTuple) self;
        if (name.equals("__repr__")) {
            var text = new StringBuilder(title).append('(');
            for (int i = 0; i < names.length; i++) {
                text.append(i == 0 ? "" : ", ").append(names[i]).append('=');
                text.append(Texts.repr(cx, tuple.get(i)));
            }
            return text.append(')').toString();
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return tuple.get(i);
            }
        }
        throw new IllegalStateException(name);
    }
}
