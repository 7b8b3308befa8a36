package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.AsyncSteps;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyExceptionGroup;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/** Context managers that do one thing: {@code closing}, {@code suppress} and their kin. */
final class SimpleManagers extends MethodTable {
    /** {@code contextlib.closing}. */
    static final PyType CLOSING = type("closing", "(thing)");

    /** {@code contextlib.nullcontext}. */
    static final PyType NULL = type("nullcontext", "(enter_result=)");

    /** {@code contextlib.suppress}. */
    static final PyType SUPPRESS = type("suppress", "*");

    /** {@code contextlib.redirect_stdout}. */
    static final PyType REDIRECT_OUTPUT = type("redirect_stdout", "(new_target)");

    /** {@code contextlib.redirect_stderr}. */
    static final PyType REDIRECT_ERRORS = type("redirect_stderr", "(new_target)");

    private final String kind;

    private SimpleManagers(String kind, String signature) {
        super(
                "__new__ "
                        + signature
                        + "\n__init__ *\n__enter__ def ()\n__exit__ 3"
                        + (kind.equals("nullcontext") ? "\n__aenter__ def ()\n__aexit__ 3" : ""));
        this.kind = kind;
    }

    private static PyType type(String name, String signature) {
        return PyType.of("contextlib", name, new SimpleManagers(name, signature), Types.OBJECT)
                .setGivesAttributes(true)
                .setGeneric();
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> create((PyType) self, args);
            case "__init__" -> Singleton.NONE;
            case "__aenter__" -> {
                Object entered = ((PyInstance) self).attributes().getText("enter_result");
                yield AsyncSteps.of(context -> AsyncSteps.done(entered));
            }
            case "__aexit__" -> AsyncSteps.of(context -> AsyncSteps.done(Singleton.NONE));
            case "__enter__" -> enter(cx, ((PyInstance) self).attributes());
            default -> exit(cx, ((PyInstance) self).attributes(), args);
        };
    }

    private Object create(PyType type, Object[] args) {
        var manager = new PyInstance(type);
        Object first = args.length == 0 || args[0] == null ? Singleton.NONE : args[0];
        PyDict attributes = manager.attributes();
        switch (kind) {
            case "closing" -> attributes.putText("thing", first);
            case "nullcontext" -> attributes.putText("enter_result", first);
            case "suppress" -> {
                int count = Signature.Arguments.positional(args);
                attributes.putText("_exceptions", new PyTuple(Arrays.copyOf(args, count)));
            }
            default -> {
                attributes.putText("_new_target", first);
                attributes.putText("_old_targets", new PyList());
            }
        }
        return manager;
    }

    /** Of a group, what is not suppressed is raised again. */
    private static boolean isSuppressed(Context cx, Object[] raised, Object exceptions) {
        if (Classes.checkSubclass(cx, raised[0], exceptions)) {
            return true;
        }
        if (!(raised[1] instanceof PyExceptionGroup)) {
            return false;
        }
        Object[] parts = Iteration.all(cx, Calls.method(cx, raised[1], "split", exceptions));
        if (parts[1] == Singleton.NONE) {
            return true;
        }
        throw new PyRaise((PyException) parts[1]);
    }

    private String stream() {
        return kind.substring("redirect_".length());
    }

    private Object enter(Context cx, PyDict attributes) {
        return switch (kind) {
            case "closing" -> attributes.getText("thing");
            case "nullcontext" -> attributes.getText("enter_result");
            case "suppress" -> Singleton.NONE;
            default -> {
                PyDict sys = SysModule.of(cx).attributes();
                oldTargets(attributes).add(sys.getText(stream()));
                Object target = attributes.getText("_new_target");
                sys.putText(stream(), target);
                yield target;
            }
        };
    }

    private static PyList oldTargets(PyDict attributes) {
        if (attributes.getText("_old_targets") instanceof PyList old) {
            return old;
        }
        throw Errors.type("'_old_targets' is no list");
    }

    private Object exit(Context cx, PyDict attributes, Object[] raised) {
        switch (kind) {
            case "closing" -> Calls.method(cx, attributes.getText("thing"), "close");
            case "suppress" -> {
                return raised[0] != Singleton.NONE
                        && isSuppressed(cx, raised, attributes.getText("_exceptions"));
            }
            case "nullcontext" -> {
                return Singleton.NONE;
            }
            default -> {
                PyList old = oldTargets(attributes);
                if (old.size() == 0) {
                    throw Errors.index("pop from empty list");
                }
                int last = old.size() - 1;
                SysModule.of(cx).attributes().putText(stream(), old.get(last));
                old.splice(last, last + 1, Calls.NO_ARGS);
            }
        }
        return Singleton.NONE;
    }
}
