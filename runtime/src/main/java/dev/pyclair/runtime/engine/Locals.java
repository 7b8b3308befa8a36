package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;

/** The local variables of a frame as a dict. */
final class Locals {
    private Locals() {}

    static PyDict of(Frame frame) {
        var dict = new PyDict();
        String[] names = frame.code.variables();
        for (int i = 0; i < names.length; i++) {
            Object value = frame.slots[i] instanceof PyCell cell ? cell.get() : frame.slots[i];
            if (value != null && !names[i].startsWith(".")) {
                dict.putText(names[i], value);
            }
        }
        return dict;
    }
}
