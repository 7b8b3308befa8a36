package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.regex.Matching;

/** {@code re.Match}. */
final class PyMatch extends PyObject {
    static final PyType TYPE =
            PyType.of("re", "Match", new MatchMethods(), Types.OBJECT).setFinal();

    private final PyPattern pattern;
    private final Subject subject;
    private final int[] spans;
    private final int lastIndex;

    PyMatch(PyPattern pattern, Subject subject, Matching matching) {
        super(TYPE);
        this.pattern = pattern;
        this.subject = subject;
        lastIndex = matching.lastIndex();
        int[] marks = matching.marks();
        spans = new int[marks.length + 2];
        spans[0] = matching.start();
        spans[1] = matching.matchEnd();
        for (int i = 0; i < marks.length; i += 2) {
            boolean has = marks[i] >= 0 && marks[i + 1] >= marks[i];
            spans[i + 2] = has ? marks[i] : -1;
            spans[i + 3] = has ? marks[i + 1] : -1;
        }
    }

    PyPattern pattern() {
        return pattern;
    }

    Subject subject() {
        return subject;
    }

    int lastIndex() {
        return lastIndex;
    }

    /** How many groups there are, the whole among them. */
    int count() {
        return spans.length / 2;
    }

    int start(int group) {
        return spans[2 * group];
    }

    int end(int group) {
        return spans[2 * group + 1];
    }

    /** What a group has matched; null if it has not. */
    Object group(int group) {
        return start(group) < 0 ? null : subject.slice(start(group), end(group));
    }

    Object groupOr(int group, Object otherwise) {
        Object found = group(group);
        return found == null ? otherwise == null ? Singleton.NONE : otherwise : found;
    }
}
