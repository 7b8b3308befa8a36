package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;

/**
 * {@code _signal}: handlers are kept and given back; no signal comes.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/signalmodule.c">CPython: {@code
 *     Modules/signalmodule.c}</a>
 */
final class SignalModule extends MethodTable {
    private static final long COUNT = 65;
    private static final long INTERRUPT = 2;

    /** Those of Linux. */
    private static final String[] NAMES =
            ("HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT"
                            + " STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS")
                    .split(" ");

    private final PyDict handlers = new PyDict();
    private Object interruptHandler;

    SignalModule() {
        super("default_int_handler 2\ngetsignal O\nsignal 2");
    }

    @Override
    protected void addTo(PyDict all) {
        for (int i = 0; i < NAMES.length; i++) {
            all.putText("SIG" + NAMES[i], i + 1L);
        }
        all.putText("NSIG", COUNT);
        all.putText("SIG_DFL", 0L);
        all.putText("SIG_IGN", 1L);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("default_int_handler")) {
            throw Errors.of(Types.KEYBOARD_INTERRUPT);
        }
        long number = Sizes.countOf(cx, args[0]);
        if (number < 1 || number >= COUNT) {
            throw Errors.value("signal number out of range");
        }
        Object known = handlers.get(cx, number);
        Object before = known == null ? first(cx, number) : known;
        if (name.equals("signal")) {
            boolean isNumber = args[1].equals(0L) || args[1].equals(1L);
            if (!isNumber && !Calls.isCallable(args[1])) {
                throw Errors.type(
                        "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable"
                                + " object");
            }
            handlers.put(cx, number, args[1]);
        }
        return before;
    }

    private Object first(Context cx, long number) {
        if (number != INTERRUPT) {
            return 0L;
        }
        if (interruptHandler == null) {
            interruptHandler =
                    Attributes.get(cx, Modules.builtin(cx, "_signal"), "default_int_handler");
        }
        return interruptHandler;
    }
}
