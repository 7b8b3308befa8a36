package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.AsyncSteps;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;

/** {@code contextlib.AbstractContextManager} and {@code AbstractAsyncContextManager}. */
final class AbstractManagers extends AbstractTable {
    private AbstractManagers(String rows, String... asked) {
        super(rows + "\n__class_getitem__ class O", asked);
    }

    /** {@return {@code AbstractContextManager}} */
    static PyType make(Context cx) {
        return made(
                cx,
                "AbstractContextManager",
                "__exit__",
                new AbstractManagers(
                        "__enter__ def ()\n__exit__ def (exc_type, exc_value, traceback)",
                        "__enter__",
                        "__exit__"));
    }

    /** {@return {@code AbstractAsyncContextManager}} */
    static PyType makeAsync(Context cx) {
        return made(
                cx,
                "AbstractAsyncContextManager",
                "__aexit__",
                new AbstractManagers(
                        "__aenter__ def ()\n__aexit__ def (exc_type, exc_value, traceback)",
                        "__aenter__",
                        "__aexit__"));
    }

    private static PyType made(Context cx, String name, String missing, AbstractManagers table) {
        PyType type = OpenClass.abstractOne(cx, "contextlib", name, table, new String[] {missing});
        table.setOwner(type);
        return type;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__enter__" -> self;
            case "__exit__" -> Singleton.NONE;
            case "__aenter__" -> AsyncSteps.of(context -> AsyncSteps.done(self));
            case "__aexit__" -> AsyncSteps.of(context -> AsyncSteps.done(Singleton.NONE));
            default -> super.call(cx, name, self, args);
        };
    }
}
