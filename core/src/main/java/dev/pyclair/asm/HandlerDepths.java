package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.Label;
import dev.pyclair.bytecode.TryEnd;
import dev.pyclair.bytecode.TryStart;
import dev.pyclair.opcode.Flow;
import dev.pyclair.opcode.InstructionSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for ranges of the exception table that do not say it how many values their handlers leave
 * on the stack: as many as lie there all through every range of that handler.
 *
 * <p>The depth of the stack is followed from the start of the code. What a handler starts with is
 * known when its ranges have been passed, so handlers come in turns, and all starts anew when one
 * turns out to leave fewer.
 */
final class HandlerDepths {
    private static final int UNKNOWN = -1;

    private final List<CodeElement> elements;
    private final int[] opargs;
    private final InstructionSet set;
    private final Map<Label, Integer> places = new IdentityHashMap<>();

    /** By handler, the values that it leaves, as far as its ranges have been passed. */
    private final Map<Label, Integer> found = new IdentityHashMap<>();

    /** By element, the depth before it. */
    private final int[] depths;

    private final Deque<Integer> pending = new ArrayDeque<>();

    HandlerDepths(List<CodeElement> elements, int[] opargs, InstructionSet set) {
        this.elements = elements;
        this.opargs = opargs;
        this.set = set;
        this.depths = new int[elements.size() + 1];
        Arrays.fill(depths, UNKNOWN);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Label label) {
                places.put(label, i);
            }
        }
        while (passAll()) {
            Arrays.fill(depths, UNKNOWN);
        }
    }

    /**
     * The depth of a range that does not say it.
     *
     * @param range its start
     * @return how many values stay on the stack; 0 for one that is never reached
     */
    int of(TryStart range) {
        return found.getOrDefault(range.handler(), 0);
    }

    /** Follows the code from its start; whether that told something new about a handler. */
    private boolean passAll() {
        reach(0, 0);
        boolean isNew = false;
        do {
            follow();
            isNew |= findDepths();
        } while (enterHandlers());
        return isNew;
    }

    private void reach(int index, int depth) {
        if (depths[index] == UNKNOWN) {
            depths[index] = depth;
            pending.add(index);
        }
    }

    private void follow() {
        while (!pending.isEmpty()) {
            int i = pending.remove();
            while (i < elements.size() && step(i)) {
                i++;
            }
        }
    }

    /** Whether the next element is newly reached from one. */
    private boolean step(int i) {
        int next = depths[i];
        if (elements.get(i) instanceof CodeInstruction instruction) {
            Flow flow = set.flow(instruction.entry());
            if (instruction.target().isPresent() && flow != Flow.NEXT) {
                Integer place = places.get(instruction.target().get());
                if (place != null) {
                    reach(place, after(i, instruction, true));
                }
            }
            if (!flow.fallsThrough()) {
                return false;
            }
            next = after(i, instruction, false);
        }
        if (depths[i + 1] != UNKNOWN) {
            return false;
        }
        depths[i + 1] = next;
        return true;
    }

    private int after(int i, CodeInstruction instruction, boolean jump) {
        int effect = set.effect(instruction.entry()).apply(opargs[i], jump).orElse(0);
        return Math.max(0, depths[i] + effect);
    }

    /** Finds the least depth in the ranges of each handler; whether it changed for one. */
    private boolean findDepths() {
        boolean isNew = false;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof TryStart range) {
                int least = range.depth().orElse(leastDepth(i));
                int known = found.getOrDefault(range.handler(), Integer.MAX_VALUE);
                if (least != UNKNOWN && least < known) {
                    found.put(range.handler(), least);
                    isNew = true;
                }
            }
        }
        return isNew;
    }

    /** Reaches the handlers of the ranges that were passed; whether there was a new one. */
    private boolean enterHandlers() {
        for (CodeElement element : elements) {
            if (element instanceof TryStart range && found.containsKey(range.handler())) {
                Integer place = places.get(range.handler());
                if (place != null) {
                    reach(place, of(range) + (range.lasti() ? 2 : 1));
                }
            }
        }
        return !pending.isEmpty();
    }

    private int leastDepth(int start) {
        int least = UNKNOWN;
        int open = 0;
        for (int i = start; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            open += element instanceof TryStart ? 1 : element instanceof TryEnd ? -1 : 0;
            if (open == 0) {
                break;
            }
            boolean isReached = element instanceof CodeInstruction && depths[i] != UNKNOWN;
            if (isReached && (least == UNKNOWN || depths[i] < least)) {
                least = depths[i];
            }
        }
        return least;
    }
}
