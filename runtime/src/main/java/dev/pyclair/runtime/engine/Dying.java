package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.object.Watcher;
import dev.pyclair.runtime.object.WeakLink;
import dev.pyclair.runtime.text.ValueFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What happens when watched objects die: {@code __del__}, the end of generators, callbacks of weak
 * references.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code subtype_dealloc}, {@code slot_tp_finalize}; {@code
 *     Objects/genobject.c}, {@code _PyGen_Finalize}; {@code Objects/weakrefobject.c}, {@code
 *     PyObject_ClearWeakRefs}</a>
 */
final class Dying {
    private final Machine cx;
    private final Mortality mortality;

    /** Whether code of the program has run since the last walk. */
    private boolean isStale;

    /** Who dies before whom; null where all die at once. */
    private Counts counts;

    Dying(Machine cx, Mortality mortality) {
        this.cx = cx;
        this.mortality = mortality;
    }

    /** Objects die one after the other; what one does may save the next. */
    void all(List<Watched> dead, Counts who) {
        Counts before = counts;
        counts = who;
        try {
            all(dead);
        } finally {
            counts = before;
        }
    }

    private void all(List<Watched> dead) {
        isStale = false;
        for (int i = 0; i < dead.size(); i++) {
            Watched each = dead.get(i);
            if (!mortality.isKnown(each)) {
                continue;
            }
            if (isStale && (!each.isFirst || each.hasLinks()) && isSaved(each)) {
                each.isDying = false;
                continue;
            }
            if (each.object instanceof PyGenerator) {
                sever(each);
                end(each);
                settle(dead, i);
                mortality.remove(each);
                continue;
            }
            end(each);
            settle(dead, i);
            if (each.hasLinks() && isStale && isSaved(each)) {
                each.isDying = false;
                continue;
            }
            mortality.remove(each);
            sever(each);
        }
    }

    /** What ended has dropped is gone before the others. */
    private void settle(List<Watched> dead, int from) {
        cx.hold(dead.subList(from, dead.size()));
        try {
            mortality.settle();
        } finally {
            cx.release();
        }
    }

    private boolean isSaved(Watched one) {
        mortality.walk(Integer.MAX_VALUE, true);
        isStale = false;
        return mortality.isReached(one.object);
    }

    /** Objects die that refer to each other: first their weak references, then all the rest. */
    void together(List<Watched> dead) {
        var mourners = new ArrayList<WeakLink>();
        Counts before = counts;
        counts = null;
        for (Watched each : dead) {
            sever(each, mourners);
        }
        counts = before;
        mourn(mourners);
        for (Watched each : dead) {
            end(each);
        }
        mortality.walk(Integer.MAX_VALUE, true);
        for (Watched each : dead) {
            each.isDying = false;
            if (!mortality.isReached(each.object)) {
                mortality.remove(each);
            }
        }
    }

    /** Objects die with the program. */
    void atEnd(Collection<Watched> left) {
        for (Watched each : left) {
            if (mortality.isKnown(each)) {
                end(each);
                mortality.remove(each);
            }
        }
    }

    /** What an object does before it dies. */
    private void end(Watched one) {
        PyObject object = one.object;
        if ((object.mark() & Watcher.FINALIZED) != 0) {
            return;
        }
        if (object instanceof PyGenerator generator) {
            end(generator);
        } else if (object.type().finalizes()) {
            object.setMark(object.mark() | Watcher.FINALIZED);
            isStale = true;
            cx.hold(object);
            try {
                Object method = object.type().lookup("__del__");
                call("finalizing", method, () -> Calls.callBound(cx, method, object));
            } finally {
                cx.release();
            }
        }
    }

    private void end(PyGenerator generator) {
        if (generator.isDone || generator.isRunning) {
            return;
        }
        if (!generator.hasStarted && generator.type() == Types.COROUTINE) {
            generator.isDone = true;
            Warnings.ofCoroutine(cx, cx.current(), generator.qualname.toString());
            return;
        }
        isStale = true;
        cx.hold(generator);
        try {
            call("closing", generator, () -> generator.close(cx));
        } finally {
            cx.release();
        }
    }

    /** What runs code of the program. */
    interface Work {
        void run();
    }

    private void call(String key, Object object, Work work) {
        try {
            work.run();
        } catch (PyRaise e) {
            cx.unraisable(key, object, e.value());
        } catch (ValueFault e) {
            cx.unraisable(key, object, Machine.translated(cx, e).value());
        }
    }

    private void sever(Watched one) {
        var mourners = new ArrayList<WeakLink>();
        sever(one, mourners);
        mourn(mourners);
    }

    /** All links forget an object before any of them says so, the newest first. */
    private void sever(Watched one, List<WeakLink> mourners) {
        List<WeakLink> links = one.links();
        one.forgetLinks();
        if (!links.isEmpty() && !mortality.isFresh()) {
            mortality.walk(Integer.MAX_VALUE, true);
        }
        for (int i = links.size() - 1; i >= 0; i--) {
            WeakLink link = links.get(i);
            link.sever();
            boolean isAlive =
                    mortality.isAlive(link) || counts != null && counts.outlives(link, one.object);
            if (link.mourns() && isAlive) {
                mourners.add(link);
            }
        }
    }

    private void mourn(List<WeakLink> mourners) {
        for (WeakLink link : mourners) {
            isStale = true;
            cx.hold(link);
            try {
                link.mourn(cx);
            } finally {
                cx.release();
            }
        }
    }
}
