package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrCode;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.Types;

/** A call that is under way, or that waits in a generator. */
public final class Frame extends PyObject {
    final PyCode code;
    final IrCode ir;
    final PyDict globals;
    final PyDict builtins;

    /** Local variables and cells, and behind them the stack. */
    final Object[] slots;

    /** Where names are that are no slots: a module's or a class's; null in a function. */
    Object namespace;

    /**
     * What {@code locals()} gave of a function up to 3.12; since then what a program has put into
     * {@code f_locals} that is no variable. Null until then.
     */
    PyDict shownLocals;

    /** The function; null for a module. */
    PyFunction function;

    /** Who called. */
    Frame back;

    /** The exception that is being handled here; null if none is. */
    PyException handled;

    /** The generator that this is the body of; null for all else. */
    PyGenerator generator;

    /** The next operation; while one runs, that one. */
    int place;

    /** Where a rare operation leads; valid only while one runs. */
    int next;

    /** Behind the top of the stack; true only while the frame does not run. */
    int top;

    /** Whether an exception is raised again, whose traceback has this frame already. */
    boolean isReraising;

    /** Where an exception came from that is raised again; -1 if that is where it is raised now. */
    int raisedAt = -1;

    /** Whether it is a generator's, of which nothing has run. */
    boolean isFresh;

    /** Whether {@code yield} was the reason to stop. */
    boolean isSuspended;

    Frame(PyCode code, PyDict globals, PyDict builtins) {
        super(Types.FRAME);
        this.code = code;
        ir = code.ir();
        this.globals = globals;
        this.builtins = builtins;
        slots = new Object[ir.slotCount() + ir.stackSize()];
        top = ir.slotCount();
    }

    /**
     * Whether it is to make a generator yet; no traceback tells of it then. To 3.14 nothing before
     * that raises an exception.
     */
    boolean isIncomplete() {
        return generator == null && code.makesGenerator();
    }

    /** {@return the offset of the instruction, in bytes} */
    int offset() {
        return ir.offsets()[Math.min(place, ir.offsets().length - 1)];
    }

    /** {@return the line; -1 for none} */
    int line() {
        return isFresh ? code.code().firstLine() : code.line(offset());
    }
}
