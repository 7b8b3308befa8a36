package dev.pyclair.compiler.parse.error;

import dev.pyclair.compiler.token.Token;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * With which tokens the alternatives of rules may begin, so that those that cannot fit need not be
 * tried. An alternative that does something without a token may begin with all.
 */
final class FirstTokens {
    private static final int KINDS = 128;

    private boolean hasChanged;

    private FirstTokens() {}

    /** Notes the tokens at each alternative of the rules and of the groups in them. */
    static void note(Collection<Rule> rules) {
        var work = new FirstTokens();
        do {
            work.hasChanged = false;
            rules.forEach(work::rule);
        } while (work.hasChanged);
    }

    /** What a rule begins with, as far as is known. */
    private BitSet rule(Rule rule) {
        for (Rule.Alternative alternative : rule.alternatives) {
            BitSet known = alternative.first;
            int before = known.cardinality();
            boolean isNullable = sequence(alternative.items, known);
            if (isNullable) {
                known.set(0, KINDS);
            }
            hasChanged |= known.cardinality() != before;
            rule.first.or(known);
        }
        return rule.first;
    }

    /** Adds what items begin with; tells whether they may take nothing. */
    private boolean sequence(List<Item> items, BitSet first) {
        boolean isNullable = true;
        for (Item item : items) {
            // Groups further on are gone through too, for their own sake.
            isNullable &= item(item, isNullable ? first : new BitSet());
        }
        return isNullable;
    }

    private boolean item(Item item, BitSet first) {
        switch (item.op) {
            case TOKEN:
                first.set(item.token == Grammar.SOFT_KEYWORD ? Token.NAME : item.token);
                return false;
            case WORD:
                first.set(Token.NAME);
                return false;
            case RULE:
                first.or(item.rule.first);
                return false;
            case GROUP:
                first.or(rule(item.rule));
                return false;
            case PLUS:
                return item(item.inner, first);
            case GATHER:
                item(item.separator, new BitSet());
                return item(item.inner, first);
            case FORCED:
                first.set(0, KINDS);
                return false;
            case OPTIONAL, STAR:
                item(item.inner, first);
                return true;
            case AHEAD, NOT_AHEAD:
                item(item.inner, new BitSet());
                return true;
            default:
                return true;
        }
    }
}
