package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import java.util.Arrays;

/**
 * {@code types.FrameType}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/frameobject.c">CPython: {@code
 *     Objects/frameobject.c}</a>
 */
public final class FrameMethods extends MethodTable {
    private static final String ROWS =
            """
            __repr__ slot 0
            clear 0
            f_back get
            f_builtins get
            f_code get
            f_globals get
            f_lasti get
            f_lineno get
            f_locals get""";

    /** Makes the table. */
    public FrameMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var frame = (Frame) self;
        return switch (name) {
            case "__repr__" -> repr(cx, frame);
            case "clear" -> clear((Machine) cx, frame);
            case "f_back" -> frame.back == null ? Singleton.NONE : frame.back;
            case "f_builtins" -> frame.builtins;
            case "f_code" -> frame.code;
            case "f_globals" -> frame.globals;
            case "f_lasti" -> (long) frame.offset();
            case "f_lineno" -> line(frame);
            case "f_locals" -> frame.namespace == null ? Locals.of(frame) : frame.namespace;
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object line(Frame frame) {
        boolean isNew = frame.generator != null && !frame.generator.hasStarted;
        int line = isNew ? frame.code.code().firstLine() : frame.line();
        return line < 0 ? Singleton.NONE : (Object) (long) line;
    }

    private static Object repr(Context cx, Frame frame) {
        return "<frame at "
                + ObjectMethods.address(frame)
                + ", file "
                + Texts.repr(cx, frame.code.code().filename().toString())
                + ", line "
                + line(frame)
                + ", code "
                + frame.code.code().name()
                + ">";
    }

    private static Object clear(Machine cx, Frame frame) {
        for (Frame each = cx.current(); each != null; each = each.back) {
            if (each == frame) {
                throw Errors.runtime("cannot clear an executing frame");
            }
        }
        if (frame.generator != null && !frame.generator.isDone) {
            if (frame.generator.hasStarted) {
                throw Errors.runtime("cannot clear a suspended frame");
            }
            frame.generator.close(cx);
        }
        Arrays.fill(frame.slots, null);
        return Singleton.NONE;
    }
}
