package dev.pyclair.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code CALL_FINALLY} and the way back (3.8): the return address is an int on the stack, to which
 * {@code END_FINALLY} jumps.
 *
 * <p>A {@code return} calls the {@code finally} while its value is on the stack, below the address:
 * one slot stands for both. It calls the end of a handler, which is a {@code finally}, behind the
 * {@code POP_EXCEPT}: as if the block and the values were still there, as nothing looks at them.
 * What the {@code finally} leaves behind goes to all that have called it.
 */
final class FinallyCalls {
    private final Machine machine;
    private final Program program;
    private final State state;
    private final boolean areUsed;

    /** By instruction where a finally starts; null in versions without. */
    private final Called[] called;

    /** What is known of one finally. */
    private static final class Called {
        /** How many values are below why it was entered; -1 if that is not known. */
        private int level = -1;

        private final List<Integer> callers = new ArrayList<>();
        private final List<Boolean> haveResults = new ArrayList<>();
        private final List<Boolean> areOutside = new ArrayList<>();
        private int[] returned;
    }

    FinallyCalls(Machine machine, Program program) {
        this.machine = machine;
        this.program = program;
        this.state = machine.state;
        areUsed = program.opcodes().callsFinally();
        called = new Called[areUsed ? program.count() : 0];
        for (int i = 0; areUsed && i < program.count(); i++) {
            if (program.special(i) == Special.CALL_FINALLY) {
                called[program.target(i)] = new Called();
                if (i + 1 < program.count()) {
                    machine.join(i + 1);
                }
            }
        }
    }

    boolean areUsed() {
        return areUsed;
    }

    /** Whether a handler of SETUP_FINALLY or SETUP_WITH is entered in other ways, too. */
    Blocks.Type type(int handler) {
        if (!areUsed) {
            return program.opcodes().endsFinally() ? Blocks.Type.FINALLY : Blocks.Type.EXCEPT;
        }
        boolean isFinally =
                called[handler] != null
                        || program.special(handler) == Special.WITH_CLEANUP_START
                        || handler > 0 && program.name(handler - 1).equals("BEGIN_FINALLY");
        return isFinally ? Blocks.Type.FINALLY : Blocks.Type.EXCEPT;
    }

    /** Notes the level of the block whose end a finally is. */
    void setUp(int handler, int level) {
        if (areUsed && called[handler] != null) {
            called[handler].level = level;
        }
    }

    /** CALL_FINALLY. */
    void call(int index) {
        int handler = program.target(index);
        Called to = called[handler];
        if (to.level < 0) {
            to.level = state.depth;
        }
        // The end of a handler may be called when the handler itself was just left.
        boolean isOutside = state.depth < to.level - 1;
        int level = isOutside ? to.level - 3 : to.level;
        int more = state.depth - level;
        if (level < 0 || more < 0 || more > 1 || more == 1 && !Kinds.isObject(state.top(1))) {
            machine.fail(
                    Rule.V4_STACK,
                    index,
                    "calls code that needs "
                            + to.level
                            + " values on the stack, and one to return at most; there are "
                            + state.depth);
            return;
        }
        if (index + 1 == program.count() || !Reason.holds(handler)) {
            machine.fail(Rule.V3_CONTROL, index, "has no instruction behind it to come back to");
            return;
        }
        State other = machine.other();
        other.copy(state, level, state.blocks.count());
        if (isOutside && !Unwinding.pushHandler(other)) {
            machine.fail(Rule.V4_STACK, index, "would have one block too many");
            return;
        }
        boolean isMore = more == 1 || isOutside;
        other.push(Reason.slot(Reason.at(handler, isMore ? Reason.HAS_MORE : 0)));
        machine.checkHeight(index, other);
        if (machine.hasFailed()) {
            return;
        }
        machine.merge(handler, other);
        if (!to.callers.contains(index)) {
            to.callers.add(index);
            to.haveResults.add(more == 1);
            to.areOutside.add(isOutside);
            if (to.returned != null) {
                comeBack(to, to.callers.size() - 1);
            }
        }
    }

    /** END_FINALLY, with the state behind it: to all who called a finally. */
    void comeBack(int index, int handler) {
        if (handler < 0) {
            return;
        }
        Called from = called[handler];
        if (from.returned == null) {
            from.returned = state.saved();
        } else if (state.savedDepth(from.returned) != state.depth
                || !state.blocks.equal(from.returned)) {
            machine.fail(
                    Rule.V4_STACK,
                    index,
                    "ends a finally with other values on the stack, or other blocks, than another"
                            + " END_FINALLY");
            return;
        } else if (!state.joinInto(from.returned)) {
            return;
        }
        for (int i = 0; i < from.callers.size(); i++) {
            comeBack(from, i);
        }
    }

    private void comeBack(Called from, int caller) {
        int index = from.callers.get(caller) + 1;
        State other = machine.other();
        other.load(from.returned);
        if (from.areOutside.get(caller)) {
            other.depth -= 3;
            other.blocks.pop();
        }
        if (from.haveResults.get(caller)) {
            other.push(Kinds.of(SlotKind.ANY));
        }
        machine.merge(index, other);
    }

    /** POP_FINALLY: takes why the finally was entered, from below a result if there is one. */
    void pop(int index, int results) {
        int reasons = Reason.of(state.top(1 + results));
        if (Reason.has(reasons, Reason.CLEANED | Reason.HAS_MORE)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "takes why finally was entered, but more values may belong to it");
            return;
        }
        int top = state.top(1);
        state.depth--;
        if (results == 1) {
            state.setTop(1, top);
        }
        state.isChanged = true;
    }
}
