package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.runtime.trace.Call;
import dev.pyclair.runtime.trace.Playback;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Goes through a recording by instructions, lines, calls and breakpoints. */
final class StepWalk {
    private final Playback playback;
    private final Set<Place> breakpoints = new HashSet<>();

    StepWalk(Playback playback) {
        this.playback = playback;
    }

    /** An instruction; code is told apart by what it is, not by what it says. */
    private static final class Place {
        private final CodeObject code;
        private final int offset;

        Place(CodeObject code, int offset) {
            this.code = code;
            this.offset = offset;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && code == that.code && offset == that.offset;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(code) + offset;
        }
    }

    Playback playback() {
        return playback;
    }

    private int depth() {
        return playback.moment().calls().size();
    }

    private void walk(boolean isForward, BooleanSupplier isThere) {
        while (isForward ? playback.forward() : playback.back()) {
            if (isThere.getAsBoolean()) {
                return;
            }
        }
    }

    /** Goes one instruction. */
    void step(boolean isForward) {
        walk(isForward, () -> true);
    }

    /** Goes to the next instruction of this call, or of its caller where it ends. */
    void over(boolean isForward) {
        int depth = depth();
        walk(isForward, () -> depth() <= depth);
    }

    /** Goes to where this call has returned, or to before it began. */
    void out(boolean isForward) {
        int depth = depth();
        walk(isForward, () -> depth() < depth);
    }

    /** Goes to another line, of this call or of one that it makes or that made it. */
    void line(boolean isForward) {
        Optional<Call> from = playback.top();
        int line = from.isPresent() ? from.get().line() : -1;
        int depth = depth();
        walk(
                isForward,
                () -> {
                    Optional<Call> now = playback.top();
                    return now.isEmpty()
                            || now.get().line() >= 0
                                    && (now.get().line() != line || depth() != depth);
                });
    }

    /** Goes to a breakpoint. */
    void toBreakpoint(boolean isForward) {
        walk(isForward, this::isAtBreakpoint);
    }

    private boolean isAtBreakpoint() {
        Optional<Call> call = playback.top();
        return call.isPresent() && isBreakpoint(call.get().code(), call.get().offset());
    }

    /** Sets a breakpoint at the instruction that is next, or takes it away. */
    void toggleBreakpoint() {
        Optional<Call> call = playback.top();
        if (call.isPresent()) {
            var place = new Place(call.get().code(), call.get().offset());
            if (!breakpoints.remove(place)) {
                breakpoints.add(place);
            }
        }
    }

    boolean isBreakpoint(CodeObject code, int offset) {
        return breakpoints.contains(new Place(code, offset));
    }
}
