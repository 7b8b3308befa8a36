package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.Singleton;

/** The method of a task that futures call back, which is no attribute of the class. */
final class TaskWakeup extends MethodTable {
    private static final String NAME = "task_wakeup";

    static final Object METHOD = method();

    private TaskWakeup() {
        super(NAME + " O");
    }

    private static Object method() {
        var attributes = new PyDict();
        new TaskWakeup().fill(PyTask.TYPE, attributes);
        return attributes.getText(NAME);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        ((PyTask) self).wake(cx, args[0]);
        return Singleton.NONE;
    }
}
