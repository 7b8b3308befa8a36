package dev.pyclair.runtime.trace;

import dev.pyclair.PyclairException;
import dev.pyclair.code.CodeObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a program has done, instruction by instruction, as changes that can be undone.
 *
 * <p>It records while the program runs; {@link #playback} then goes through it in both directions,
 * and runs nothing.
 */
public final class Recording implements Tracer {
    private final int most;
    private final Predicate<CodeObject> seen;
    private final List<Change[]> steps = new ArrayList<>();
    private final Map<Integer, String> exceptions = new TreeMap<>();
    private final StringBuilder output = new StringBuilder();
    private final Moment now = new Moment();
    private final List<TracedFrame> frames = new ArrayList<>();

    /**
     * An empty recording.
     *
     * @param most how many instructions it takes; at the next, it ends the program with a {@link
     *     FullException}
     * @param seen which code is recorded
     */
    public Recording(int most, Predicate<CodeObject> seen) {
        this.most = most;
        this.seen = seen;
    }

    /** There is no room for another instruction. */
    public static final class FullException extends PyclairException {
        private static final long serialVersionUID = 1;

        FullException(int most) {
            super("the recording has " + most + " instructions, its limit");
        }
    }

    @Override
    public boolean sees(CodeObject code) {
        return seen.test(code);
    }

    @Override
    public void before(TracedFrame frame) {
        if (steps.size() == most) {
            throw new FullException(most);
        }
        steps.add(changesTo(frame));
    }

    @Override
    public void raised(TracedFrame frame, String exception) {
        exceptions.put(Math.max(0, steps.size() - 1), exception);
    }

    @Override
    public void written(String text) {
        output.append(text);
    }

    /** Ends the recording: the program has ended. */
    public void end() {
        var changes = new ArrayList<Change>();
        while (!frames.isEmpty()) {
            leave(changes);
        }
        write(changes);
        steps.add(changes.toArray(new Change[0]));
    }

    private Change[] changesTo(TracedFrame frame) {
        var changes = new ArrayList<Change>();
        var chain = new ArrayList<TracedFrame>();
        for (Optional<TracedFrame> each = Optional.of(frame);
                each.isPresent();
                each = each.get().caller()) {
            if (seen.test(each.get().code())) {
                chain.add(each.get());
            }
        }
        Collections.reverse(chain);
        int common = 0;
        while (common < frames.size()
                && common < chain.size()
                && frames.get(common).equals(chain.get(common))) {
            common++;
        }
        while (frames.size() > common) {
            leave(changes);
        }
        for (TracedFrame each : chain.subList(common, chain.size())) {
            frames.add(each);
            add(new Change.Entered(Call.of(each)), changes);
        }
        if (common == chain.size()) {
            update(frame, changes);
        }
        write(changes);
        return changes.toArray(new Change[0]);
    }

    private void add(Change change, List<Change> changes) {
        change.apply(now);
        changes.add(change);
    }

    private void leave(List<Change> changes) {
        frames.remove(frames.size() - 1);
        add(new Change.Left(now.top().copy()), changes);
    }

    private void write(List<Change> changes) {
        if (output.length() != now.written()) {
            add(new Change.Written(now.written(), output.length()), changes);
        }
    }

    private void update(TracedFrame frame, List<Change> changes) {
        Call call = now.top();
        if (call.offset() != frame.offset()) {
            add(
                    new Change.Moved(call.offset(), call.line(), frame.offset(), frame.line()),
                    changes);
        }
        updateStack(call, frame.stack(), changes);
        int seenSoFar = 0;
        for (TracedFrame.Variable variable : frame.variables()) {
            int index = call.find(variable.name(), seenSoFar);
            seenSoFar++;
            String to = variable.value().orElse(null);
            if (index < 0) {
                add(new Change.NewVariable(variable.name(), to), changes);
            } else if (!Objects.equals(call.value(index), to)) {
                add(new Change.Variable(index, variable.name(), call.value(index), to), changes);
            }
        }
        if (seenSoFar < call.variableCount()) {
            clearMissing(call, frame, changes);
        }
    }

    /** Names that a namespace has no more. */
    private void clearMissing(Call call, TracedFrame frame, List<Change> changes) {
        var names = new HashSet<String>();
        for (TracedFrame.Variable variable : frame.variables()) {
            names.add(variable.name());
        }
        List<TracedFrame.Variable> known = call.variables();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).value().isPresent() && !names.contains(known.get(i).name())) {
                add(new Change.Variable(i, known.get(i).name(), call.value(i), null), changes);
            }
        }
    }

    private void updateStack(Call call, List<String> stack, List<Change> changes) {
        List<String> old = call.stack();
        int kept = 0;
        while (kept < old.size() && kept < stack.size() && old.get(kept).equals(stack.get(kept))) {
            kept++;
        }
        if (kept < old.size() || kept < stack.size()) {
            List<String> pushed = List.copyOf(stack.subList(kept, stack.size()));
            add(new Change.Stack(kept, call.above(kept), pushed), changes);
        }
    }

    /** {@return how many moments there are} */
    public int size() {
        return steps.size();
    }

    /** {@return what goes through the recording, before its first instruction} */
    public Playback playback() {
        return new Playback(this);
    }

    Change[] step(int index) {
        return steps.get(index);
    }

    /** {@return what the program has written} */
    public String output() {
        return output.toString();
    }

    /**
     * The exception that an instruction has raised.
     *
     * @param step the number of the moment before the instruction
     * @return the exception as text
     */
    public Optional<String> exception(int step) {
        return Optional.ofNullable(exceptions.get(step));
    }
}
