package dev.pyclair.compiler.parse.error;

import dev.pyclair.compiler.parse.error.Rule.Action;
import dev.pyclair.compiler.parse.error.Rule.Alternative;
import dev.pyclair.compiler.token.Token;
import dev.pyclair.compiler.token.Tokens;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceException.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through the rules of the grammar in their order, with as many steps as CPython's parser.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/pegen.c">CPython: {@code
 *     Parser/pegen.c}, and {@code parser.c} as {@code Tools/peg_generator} makes it</a>
 */
final class PegMachine {
    /** How deep rules may stand in one another. */
    private static final int MAX_LEVEL = 6000;

    private static final int SLOTS = 5;
    private static final String[] SOFT_KEYWORDS = {"_", "case", "match", "type"};

    /** Stands for something optional that is not there. */
    private static final PegNode NOTHING = new PegNode(PegNode.OTHER, 0, 0);

    private final TokenWindow window;
    private final Tokens tokens;
    private final Problems problems;
    private final Actions actions;
    private boolean hasInvalid;

    /** Results of rules by the token where they began; those of one token are linked. */
    private final Memo[] memos;

    /** The next token. */
    private int mark;

    private int level;

    PegMachine(TokenWindow window, Problems problems, Actions actions, boolean hasInvalid) {
        this.window = window;
        this.tokens = window.tokens;
        this.problems = problems;
        this.actions = actions;
        this.hasInvalid = hasInvalid;
        this.memos = new Memo[tokens.count()];
    }

    /** A result that is kept, and where the rule ended. */
    private static final class Memo {
        private final Rule rule;
        private final Memo next;
        private PegNode node;
        private int mark;

        Memo(Rule rule, Memo next) {
            this.rule = rule;
            this.next = next;
        }
    }

    private Memo memo(Rule rule) {
        Memo memo = memos[mark];
        while (memo != null && memo.rule != rule) {
            memo = memo.next;
        }
        return memo;
    }

    private Memo keep(Rule rule, int start, PegNode node) {
        var memo = new Memo(rule, memos[start]);
        memo.node = node;
        memo.mark = mark;
        memos[start] = memo;
        return memo;
    }

    /** Follows a rule from a token on; gives null where it does not fit. */
    PegNode run(Rule rule, int start) {
        mark = start;
        return rule(rule);
    }

    /** Looks at the next token, which may be where the tokenizer stopped. */
    private int kind() {
        if (mark >= window.fill()) {
            window.setFill(mark + 1);
            if (tokens.kind(mark) == Token.ERROR) {
                throw problems.fault();
            }
        }
        return tokens.kind(mark);
    }

    private void enter() {
        if (level++ == MAX_LEVEL) {
            throw SourceException.nowhere(
                    Kind.MEMORY, "Parser stack overflowed - Python source too complex to parse");
        }
    }

    private PegNode rule(Rule rule) {
        enter();
        boolean hadInvalid = hasInvalid;
        hasInvalid &= !rule.isWithoutInvalid;
        PegNode node;
        if (rule.isLeftRecursive) {
            node = leftRecursive(rule);
        } else if (rule.isMemo) {
            kind();
            Memo memo = memo(rule);
            if (memo == null) {
                int start = mark;
                node = alternatives(rule);
                keep(rule, start, node);
            } else {
                mark = memo.mark;
                node = memo.node;
            }
        } else {
            node = alternatives(rule);
        }
        hasInvalid = hadInvalid;
        level--;
        return node;
    }

    /** Lets a rule that begins with itself take more and more. */
    private PegNode leftRecursive(Rule rule) {
        kind();
        Memo known = memo(rule);
        if (known != null) {
            mark = known.mark;
            return known.node;
        }
        int start = mark;
        int end = mark;
        PegNode result = null;
        Memo memo = keep(rule, start, null);
        while (true) {
            memo.node = result;
            memo.mark = end;
            mark = start;
            enter();
            PegNode node = alternatives(rule);
            level--;
            if (node == null || mark <= end) {
                break;
            }
            end = mark;
            result = node;
        }
        memo.node = result;
        memo.mark = end;
        mark = end;
        return result;
    }

    private PegNode alternatives(Rule rule) {
        int start = mark;
        int kind = kind();
        if (!rule.first.get(kind)) {
            return null;
        }
        PegNode[] slots = null;
        List<Alternative> alternatives = rule.alternatives;
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            if (!alternative.first.get(kind)) {
                continue;
            }
            if (alternative.hasSlots) {
                slots = new PegNode[SLOTS];
            }
            mark = start;
            List<Item> items = alternative.items;
            if (alternative.isInvalid && !hasInvalid) {
                continue;
            }
            boolean isCut = false;
            boolean fits = true;
            PegNode first = null;
            for (int j = 0; j < items.size(); j++) {
                Item item = items.get(j);
                if (item.op == Item.Op.CUT) {
                    isCut = true;
                    continue;
                }
                PegNode node = item(item);
                if (node == null) {
                    fits = false;
                    break;
                }
                if (item.op != Item.Op.AHEAD && item.op != Item.Op.NOT_AHEAD) {
                    first = node;
                }
                if (item.slot >= 0) {
                    slots[item.slot] = node;
                }
            }
            if (fits) {
                return result(alternative, start, first, slots);
            }
            if (isCut) {
                break;
            }
        }
        mark = start;
        return null;
    }

    private PegNode result(Alternative alternative, int start, PegNode only, PegNode[] slots) {
        Action action = alternative.action;
        switch (action.kind()) {
            case NONE:
                return only != null && alternative.takers == 1
                        ? only
                        : new PegNode(PegNode.OTHER, start, lastTaken(start));
            case SAME:
                return slots[action.slots()[0]];
            case LIST:
                return list(collect(action, slots));
            case NODE:
                return new PegNode(action.name(), start, lastTaken(start), collect(action, slots));
            default:
                actions.setQuiet(hasInvalid);
                return actions.run(action, slots, start, mark);
        }
    }

    /** The last token that is no end of a line or a block. */
    private int lastTaken(int start) {
        int last = mark - 1;
        while (last > start
                && (tokens.kind(last) == Token.NEWLINE
                        || tokens.kind(last) == Token.INDENT
                        || tokens.kind(last) == Token.DEDENT
                        || tokens.kind(last) == Token.END_MARKER)) {
            last--;
        }
        return last;
    }

    private static PegNode[] collect(Action action, PegNode[] slots) {
        var all = new ArrayList<PegNode>();
        for (int slot : action.slots()) {
            PegNode node = slots[slot];
            if (node == null || node == NOTHING) {
                continue;
            }
            if (node.is(PegNode.LIST)) {
                all.addAll(List.of(node.children));
            } else {
                all.add(node);
            }
        }
        return all.toArray(PegNode[]::new);
    }

    private static PegNode list(PegNode... items) {
        return items.length == 0
                ? new PegNode(PegNode.LIST, 0, 0)
                : new PegNode(PegNode.LIST, items[0].first, items[items.length - 1].last, items);
    }

    private PegNode item(Item item) {
        switch (item.op) {
            case TOKEN:
                return token(item.token);
            case WORD:
                return word(item.text);
            case RULE:
                return rule(item.rule);
            case GROUP:
                return group(item);
            case OPTIONAL:
                PegNode node = item(item.inner);
                return node == null ? NOTHING : node;
            case STAR:
                return repeat(item.inner, false);
            case PLUS:
                return repeat(item.inner, true);
            case GATHER:
                return gather(item);
            case FORCED:
                if (kind() != item.inner.token) {
                    throw problems.range("expected '" + item.inner.text + "'", mark, mark);
                }
                return token(item.inner.token);
            default:
                int start = mark;
                boolean isThere = item(item.inner) != null;
                mark = start;
                return isThere == (item.op == Item.Op.AHEAD) ? NOTHING : null;
        }
    }

    private PegNode group(Item item) {
        enter();
        PegNode node = alternatives(item.rule);
        level--;
        return node;
    }

    private PegNode repeat(Item inner, boolean isRequired) {
        enter();
        var all = new ArrayList<PegNode>();
        while (true) {
            int start = mark;
            PegNode node = item(inner);
            if (node == null) {
                mark = start;
                break;
            }
            all.add(node);
        }
        level--;
        return isRequired && all.isEmpty() ? null : list(all.toArray(PegNode[]::new));
    }

    private PegNode gather(Item item) {
        enter();
        int start = mark;
        PegNode node = item(item.inner);
        if (node == null) {
            mark = start;
            level--;
            return null;
        }
        var all = new ArrayList<PegNode>();
        all.add(node);
        enter();
        while (true) {
            int before = mark;
            if (item(item.separator) == null) {
                mark = before;
                break;
            }
            node = item(item.inner);
            if (node == null) {
                mark = before;
                break;
            }
            all.add(node);
        }
        level -= 2;
        return list(all.toArray(PegNode[]::new));
    }

    private PegNode token(int expected) {
        int kind = kind();
        if (expected == Grammar.SOFT_KEYWORD) {
            return kind == Token.NAME && isSoftKeyword() ? take(PegNode.NAME) : null;
        }
        if (kind != expected) {
            return null;
        }
        switch (kind) {
            case Token.NAME:
                return take(PegNode.NAME);
            case Token.NUMBER:
                actions.number(mark);
                return take("literal");
            default:
                return take(PegNode.TOKEN);
        }
    }

    private PegNode take(String nodeKind) {
        var node = new PegNode(nodeKind, mark, mark);
        mark++;
        return node;
    }

    private PegNode word(String word) {
        return kind() == Token.NAME && word.equals(tokens.name(mark)) ? take(PegNode.NAME) : null;
    }

    /** Whether the name is the beginning of a soft keyword, which CPython takes for one. */
    private boolean isSoftKeyword() {
        for (String keyword : SOFT_KEYWORDS) {
            if (keyword.startsWith(tokens.name(mark))) {
                return true;
            }
        }
        return false;
    }
}
