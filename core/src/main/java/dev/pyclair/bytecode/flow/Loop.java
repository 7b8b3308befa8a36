package dev.pyclair.bytecode.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A loop: the blocks from which its header is reached again without leaving what the header leads
 * to.
 *
 * <p>The header of a reducible loop dominates its body (a natural loop; those with one header are
 * one). An irreducible one is entered at other blocks, too, which compilers of Python avoid; its
 * header is the block by which a walk in the order of the code enters it.
 */
public final class Loop {
    private final int header;
    private final int depth;
    private final boolean isIrreducible;
    private final Optional<Loop> outer;
    private final List<Loop> inner = new ArrayList<>();
    private final IntList own = new IntList();

    Loop(int header, boolean isIrreducible, Optional<Loop> outer) {
        this.header = header;
        this.isIrreducible = isIrreducible;
        this.outer = outer;
        depth = outer.isPresent() ? outer.get().depth + 1 : 1;
        outer.ifPresent(loop -> loop.inner.add(this));
    }

    void add(int block) {
        own.add(block);
    }

    /** {@return the index of the block where it is entered} */
    public int header() {
        return header;
    }

    /** {@return how many loops it is in, itself counted: from 1} */
    public int depth() {
        return depth;
    }

    /** {@return whether it can be entered elsewhere than at its header} */
    public boolean isIrreducible() {
        return isIrreducible;
    }

    /** {@return the innermost loop around it} */
    public Optional<Loop> outer() {
        return outer;
    }

    /** {@return the loops directly in it} */
    public List<Loop> inner() {
        return Collections.unmodifiableList(inner);
    }

    /**
     * The blocks of the loop, those of inner loops among them.
     *
     * @return their indices in order, the header's included
     */
    public List<Integer> body() {
        var blocks = new ArrayList<Integer>();
        var pending = new ArrayList<Loop>();
        pending.add(this);
        while (!pending.isEmpty()) {
            Loop loop = pending.remove(pending.size() - 1);
            for (int i = 0; i < loop.own.size(); i++) {
                blocks.add(loop.own.at(i));
            }
            pending.addAll(loop.inner);
        }
        Collections.sort(blocks);
        return blocks;
    }

    @Override
    public String toString() {
        return "loop at block " + header + (isIrreducible ? ", irreducible" : "");
    }
}
