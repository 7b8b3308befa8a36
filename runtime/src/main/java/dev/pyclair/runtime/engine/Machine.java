package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrCode;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTraceback;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.object.Watcher;
import dev.pyclair.runtime.text.ValueFault;
import dev.pyclair.runtime.trace.Tracer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Runs frames, and takes exceptions to their handlers. */
public abstract class Machine extends Context {
    /** Operations that take about as long as a frame that an exception goes through. */
    private static final int COST_OF_RAISING = 50;

    private final LazyImports lazyImports = new LazyImports();
    private final AsyncHooks asyncHooks = new AsyncHooks();
    private final Mortality mortality = new Mortality(this);

    /** Whether operations say what they drop. */
    private boolean watchesDrops;

    private Frame current;

    /** What sees the instructions; null if nothing does. */
    private Tracer tracer;

    /** {@return which imports are lazy} */
    public final LazyImports lazyImports() {
        return lazyImports;
    }

    /** {@return what event loops want to hear of} */
    protected final AsyncHooks asyncHooks() {
        return asyncHooks;
    }

    @Override
    public final Watcher watcher() {
        return mortality;
    }

    /** {@return what finds out when objects die} */
    final Mortality mortality() {
        return mortality;
    }

    /** {@return what is watched until it dies} */
    protected final Collection<PyObject> watched() {
        return mortality.objects();
    }

    /** All that is watched dies, as the program ends, first what its own variables lead to. */
    protected final void finishWatched(PyObject variables) {
        mortality.finish(variables);
    }

    /** {@return what the program holds at first hand; null is none of it} */
    public abstract List<Object> roots();

    /** {@return how many frames run} */
    final int frames() {
        return depth();
    }

    /** Makes operations say what they drop, or not; of those that run not, when they go on. */
    final void watchDrops(boolean value) {
        if (watchesDrops != value) {
            watchesDrops = value;
            for (Frame frame = current; frame != null; frame = frame.back) {
                frame.code.setDropsWatched(value);
            }
        }
    }

    /** {@return whether operations say what they drop} */
    final boolean watchesDrops() {
        return watchesDrops;
    }

    /** Takes what is to see the instructions. */
    protected final void setTracer(Tracer value) {
        tracer = value;
    }

    /** Runs a frame until it returns or yields. */
    Object run(Frame frame) {
        enter();
        sink();
        frame.back = current;
        current = frame;
        try {
            return isAtEdge() ? runOnNewStack(frame) : runHere(frame);
        } finally {
            leave(frame);
            rise();
            leave();
        }
    }

    /** A frame that is done still knows who called it; one that waits does not. */
    private void leave(Frame frame) {
        current = frame.back;
        if (frame.generator != null) {
            frame.back = null;
        }
        if (watchesDrops && !frame.isSuspended) {
            mortality.left(frame);
        }
    }

    private Object runHere(Frame frame) {
        frame.isSuspended = false;
        if (frame.code.dropsWatched() != watchesDrops) {
            frame.code.setDropsWatched(watchesDrops);
        }
        while (true) {
            PyRaise raised;
            try {
                return tracer == null || !tracer.sees(frame.code.code())
                        ? Loop.run(this, frame, frame.ir.fused())
                        : TracedLoop.run(this, frame, tracer);
            } catch (PyRaise e) {
                raised = e;
            } catch (ValueFault e) {
                raised = translated(this, e);
            }
            handle(frame, raised);
        }
    }

    private Object runOnNewStack(Frame frame) {
        boolean before = mortality.beginSegment();
        try {
            return onNewStack(() -> runHere(frame));
        } finally {
            mortality.endSegment(before);
        }
    }

    /** Runs a frame that waits, with an exception where it stands. */
    Object runThrowing(Frame frame, PyException thrown) {
        enter();
        sink();
        frame.back = current;
        current = frame;
        try {
            Object delegate = Delegation.target(frame);
            if (delegate != null) {
                Object next = Delegation.raise(this, frame, delegate, thrown);
                if (frame.isSuspended) {
                    return next;
                }
            } else {
                frame.isSuspended = false;
                frame.place = Math.max(0, frame.place - 1);
                handleThrown(frame, thrown);
                frame.isFresh = false;
            }
            return isAtEdge() ? runOnNewStack(frame) : runHere(frame);
        } finally {
            leave(frame);
            rise();
            leave();
        }
    }

    /** The fault of a function that knows no objects, as an exception. */
    protected static PyRaise translated(Context cx, ValueFault fault) {
        PyType type = Types.named(fault.type());
        String message = fault.message(cx.version());
        if (fault.errno() != 0) {
            return Errors.of(type, (long) fault.errno(), message);
        }
        return message.isEmpty() ? Errors.of(type) : Errors.of(type, message);
    }

    /**
     * Takes an exception that is thrown into a frame that waits to its handler, or on.
     *
     * @see <a href="https://github.com/python/cpython/blob/main/Objects/genobject.c">CPython:
     *     {@code Objects/genobject.c}, {@code gen_send_ex}, which calls {@code
     *     _PyErr_ChainStackItem}</a>
     */
    void handleThrown(Frame frame, PyException thrown) {
        PyException before = Feature.THROWN_CHAINS.in(this) ? frame.handled : null;
        var raised = new PyRaise(thrown);
        raised.chain(before);
        if (before != null && Feature.THROWN_FORGETS.in(this)) {
            thrown.forgetPlaces();
        }
        handle(frame, raised);
    }

    /** Takes an exception to the handler of a frame, or on to its caller. */
    void handle(Frame frame, PyRaise raised) {
        tick(COST_OF_RAISING);
        PyException exception = raised.value();
        if (tracer != null && tracer.sees(frame.code.code())) {
            tracer.raised(new FrameView(frame), ValueText.of(exception));
        }
        if (!raised.isChained()) {
            exception.settleTraceback();
        }
        if (!frame.isReraising && !frame.isIncomplete()) {
            exception.setTraceback(
                    new PyTraceback(exception.traceback(), frame, frame.offset(), frame.line()));
        }
        frame.isReraising = false;
        if (!raised.isChained()) {
            tick(raised.chain(handled(frame)));
        }
        IrCode.Region region = region(frame.ir, frame.place);
        if (frame.raisedAt >= 0) {
            frame.place = frame.raisedAt;
            frame.raisedAt = -1;
        }
        Object[] slots = frame.slots;
        if (region == null) {
            // The frame lives on in the traceback, with its variables.
            Arrays.fill(slots, frame.ir.slotCount(), slots.length, null);
            throw raised;
        }
        exception.settleTraceback();
        if (watchesDrops) {
            for (int i = frame.ir.slotCount() + region.depth(); i < slots.length; i++) {
                mortality.drop(slots[i]);
            }
        }
        int top = frame.ir.slotCount() + region.depth();
        if (region.finding() == IrCode.Finding.BLOCK
                || region.finding() == IrCode.Finding.FINALLY) {
            top = BlockHandlers.enter(frame, top, region.finding(), exception);
        } else {
            if (region.finding() == IrCode.Finding.PLACE_AND_EXCEPTION) {
                slots[top++] = (long) frame.place;
            }
            slots[top++] = exception;
        }
        Arrays.fill(slots, top, slots.length, null);
        frame.top = top;
        frame.place = region.target();
    }

    /** Where an exception at a place leads; null if out of the code. */
    static IrCode.Region region(IrCode ir, int place) {
        for (IrCode.Region region : ir.regions()) {
            if (place >= region.start() && place < region.end()) {
                return region;
            }
        }
        return null;
    }

    /** The exception that is being handled, here or in a caller; null if none is. */
    static PyException handled(Frame frame) {
        for (Frame each = frame; each != null; each = each.back) {
            if (each.handled != null) {
                return each.handled;
            }
        }
        return null;
    }

    /** The frame that runs, or null. */
    public Frame current() {
        return current;
    }

    @Override
    protected void restart() {
        super.restart();
        current = null;
        mortality.restart();
    }

    @Override
    public PyObject currentFrame() {
        return current;
    }

    @Override
    public Object currentClass() {
        return SuperArguments.type(current);
    }

    @Override
    public Object currentObject() {
        return SuperArguments.object(current);
    }

    @Override
    public PyDict currentGlobals() {
        return current == null ? new PyDict() : current.globals;
    }

    @Override
    public void warn(PyType category, String message) {
        if (current != null) {
            Warnings.warn(this, current, category, message);
        }
    }

    /** Calls a function with the arguments on a stack, without copying them first. */
    Object callFunction(
            PyFunction function, Object[] slots, int start, int end, String[] keywords) {
        var frame = new Frame(function.code(), function.globals(), function.builtins());
        frame.function = function;
        Binding.bind(this, function, frame, slots, start, end, keywords);
        tick(frame.ir.ops().length);
        return run(frame);
    }

    /** Runs the code of a module or a class in a namespace. */
    public Object runIn(PyCode code, PyDict globals, Object namespace) {
        return runIn(code, globals, namespace, null);
    }

    /** The same with cells for its free variables; null where it has none. */
    Object runIn(PyCode code, PyDict globals, Object namespace, PyTuple closure) {
        var frame = new Frame(code, globals, builtinsOf(globals));
        frame.namespace = namespace;
        if (closure != null) {
            frame.function = new PyFunction(code, globals, frame.builtins);
            frame.function.setClosure(closure);
        }
        return run(frame);
    }

    /** The variables that a module finds behind its own. */
    PyDict builtinsOf(PyDict globals) {
        Object known = globals.getText("__builtins__");
        if (known instanceof PyDict dict) {
            return dict;
        }
        if (known == null && !Feature.INHERITS_BUILTINS.in(this)) {
            var few = new PyDict();
            few.putText("None", Singleton.NONE);
            return few;
        }
        return known instanceof PyModule module ? module.attributes() : builtins();
    }
}
