package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;
import java.util.List;

/** {@code time.struct_time}: a tuple of nine, with names, and two more that have only names. */
final class StructTimeMethods extends MethodTable {
    static final int SIZE = 9;

    private static final int MOST = 11;
    private static final List<String> NAMES =
            List.of(
                    "tm_year",
                    "tm_mon",
                    "tm_mday",
                    "tm_hour",
                    "tm_min",
                    "tm_sec",
                    "tm_wday",
                    "tm_yday",
                    "tm_isdst",
                    "tm_zone",
                    "tm_gmtoff");

    private StructTimeMethods() {
        super("__new__ (sequence)\n__repr__ slot 0\n" + String.join(" get\n", NAMES) + " get");
    }

    static PyType type() {
        return PyType.of("time", "struct_time", new StructTimeMethods(), Types.TUPLE);
    }

    /** {@return the fields with what has a name alone} */
    static PyTuple of(PyType type, Object[] fields, Object zone, Object offset) {
        var time = new PyTuple(type, fields);
        time.attributes().putText(NAMES.get(SIZE), zone);
        time.attributes().putText(NAMES.get(SIZE + 1), offset);
        return time;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return make(cx, (PyType) self, args[0]);
        }
        var time = (PyTuple) self;
        if (name.equals("__repr__")) {
            return repr(cx, time);
        }
        int index = NAMES.indexOf(name);
        if (index < SIZE) {
            return time.get(index);
        }
        Object value = time.ownAttribute(name);
        return value == null ? Singleton.NONE : value;
    }

    private static Object make(Context cx, PyType type, Object sequence) {
        Object[] items = Iteration.all(cx, sequence);
        if (items.length < SIZE || items.length > MOST) {
            throw Errors.type(
                    "time.struct_time() takes an at "
                            + (items.length < SIZE ? "least " + SIZE : "most " + MOST)
                            + "-sequence ("
                            + items.length
                            + "-sequence given)");
        }
        return of(
                type,
                Arrays.copyOf(items, SIZE),
                items.length > SIZE ? items[SIZE] : Singleton.NONE,
                items.length > SIZE + 1 ? items[SIZE + 1] : Singleton.NONE);
    }

    private static Object repr(Context cx, PyTuple time) {
        var text = new StringBuilder("time.struct_time(");
        for (int i = 0; i < SIZE; i++) {
            text.append(i == 0 ? "" : ", ").append(NAMES.get(i)).append('=');
            text.append(Texts.repr(cx, time.get(i)));
        }
        return text.append(')').toString();
    }
}
