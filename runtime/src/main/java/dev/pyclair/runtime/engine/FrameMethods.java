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
            f_back get since 3.11
            f_back member until 3.10
            f_builtins get since 3.11
            f_builtins member until 3.10
            f_code get since 3.11
            f_code member until 3.10
            f_globals get since 3.11
            f_globals member until 3.10
            f_lasti get since 3.10
            f_lasti member until 3.9
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
            case "f_locals" -> Locals.ofFrame(cx, frame);
            default -> throw new IllegalStateException(name);
        };
    }

    static Object line(Frame frame) {
        int line = frame.line();
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
