package dev.pyclair.runtime.module;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.runtime.engine.FrameWalk;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.AstralText;
import dev.pyclair.runtime.text.CodePoints;

/** The functions of {@code sys}; its values are in {@link SysValues}. */
final class SysModule extends MethodTable {
    private static final String ROWS =
            """
            _getframe 0-1
            call_tracing 2
            displayhook O
            exc_info 0
            excepthook 3
            exception 0 since 3.11
            exit 0-1
            getdefaultencoding 0
            getfilesystemencodeerrors 0
            getfilesystemencoding 0
            getprofile 0
            getrecursionlimit 0
            getsizeof (object, default=)
            gettrace 0
            intern O
            is_finalizing 0
            setrecursionlimit O
            unraisablehook O""";

    private SysModule() {
        super(ROWS);
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "sys", new SysModule());
        PyDict all = module.attributes();
        new LazyImportFunctions().fill(cx.version(), module);
        SysValues.add(cx, all);
        all.putText("modules", cx.modules());
        all.putText("__displayhook__", all.getText("displayhook"));
        all.putText("__excepthook__", all.getText("excepthook"));
        all.putText("__unraisablehook__", all.getText("unraisablehook"));
        new SysSettings().fill(cx.version(), module);
        new AsyncSettings().fill(cx.version(), module);
        all.putText("__breakpointhook__", all.getText("breakpointhook"));
        return module;
    }

    /** {@code sys}, whether or not the program has imported it. */
    static PyModule of(Context cx) {
        return (PyModule) Modules.builtin(cx, "sys");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "_getframe" -> FrameWalk.frame(cx, args.length == 0 ? 0L : args[0]);
            case "call_tracing" -> {
                if (!(args[1] instanceof PyTuple given)) {
                    throw Errors.type(
                            "call_tracing() argument 2 must be tuple, not "
                                    + Types.of(args[1]).name());
                }
                yield Calls.call(cx, args[0], given.items());
            }
            case "displayhook" -> display(cx, args[0]);
            case "exc_info" -> information(FrameWalk.handled(cx));
            case "excepthook" -> report(cx, args[1]);
            case "exception" -> {
                PyException handled = FrameWalk.handled(cx);
                yield handled == null ? Singleton.NONE : handled;
            }
            case "exit" -> throw exit(args);
            case "getdefaultencoding", "getfilesystemencoding" -> "utf-8";
            case "getfilesystemencodeerrors" -> "surrogateescape";
            case "getprofile", "gettrace" -> Singleton.NONE;
            case "getrecursionlimit" -> (long) cx.recursionLimit();
            case "getsizeof" -> size(cx, args);
            case "intern" -> intern(args[0]);
            case "is_finalizing" -> false;
            case "unraisablehook" -> Unraisable.hook(cx, args[0]);
            case "setrecursionlimit" -> setLimit(cx, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object display(Context cx, Object value) {
        if (value != Singleton.NONE) {
            cx.builtins().putText("_", Singleton.NONE);
            Object text = Texts.repr(cx, value);
            Object out = of(cx).attributes().getText("stdout");
            Calls.method(cx, out, "write", text);
            Calls.method(cx, out, "write", "\n");
            cx.builtins().putText("_", value);
        }
        return Singleton.NONE;
    }

    private static Object information(PyException handled) {
        if (handled == null) {
            return new PyTuple(Singleton.NONE, Singleton.NONE, Singleton.NONE);
        }
        Object traceback = handled.traceback();
        return new PyTuple(handled.type(), handled, traceback == null ? Singleton.NONE : traceback);
    }

    private static Object report(Context cx, Object value) {
        if (value instanceof PyException exception) {
            cx.writeError(CodePoints.fromJava(Ending.report(cx, exception)));
        } else {
            throw Errors.type(
                    "print_exception(): Exception expected for value, "
                            + Types.of(value).name()
                            + " found");
        }
        return Singleton.NONE;
    }

    private static PyRaise exit(Object[] args) {
        Object code = args.length == 0 ? Singleton.NONE : args[0];
        Object[] given = code == Singleton.NONE ? new Object[0] : new Object[] {code};
        if (code instanceof PyTuple tuple) {
            given = tuple.items();
        }
        PyRaise raise = Errors.of(Types.SYSTEM_EXIT, given);
        raise.value().setField("code", code);
        return raise;
    }

    private static Object size(Context cx, Object[] args) {
        Object method = Types.of(args[0]).lookup("__sizeof__");
        if (method == null) {
            if (args[1] != null) {
                return args[1];
            }
            throw Errors.type("Type " + Types.of(args[0]).name() + " doesn't define __sizeof__");
        }
        return Sizes.index(cx, Calls.callBound(cx, method, args[0]));
    }

    private static Object intern(Object text) {
        if (text instanceof String string) {
            return string.intern();
        }
        if (text instanceof AstralText) {
            return text;
        }
        if (Texts.plain(text) != null) {
            throw Errors.type("can't intern " + Types.of(text).name());
        }
        throw Errors.type("intern() argument must be str, not " + Types.of(text).name());
    }

    private static Object setLimit(Context cx, Object value) {
        int limit = TextArguments.number(cx, value, 0);
        if (limit < 1) {
            throw Errors.value("recursion limit must be greater or equal than 1");
        }
        cx.setRecursionLimit(limit);
        return Singleton.NONE;
    }

    /** How the program writes: {@code sys.stdout.write}, whatever that is now. */
    static void write(Context cx, String stream, Object text) {
        Object out = of(cx).attributes().getText(stream);
        if (out != null && out != Singleton.NONE) {
            Calls.call(cx, Attributes.get(cx, out, "write"), text);
        }
    }

    /** {@return the numbers of a version, such as 3 and 13} */
    static int[] numbers(PythonVersion version) {
        String[] parts = version.toString().split("\\.");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }
}
