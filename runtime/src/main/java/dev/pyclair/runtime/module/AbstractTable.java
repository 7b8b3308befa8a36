package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyGenericAlias;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * The methods of an abstract class: those that others must have to be taken for its subclasses, and
 * what its own abstract methods do if they are called all the same.
 */
class AbstractTable extends MethodTable {
    private final String[] asked;
    private PyType owner;

    /**
     * The methods of a class.
     *
     * @param rows rows of its methods
     * @param asked names of methods that make a class its subclass; none if only those that say so
     *     are
     */
    AbstractTable(String rows, String... asked) {
        super(rows + (asked.length == 0 ? "" : "\n__subclasshook__ class O"));
        this.asked = asked.clone();
    }

    /** Says whose methods these are. */
    final void setOwner(PyType value) {
        owner = value;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__subclasshook__" -> self == owner ? hook(args[0]) : Singleton.NOT_IMPLEMENTED;
            case "__class_getitem__" -> alias((PyType) self, args[0]);
            case "__hash__", "__len__" -> 0L;
            case "__contains__", "__call__" -> false;
            case "__iter__", "__reversed__", "__await__" ->
                    new Lazy(Types.GENERATOR, context -> null);
            case "__next__", "send" -> throw Errors.stopIteration(Singleton.NONE);
            case "throw" -> throw thrown(cx, args);
            case "__getitem__", "__setitem__", "__delitem__" -> throw noItem();
            case "insert" -> throw Errors.index("");
            default -> throw Errors.of(Types.NOT_IMPLEMENTED_ERROR);
        };
    }

    /** What an abstract method raises that gives or changes an item. */
    private PyRaise noItem() {
        return Errors.of(owner.isSequence() ? Types.INDEX_ERROR : Types.KEY_ERROR);
    }

    /** {@code _collections_abc._check_methods}. */
    private Object hook(Object candidate) {
        for (String method : asked) {
            Object found = candidate instanceof PyType type ? type.lookup(method) : null;
            if (found == null || found == Singleton.NONE) {
                return Singleton.NOT_IMPLEMENTED;
            }
        }
        return true;
    }

    private static Object alias(PyType origin, Object argument) {
        if (!origin.name().equals("Callable")) {
            return new PyGenericAlias(origin, argument);
        }
        if (!(argument instanceof PyTuple two) || two.size() != 2) {
            throw Errors.type("Callable must be used as Callable[[arg, ...], result].");
        }
        return CallableArguments.alias(origin, two.get(0), two.get(1));
    }

    /** The exception that the arguments of {@code throw} say. */
    static PyRaise thrown(Context cx, Object[] args) {
        boolean isAlone = args.length < 2 || args[1] == Singleton.NONE;
        Object value = isAlone ? args[0] : args[1];
        if (value instanceof PyType type) {
            value = Calls.call(cx, type);
        }
        if (value instanceof PyException exception) {
            return new PyRaise(exception);
        }
        return Errors.type("exceptions must derive from BaseException");
    }
}
