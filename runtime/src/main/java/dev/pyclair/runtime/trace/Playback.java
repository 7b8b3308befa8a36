package dev.pyclair.runtime.trace;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.Repr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in a recording, which goes forwards and backwards. */
public final class Playback {
    private final Recording recording;
    private final Moment moment = new Moment();
    private int step = -1;

    Playback(Recording recording) {
        this.recording = recording;
        forward();
    }

    /** {@return the number of the moment; -1 if there is none, as nothing was recorded} */
    public int step() {
        return step;
    }

    /** {@return the program as it was} */
    public Moment moment() {
        return moment;
    }

    /** {@return the call whose instruction is next; empty at the end} */
    public Optional<Call> top() {
        return moment.calls().isEmpty() ? Optional.empty() : Optional.of(moment.top());
    }

    /** {@return what the program has written until then} */
    public String output() {
        return recording.output().substring(0, moment.written());
    }

    /** {@return the exception that the next instruction raises} */
    public Optional<String> exception() {
        return recording.exception(step);
    }

    /** Goes to the next moment; false at the end. */
    public boolean forward() {
        if (step + 1 >= recording.size()) {
            return false;
        }
        for (Change change : recording.step(++step)) {
            change.apply(moment);
        }
        return true;
    }

    /** Goes to the moment before; false at the start. */
    public boolean back() {
        if (step <= 0) {
            return false;
        }
        Change[] changes = recording.step(step--);
        for (int i = changes.length - 1; i >= 0; i--) {
            changes[i].undo(moment);
        }
        return true;
    }

    /**
     * Goes to a moment, or as near as there is one.
     *
     * @param target its number
     */
    public void go(int target) {
        while (step < target && forward()) {
            continue;
        }
        while (step > target && back()) {
            continue;
        }
    }

    /**
     * What the step to this moment has changed, in words: variables, the stack, calls and output.
     *
     * @return a line each
     */
    public List<String> changes() {
        var words = new ArrayList<String>();
        if (step < 0) {
            return words;
        }
        for (Change change : recording.step(step)) {
            if (change instanceof Change.Stack stack) {
                words.add(stack(stack));
            } else if (change instanceof Change.Variable variable) {
                words.add(variable(variable.name(), variable.to()));
            } else if (change instanceof Change.NewVariable variable) {
                words.add(variable(variable.name(), variable.value()));
            } else if (change instanceof Change.Entered entered) {
                words.add("into " + entered.call().code().qualname());
            } else if (change instanceof Change.Left left) {
                words.add("out of " + left.call().code().qualname());
            } else if (change instanceof Change.Written written) {
                String text = recording.output().substring(written.from(), written.to());
                words.add(
                        "wrote "
                                + CodePoints.toJava(
                                        Repr.of(CodePoints.fromJava(text), UnicodeDatabase.V15_1)));
            }
        }
        return words;
    }

    private static String variable(String name, String value) {
        return value == null ? name + " has no value" : name + " = " + value;
    }

    private static String stack(Change.Stack stack) {
        String popped = String.join(", ", stack.popped());
        String pushed = String.join(", ", stack.pushed());
        if (stack.popped().isEmpty()) {
            return "pushed " + pushed;
        }
        return stack.pushed().isEmpty()
                ? "popped " + popped
                : "popped " + popped + ", pushed " + pushed;
    }
}
