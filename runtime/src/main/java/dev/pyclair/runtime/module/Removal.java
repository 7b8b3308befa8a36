package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.WeakLink;
import java.lang.ref.WeakReference;

/** A weak container drops an entry when the object dies that the entry is about. */
final class Removal implements WeakLink {
    private final Context cx;
    private final WeakReference<PyObject> container;
    private final PyWeakReference entry;

    private Removal(Context cx, PyObject container, PyWeakReference entry) {
        this.cx = cx;
        this.container = new WeakReference<>(container);
        this.entry = entry;
    }

    /** Sees to it that an entry of a container goes with its object. */
    static void watch(Context cx, Object container, PyWeakReference entry) {
        PyObject target = entry.target();
        for (WeakLink each : cx.watcher().known(target)) {
            if (each instanceof Removal known && known.container.get() == container) {
                return;
            }
        }
        cx.watcher().watch(target, new Removal(cx, (PyObject) container, entry));
    }

    @Override
    public void sever() {
        PyObject from = container.get();
        Object data = from == null ? null : Attributes.find(cx, from, "data");
        if (data instanceof PySet set) {
            set.remove(cx, entry);
        } else if (data instanceof PyDict dict) {
            remove(dict);
        }
    }

    private void remove(PyDict dict) {
        for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
            if (dict.keyAt(i) == entry) {
                Object value = dict.valueAt(i);
                dict.remove(cx, entry);
                cx.watcher().drop(value);
                return;
            }
            if (dict.valueAt(i) == entry) {
                dict.remove(cx, dict.keyAt(i));
            }
        }
    }

    @Override
    public boolean mourns() {
        return false;
    }

    @Override
    public void mourn(Context context) {
        // The entry is gone.
    }

    @Override
    public boolean isKept() {
        return true;
    }
}
