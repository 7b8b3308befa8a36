package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyTraceback;
import dev.pyclair.runtime.object.TextArguments;
import java.util.LinkedHashSet;
import java.util.List;

/** What modules ask about the frames that are under way. */
public final class FrameWalk {
    private FrameWalk() {}

    /** {@code sys._getframe(depth)}. */
    public static Frame frame(Context cx, Object depth) {
        int steps = TextArguments.number(cx, depth, 0);
        Frame frame = ((Machine) cx).current();
        for (int i = 0; i < steps && frame != null; i++) {
            frame = frame.back;
        }
        if (frame == null) {
            throw Errors.value("call stack is not deep enough");
        }
        return frame;
    }

    private static Frame last(PyTraceback traceback) {
        PyTraceback last = traceback;
        while (last.next() != null) {
            last = last.next();
        }
        return (Frame) last.frame();
    }

    /** {@return the names that the last place of a traceback could have used} */
    public static List<String> names(PyTraceback traceback) {
        Frame frame = last(traceback);
        var names = new LinkedHashSet<String>();
        addNames(names, frame.namespace instanceof PyDict dict ? dict : Locals.of(frame));
        addNames(names, frame.globals);
        addNames(names, frame.builtins);
        return List.copyOf(names);
    }

    private static void addNames(LinkedHashSet<String> names, PyDict dict) {
        for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
            if (dict.keyAt(i) instanceof String name) {
                names.add(name);
            }
        }
    }

    /** {@return a local variable of the last place of a traceback; null if it has none} */
    public static Object local(PyTraceback traceback, String name) {
        Frame frame = last(traceback);
        return frame.namespace == null ? Locals.of(frame).getText(name) : null;
    }

    /** {@return the exception that is being handled; null if none is} */
    public static PyException handled(Context cx) {
        return Machine.handled(((Machine) cx).current());
    }
}
