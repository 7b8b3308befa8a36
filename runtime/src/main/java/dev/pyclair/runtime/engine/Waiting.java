package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrCode;
import dev.pyclair.runtime.ir.IrOp;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** Generators, {@code yield from} and {@code await}, as operations ask for them. */
final class Waiting {
    private Waiting() {}

    /** The object of a call whose frame waits from the start. */
    static PyGenerator generator(Machine cx, Frame frame) {
        PyType type =
                frame.code.isCoroutine()
                        ? Types.COROUTINE
                        : frame.code.isAsyncGenerator() ? Types.ASYNC_GENERATOR : Types.GENERATOR;
        var made = new PyGenerator(type, frame);
        if (type == Types.COROUTINE) {
            cx.mortality().watch(made);
            if (cx.asyncHooks().depth() > 0) {
                made.origin =
                        cx.asyncHooks().origin(cx.current() == frame ? frame.back : cx.current());
            }
        }
        return made;
    }

    /** INTRINSIC_STOPITERATION_ERROR. */
    private static final int STOP_ITERATION_ERROR = 3;

    /** The places where exceptions lead to code of the program, and not only of its compiler. */
    static boolean[] blocks(IrCode ir) {
        var blocks = new boolean[ir.ops().length];
        for (int place = 0; place < blocks.length; place++) {
            blocks[place] = ir.ops()[place] == IrOp.YIELD && isInBlock(ir, place);
        }
        return blocks;
    }

    private static boolean isInBlock(IrCode ir, int yield) {
        int place = yield;
        // A handler of the compiler's own raises what it does not know again.
        for (int steps = 0; steps < ir.regions().length; steps++) {
            IrCode.Region region = Machine.region(ir, place);
            if (region == null) {
                return false;
            }
            place = region.target();
            int op = ir.ops()[place];
            boolean isOfCompiler =
                    op == IrOp.CLEANUP_THROW
                            || op == IrOp.END_ASYNC_FOR
                            || op == IrOp.END_ASYNC_FOR_BLOCK
                            || op == IrOp.INTRINSIC_1 && ir.args()[place] == STOP_ITERATION_ERROR;
            if (!isOfCompiler) {
                return true;
            }
        }
        return false;
    }

    static Object yieldFrom(Machine cx, Frame frame, Object object) {
        if (object instanceof PyGenerator generator) {
            if (generator.type() == Types.COROUTINE
                    && !frame.code.isCoroutine()
                    && !frame.code.isIterableCoroutine()) {
                throw Errors.type(
                        "cannot 'yield from' a coroutine object in a non-coroutine generator");
            }
            if (generator.type() != Types.ASYNC_GENERATOR) {
                return generator;
            }
        }
        boolean isSequence = Types.of(object) == Types.TUPLE || Types.of(object) == Types.LIST;
        return isSequence && Feature.DELEGATES_TO_SEQUENCES.in(cx)
                ? new DelegatedSequence(cx, (PyObject) object)
                : Iteration.iterator(cx, object);
    }

    /**
     * Sends a value to what is below, and puts what comes back in its place.
     *
     * @return whether that was the last
     */
    static boolean send(Machine cx, Object[] s, int below, int place) {
        Object receiver = s[below];
        Object value = s[place];
        if (receiver instanceof PyGenerator generator) {
            Object next = generator.resume(cx, value, null);
            s[place] = next == null ? generator.takeResult() : next;
            return next == null;
        }
        if (receiver instanceof PyAwaiter awaiter) {
            Object next = awaiter.resume(cx, value, null);
            s[place] = next == null ? awaiter.takeResult() : next;
            return next == null;
        }
        if (value == Singleton.NONE
                && receiver instanceof PyIterator own
                && own.type().isBuiltin()
                && own.isIterable()) {
            Object next = own.next(cx);
            s[place] = next == null ? own.endValue() : next;
            return next == null;
        }
        try {
            Object next =
                    value == Singleton.NONE
                            ? Iteration.nextOrRaise(cx, receiver)
                            : Calls.call(cx, Attributes.get(cx, asked(receiver), "send"), value);
            s[place] = next;
            return false;
        } catch (PyRaise e) {
            if (!e.is(Types.STOP_ITERATION)) {
                throw e;
            }
            s[place] = value(e.value());
            return true;
        }
    }

    /** What is asked to take a value. */
    private static Object asked(Object receiver) {
        return receiver instanceof DelegatedSequence delegated ? delegated.sequence : receiver;
    }

    /** {@code StopIteration.value}. */
    static Object value(PyException stop) {
        return stop.field("value");
    }

    /** What {@code await} waits for. */
    static Object awaitable(Machine cx, Object object, int where) {
        if (object instanceof PyGenerator generator) {
            if (generator.type() == Types.COROUTINE) {
                if (Delegation.target(generator.frame) != null && generator.isRunning) {
                    throw Errors.runtime("coroutine is being awaited already");
                }
                return generator;
            }
            if (generator.frame.code.isIterableCoroutine()) {
                return generator;
            }
        }
        if (object instanceof PyAwaiter) {
            return object;
        }
        Object method = Types.of(object).lookup("__await__");
        if (method == null) {
            String name = Types.of(object).name();
            throw Errors.type(
                    switch (where) {
                        case 1 ->
                                "'async with' received an object from __aenter__ that does not"
                                        + " implement __await__: "
                                        + name;
                        case 2 ->
                                "'async with' received an object from __aexit__ that does not"
                                        + " implement __await__: "
                                        + name;
                        default -> cx.wording("await", name);
                    });
        }
        Object iterator = Calls.callBound(cx, method, object);
        if (iterator instanceof PyGenerator generator && generator.type() == Types.COROUTINE) {
            throw Errors.type(cx.wording("await-coroutine", Types.of(object).name()));
        }
        if (Types.of(iterator).lookup("__next__") == null) {
            throw Errors.type(
                    cx.wording(
                            "await-iterator", Types.of(object).name(), Types.of(iterator).name()));
        }
        return iterator;
    }

    static Object asyncIterator(Machine cx, Object object) {
        Object method = Types.of(object).lookup("__aiter__");
        if (method == null) {
            throw Errors.type(
                    "'async for' requires an object with __aiter__ method, got "
                            + Types.of(object).name());
        }
        Object iterator = Calls.callBound(cx, method, object);
        if (Types.of(iterator).lookup("__anext__") == null) {
            throw Errors.type(
                    "'async for' received an object from __aiter__ that does not implement"
                            + " __anext__: "
                            + Types.of(iterator).name());
        }
        return iterator;
    }

    static Object asyncNext(Machine cx, Object iterator) {
        Object method = Types.of(iterator).lookup("__anext__");
        if (method == null) {
            throw Errors.type(
                    "'async for' requires an iterator with __anext__ method, got "
                            + Types.of(iterator).name());
        }
        Object next = Calls.callBound(cx, method, iterator);
        if (iterator instanceof PyGenerator) {
            return next;
        }
        try {
            return awaitable(cx, next, 0);
        } catch (PyRaise e) {
            PyRaise raise =
                    Errors.type(
                            "'async for' received an invalid object from __anext__: "
                                    + Types.of(next).name());
            raise.value().setCause(e.value());
            throw raise;
        }
    }
}
