package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls what finalizers are to call when the program ends, the last first; {@code atexit} has it
 * from the first finalizer on.
 */
final class ExitFinalizers extends PyObject {
    private final List<PyFinalizer> waiting = new ArrayList<>();

    private ExitFinalizers() {
        super(Types.OBJECT);
    }

    /** Takes a finalizer. */
    static void add(Context cx, PyFinalizer finalizer) {
        ExitFinalizers all = null;
        for (Object each : cx.callsAtExit()) {
            if (AtExitModule.function(each) instanceof ExitFinalizers known) {
                all = known;
            }
        }
        if (all == null) {
            all = new ExitFinalizers();
            AtExitModule.register(cx, all);
        }
        all.waiting.removeIf(each -> !each.isAlive());
        all.waiting.add(finalizer);
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        for (int i = waiting.size() - 1; i >= 0; i--) {
            waiting.get(i).finish(cx);
        }
        waiting.clear();
        return Singleton.NONE;
    }
}
