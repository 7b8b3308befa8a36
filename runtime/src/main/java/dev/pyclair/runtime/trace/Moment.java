package dev.pyclair.runtime.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A program between two instructions: its calls, the outermost first, and what it has written. */
public final class Moment {
    private final List<Call> calls = new ArrayList<>();
    private int written;

    Moment() {}

    /** {@return the calls that are under way, the outermost first; only those that are seen} */
    public List<Call> calls() {
        return Collections.unmodifiableList(calls);
    }

    /** {@return how many characters the program has written} */
    public int written() {
        return written;
    }

    void enter(Call call) {
        calls.add(call);
    }

    void leave() {
        calls.remove(calls.size() - 1);
    }

    /** The call whose instruction is next. */
    Call top() {
        return calls.get(calls.size() - 1);
    }

    void setWritten(int value) {
        written = value;
    }
}
