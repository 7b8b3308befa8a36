package dev.pyclair.verify;

/**
 * How a {@code with} calls its exit function (to 3.8): the function is below why the code at the
 * end of the {@code with} was entered.
 */
final class Cleanups {
    /** What was handed to the exit function: None exactly if there is no exception. */
    private static final int HANDED = Kinds.of(SlotKind.ANY, 1);

    private static final int NOTHING = Kinds.of(SlotKind.NULL);
    private static final int NONE = Kinds.of(SlotKind.NONE);
    private static final int RESULT = Kinds.of(SlotKind.ANY);

    private final Machine machine;
    private final State state;
    private boolean isUsed;

    Cleanups(Machine machine) {
        this.machine = machine;
        this.state = machine.state;
    }

    /** Whether there was one. */
    boolean isUsed() {
        return isUsed;
    }

    /** WITH_CLEANUP: takes the function away. */
    void call(int index) {
        isUsed = true;
        int reasons = Reason.of(state.top(1));
        state.depth -= 2;
        // A true result silences an exception.
        state.push(Reason.slot(reasons | Reason.NORMAL));
    }

    /** WITH_CLEANUP_START: leaves what was handed to the function, and its result. */
    void start(int index) {
        isUsed = true;
        int reasons = Reason.of(state.top(1));
        if (Reason.has(reasons, Reason.CLEANED)
                || Reason.has(reasons, Reason.HAS_MORE | Reason.OUTSIDE)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs the exit function of a with below why its end was entered");
            return;
        }
        boolean isPlain = Kinds.is(state.top(1), SlotKind.NULL);
        state.depth -= 2;
        state.push(isPlain ? NOTHING : Reason.slot(reasons | Reason.CLEANED));
        state.push(isPlain ? NONE : HANDED);
        state.push(RESULT);
    }

    /** WITH_CLEANUP_FINISH: takes both, and with a true result the exception. */
    void finish(int index, boolean isPlain) {
        if (state.top(3) == NOTHING && state.top(2) == NONE) {
            state.depth -= 2;
            return;
        }
        int reasons = Reason.of(state.top(3));
        if (state.top(2) != HANDED
                || !Reason.has(reasons, Reason.CLEANED)
                || Reason.has(reasons, Reason.SILENCED)) {
            machine.fail(Rule.V5_KIND, index, "needs what WITH_CLEANUP_START left on the stack");
            return;
        }
        state.depth -= 3;
        state.push(Reason.slot(isPlain ? reasons : reasons | Reason.SILENCED));
    }
}
