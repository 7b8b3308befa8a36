package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Chooses code objects by qualified name.
 *
 * <p>A pattern is a name in which {@code *} stands for any text and {@code ?} for any character;
 * {@code [2]} at its end takes the third of those that have the same name, in the order of the
 * file.
 */
final class CodeSelector {
    private final List<Pattern> patterns = new ArrayList<>();

    CodeSelector(List<String> patterns) {
        for (String pattern : patterns) {
            if (pattern.isEmpty()) {
                throw new UsageException("--function takes a name, and '' is none");
            }
            this.patterns.add(new Pattern(pattern));
        }
    }

    /** Whether all code is wanted, since nothing was asked for. */
    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /**
     * What to say of each pattern that matched nothing in all files that were read so far, such as
     * {@code no code is named 'greet'}.
     */
    List<String> missing() {
        var messages = new ArrayList<String>();
        for (Pattern pattern : patterns) {
            if (!pattern.isFound) {
                messages.add(
                        "no code is named '"
                                + pattern.text
                                + "'"
                                + (pattern.nearest.isEmpty()
                                        ? ""
                                        : "; did you mean '" + pattern.nearest + "'?"));
            }
        }
        return messages;
    }

    /** A pattern, and what several threads find for it. */
    private static final class Pattern {
        private static final int ANY = -1;

        private final String text;
        private final String glob;
        private final int index;
        private volatile boolean isFound;

        /** The shortest name that ends with what is wanted; empty if there is none. */
        private String nearest = "";

        Pattern(String text) {
            this.text = text;
            this.index = indexOf(text);
            this.glob = index == ANY ? text : text.substring(0, text.lastIndexOf('['));
        }

        /** The number in brackets at the end. */
        private static int indexOf(String text) {
            int open = text.lastIndexOf('[');
            if (open <= 0 || !text.endsWith("]") || text.length() - open == 2) {
                return ANY;
            }
            int index = 0;
            for (int i = open + 1; i < text.length() - 1; i++) {
                int digit = Character.digit(text.charAt(i), 10);
                if (digit < 0 || index > Integer.MAX_VALUE / 10 - 1) {
                    return ANY;
                }
                index = index * 10 + digit;
            }
            return index;
        }

        boolean matches(String name, int number) {
            if ((index == ANY || index == number) && Glob.matches(glob, name)) {
                isFound = true;
                return true;
            }
            if (!isFound && Glob.matches("*." + glob, name)) {
                suggest(name);
            }
            return false;
        }

        /** Which is the nearest does not depend on the order in which threads come here. */
        private synchronized void suggest(String name) {
            if (nearest.isEmpty()
                    || name.length() < nearest.length()
                    || name.length() == nearest.length() && name.compareTo(nearest) < 0) {
                nearest = name;
            }
        }
    }

    /**
     * The code objects that a pattern matches.
     *
     * @param root the code of a module
     * @param nested whether code inside a chosen one is chosen too
     */
    List<CodeObject> select(CodeObject root, boolean nested) {
        var numbers = new HashMap<String, Integer>();
        var chosen = new ArrayList<CodeObject>();
        int skipBelow = Integer.MAX_VALUE;
        for (CodeTree.Node node : CodeTree.of(root)) {
            int number = numbers.merge(node.qualname(), 1, Integer::sum) - 1;
            boolean isMatched = false;
            for (Pattern pattern : patterns) {
                // Every pattern is asked, to know which of them match nothing.
                isMatched |= pattern.matches(node.qualname(), number);
            }
            if (node.depth() > skipBelow) {
                continue;
            }
            skipBelow = Integer.MAX_VALUE;
            if (isMatched) {
                chosen.add(node.code());
                skipBelow = nested ? Integer.MAX_VALUE : node.depth();
            }
        }
        return chosen;
    }
}
