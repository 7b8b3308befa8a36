package dev.pyclair.runtime.regex;

/** Parts of a regular expression that may match several times. */
final class Repeats {
    private Repeats() {}

    /** How often, and in which order the numbers are tried. */
    enum Way {
        /** The most first. */
        GREEDY,
        /** The least first. */
        LAZY,
        /** The most alone. */
        POSSESSIVE
    }

    /** A character several times. */
    static final class OfOne extends Node {
        private final CharTest test;
        private final int least;
        private final int most;
        private final Way way;

        OfOne(CharTest test, int least, int most, Way way) {
            this.test = test;
            this.least = least;
            this.most = most;
            this.way = way;
        }

        @Override
        boolean match(Matching m, int at) {
            int limit = most > m.end - at ? m.end : at + most;
            if (limit - at < least) {
                return false;
            }
            if (way == Way.LAZY) {
                return matchLazily(m, at, limit);
            }
            int to = at;
            while (to < limit && test.test(m.text[to])) {
                to++;
            }
            m.count(to - at);
            if (way == Way.POSSESSIVE) {
                return to - at >= least && next.match(m, to);
            }
            for (; to - at >= least; to--) {
                if (next.match(m, to)) {
                    return true;
                }
            }
            return false;
        }

        private boolean matchLazily(Matching m, int at, int limit) {
            int to = at;
            while (to - at < least) {
                if (!test.test(m.text[to++])) {
                    return false;
                }
            }
            while (true) {
                if (next.match(m, to)) {
                    return true;
                }
                if (to >= limit || !test.test(m.text[to++])) {
                    return false;
                }
            }
        }
    }

    /** Where a part begins that may match several times. */
    static final class Start extends Node {
        private final int number;
        private final Node end;

        Start(int number, Node end) {
            this.number = number;
            this.end = end;
        }

        @Override
        boolean match(Matching m, int at) {
            int count = m.counts[number];
            int last = m.lasts[number];
            m.counts[number] = 0;
            m.lasts[number] = -1;
            boolean found = end.match(m, at);
            m.counts[number] = count;
            m.lasts[number] = last;
            return found;
        }
    }

    /** Where it has matched once more, or not at all. */
    static final class End extends Node {
        private final int number;
        private final int least;
        private final int most;
        private final boolean isLazy;
        private Node body;

        End(int number, int least, int most, boolean isLazy) {
            this.number = number;
            this.least = least;
            this.most = most;
            this.isLazy = isLazy;
        }

        void setBody(Node value) {
            body = value;
        }

        @Override
        boolean match(Matching m, int at) {
            m.count(1);
            int count = m.counts[number];
            int last = m.lasts[number];
            if (count < least) {
                return again(m, at, count, last, last);
            }
            boolean canGoOn = count < most && at != last;
            if (isLazy) {
                return leave(m, at, count, last) || canGoOn && again(m, at, count, last, at);
            }
            return canGoOn && again(m, at, count, last, at) || leave(m, at, count, last);
        }

        private boolean again(Matching m, int at, int count, int last, int newLast) {
            m.counts[number] = count + 1;
            m.lasts[number] = newLast;
            boolean found = body.match(m, at);
            m.counts[number] = count;
            m.lasts[number] = last;
            return found;
        }

        /** What comes behind may begin the same anew, within a turn of another. */
        private boolean leave(Matching m, int at, int count, int last) {
            boolean found = next.match(m, at);
            m.counts[number] = count;
            m.lasts[number] = last;
            return found;
        }
    }

    /** A part as often as it matches, which is not tried in another way. */
    static final class Possessive extends Node {
        private final Node body;
        private final int least;
        private final int most;

        Possessive(Node body, int least, int most) {
            this.body = body;
            this.least = least;
            this.most = most;
        }

        @Override
        boolean match(Matching m, int at) {
            int[] marks = m.marks.clone();
            int last = m.lastIndex;
            int to = at;
            int count = 0;
            while (count < most && body.match(m, to)) {
                m.count(1);
                count++;
                if (m.accepted == to && count >= least) {
                    break;
                }
                to = m.accepted;
            }
            if (count >= least && next.match(m, to)) {
                return true;
            }
            m.restore(marks, last);
            return false;
        }
    }
}
