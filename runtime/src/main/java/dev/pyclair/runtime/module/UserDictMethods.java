package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.BinaryOperator;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * {@code collections.UserDict}: a mapping around the dict {@code data}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/collections/__init__.py">CPython:
 *     {@code Lib/collections/__init__.py}, {@code UserDict}</a>
 */
final class UserDictMethods extends MethodTable {
    private static final String ROWS =
            """
            __init__ *
            __len__ slot 0
            __getitem__ slot 1
            __setitem__ slot 2
            __delitem__ slot 1
            __iter__ slot 0
            __contains__ slot 1
            __repr__ slot 0
            __or__ slot 1
            __ror__ slot 1
            __ior__ slot 1
            __copy__ def ()
            copy def ()
            get def (key, default=)
            fromkeys class 1-2""";

    private PyType owner;

    private UserDictMethods() {
        super(ROWS);
    }

    /** {@return the class} */
    static PyType make(Context cx) {
        var table = new UserDictMethods();
        table.owner =
                OpenClass.abstractOne(
                                cx,
                                "collections",
                                "UserDict",
                                table,
                                new String[0],
                                AbstractContainers.of(cx, "MutableMapping"))
                        .setGivesAttributes(true);
        return table.owner;
    }

    static Object data(Context cx, Object self) {
        return Attributes.get(cx, self, "data");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__init__" -> start(cx, self, args);
            case "__len__" -> Sizes.of(cx, data(cx, self));
            case "__getitem__" -> item(cx, self, args[0]);
            case "__setitem__" -> {
                Subscripts.set(cx, data(cx, self), args[0], args[1]);
                yield Singleton.NONE;
            }
            case "__delitem__" -> {
                Subscripts.delete(cx, data(cx, self), args[0]);
                yield Singleton.NONE;
            }
            case "__iter__" -> Iteration.iterator(cx, data(cx, self));
            case "__contains__" -> Operators.contains(cx, data(cx, self), args[0]);
            case "__repr__" -> Texts.repr(cx, data(cx, self));
            case "get" ->
                    Operators.contains(cx, self, args[0])
                            ? Subscripts.get(cx, self, args[0])
                            : args[1] == null ? Singleton.NONE : args[1];
            case "__or__", "__ror__" -> union(cx, self, args[0], name.equals("__or__"));
            case "__ior__" -> {
                Object other = isOwn(cx, args[0]) ? data(cx, args[0]) : args[0];
                Object united = Operators.inPlace(cx, BinaryOperator.OR, data(cx, self), other);
                Attributes.set(cx, self, "data", united);
                yield self;
            }
            case "__copy__" -> copied(cx, self, Calls.method(cx, data(cx, self), "copy"));
            case "copy" -> copy(cx, self);
            case "fromkeys" -> fromKeys(cx, self, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object start(Context cx, Object self, Object[] args) {
        int count = Signature.Arguments.positional(args);
        if (count > 1) {
            throw Errors.type(
                    "UserDict.__init__() takes from 1 to 2 positional arguments but "
                            + (count + 1)
                            + " were given");
        }
        Attributes.set(cx, self, "data", new PyDict());
        if (count == 1 && args[0] != Singleton.NONE) {
            Calls.method(cx, self, "update", args[0]);
        }
        String[] names = Signature.Arguments.names(args);
        if (names.length > 0) {
            Object[] values = Arrays.copyOfRange(args, count, args.length - 1);
            Calls.call(cx, Attributes.get(cx, self, "update"), values, names);
        }
        return Singleton.NONE;
    }

    private static Object item(Context cx, Object self, Object key) {
        Object data = data(cx, self);
        if (Operators.contains(cx, data, key)) {
            return Subscripts.get(cx, data, key);
        }
        Object given = Calls.special(cx, self, "__missing__", key);
        if (given == null) {
            throw Errors.key(key);
        }
        return given;
    }

    private boolean isOwn(Context cx, Object object) {
        return Classes.checkInstance(cx, object, owner);
    }

    private Object union(Context cx, Object self, Object other, boolean isFirst) {
        if (!isOwn(cx, other) && !(other instanceof PyDict)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        Object more = other instanceof PyDict ? other : data(cx, other);
        Object own = data(cx, self);
        Object united =
                Operators.apply(cx, BinaryOperator.OR, isFirst ? own : more, isFirst ? more : own);
        return Calls.call(cx, Types.of(self), united);
    }

    /** An object with the same attributes but for {@code data}. */
    static Object copied(Context cx, Object self, Object data) {
        var made = new PyInstance(Types.of(self));
        made.attributes().putAll(cx, ((PyObject) self).attributes());
        made.attributes().putText("data", data);
        return made;
    }

    private Object copy(Context cx, Object self) {
        if (Types.of(self) == owner) {
            return Calls.call(cx, owner, Calls.method(cx, data(cx, self), "copy"));
        }
        Object made = copied(cx, self, new PyDict());
        Calls.method(cx, made, "update", self);
        return made;
    }

    private static Object fromKeys(Context cx, Object type, Object[] args) {
        Object made = Calls.call(cx, type);
        Object value = args.length > 1 ? args[1] : Singleton.NONE;
        for (Object key : Iteration.all(cx, args[0])) {
            Subscripts.set(cx, made, key, value);
        }
        return made;
    }
}
