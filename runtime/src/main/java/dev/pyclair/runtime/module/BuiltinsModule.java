package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Hashing;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.KnownTypes;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.MoreTypes;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyFrozenDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySentinel;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/** The functions of {@code builtins} that need no frame; its classes are objects themselves. */
public final class BuiltinsModule extends MethodTable {
    private static final String ROWS =
            """
            all O
            any O
            ascii O
            breakpoint *
            callable O
            delattr 2
            format 1-2
            getattr 2-3
            hasattr 2
            hash O
            id O
            isinstance 2
            issubclass 2
            iter 1-2
            len O
            next 1-2
            repr O
            setattr 3
            sorted *
            BaseExceptionGroup value since 3.11
            EncodingWarning value since 3.10
            ExceptionGroup value since 3.11
            PythonFinalizationError value since 3.13
            ImportCycleError value since 3.15
            _IncompleteInputError value since 3.13
            frozendict value since 3.15
            sentinel value since 3.15""";

    /** Makes the table. */
    public BuiltinsModule() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        for (var type : KnownTypes.byNames().entrySet()) {
            attributes.putText(type.getKey(), type.getValue());
        }
        attributes.putText("frozendict", PyFrozenDict.TYPE);
        attributes.putText("sentinel", PySentinel.TYPE);
        attributes.putText("ImportCycleError", MoreTypes.IMPORT_CYCLE_ERROR);
        attributes.putText("_IncompleteInputError", MoreTypes.INCOMPLETE_INPUT_ERROR);
        attributes.putText("EnvironmentError", Types.OS_ERROR);
        attributes.putText("IOError", Types.OS_ERROR);
        attributes.putText("None", Singleton.NONE);
        attributes.putText("Ellipsis", Singleton.ELLIPSIS);
        attributes.putText("NotImplemented", Singleton.NOT_IMPLEMENTED);
        attributes.putText("True", true);
        attributes.putText("False", false);
        attributes.putText("__debug__", true);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        Object first = args.length == 0 ? null : args[0];
        return switch (name) {
            case "all" -> all(cx, first);
            case "any" -> any(cx, first);
            case "ascii" -> Texts.ascii(cx, first);
            case "breakpoint" -> breakpoint(cx, args);
            case "callable" -> Calls.isCallable(first);
            case "delattr" -> {
                Attributes.delete(cx, first, attribute(cx, name, args[1]));
                yield Singleton.NONE;
            }
            case "format" -> Texts.format(cx, first, spec(args));
            case "getattr" -> get(cx, args);
            case "hasattr" -> has(cx, first, attribute(cx, name, args[1]));
            case "hash" -> Hashing.of(cx, first);
            case "id" -> identity(first);
            case "isinstance" -> Classes.checkInstance(cx, first, args[1]);
            case "issubclass" -> Classes.checkSubclass(cx, first, args[1]);
            case "iter" -> iterator(cx, args);
            case "len" -> Sizes.of(cx, first);
            case "next" -> next(cx, args);
            case "repr" -> Texts.repr(cx, first);
            case "setattr" -> {
                Attributes.set(cx, first, attribute(cx, name, args[1]), args[2]);
                yield Singleton.NONE;
            }
            case "sorted" -> {
                int count = Signature.Arguments.positional(args);
                if (count != 1) {
                    throw Errors.type("sorted expected 1 argument, got " + count);
                }
                yield sorted(cx, args);
            }
            default -> throw new IllegalStateException(name);
        };
    }

    /** The keywords are those of {@code list.sort}, which complains of others. */
    private static Object sorted(Context cx, Object[] args) {
        var list = new PyList(Iteration.all(cx, args[0]).clone());
        Calls.call(
                cx,
                Attributes.get(cx, list, "sort"),
                Arrays.copyOfRange(args, 1, args.length - 1),
                Signature.Arguments.names(args));
        return list;
    }

    private static Object breakpoint(Context cx, Object[] args) {
        Object hook = SysModule.of(cx).attributes().getText("breakpointhook");
        if (hook == null) {
            throw Errors.runtime("lost sys.breakpointhook");
        }
        return Calls.call(
                cx, hook, Arrays.copyOf(args, args.length - 1), Signature.Arguments.names(args));
    }

    private static Object spec(Object[] args) {
        return args.length == 1 ? "" : TextArguments.text(args[1], "format() argument 2");
    }

    private static String attribute(Context cx, String function, Object name) {
        return Texts.java(
                name,
                function.equals("getattr") || function.equals("hasattr")
                        ? cx.wording("attribute-name", function, "%")
                        : "attribute name must be string, not '%'");
    }

    private static Object all(Context cx, Object items) {
        PyIterator iterator = Iteration.of(cx, items);
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            if (!Operators.isTrue(cx, item)) {
                return false;
            }
        }
        return true;
    }

    private static Object any(Context cx, Object items) {
        PyIterator iterator = Iteration.of(cx, items);
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            if (Operators.isTrue(cx, item)) {
                return true;
            }
        }
        return false;
    }

    private static Object get(Context cx, Object[] args) {
        String name = attribute(cx, "getattr", args[1]);
        if (args.length == 2) {
            return Attributes.get(cx, args[0], name);
        }
        Object found = Attributes.find(cx, args[0], name);
        return found == null ? args[2] : found;
    }

    private static boolean has(Context cx, Object object, String name) {
        return Attributes.find(cx, object, name) != null;
    }

    private static Object iterator(Context cx, Object[] args) {
        if (args.length == 1) {
            return Iteration.iterator(cx, args[0]);
        }
        if (!Calls.isCallable(args[0])) {
            throw Errors.type(cx.wording("iter-callable"));
        }
        return new CallableIterator(args[0], args[1]);
    }

    private static Object next(Context cx, Object[] args) {
        if (args.length == 1) {
            return Iteration.nextOrRaise(cx, args[0]);
        }
        Object next = Iteration.next(cx, args[0]);
        return next == null ? args[1] : next;
    }

    /** {@return what {@code id} says of an object} */
    static long identity(Object object) {
        return (long) System.identityHashCode(object) * 16;
    }
}
