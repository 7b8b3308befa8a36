package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.Singleton;

/**
 * {@code _asyncio}: futures, tasks, and which loop runs.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_asynciomodule.c">CPython:
 *     {@code Modules/_asynciomodule.c}</a>
 */
final class AsyncioModule extends MethodTable {
    private AsyncioModule() {
        super(
                """
                _all_tasks value until 3.11
                _eager_tasks value since 3.12
                _scheduled_tasks value since 3.12
                _enter_task (loop, task)
                _get_event_loop (stacklevel=) since 3.10 until 3.11
                _get_running_loop 0
                _leave_task (loop, task)
                _register_eager_task (task) since 3.12
                _register_task (task)
                _set_running_loop O
                _swap_current_task (loop, task) since 3.12
                _unregister_eager_task (task) since 3.12
                _unregister_task (task)
                current_task (loop=) since 3.12
                get_event_loop 0
                get_running_loop 0""");
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "_asyncio", new AsyncioModule());
        PyDict all = module.attributes();
        EventLoops loops = EventLoops.of(cx);
        for (String name : new String[] {"_all_tasks", "_scheduled_tasks"}) {
            if (all.getText(name) != null) {
                all.putText(name, loops.scheduledTasks(cx));
            }
        }
        if (all.getText("_eager_tasks") != null) {
            all.putText("_eager_tasks", loops.eagerTasks());
        }
        all.putText("_current_tasks", loops.currentTasks());
        return module;
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("Future", PyFuture.TYPE);
        all.putText("Task", PyTask.TYPE);
        // Each program has its own, which are put in their places.
        all.putText("_all_tasks", Singleton.NONE);
        all.putText("_eager_tasks", Singleton.NONE);
        all.putText("_scheduled_tasks", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        EventLoops loops = EventLoops.of(cx);
        switch (name) {
            case "_get_running_loop" -> {
                return loops.running();
            }
            case "get_running_loop" -> {
                return loops.needed();
            }
            case "get_event_loop", "_get_event_loop" -> {
                return loops.any(cx);
            }
            case "current_task" -> {
                boolean isGiven = args[0] != null && args[0] != Singleton.NONE;
                Object task = loops.currentTasks().get(cx, isGiven ? args[0] : loops.needed());
                return task == null ? Singleton.NONE : task;
            }
            case "_swap_current_task" -> {
                return loops.swap(cx, args[0], args[1]);
            }
            case "_set_running_loop" -> loops.setRunning(args[0]);
            case "_enter_task" -> loops.enter(cx, args[0], args[1]);
            case "_leave_task" -> loops.leave(cx, args[0], args[1]);
            case "_register_eager_task" -> loops.eagerTasks().add(cx, args[0]);
            case "_unregister_eager_task" -> loops.eagerTasks().remove(cx, args[0]);
            case "_register_task" -> Calls.method(cx, loops.scheduledTasks(cx), "add", args[0]);
            default -> Calls.method(cx, loops.scheduledTasks(cx), "discard", args[0]);
        }
        return Singleton.NONE;
    }
}
