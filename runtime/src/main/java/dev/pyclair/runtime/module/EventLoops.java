package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Restarted;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;

/** What {@code _asyncio} knows of a program: the loop that runs, and its tasks. */
final class EventLoops implements Restarted {
    private static final String[] CONTEXT = {"context"};

    private final PyDict currentTasks = new PyDict();
    private final PySet eagerTasks = new PySet();
    private Object scheduledTasks;
    private Object running = Singleton.NONE;
    private long names;

    static EventLoops of(Context cx) {
        return cx.own(EventLoops.class, EventLoops::new);
    }

    @Override
    public void restart() {
        running = Singleton.NONE;
        currentTasks.clear();
    }

    /** {@return the task that runs in each loop} */
    PyDict currentTasks() {
        return currentTasks;
    }

    /** {@return the tasks that begin before their loop comes to them} */
    PySet eagerTasks() {
        return eagerTasks;
    }

    /** {@return the other tasks, which it does not keep alive} */
    Object scheduledTasks(Context cx) {
        if (scheduledTasks == null) {
            Object type = Attributes.get(cx, Modules.builtin(cx, "weakref"), "WeakSet");
            scheduledTasks = Calls.call(cx, type);
        }
        return scheduledTasks;
    }

    /** {@return the loop that runs; or None} */
    Object running() {
        return running;
    }

    void setRunning(Object loop) {
        running = loop;
    }

    /** {@return the loop that runs; RuntimeError if there is none} */
    Object needed() {
        if (running == Singleton.NONE) {
            throw Errors.runtime("no running event loop");
        }
        return running;
    }

    /** {@return the loop that runs, or that the policy has} */
    Object any(Context cx) {
        if (running != Singleton.NONE) {
            return running;
        }
        Object policy = Calls.call(cx, part(cx, "events", "get_event_loop_policy"));
        return Calls.method(cx, policy, "get_event_loop");
    }

    /** {@return a name for a task that was given none} */
    String nextName() {
        return "Task-" + ++names;
    }

    void enter(Context cx, Object loop, Object task) {
        Object known = currentTasks.get(cx, loop);
        if (known != null) {
            throw Errors.runtime(
                    "Cannot enter into task "
                            + Texts.repr(cx, task)
                            + " while another task "
                            + Texts.repr(cx, known)
                            + " is being executed.");
        }
        currentTasks.put(cx, loop, task);
    }

    void leave(Context cx, Object loop, Object task) {
        Object known = currentTasks.get(cx, loop);
        if (known != task) {
            throw Errors.runtime(
                    "Leaving task "
                            + Texts.repr(cx, task)
                            + " does not match the current task "
                            + Texts.repr(cx, known == null ? Singleton.NONE : known)
                            + ".");
        }
        currentTasks.remove(cx, loop);
    }

    /** {@return the task that runs, or None} Another takes its place. */
    Object swap(Context cx, Object loop, Object task) {
        Object known = currentTasks.get(cx, loop);
        if (task == Singleton.NONE) {
            currentTasks.remove(cx, loop);
        } else {
            currentTasks.put(cx, loop, task);
        }
        return known == null ? Singleton.NONE : known;
    }

    /** Has a loop call something soon. */
    static void callSoon(Context cx, Object loop, Object context, Object... call) {
        var args = new Object[call.length + 1];
        System.arraycopy(call, 0, args, 0, call.length);
        args[call.length] = context;
        Calls.call(cx, Attributes.get(cx, loop, "call_soon"), args, CONTEXT);
    }

    /** {@return something of a module of {@code asyncio}} */
    static Object part(Context cx, String module, String name) {
        return Attributes.get(cx, Importing.load(cx, "asyncio." + module), name);
    }

    /** {@return whether something is a {@code CancelledError}} */
    static boolean isCancellation(Context cx, PyException exception) {
        return part(cx, "exceptions", "CancelledError") instanceof PyType type
                && exception.type().isSubtypeOf(type);
    }

    /** {@return an exception of {@code asyncio.exceptions}} */
    static PyRaise error(Context cx, String name, Object... args) {
        Object made = Calls.call(cx, part(cx, "exceptions", name), args);
        if (made instanceof PyException exception) {
            return new PyRaise(exception);
        }
        throw Errors.type("exceptions must derive from BaseException");
    }
}
