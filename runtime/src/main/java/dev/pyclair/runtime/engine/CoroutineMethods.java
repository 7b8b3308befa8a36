package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;

/** {@code types.CoroutineType}. */
public final class CoroutineMethods extends GeneratorMethods {
    private static final String ROWS =
            """
            __class_getitem__ generic since 3.13
            __await__ slot 0
            __repr__ slot 0
            __name__ get set
            __qualname__ get set
            send O
            throw 1-3 since 3.11
            throw varargs 1-3 until 3.10
            close 0
            cr_code get since 3.12
            cr_code member until 3.11
            cr_frame get since 3.11
            cr_frame member until 3.10
            cr_running get since 3.10
            cr_running member until 3.9
            cr_suspended get since 3.11
            cr_await get
            cr_origin member""";

    /** Makes the table. */
    public CoroutineMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return name.equals("__await__")
                ? new PyCoroutineWrapper((PyGenerator) self)
                : super.call(cx, name, self, args);
    }
}
