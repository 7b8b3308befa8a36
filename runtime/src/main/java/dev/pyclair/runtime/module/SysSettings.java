package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * Functions of {@code sys} that set something, and tell what is set.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/sysmodule.c">CPython: {@code
 *     Python/sysmodule.c}</a>
 */
final class SysSettings extends MethodTable {
    private static final String ROWS =
            """
            addaudithook (hook)
            audit 1-
            get_int_max_str_digits 0
            breakpointhook *
            getrefcount O
            getswitchinterval 0
            set_int_max_str_digits (maxdigits)
            setprofile O
            setswitchinterval O
            settrace O
            _is_gil_enabled 0""";

    /** Of an object whose references nobody counts, as CPython says it of those that never die. */
    private static final long UNCOUNTED = 0xffffffffL;

    private static final long LEAST_DIGITS = 640;

    private final PyList auditors = new PyList();
    private double interval = 0.005;

    SysSettings() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "addaudithook" -> {
                auditors.add(args[0]);
                yield Singleton.NONE;
            }
            case "audit" -> audit(cx, args);
            case "get_int_max_str_digits" -> (long) cx.mostDigits();
            case "breakpointhook" -> {
                Object debugger = Importing.load(cx, "pdb");
                Object[] given = Arrays.copyOf(args, args.length - 1);
                Object start = Attributes.get(cx, debugger, "set_trace");
                yield Calls.call(cx, start, given, Signature.Arguments.names(args));
            }
            case "getrefcount" -> UNCOUNTED;
            case "getswitchinterval" -> interval;
            case "_is_gil_enabled" -> true;
            case "setprofile", "settrace" -> {
                if (args[0] != Singleton.NONE) {
                    throw Errors.of(
                            Types.NOT_IMPLEMENTED_ERROR, "tracing is for the host of a program");
                }
                yield Singleton.NONE;
            }
            default -> set(cx, name, args);
        };
    }

    private Object audit(Context cx, Object[] args) {
        if (Texts.plain(args[0]) == null) {
            throw Errors.type("expected str for argument 'event', not " + Types.of(args[0]).name());
        }
        for (Object auditor : auditors.toArray()) {
            Object[] rest = Arrays.copyOfRange(args, 1, args.length);
            Calls.call(cx, auditor, args[0], new PyTuple(rest));
        }
        return Singleton.NONE;
    }

    private Object set(Context cx, String name, Object[] args) {
        switch (name) {
            case "set_int_max_str_digits" -> {
                long value = Sizes.indexOf(cx, args[0]);
                if (value != 0 && value < LEAST_DIGITS) {
                    throw Errors.value("maxdigits must be 0 or larger than 640");
                }
                cx.setMostDigits((int) Math.min(value, Integer.MAX_VALUE));
            }
            case "setswitchinterval" -> {
                double value = Numbers.toDouble(cx, args[0]);
                if (value <= 0) {
                    throw Errors.value("switch interval must be strictly positive");
                }
                interval = value;
            }
            default -> throw new IllegalStateException(name);
        }
        return Singleton.NONE;
    }
}
