package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** What a loop calls to have a task go on. */
final class TaskStep extends PyObject {
    private static final PyType TYPE =
            PyType.of("builtins", "TaskStepMethWrapper", new Methods(), Types.OBJECT);

    private final PyTask task;
    private final PyException thrown;
    private final boolean isEager;

    private TaskStep(PyTask task, PyException thrown, boolean isEager) {
        super(TYPE);
        this.task = task;
        this.thrown = thrown;
        this.isEager = isEager;
    }

    /**
     * A step.
     *
     * @param thrown what the coroutine is to raise; null for nothing
     */
    TaskStep(PyTask task, PyException thrown) {
        this(task, thrown, false);
    }

    /** {@return the first step of a task that has been made the current one already} */
    static TaskStep eager(PyTask task) {
        return new TaskStep(task, null, true);
    }

    private void call(Context cx) {
        if (isEager) {
            TaskSteps.run(cx, task, null);
        } else {
            TaskSteps.step(cx, task, thrown);
        }
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super("__call__ *\n__qualname__ get\n__self__ get");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var step = (TaskStep) self;
            return switch (name) {
                case "__call__" -> {
                    step.call(cx);
                    yield Singleton.NONE;
                }
                case "__self__" -> step.task;
                default -> "TaskStepMethWrapper";
            };
        }
    }
}
