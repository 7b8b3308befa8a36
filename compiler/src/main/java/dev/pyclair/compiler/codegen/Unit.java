package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.symtable.Block;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * A unit while its code is generated, with those around it.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code struct compiler_unit}</a>
 */
final class Unit {
    /** How deep blocks may be in one another: {@code CO_MAXBLOCKS}. */
    static final int MAX_BLOCKS = 21;

    /** What a unit is. */
    enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        ASYNC_FUNCTION,
        LAMBDA,
        COMPREHENSION,
        TYPE_PARAMETERS;

        /** Whether {@code <locals>} stands in the qualified names of what is inside. */
        boolean hasLocals() {
            return this == FUNCTION || this == ASYNC_FUNCTION || this == LAMBDA;
        }

        /** Whether a {@code global} may make what it defines one of the module. */
        boolean isNamed() {
            return this == FUNCTION || this == ASYNC_FUNCTION || this == CLASS;
        }
    }

    final Kind kind;
    final Unit outer;
    final Block block;
    final CodeUnit code;
    final int nesting;

    /** The class whose private names are mangled, or null. */
    String privateName;

    /** Whether {@code await} makes it a coroutine though nothing says {@code async}. */
    boolean isTopLevelCoroutine;

    /** Where a {@code StopIteration} goes that would leave a generator; null in others. */
    Label stopIterationHandler;

    /** The index of {@code None} among the constants, or -1 while that is not known. */
    int none = -1;

    /** How many inlined comprehensions are around the current place. */
    int inlined;

    /** The attributes of {@code self} that methods of a class assign; null in others. */
    final Set<String> staticAttributes;

    private FrameBlock[] blocks = new FrameBlock[4];
    private int depth;

    Unit(Kind kind, Unit outer, Block block, CodeUnit code) {
        this.kind = kind;
        this.outer = outer;
        this.block = block;
        this.code = code;
        this.nesting = outer == null ? 1 : outer.nesting + 1;
        this.privateName = outer == null ? null : outer.privateName;
        this.staticAttributes = kind == Kind.CLASS ? new TreeSet<>(Names.ORDER) : null;
    }

    boolean isCoroutine() {
        return isTopLevelCoroutine || block.isCoroutine();
    }

    /** A name as it is known here. */
    String mangle(String name) {
        return block.mangle(privateName, name);
    }

    /** The index of a variable among cells and free variables; free ones come behind. */
    int free(String name) {
        return code.cellVars().size() + code.freeVars().add(name);
    }

    /** Whether one more frame block fits. */
    boolean hasRoom() {
        return depth < MAX_BLOCKS;
    }

    /** The frame blocks as they are now, for {@link #restore}. */
    FrameBlock[] save() {
        return Arrays.copyOf(blocks, depth);
    }

    void restore(FrameBlock[] saved) {
        System.arraycopy(saved, 0, blocks, 0, saved.length);
        depth = saved.length;
    }

    void push(FrameBlock block) {
        if (depth == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * depth);
        }
        blocks[depth++] = block;
    }

    void pop() {
        blocks[--depth] = null;
    }

    /** The innermost frame block, or null. */
    FrameBlock top() {
        return depth == 0 ? null : blocks[depth - 1];
    }

    /** The innermost loop, or null. */
    FrameBlock loop() {
        for (int i = depth - 1; i >= 0; i--) {
            if (blocks[i].kind().isLoop()) {
                return blocks[i];
            }
        }
        return null;
    }

    /** Notes {@code self.name = ...} with the class around, if there is one. */
    void noteAttribute(String name, ExprContext context) {
        if (context != ExprContext.STORE) {
            return;
        }
        for (Unit at = outer; at != null; at = at.outer) {
            if (at.staticAttributes != null) {
                at.staticAttributes.add(name);
                return;
            }
        }
    }
}
