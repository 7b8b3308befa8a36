package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import java.util.Arrays;

/** The functions of {@code builtins} that look at the frame which calls them. */
public final class FrameFunctions extends MethodTable {
    private static final String ROWS =
            """
            __build_class__ *
            __import__ (name, globals=, locals=, fromlist=, level=)
            __lazy_import__ (name, globals=, locals=, fromlist=, level=) since 3.15
            breakpoint *
            globals 0
            locals 0
            dir 0-1
            vars 0-1
            compile (source, filename, mode, flags=, dont_inherit=, optimize=, *, _feature_version=)
            eval 1-3 until 3.12
            eval (source, /, globals=, locals=) since 3.13
            exec 1-3 until 3.10
            exec (source, globals=, locals=, /, *, closure=) since 3.11 until 3.12
            exec (source, /, globals=, locals=, *, closure=) since 3.13""";

    /** Makes the table. */
    public FrameFunctions() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var machine = (Machine) cx;
        return switch (name) {
            case "__build_class__" -> BuildClass.build(machine, args);
            case "__import__" -> Imports.imported(machine, args[0], args[1], args[3], args[4]);
            case "__lazy_import__" -> Imports.lazily(machine, args);
            case "breakpoint" -> stop(cx, args);
            case "globals" -> cx.currentGlobals();
            case "locals" -> Loads.locals(cx, machine.current());
            case "dir" -> names(machine, args);
            case "vars" -> variables(machine, args);
            case "compile" -> SourceFunctions.compile(machine, args);
            case "eval" -> SourceFunctions.eval(machine, args);
            case "exec" -> SourceFunctions.exec(machine, args);
            default -> throw new IllegalStateException(name);
        };
    }

    /** {@code breakpoint}: what it does is {@code sys.breakpointhook}'s. */
    private static Object stop(Context cx, Object[] args) {
        Object sys = cx.importModule("sys", cx.builtins(), Singleton.NONE, 0);
        Object hook = Attributes.find(cx, sys, "breakpointhook");
        if (hook == null) {
            throw Errors.runtime("lost sys.breakpointhook");
        }
        Object[] given = Arrays.copyOf(args, args.length - 1);
        return Calls.call(cx, hook, given, Signature.Arguments.names(args));
    }

    private static Object names(Machine cx, Object[] args) {
        Object names =
                args.length == 0
                        ? Loads.locals(cx, cx.current())
                        : Calls.special(cx, args[0], "__dir__");
        Object[] all = Iteration.all(cx, names);
        var list = new PyList(all.clone());
        Calls.method(cx, list, "sort");
        return list;
    }

    private static Object variables(Machine cx, Object[] args) {
        if (args.length == 0) {
            return Loads.locals(cx, cx.current());
        }
        Object dict = Attributes.find(cx, args[0], "__dict__");
        if (dict == null) {
            throw Errors.type("vars() argument must have __dict__ attribute");
        }
        return dict;
    }
}
