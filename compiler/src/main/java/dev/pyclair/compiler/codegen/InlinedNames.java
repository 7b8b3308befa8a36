package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.NamePool;
import dev.pyclair.compiler.sequence.Op;
import dev.pyclair.compiler.symtable.Block;
import dev.pyclair.compiler.symtable.BlockType;
import dev.pyclair.compiler.symtable.Scope;
import dev.pyclair.compiler.symtable.SymbolFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names that an inlined comprehension binds: their outer values lie on the stack meanwhile.
 *
 * @see <a href="https://peps.python.org/pep-0709/">PEP 709</a>
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code push_inlined_comprehension_state}</a>
 */
final class InlinedNames {
    private final Generator g;
    private final Span span;
    private final List<String> pushed = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>(0);
    private final List<String> replaced = new ArrayList<>(0);
    private final List<Integer> replacedFlags = new ArrayList<>(0);
    private Label cleanup;
    private Label end;

    InlinedNames(Generator g, Span span) {
        this.g = g;
        this.span = span;
    }

    /** Puts outer values aside; what is iterated over stays on top of the stack. */
    void push(Block comprehension) {
        Unit unit = g.unit;
        boolean isInClass = unit.block.type() == BlockType.CLASS && unit.inlined == 0;
        unit.inlined++;
        for (int i = 0; i < comprehension.size(); i++) {
            String name = comprehension.nameAt(i);
            int flags = comprehension.flagsAt(i);
            Scope scope = comprehension.scopeAt(i);
            Scope outer = unit.block.scope(name);
            boolean isOther =
                    scope != outer
                            && scope != Scope.FREE
                            && !(scope == Scope.CELL && outer == Scope.FREE);
            if (isOther || isInClass) {
                replaced.add(name);
                replacedFlags.add(unit.block.replaceFlags(name, flags));
            }
            boolean isBound = (flags & SymbolFlag.LOCAL) != 0 && (flags & SymbolFlag.NONLOCAL) == 0;
            if (isBound || isInClass) {
                push(unit, name, scope, outer);
            }
        }
        if (!pushed.isEmpty()) {
            g.add(Op.SWAP, pushed.size() + 1, span);
            cleanup = g.label();
            end = g.label();
            g.jump(Op.SETUP_FINALLY, cleanup, span);
        }
    }

    private void push(Unit unit, String name, Scope scope, Scope outer) {
        if (!unit.block.isFunctionLike()) {
            Map<String, Boolean> fast = unit.code.hiddenLocals();
            if (fast.put(name, true) != Boolean.TRUE) {
                hidden.add(name);
            }
        }
        g.add(Op.LOAD_FAST_AND_CLEAR, unit.code.varNames().add(name), span);
        if (scope == Scope.CELL) {
            int cell = outer == Scope.FREE ? unit.free(name) : unit.code.cellVars().add(name);
            g.add(Op.MAKE_CELL, cell, span);
        }
        pushed.add(name);
    }

    /** Takes outer values back, also behind an exception. */
    void pop() {
        Unit unit = g.unit;
        unit.inlined--;
        for (int i = 0; i < replaced.size(); i++) {
            unit.block.replaceFlags(replaced.get(i), replacedFlags.get(i));
        }
        if (!pushed.isEmpty()) {
            g.add(Op.POP_BLOCK, Generator.NOWHERE);
            g.jump(Op.JUMP_NO_INTERRUPT, end, Generator.NOWHERE);
            g.use(cleanup);
            // The unfinished result lies below the exception
            g.add(Op.SWAP, 2, Generator.NOWHERE);
            g.add(Op.POP_TOP, Generator.NOWHERE);
            restore();
            g.add(Op.RERAISE, 0, Generator.NOWHERE);
            g.use(end);
            restore();
        }
        for (String name : hidden) {
            unit.code.hiddenLocals().put(name, false);
        }
    }

    private void restore() {
        NamePool fast = g.unit.code.varNames();
        g.add(Op.SWAP, pushed.size() + 1, span);
        for (int i = pushed.size() - 1; i >= 0; i--) {
            g.add(Op.STORE_FAST_MAYBE_NULL, fast.add(pushed.get(i)), span);
        }
    }
}
