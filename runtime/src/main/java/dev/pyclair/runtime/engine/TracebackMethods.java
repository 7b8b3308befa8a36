package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyTraceback;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;

/**
 * {@code types.TracebackType}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/traceback.c">CPython: {@code
 *     Python/traceback.c}</a>
 */
public final class TracebackMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ (tb_next, tb_frame, tb_lasti, tb_lineno)
            tb_frame member
            tb_lasti member
            tb_lineno get since 3.11
            tb_lineno member until 3.10
            tb_next get set""";

    /** Makes the table. */
    public TracebackMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return create(cx, args);
        }
        var traceback = (PyTraceback) self;
        return switch (name) {
            case "tb_frame" -> traceback.frame();
            case "tb_lasti" -> (long) traceback.lasti();
            case "tb_lineno" ->
                    traceback.line() < 0 ? Singleton.NONE : (Object) (long) traceback.line();
            case "tb_next" -> traceback.next() == null ? Singleton.NONE : traceback.next();
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object create(Context cx, Object[] args) {
        PyTraceback next = next(args[0]);
        if (!(args[1] instanceof Frame frame)) {
            throw Errors.type(
                    "traceback() argument 'tb_frame' must be frame, not "
                            + Types.of(args[1]).name());
        }
        long lasti = Sizes.countOf(cx, args[2]);
        long line = Sizes.countOf(cx, args[3]);
        return new PyTraceback(next, frame, (int) lasti, (int) line);
    }

    private static PyTraceback next(Object value) {
        if (value == Singleton.NONE) {
            return null;
        }
        if (value instanceof PyTraceback traceback) {
            return traceback;
        }
        throw Errors.type(
                "expected traceback object or None, got '" + Types.of(value).name() + "'");
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        if (value == null) {
            throw Errors.type("can't delete tb_next attribute");
        }
        if (value != Singleton.NONE && !(value instanceof PyTraceback)) {
            throw Errors.type("expected traceback object, got '" + Types.of(value).name() + "'");
        }
        PyTraceback next = next(value);
        for (PyTraceback each = next; each != null; each = each.next()) {
            if (each == self) {
                throw Errors.value("traceback loop detected");
            }
        }
        ((PyTraceback) self).setNext(next);
    }
}
