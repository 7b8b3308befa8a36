package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.CoroutineSteps;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** What {@code await} of a future goes through: the future itself once, then its result. */
final class FutureIterator extends PyIterator {
    private static final PyType TYPE =
            PyType.of("_asyncio", "FutureIter", new Methods(), Types.OBJECT);

    /** Null when it is over. */
    private PyFuture future;

    private Object result = Singleton.NONE;

    FutureIterator(PyFuture future) {
        super(TYPE);
        this.future = future;
    }

    @Override
    public Object next(Context cx) {
        PyFuture awaited = future;
        if (awaited == null) {
            return null;
        }
        if (!awaited.isDone()) {
            if (awaited.blocks()) {
                throw Errors.runtime("await wasn't used with future");
            }
            awaited.setBlocks(true);
            return awaited;
        }
        future = null;
        result = awaited.result(cx);
        return null;
    }

    @Override
    public Object endValue() {
        Object taken = result;
        result = Singleton.NONE;
        return taken;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __iter__ slot 0
                    __next__ slot 0
                    close 0
                    send O
                    throw 1-3""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var iterator = (FutureIterator) self;
            return switch (name) {
                case "__iter__" -> self;
                case "close" -> {
                    iterator.future = null;
                    yield Singleton.NONE;
                }
                case "throw" -> {
                    iterator.future = null;
                    throw new PyRaise(CoroutineSteps.thrown(cx, args));
                }
                default -> {
                    Object next = iterator.next(cx);
                    if (next == null) {
                        throw Errors.stopIteration(iterator.endValue());
                    }
                    yield next;
                }
            };
        }
    }
}
