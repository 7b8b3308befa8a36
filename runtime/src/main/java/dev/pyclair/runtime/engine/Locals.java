package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;

/** The local variables of a frame as a mapping. */
final class Locals {
    private Locals() {}

    /** {@return those that have a value, in a new dict} */
    static PyDict of(Frame frame) {
        var dict = new PyDict();
        String[] names = frame.code.variables();
        for (int i = 0; i < names.length; i++) {
            Object value = value(frame, i);
            if (value != null && !names[i].startsWith(".")) {
                dict.putText(names[i], value);
            }
        }
        return dict;
    }

    /**
     * What {@code locals()} gives: up to 3.12 a function's frame has one dict, which is brought up
     * to date whenever it is asked for, and keeps what else a program has put there.
     */
    static Object shown(Context cx, Frame frame) {
        if (frame.namespace != null) {
            return frame.namespace;
        }
        return Feature.KEEPS_LOCALS.in(cx) ? kept(frame) : of(frame);
    }

    /** {@code f_locals}. */
    static Object ofFrame(Context cx, Frame frame) {
        return frame.namespace != null || Feature.KEEPS_LOCALS.in(cx)
                ? shown(cx, frame)
                : new PyFrameLocals(frame);
    }

    private static PyDict kept(Frame frame) {
        if (frame.shownLocals == null) {
            frame.shownLocals = new PyDict();
        }
        String[] names = frame.code.variables();
        for (int i = 0; i < names.length; i++) {
            Object value = value(frame, i);
            if (value == null) {
                frame.shownLocals.removeText(names[i]);
            } else if (!names[i].startsWith(".")) {
                frame.shownLocals.putText(names[i], value);
            }
        }
        return frame.shownLocals;
    }

    /** {@return the variable of a name; -1 if there is none} */
    static int slot(Frame frame, Object name) {
        String[] names = frame.code.variables();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    static Object value(Frame frame, int slot) {
        return frame.slots[slot] instanceof PyCell cell ? cell.get() : frame.slots[slot];
    }

    static void set(Frame frame, int slot, Object value) {
        if (frame.slots[slot] instanceof PyCell cell) {
            cell.set(value);
        } else {
            frame.slots[slot] = value;
        }
    }
}
