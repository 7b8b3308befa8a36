package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.AsyncSteps;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** What iterators, generators and coroutines do with the methods that a class must have. */
final class GeneratorMixin extends AbstractTable {
    private final String noun;

    /**
     * The methods of a class.
     *
     * @param noun what messages call it
     * @param rows rows of its methods
     * @param asked names of methods that make a class its subclass
     */
    GeneratorMixin(String noun, String rows, String... asked) {
        super(rows, asked);
        this.noun = noun;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__iter__", "__aiter__" -> self;
            case "__next__" ->
                    noun.equals("iterator")
                            ? super.call(cx, name, self, args)
                            : Calls.method(cx, self, "send", Singleton.NONE);
            case "__anext__" ->
                    noun.equals("asynchronous iterator")
                            ? stopped()
                            : Calls.method(cx, self, "asend", Singleton.NONE);
            case "close" -> close(cx, self);
            case "aclose" -> closing(cx, self);
            case "athrow" -> AsyncSteps.of(context -> raise(context, args));
            case "asend" -> stopped();
            default -> super.call(cx, name, self, args);
        };
    }

    private static AsyncSteps.Step raise(Context cx, Object[] args) {
        throw thrown(cx, args);
    }

    private static Object stopped() {
        return AsyncSteps.of(
                context -> {
                    throw Errors.of(Types.STOP_ASYNC_ITERATION);
                });
    }

    private Object close(Context cx, Object self) {
        try {
            Calls.method(cx, self, "throw", Types.GENERATOR_EXIT);
        } catch (PyRaise e) {
            if (e.is(Types.GENERATOR_EXIT) || e.is(Types.STOP_ITERATION)) {
                return Singleton.NONE;
            }
            throw e;
        }
        throw Errors.runtime(noun + " ignored GeneratorExit");
    }

    private Object closing(Context cx, Object self) {
        return AsyncSteps.of(
                first ->
                        AsyncSteps.await(
                                Calls.method(first, self, "athrow", Types.GENERATOR_EXIT),
                                (context, value, raised) -> {
                                    if (raised == null) {
                                        throw Errors.runtime(noun + " ignored GeneratorExit");
                                    }
                                    if (raised.is(Types.GENERATOR_EXIT)
                                            || raised.is(Types.STOP_ASYNC_ITERATION)) {
                                        return AsyncSteps.done(Singleton.NONE);
                                    }
                                    throw raised;
                                }));
    }
}
