package dev.pyclair.runtime.trace;

import java.util.List;

/** What a step has changed; it can be done again, and undone. */
sealed interface Change {
    /** Does it. */
    void apply(Moment moment);

    /** Undoes it. */
    void undo(Moment moment);

    /**
     * The next instruction is another.
     *
     * @param from its offset before
     * @param fromLine its line before
     * @param to its offset now
     * @param toLine its line now
     */
    record Moved(int from, int fromLine, int to, int toLine) implements Change {
        @Override
        public void apply(Moment moment) {
            moment.top().move(to, toLine);
        }

        @Override
        public void undo(Moment moment) {
            moment.top().move(from, fromLine);
        }
    }

    /**
     * The stack is another.
     *
     * @param kept how many values stay at the bottom
     * @param popped what was above them
     * @param pushed what is above them now
     */
    record Stack(int kept, List<String> popped, List<String> pushed) implements Change {
        @Override
        public void apply(Moment moment) {
            moment.top().setStack(kept, pushed);
        }

        @Override
        public void undo(Moment moment) {
            moment.top().setStack(kept, popped);
        }
    }

    /**
     * There is a variable that was not known before.
     *
     * @param name its name
     * @param value its value; null is none
     */
    record NewVariable(String name, String value) implements Change {
        @Override
        public void apply(Moment moment) {
            moment.top().add(name, value);
        }

        @Override
        public void undo(Moment moment) {
            moment.top().removeLast();
        }
    }

    /**
     * A variable has another value; null is none.
     *
     * @param index which
     * @param name its name
     * @param from its value before
     * @param to its value now
     */
    record Variable(int index, String name, String from, String to) implements Change {
        @Override
        public void apply(Moment moment) {
            moment.top().set(index, to);
        }

        @Override
        public void undo(Moment moment) {
            moment.top().set(index, from);
        }
    }

    /**
     * A call has begun, or goes on.
     *
     * @param call as it was then
     */
    record Entered(Call call) implements Change {
        @Override
        public void apply(Moment moment) {
            moment.enter(call.copy());
        }

        @Override
        public void undo(Moment moment) {
            moment.leave();
        }
    }

    /**
     * A call has ended, or waits.
     *
     * @param call as it was last
     */
    record Left(Call call) implements Change {
        @Override
        public void apply(Moment moment) {
            moment.leave();
        }

        @Override
        public void undo(Moment moment) {
            moment.enter(call.copy());
        }
    }

    /**
     * Something was written.
     *
     * @param from how many characters before
     * @param to how many now
     */
    record Written(int from, int to) implements Change {
        @Override
        public void apply(Moment moment) {
            moment.setWritten(to);
        }

        @Override
        public void undo(Moment moment) {
            moment.setWritten(from);
        }
    }
}
