package dev.pyclair.runtime.module;

import static dev.pyclair.runtime.module.UserDictMethods.data;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.BinaryOperator;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * {@code collections.UserList}: a sequence around the list {@code data}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/collections/__init__.py">CPython:
 *     {@code Lib/collections/__init__.py}, {@code UserList}</a>
 */
final class UserListMethods extends MethodTable {
    private static final String ROWS =
            """
            __init__ def (initlist=)
            __repr__ slot 0
            __lt__ slot 1
            __le__ slot 1
            __eq__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __contains__ slot 1
            __len__ slot 0
            __getitem__ slot 1
            __setitem__ slot 2
            __delitem__ slot 1
            __add__ slot 1
            __radd__ slot 1
            __iadd__ slot 1
            __mul__ slot 1
            __rmul__ slot 1
            __imul__ slot 1
            __copy__ def ()
            append def (item)
            insert def (i, item)
            pop def (i=)
            remove def (item)
            clear def ()
            copy def ()
            count def (item)
            index *
            reverse def ()
            sort *
            extend def (other)""";

    private PyType owner;

    private UserListMethods() {
        super(ROWS);
    }

    /** {@return the class} */
    static PyType make(Context cx) {
        var table = new UserListMethods();
        table.owner =
                OpenClass.abstractOne(
                                cx,
                                "collections",
                                "UserList",
                                table,
                                new String[0],
                                AbstractContainers.of(cx, "MutableSequence"))
                        .setGivesAttributes(true);
        return table.owner;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__init__" -> {
                Attributes.set(cx, self, "data", started(cx, args[0]));
                yield Singleton.NONE;
            }
            case "__repr__" -> Texts.repr(cx, data(cx, self));
            case "__lt__", "__le__", "__eq__", "__gt__", "__ge__" ->
                    Comparisons.compare(cx, operator(name), data(cx, self), other(cx, args[0]));
            case "__contains__" -> Operators.contains(cx, data(cx, self), args[0]);
            case "__len__" -> Sizes.of(cx, data(cx, self));
            case "__getitem__" -> {
                Object item = Subscripts.get(cx, data(cx, self), args[0]);
                yield args[0] instanceof PySlice ? made(cx, self, item) : item;
            }
            case "__setitem__" -> {
                Subscripts.set(cx, data(cx, self), args[0], args[1]);
                yield Singleton.NONE;
            }
            case "__delitem__" -> {
                Subscripts.delete(cx, data(cx, self), args[0]);
                yield Singleton.NONE;
            }
            case "__add__", "__radd__", "__iadd__", "__mul__", "__rmul__", "__imul__" ->
                    combine(cx, name, self, args[0]);
            case "__copy__" ->
                    UserDictMethods.copied(
                            cx, self, new PyList(((PyList) data(cx, self)).toArray()));
            case "copy" -> made(cx, self, self);
            case "index", "sort" -> {
                Object method = Attributes.get(cx, data(cx, self), name);
                Object[] given = Arrays.copyOf(args, args.length - 1);
                yield Calls.call(cx, method, given, Signature.Arguments.names(args));
            }
            case "pop" ->
                    Calls.method(
                            cx, data(cx, self), name, args[0] == null ? (Object) (-1L) : args[0]);
            case "extend" -> Calls.method(cx, data(cx, self), name, other(cx, args[0]));
            default -> Calls.method(cx, data(cx, self), name, args);
        };
    }

    /** What a special method compares by. */
    static ComparisonOperator operator(String name) {
        return switch (name) {
            case "__lt__" -> ComparisonOperator.LESS;
            case "__le__" -> ComparisonOperator.LESS_OR_EQUAL;
            case "__gt__" -> ComparisonOperator.GREATER;
            case "__ge__" -> ComparisonOperator.GREATER_OR_EQUAL;
            default -> ComparisonOperator.EQUAL;
        };
    }

    private Object started(Context cx, Object given) {
        if (given == null || given == Singleton.NONE) {
            return new PyList();
        }
        return Calls.call(cx, Types.LIST, other(cx, given));
    }

    private static Object made(Context cx, Object self, Object items) {
        return Calls.call(cx, Types.of(self), items);
    }

    /** The list of another of these; else the other itself. */
    private Object other(Context cx, Object object) {
        return Classes.checkInstance(cx, object, owner) ? data(cx, object) : object;
    }

    private Object combine(Context cx, String name, Object self, Object given) {
        Object data = data(cx, self);
        if (name.endsWith("mul__")) {
            if (name.equals("__imul__")) {
                Attributes.set(
                        cx,
                        self,
                        "data",
                        Operators.inPlace(cx, BinaryOperator.MULTIPLY, data, given));
                return self;
            }
            return made(cx, self, Operators.multiply(cx, data, given));
        }
        Object other = other(cx, given);
        Object list = other instanceof PyList ? other : Calls.call(cx, Types.LIST, other);
        if (name.equals("__iadd__")) {
            Attributes.set(cx, self, "data", Operators.inPlace(cx, BinaryOperator.ADD, data, list));
            return self;
        }
        boolean isFirst = name.equals("__add__");
        return made(cx, self, Operators.add(cx, isFirst ? data : list, isFirst ? list : data));
    }
}
