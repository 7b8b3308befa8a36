package dev.pyclair.compiler.parse.error;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A rule of the grammar, or a group inside of one. */
final class Rule {
    /** An alternative of a rule. */
    static final class Alternative {
        final List<Item> items = new ArrayList<>();

        /** What is made of the items. */
        Action action = Action.NONE;

        /** The kinds of tokens with which it may begin. */
        final BitSet first = new BitSet();

        /** Whether a result is kept for the action. */
        boolean hasSlots;

        /** Whether it is but a rule that counts in the second attempt only. */
        boolean isInvalid;

        /** How many of the items take something. */
        int takers;

        /** Notes what follows from the items. */
        void complete() {
            for (Item item : items) {
                hasSlots |= item.slot >= 0;
                if (item.op != Item.Op.AHEAD
                        && item.op != Item.Op.NOT_AHEAD
                        && item.op != Item.Op.CUT) {
                    takers++;
                }
            }
            Rule only = items.size() == 1 ? items.get(0).rule : null;
            isInvalid = only != null && only.isInvalid;
        }
    }

    /**
     * What is made of the items of an alternative.
     *
     * @param kind whether it is a node, a result, a list, or something else
     * @param name the kind of node, or the name of what is done
     * @param slots the results that it is about
     * @param words what is wrong
     */
    record Action(Kind kind, String name, int[] slots, String words) {
        /** No action: the only item is the result. */
        static final Action NONE = new Action(Kind.NONE, "", new int[0], "");

        /** The kinds of actions. */
        enum Kind {
            NONE,
            NODE,
            SAME,
            LIST,
            CALL
        }
    }

    final List<Alternative> alternatives = new ArrayList<>();

    /** The kinds of tokens with which one of them may begin. */
    final BitSet first = new BitSet();

    boolean isMemo;
    boolean isLeftRecursive;

    /** Whether it only counts in the second attempt. */
    final boolean isInvalid;

    /** Whether rules that count in the second attempt only do not count inside. */
    final boolean isWithoutInvalid;

    Rule(String name) {
        this.isInvalid = name.startsWith("invalid_");
        this.isWithoutInvalid = name.endsWith("_without_invalid");
    }
}
