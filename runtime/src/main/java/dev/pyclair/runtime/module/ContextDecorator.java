package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** {@code contextlib.ContextDecorator}: context managers that decorate functions. */
final class ContextDecorator extends MethodTable {
    /** {@code contextlib.ContextDecorator}. */
    static final PyType TYPE =
            PyType.of("contextlib", "ContextDecorator", new ContextDecorator(), Types.OBJECT)
                    .setGivesAttributes(true);

    private ContextDecorator() {
        super("__new__ *\n_recreate_cm 0\n__call__ O");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> new PyInstance((PyType) self);
            case "_recreate_cm" -> self;
            default ->
                    Wrapping.of(
                            cx,
                            args[0],
                            (context, given, names) -> {
                                Object entered = Calls.method(context, self, "_recreate_cm");
                                return Within.call(
                                        context,
                                        entered,
                                        () -> Calls.call(context, args[0], given, names));
                            });
        };
    }
}
