package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.CoroutineSteps;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * A step of a task: its coroutine runs until it waits for something.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_asynciomodule.c">CPython:
 *     {@code Modules/_asynciomodule.c}, {@code task_step_impl}, {@code
 *     task_step_handle_result_impl}</a>
 */
final class TaskSteps {
    private TaskSteps() {}

    /** Runs a task on. */
    static void step(Context cx, PyTask task, PyException thrown) {
        EventLoops loops = EventLoops.of(cx);
        Object loop = task.loop();
        loops.enter(cx, loop, task);
        try {
            run(cx, task, thrown);
        } finally {
            loops.leave(cx, loop, task);
        }
        if (task.isDone()) {
            Calls.method(cx, loops.scheduledTasks(cx), "discard", task);
        }
    }

    /** Runs a task within the call that makes it, until it first waits. */
    static void begin(Context cx, PyTask task) {
        EventLoops loops = EventLoops.of(cx);
        Object before = loops.swap(cx, task.loop(), task);
        try {
            loops.eagerTasks().add(cx, task);
            Object inContext = Attributes.get(cx, task.context(), "run");
            Calls.call(cx, inContext, TaskStep.eager(task));
        } finally {
            loops.eagerTasks().remove(cx, task);
            loops.swap(cx, task.loop(), before);
        }
        if (task.isDone()) {
            task.forgetCoroutine();
        } else {
            Calls.method(cx, loops.scheduledTasks(cx), "add", task);
        }
    }

    static void run(Context cx, PyTask task, PyException given) {
        if (task.isDone()) {
            String raised = given == null ? "None" : Texts.repr(cx, given).toString();
            throw task.invalid(
                    cx, "__step(): already done: " + Texts.repr(cx, task) + " " + raised);
        }
        PyException thrown = given;
        if (task.mustCancel()) {
            if (thrown == null || !EventLoops.isCancellation(cx, thrown)) {
                thrown = task.cancelledError(cx).value();
            }
            task.setMustCancel(false);
        }
        task.setWaitsFor(Singleton.NONE);
        CoroutineSteps.Outcome outcome;
        try {
            outcome = CoroutineSteps.step(cx, task.coroutine(), thrown);
        } catch (PyRaise e) {
            raised(cx, task, e);
            return;
        }
        if (!outcome.isEnd()) {
            await(cx, task, outcome.value());
        } else if (task.mustCancel()) {
            task.setMustCancel(false);
            task.cancelPlainly(cx, task.cancelMessage());
        } else {
            task.setResult(cx, outcome.value());
        }
    }

    private static void raised(Context cx, PyTask task, PyRaise e) {
        if (EventLoops.isCancellation(cx, e.value())) {
            task.setCancelled(e.value());
            task.cancelPlainly(cx, Singleton.NONE);
            return;
        }
        task.setException(cx, e.value());
        if (e.is(Types.named("KeyboardInterrupt")) || e.is(Types.SYSTEM_EXIT)) {
            throw e;
        }
    }

    private static void await(Context cx, PyTask task, Object awaited) {
        if (awaited == Singleton.NONE) {
            again(cx, task, null);
        } else if (awaited == task) {
            complain(cx, task, "Task cannot await on itself: " + Texts.repr(cx, task));
        } else if (awaited instanceof PyFuture future && isPlain(future)) {
            awaitOwn(cx, task, future);
        } else {
            awaitOther(cx, task, awaited);
        }
    }

    /** Whether no class of the program has a say in how callbacks are added. */
    private static boolean isPlain(PyFuture future) {
        return future.type().isBuiltin()
                || future.type().lookup("add_done_callback") instanceof BuiltinMethod;
    }

    private static void awaitOwn(Context cx, PyTask task, PyFuture future) {
        if (future.loop() != task.loop()) {
            complain(cx, task, foreign(cx, task, future));
            return;
        }
        if (!future.blocks()) {
            complain(cx, task, unwaited(cx, task, future));
            return;
        }
        future.setBlocks(false);
        future.addCallback(cx, task.wakeup(), task.context());
        waitFor(cx, task, future);
    }

    private static void waitFor(Context cx, PyTask task, Object future) {
        task.setWaitsFor(future);
        if (task.mustCancel() && PyFuture.cancel(cx, future, task.cancelMessage())) {
            task.setMustCancel(false);
        }
    }

    private static void awaitOther(Context cx, PyTask task, Object awaited) {
        Object blocks = Attributes.find(cx, awaited, "_asyncio_future_blocking");
        if (blocks == null || blocks == Singleton.NONE) {
            boolean isGenerator = Types.of(awaited) == Types.GENERATOR;
            complain(
                    cx,
                    task,
                    isGenerator
                            ? "yield was used instead of yield from for generator in task "
                                    + Texts.repr(cx, task)
                                    + " with "
                                    + Texts.repr(cx, awaited)
                            : "Task got bad yield: " + Texts.repr(cx, awaited));
            return;
        }
        if (!Operators.isTrue(cx, blocks)) {
            complain(cx, task, unwaited(cx, task, awaited));
            return;
        }
        Object loop = Calls.call(cx, EventLoops.part(cx, "futures", "_get_loop"), awaited);
        if (loop != task.loop()) {
            complain(cx, task, foreign(cx, task, awaited));
            return;
        }
        Attributes.set(cx, awaited, "_asyncio_future_blocking", false);
        Calls.call(
                cx,
                Attributes.get(cx, awaited, "add_done_callback"),
                new Object[] {task.wakeup(), task.context()},
                new String[] {"context"});
        waitFor(cx, task, awaited);
    }

    private static String foreign(Context cx, PyTask task, Object future) {
        return "Task "
                + Texts.repr(cx, task)
                + " got Future "
                + Texts.repr(cx, future)
                + " attached to a different loop";
    }

    private static String unwaited(Context cx, PyTask task, Object future) {
        return "yield was used instead of yield from in task "
                + Texts.repr(cx, task)
                + " with "
                + Texts.repr(cx, future);
    }

    private static void complain(Context cx, PyTask task, String message) {
        again(cx, task, Errors.runtime(message).value());
    }

    private static void again(Context cx, PyTask task, PyException thrown) {
        EventLoops.callSoon(cx, task.loop(), task.context(), new TaskStep(task, thrown));
    }
}
