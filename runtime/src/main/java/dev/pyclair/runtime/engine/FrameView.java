package dev.pyclair.runtime.engine;

import dev.pyclair.code.CodeObject;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.trace.TracedFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A frame as a tracer sees it. */
final class FrameView implements TracedFrame {
    private final Frame frame;

    FrameView(Frame frame) {
        this.frame = frame;
    }

    @Override
    public CodeObject code() {
        return frame.code.code();
    }

    @Override
    public int offset() {
        return frame.offset();
    }

    @Override
    public int line() {
        return frame.line();
    }

    @Override
    public Optional<TracedFrame> caller() {
        return frame.back == null ? Optional.empty() : Optional.of(new FrameView(frame.back));
    }

    @Override
    public List<String> stack() {
        var values = new ArrayList<String>();
        for (int i = frame.ir.slotCount(); i < frame.top; i++) {
            values.add(frame.slots[i] == null ? "NULL" : ValueText.of(frame.slots[i]));
        }
        return values;
    }

    @Override
    public List<Variable> variables() {
        var variables = new ArrayList<Variable>();
        if (frame.namespace instanceof PyDict names) {
            for (int i = names.next(-1); i >= 0; i = names.next(i)) {
                if (names.keyAt(i) instanceof String name && !name.startsWith("__")) {
                    variables.add(variable(name, names.valueAt(i)));
                }
            }
            return variables;
        }
        String[] names = frame.code.variables();
        for (int i = 0; i < names.length; i++) {
            Object value = frame.slots[i];
            variables.add(variable(names[i], value instanceof PyCell cell ? cell.get() : value));
        }
        return variables;
    }

    private static Variable variable(String name, Object value) {
        return new Variable(name, Optional.ofNullable(value).map(ValueText::of));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrameView that && frame == that.frame;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(frame);
    }
}
