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
            this.patterns.add(Pattern.parse(pattern));
        }
    }

    /** Whether all code is wanted, since nothing was asked for. */
    boolean isEmpty() {
        return patterns.isEmpty();
    }

    private record Pattern(String glob, int index) {
        private static final int ANY = -1;

        static Pattern parse(String text) {
            int open = text.lastIndexOf('[');
            if (open <= 0 || !text.endsWith("]")) {
                return new Pattern(text, ANY);
            }
            int index = 0;
            for (int i = open + 1; i < text.length() - 1; i++) {
                int digit = Character.digit(text.charAt(i), 10);
                if (digit < 0 || index > Integer.MAX_VALUE / 10 - 1) {
                    return new Pattern(text, ANY);
                }
                index = index * 10 + digit;
            }
            return text.length() - open > 2
                    ? new Pattern(text.substring(0, open), index)
                    : new Pattern(text, ANY);
        }

        boolean matches(String name, int number) {
            return (index == ANY || index == number) && Glob.matches(glob, name);
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
            if (node.depth() > skipBelow) {
                continue;
            }
            skipBelow = Integer.MAX_VALUE;
            for (Pattern pattern : patterns) {
                if (pattern.matches(node.qualname(), number)) {
                    chosen.add(node.code());
                    skipBelow = nested ? Integer.MAX_VALUE : node.depth();
                    break;
                }
            }
        }
        return chosen;
    }
}
