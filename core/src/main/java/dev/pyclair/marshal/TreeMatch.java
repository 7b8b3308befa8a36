package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.TextLimitException;
import dev.pyclair.code.Utf8Builder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two trees of code objects are those of one source: equal in every field that is written,
 * but for what two runs of one compiler may write differently.
 *
 * <p>Those are {@code co_filename}; which equal values are one object, so that a file refers back
 * to it, and which strings are interned; and the order of sets. Up to 3.10 that follows from the
 * hashes of a process. From 3.11 on members are sorted by what marshal writes of each, which tells
 * whether a string is interned; and one of a single character is shared by all of a process, so
 * that any of its modules may have interned it. Anything else is a difference, even where it has no
 * effect.
 *
 * <p>It stands here and not with the comparison for readers, which aligns instructions by their
 * meaning: for a proof nothing may be aligned, and values have to be what the file says they are.
 */
public final class TreeMatch {
    /** Longer texts of values are cut. */
    private static final int LONGEST = 200;

    /** No real name is longer; hostile ones would grow with every level. */
    private static final int LONGEST_NAME = 10_000;

    private final CodeLayout layout;
    private final CodeParts parts;
    private final ValueNumbers numbers;
    private final List<TreeDifference> differences = new ArrayList<>();
    private final ArrayDeque<Pair> pending = new ArrayDeque<>();
    private final Set<Pair> seen = new HashSet<>();

    /** Two code objects to be compared; the name follows from the way to them. */
    private static final class Pair {
        private final CodeObject left;
        private final CodeObject right;
        private final String qualname;

        Pair(CodeObject left, CodeObject right, String qualname) {
            this.left = left;
            this.right = right;
            this.qualname = qualname;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair that && left == that.left && right == that.right;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(left) + System.identityHashCode(right);
        }
    }

    private TreeMatch(CodeObject root) {
        layout = CodeLayout.of(root.version().codeShape());
        parts = new CodeParts(root.version(), layout, true);
        numbers = new ValueNumbers(parts, true);
    }

    /**
     * Compares two trees.
     *
     * @param left the code object of a module, or another
     * @param right the same, of another file or another run of the compiler
     * @return where they differ, outer code before inner; empty if they match
     * @throws IllegalArgumentException if they are of different versions
     */
    public static List<TreeDifference> of(CodeObject left, CodeObject right) {
        if (left.version() != right.version()) {
            throw new IllegalArgumentException(
                    "code of " + left.version() + " is never that of " + right.version());
        }
        var match = new TreeMatch(left);
        if (match.numbers.of(left) == match.numbers.of(right)) {
            return List.of();
        }
        match.pending.push(new Pair(left, right, left.qualname().toString()));
        while (!match.pending.isEmpty()) {
            Pair next = match.pending.pop();
            if (match.seen.add(next)) {
                match.compare(next);
            }
        }
        return List.copyOf(match.differences);
    }

    private void compare(Pair pair) {
        int next = 0;
        for (CodeField field : layout.fields()) {
            if (field.isNumber()) {
                int before = field.numberOf(pair.left);
                int after = field.numberOf(pair.right);
                if (before != after) {
                    add(pair, field, -1, Integer.toString(before), Integer.toString(after));
                }
                continue;
            }
            Constant before = parts.part(pair.left, next);
            Constant after = parts.part(pair.right, next);
            next++;
            if (numbers.of(before) != numbers.of(after)) {
                compare(pair, field, before, after);
            }
        }
    }

    private void compare(Pair pair, CodeField field, Constant before, Constant after) {
        if (before instanceof Constant.Container some
                && after instanceof Constant.Container others) {
            compareItems(pair, field, some.items(), others.items());
        } else if (before instanceof Bytes some
                && after instanceof Bytes others
                && field != CodeField.NAME) {
            int at = 0;
            int end = Math.min(some.length(), others.length());
            while (at < end && some.at(at) == others.at(at)) {
                at++;
            }
            add(pair, field, at, byteAt(some, at), byteAt(others, at));
        } else {
            add(pair, field, -1, text(before, pair), text(after, pair));
        }
    }

    private static String byteAt(Bytes bytes, int index) {
        return index < bytes.length() ? Integer.toString(bytes.at(index)) : "";
    }

    /** The first item that differs, and all pairs of code objects that do. */
    private void compareItems(
            Pair pair, CodeField field, List<Constant> some, List<Constant> others) {
        boolean isTold = false;
        var inner = new ArrayList<Pair>();
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            boolean hasBoth = i < some.size() && i < others.size();
            if (hasBoth && numbers.of(some.get(i)) == numbers.of(others.get(i))) {
                continue;
            }
            if (hasBoth
                    && some.get(i) instanceof CodeObject left
                    && others.get(i) instanceof CodeObject right) {
                inner.add(new Pair(left, right, qualname(pair, left)));
            } else if (!isTold) {
                isTold = true;
                String before = i < some.size() ? text(some.get(i), pair) : "";
                String after = i < others.size() ? text(others.get(i), pair) : "";
                add(pair, field, i, before, after);
            }
        }
        for (int i = inner.size() - 1; i >= 0; i--) {
            pending.push(inner.get(i));
        }
    }

    private String qualname(Pair outer, CodeObject inner) {
        if (inner.version().hasLocalsPlus()) {
            return inner.qualname().toString();
        }
        String name = inner.name().toString();
        boolean isInModule = outer.qualname.startsWith("<module>");
        if (isInModule || outer.qualname.length() + name.length() > LONGEST_NAME) {
            return name;
        }
        int flags = outer.left.flags();
        boolean inFunction = (flags & CodeFlag.OPTIMIZED.bit(inner.version())) != 0;
        return outer.qualname + (inFunction ? ".<locals>." : ".") + name;
    }

    private static String text(Constant value, Pair pair) {
        var out = Utf8Builder.limited(LONGEST);
        try {
            Literal.append(out, value, pair.left.version());
        } catch (TextLimitException e) {
            return "a value too long to be told";
        }
        return out.toString();
    }

    private void add(Pair pair, CodeField field, int index, String left, String right) {
        differences.add(new TreeDifference(pair.qualname, field, index, left, right));
    }
}
