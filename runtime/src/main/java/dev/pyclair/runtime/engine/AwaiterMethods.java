package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Singleton;

/** What coroutines and asynchronous generators are run by. */
final class AwaiterMethods extends MethodTable {
    AwaiterMethods() {
        super(
                """
                __iter__ slot 0
                __await__ slot 0
                __next__ slot 0
                send O
                throw 1-3
                close 0""");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var awaiter = (PyAwaiter) self;
        var machine = (Machine) cx;
        return switch (name) {
            case "__iter__", "__await__" -> self;
            case "__next__" -> awaiter.next(awaiter.resume(machine, Singleton.NONE, null));
            case "send" -> awaiter.next(awaiter.resume(machine, args[0], null));
            case "throw" ->
                    awaiter.next(
                            awaiter.resume(machine, Singleton.NONE, Thrown.exception(cx, args)));
            case "close" -> {
                awaiter.close(machine);
                yield Singleton.NONE;
            }
            default -> throw new IllegalStateException(name);
        };
    }
}
