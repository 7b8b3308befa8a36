package dev.pyclair.runtime.module;

import static dev.pyclair.runtime.module.UserDictMethods.data;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Hashing;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code collections.UserString}: a sequence around the text {@code data}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/collections/__init__.py">CPython:
 *     {@code Lib/collections/__init__.py}, {@code UserString}</a>
 */
final class UserStringMethods extends MethodTable {
    private static final String ROWS =
            """
            __init__ (seq)
            __str__ slot 0
            __repr__ slot 0
            __int__ slot 0
            __float__ slot 0
            __complex__ 0
            __hash__ slot 0
            __getnewargs__ 0
            __lt__ slot 1
            __le__ slot 1
            __eq__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __contains__ slot 1
            __len__ slot 0
            __getitem__ slot 1
            __add__ slot 1
            __radd__ slot 1
            __mul__ slot 1
            __rmul__ slot 1
            __mod__ slot 1
            __rmod__ slot 1""";

    /** Methods that give another such object. */
    private static final String TEXTS =
            " capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix"
                    + " replace rjust rstrip strip swapcase title translate upper zfill ";

    private static final String OTHERS =
            "count encode endswith find format format_map index isalpha isalnum isascii isdecimal"
                    + " isdigit isidentifier islower isnumeric isprintable isspace istitle isupper"
                    + " join partition rpartition rfind rindex rsplit split splitlines startswith";

    private PyType owner;

    private UserStringMethods() {
        super(ROWS + "\n" + (TEXTS.trim() + " " + OTHERS).replace(" ", " *\n") + " *");
    }

    /** {@return the class} */
    static PyType make(Context cx) {
        var table = new UserStringMethods();
        table.owner =
                OpenClass.abstractOne(
                                cx,
                                "collections",
                                "UserString",
                                table,
                                new String[0],
                                AbstractContainers.of(cx, "Sequence"))
                        .setGivesAttributes(true);
        return table.owner;
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("maketrans", Types.STR.own().getText("maketrans"));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__init__" -> {
                Object text = isOwn(cx, args[0]) ? data(cx, args[0]) : Texts.str(cx, args[0]);
                Attributes.set(cx, self, "data", text);
                yield Singleton.NONE;
            }
            case "__str__" -> Texts.str(cx, data(cx, self));
            case "__repr__" -> Texts.repr(cx, data(cx, self));
            case "__int__" -> Calls.call(cx, Types.INT, data(cx, self));
            case "__float__" -> Calls.call(cx, Types.FLOAT, data(cx, self));
            case "__complex__" -> Calls.call(cx, Types.COMPLEX, data(cx, self));
            case "__hash__" -> Hashing.of(cx, data(cx, self));
            case "__getnewargs__" ->
                    new PyTuple(
                            Subscripts.get(
                                    cx,
                                    data(cx, self),
                                    new PySlice(Singleton.NONE, Singleton.NONE, Singleton.NONE)));
            case "__lt__", "__le__", "__eq__", "__gt__", "__ge__" ->
                    Comparisons.compare(
                            cx, UserListMethods.operator(name), data(cx, self), own(cx, args[0]));
            case "__contains__" -> Operators.contains(cx, data(cx, self), own(cx, args[0]));
            case "__len__" -> Sizes.of(cx, data(cx, self));
            case "__getitem__" -> made(cx, self, Subscripts.get(cx, data(cx, self), args[0]));
            case "__add__", "__radd__", "__mul__", "__rmul__", "__mod__", "__rmod__" ->
                    made(cx, self, combined(cx, name, data(cx, self), own(cx, args[0])));
            default -> delegated(cx, name, self, args);
        };
    }

    private boolean isOwn(Context cx, Object object) {
        return Classes.checkInstance(cx, object, owner);
    }

    private Object own(Context cx, Object object) {
        return isOwn(cx, object) ? data(cx, object) : object;
    }

    private static Object made(Context cx, Object self, Object text) {
        return Calls.call(cx, Types.of(self), text);
    }

    private static Object combined(Context cx, String name, Object data, Object other) {
        return switch (name) {
            case "__add__" -> Operators.add(cx, data, text(cx, other));
            case "__radd__" -> Operators.add(cx, text(cx, other), data);
            case "__mod__" -> Operators.modulo(cx, data, other);
            case "__rmod__" -> Operators.modulo(cx, Texts.str(cx, other), data);
            default -> Operators.multiply(cx, data, other);
        };
    }

    private static Object text(Context cx, Object object) {
        return Texts.plain(object) == null ? Texts.str(cx, object) : object;
    }

    private Object delegated(Context cx, String name, Object self, Object[] args) {
        Object[] given = new Object[args.length - 1];
        for (int i = 0; i < given.length; i++) {
            given[i] = own(cx, args[i]);
        }
        String[] names = Signature.Arguments.names(args);
        Object result = Calls.call(cx, Attributes.get(cx, data(cx, self), name), given, names);
        return TEXTS.contains(" " + name + " ") ? made(cx, self, result) : result;
    }
}
