package dev.pyclair.runtime.trace;

import dev.pyclair.code.CodeObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A call as it was at a moment. */
public final class Call {
    private final CodeObject code;
    private int offset;
    private int line;
    private final List<String> stack;
    private final List<String> names;

    /** Null where a variable has no value. */
    private final List<String> values;

    private Call(
            CodeObject code,
            int offset,
            int line,
            List<String> stack,
            List<String> names,
            List<String> values) {
        this.code = code;
        this.offset = offset;
        this.line = line;
        this.stack = stack;
        this.names = names;
        this.values = values;
    }

    static Call of(TracedFrame frame) {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (TracedFrame.Variable variable : frame.variables()) {
            names.add(variable.name());
            values.add(variable.value().orElse(null));
        }
        return new Call(
                frame.code(),
                frame.offset(),
                frame.line(),
                new ArrayList<>(frame.stack()),
                names,
                values);
    }

    /** {@return the same, which goes its own way from here} */
    Call copy() {
        return new Call(
                code,
                offset,
                line,
                new ArrayList<>(stack),
                new ArrayList<>(names),
                new ArrayList<>(values));
    }

    /** {@return the code} */
    public CodeObject code() {
        return code;
    }

    /** {@return the offset of the instruction that is next, or under way, in bytes} */
    public int offset() {
        return offset;
    }

    /** {@return its line, counted from 1; -1 for none} */
    public int line() {
        return line;
    }

    /** {@return the values on the stack as text, the bottom first} */
    public List<String> stack() {
        return Collections.unmodifiableList(stack);
    }

    /** {@return the variables, with their values as text} */
    public List<TracedFrame.Variable> variables() {
        var variables = new ArrayList<TracedFrame.Variable>();
        for (int i = 0; i < names.size(); i++) {
            String value = values.get(i);
            variables.add(new TracedFrame.Variable(names.get(i), Optional.ofNullable(value)));
        }
        return variables;
    }

    void move(int newOffset, int newLine) {
        offset = newOffset;
        line = newLine;
    }

    /**
     * Where a variable is; -1 if there is none of that name.
     *
     * @param guess where it is mostly, as the order is kept
     */
    int find(String name, int guess) {
        return guess < names.size() && names.get(guess).equals(name) ? guess : names.indexOf(name);
    }

    String value(int index) {
        return values.get(index);
    }

    int variableCount() {
        return names.size();
    }

    void set(int index, String value) {
        values.set(index, value);
    }

    void add(String name, String value) {
        names.add(name);
        values.add(value);
    }

    void removeLast() {
        names.remove(names.size() - 1);
        values.remove(values.size() - 1);
    }

    /** Replaces the values above some of the stack. */
    void setStack(int kept, List<String> above) {
        stack.subList(kept, stack.size()).clear();
        stack.addAll(above);
    }

    List<String> above(int kept) {
        return List.copyOf(stack.subList(kept, stack.size()));
    }
}
