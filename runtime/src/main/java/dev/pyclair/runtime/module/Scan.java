package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.regex.Matching;

/** Goes through a text from match to match; behind an empty one, the next is not empty. */
final class Scan {
    private final PyPattern pattern;
    private final Subject subject;
    private final Matching matching;
    private int place;
    private boolean mustAdvance;
    private boolean isDone;

    Scan(Context cx, PyPattern pattern, Subject subject) {
        this.pattern = pattern;
        this.subject = subject;
        matching = subject.matching(cx, pattern);
        place = subject.from();
    }

    PyPattern pattern() {
        return pattern;
    }

    /** The next match; null if there is none any more. */
    PyMatch search() {
        return found(!isDone && matching.search(place, mustAdvance));
    }

    Object searchOrNone() {
        PyMatch match = search();
        return match == null ? Singleton.NONE : match;
    }

    /** The match at the place; null if there is none. */
    PyMatch match() {
        return found(!isDone && matching.matches(place, false));
    }

    private PyMatch found(boolean isFound) {
        if (!isFound) {
            isDone = true;
            return null;
        }
        var match = new PyMatch(pattern, subject, matching);
        place = matching.matchEnd();
        mustAdvance = matching.matchEnd() == matching.start();
        return match;
    }
}
