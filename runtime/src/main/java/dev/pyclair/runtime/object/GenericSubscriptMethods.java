package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.TextBuilder;

/**
 * What a subscript of a generic class gives.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/typing.py">CPython: {@code
 *     Lib/typing.py}, {@code _GenericAlias}</a>
 */
final class GenericSubscriptMethods extends MethodTable {
    private static final String ROWS =
            """
            __origin__ get
            __args__ get
            __parameters__ get
            __mro_entries__ O
            __eq__ slot 1
            __hash__ slot 0
            __repr__ slot 0""";

    GenericSubscriptMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__module__", "typing");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var own = (PyGenericSubscript) self;
        return switch (name) {
            case "__origin__" -> own.origin();
            case "__args__" -> own.args();
            case "__parameters__" -> AliasParameters.of(cx, own.args());
            case "__mro_entries__" -> new PyTuple(own.origin());
            case "__eq__" -> {
                if (!(args[0] instanceof PyGenericSubscript other)) {
                    yield Singleton.NOT_IMPLEMENTED;
                }
                yield own.origin() == other.origin()
                        && Comparisons.isEqual(cx, own.args(), other.args());
            }
            case "__hash__" -> Hashing.of(cx, own.args());
            case "__repr__" -> repr(cx, own);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object repr(Context cx, PyGenericSubscript self) {
        var text = new TextBuilder(32);
        append(cx, text, self.origin());
        text.append("[");
        for (int i = 0; i < self.args().size(); i++) {
            text.append(i == 0 ? "" : ", ");
            append(cx, text, self.args().get(i));
        }
        text.append("]");
        return text.build();
    }

    /** Classes are told by their names, those of {@code builtins} without the module. */
    private static void append(Context cx, TextBuilder text, Object object) {
        if (object instanceof PyTypeAlias alias) {
            text.append(alias.asArgument(cx));
            return;
        }
        if (!(object instanceof PyType type)) {
            text.append(Texts.plain(Texts.repr(cx, object)));
            return;
        }
        Object module = Attributes.get(cx, type, "__module__");
        if (!module.equals("builtins")) {
            text.append(Texts.plain(module));
            text.append(".");
        }
        text.append(Texts.plain(type.qualname()));
    }
}
