package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Singleton;
import java.util.Set;

/** {@code types.AsyncGeneratorType}. */
public final class AsyncGeneratorMethods extends GeneratorMethods {
    private static final String ROWS =
            """
            __class_getitem__ generic since 3.9
            __aiter__ slot 0
            __anext__ slot 0
            __repr__ slot 0
            __name__ get set
            __qualname__ get set
            asend O
            athrow 1-3
            aclose 0
            ag_code get since 3.12
            ag_code member until 3.11
            ag_frame get since 3.11
            ag_frame member until 3.10
            ag_running member
            ag_suspended get since 3.12
            ag_await get""";

    private static final Set<String> BEGINNINGS = Set.of("__anext__", "asend", "athrow", "aclose");

    /** Makes the table. */
    public AsyncGeneratorMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var generator = (PyGenerator) self;
        if (BEGINNINGS.contains(name)) {
            AsyncHooks.of(cx).begin(cx, generator);
        }
        return switch (name) {
            case "__aiter__" -> self;
            case "__anext__" -> new PyAsyncSend(generator, Singleton.NONE);
            case "asend" -> new PyAsyncSend(generator, args[0]);
            case "athrow" -> new PyAsyncThrow(generator, args);
            case "aclose" -> new PyAsyncThrow(generator, null);
            case "ag_running" -> generator.isRunningAsync;
            default -> attribute(name, generator);
        };
    }
}
