package dev.pyclair.runtime.regex;

/** A part of a regular expression, which knows what comes behind it. */
abstract class Node {
    /** What comes behind. */
    Node next;

    /**
     * Matches this and all that comes behind.
     *
     * @param at where
     * @return whether it does; if not, the state is as it was
     */
    abstract boolean match(Matching m, int at);

    /** The end of an expression. */
    static final class Accept extends Node {
        @Override
        boolean match(Matching m, int at) {
            if (m.mustReachEnd && at != m.end || m.mustAdvance && at == m.start) {
                return false;
            }
            m.accepted = at;
            return true;
        }
    }

    /** The end of a part that is looked at by itself. */
    static final class InnerAccept extends Node {
        @Override
        boolean match(Matching m, int at) {
            m.accepted = at;
            return true;
        }
    }

    /** What never matches. */
    static final class Failure extends Node {
        @Override
        boolean match(Matching m, int at) {
            return false;
        }
    }

    /** Nothing at all. */
    static final class Nothing extends Node {
        @Override
        boolean match(Matching m, int at) {
            return next.match(m, at);
        }
    }

    /** One character. */
    static final class One extends Node {
        private final CharTest test;

        One(CharTest test) {
            this.test = test;
        }

        CharTest test() {
            return test;
        }

        @Override
        boolean match(Matching m, int at) {
            return at < m.end && test.test(m.text[at]) && next.match(m, at + 1);
        }
    }

    /** A place, such as the start of a line. */
    static final class At extends Node {
        private final Place place;

        At(Place place) {
            this.place = place;
        }

        @Override
        boolean match(Matching m, int at) {
            return place.isAt(m, at) && next.match(m, at);
        }
    }

    /** The start or the end of a group. */
    static final class Mark extends Node {
        private final int number;

        Mark(int number) {
            this.number = number;
        }

        @Override
        boolean match(Matching m, int at) {
            int before = m.marks[number];
            int last = m.lastIndex;
            m.marks[number] = at;
            if ((number & 1) == 1) {
                m.lastIndex = number / 2 + 1;
            }
            if (next.match(m, at)) {
                return true;
            }
            m.marks[number] = before;
            m.lastIndex = last;
            return false;
        }
    }

    /** What a group has matched, once more. */
    static final class Reference extends Node {
        private final int group;
        private final Folding folding;

        Reference(int group, Folding folding) {
            this.group = group;
            this.folding = folding;
        }

        @Override
        boolean match(Matching m, int at) {
            int from = m.marks[2 * group];
            int to = m.marks[2 * group + 1];
            if (from < 0 || to < from || to - from > m.end - at) {
                return false;
            }
            for (int i = 0; i < to - from; i++) {
                if (folding.of(m.text[at + i]) != folding.of(m.text[from + i])) {
                    return false;
                }
            }
            return next.match(m, at + to - from);
        }
    }

    /** One of two ways, by whether a group has matched. */
    static final class Condition extends Node {
        private final int group;
        private final Node yes;
        private final Node no;

        Condition(int group, Node yes, Node no) {
            this.group = group;
            this.yes = yes;
            this.no = no;
        }

        @Override
        boolean match(Matching m, int at) {
            boolean has = m.marks[2 * group] >= 0 && m.marks[2 * group + 1] >= m.marks[2 * group];
            return (has ? yes : no).match(m, at);
        }
    }

    /** One of several ways, the first that leads to a match. */
    static final class Branch extends Node {
        private final Node[] ways;

        Branch(Node... ways) {
            this.ways = ways;
        }

        @Override
        boolean match(Matching m, int at) {
            for (Node way : ways) {
                if (way.match(m, at)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What is looked at ahead or behind. */
    static final class Look extends Node {
        private final Node body;
        private final int back;
        private final boolean isWanted;

        Look(Node body, int back, boolean isWanted) {
            this.body = body;
            this.back = back;
            this.isWanted = isWanted;
        }

        @Override
        boolean match(Matching m, int at) {
            int[] marks = m.marks.clone();
            int last = m.lastIndex;
            boolean found = at >= back && body.match(m, at - back);
            if (found && !isWanted) {
                m.restore(marks, last);
            }
            if (found == isWanted && next.match(m, at)) {
                return true;
            }
            m.restore(marks, last);
            return false;
        }
    }

    /** What is not tried in another way once it has matched. */
    static final class Atomic extends Node {
        private final Node body;

        Atomic(Node body) {
            this.body = body;
        }

        @Override
        boolean match(Matching m, int at) {
            int[] marks = m.marks.clone();
            int last = m.lastIndex;
            if (body.match(m, at) && next.match(m, m.accepted)) {
                return true;
            }
            m.restore(marks, last);
            return false;
        }
    }
}
