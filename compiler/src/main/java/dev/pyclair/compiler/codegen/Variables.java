package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.NamePool;
import dev.pyclair.compiler.sequence.Op;
import dev.pyclair.compiler.symtable.Block;
import dev.pyclair.compiler.symtable.BlockType;
import dev.pyclair.compiler.symtable.Scope;
import dev.pyclair.compiler.symtable.SymbolFlag;
import java.util.ArrayList;
import java.util.List;

/**
 * Variables: where each is kept, and the instructions on them.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_nameop}, {@code dictbytype}</a>
 */
final class Variables {
    private final Generator g;

    Variables(Generator g) {
        this.g = g;
    }

    /** Numbers the parameters, cells and free variables of a unit. */
    void declare(Unit unit) {
        Block block = unit.block;
        List<String> parameters = block.varnames();
        for (int i = 0; i < parameters.size(); i++) {
            unit.code.varNames().add(parameters.get(i));
        }
        declare(block, Scope.CELL, SymbolFlag.COMP_CELL, unit.code.cellVars());
        if (block.needsClassClosure()) {
            unit.code.cellVars().add("__class__");
        }
        if (block.needsClassDict()) {
            unit.code.cellVars().add("__classdict__");
        }
        declare(block, Scope.FREE, SymbolFlag.FREE_CLASS, unit.code.freeVars());
    }

    private static void declare(Block block, Scope scope, int flag, NamePool pool) {
        List<String> names = null;
        for (int i = 0; i < block.size(); i++) {
            if (block.scopeAt(i) == scope || (block.flagsAt(i) & flag) != 0) {
                if (names == null) {
                    names = new ArrayList<>();
                }
                names.add(block.nameAt(i));
            }
        }
        if (names != null) {
            names.sort(Names.ORDER);
            for (String name : names) {
                pool.add(name);
            }
        }
    }

    /** Refuses to assign or delete {@code __debug__}. */
    void forbid(String name, ExprContext context, Span span) {
        if (context != ExprContext.LOAD && name.equals("__debug__")) {
            throw g.error(
                    context == ExprContext.STORE
                            ? "cannot assign to __debug__"
                            : "cannot delete __debug__",
                    span);
        }
    }

    void use(String name, ExprContext context, Span span) {
        forbid(name, context, span);
        Unit unit = g.unit;
        String mangled = unit.mangle(name);
        Scope scope = unit.block.scope(mangled);
        switch (scope) {
            case FREE:
                useCell(unit, unit.free(mangled), context, span);
                break;
            case CELL:
                useCell(unit, unit.code.cellVars().add(mangled), context, span);
                break;
            case LOCAL:
                if (unit.block.isFunctionLike()
                        || !unit.code.hiddenLocals().isEmpty()
                                && unit.code.hiddenLocals().get(mangled) == Boolean.TRUE) {
                    g.add(fast(context), unit.code.varNames().add(mangled), span);
                } else {
                    useName(unit, mangled, context, span);
                }
                break;
            case GLOBAL_IMPLICIT:
                if (unit.block.isFunctionLike()) {
                    useGlobal(unit, mangled, true, context, span);
                } else {
                    useName(unit, mangled, context, span);
                }
                break;
            case GLOBAL_EXPLICIT:
                useGlobal(unit, mangled, false, context, span);
                break;
            default:
                useName(unit, mangled, context, span);
                break;
        }
    }

    private void useCell(Unit unit, int index, ExprContext context, Span span) {
        Op op;
        if (context == ExprContext.STORE) {
            op = Op.STORE_DEREF;
        } else if (context == ExprContext.DEL) {
            op = Op.DELETE_DEREF;
        } else if (unit.block.type() == BlockType.CLASS && unit.inlined == 0) {
            g.add(Op.LOAD_LOCALS, span);
            op = Op.LOAD_FROM_DICT_OR_DEREF;
        } else if (unit.block.canSeeClassScope()) {
            g.add(Op.LOAD_DEREF, unit.free("__classdict__"), span);
            op = Op.LOAD_FROM_DICT_OR_DEREF;
        } else {
            op = Op.LOAD_DEREF;
        }
        g.add(op, index, span);
    }

    private void useGlobal(
            Unit unit, String name, boolean isImplicit, ExprContext context, Span span) {
        if (context != ExprContext.LOAD) {
            Op op = context == ExprContext.STORE ? Op.STORE_GLOBAL : Op.DELETE_GLOBAL;
            g.add(op, unit.code.names().add(name), span);
        } else if (isImplicit && unit.block.canSeeClassScope()) {
            g.add(Op.LOAD_DEREF, unit.free("__classdict__"), span);
            g.add(Op.LOAD_FROM_DICT_OR_GLOBALS, unit.code.names().add(name), span);
        } else {
            g.add(Op.LOAD_GLOBAL, unit.code.names().add(name) << 1, span);
        }
    }

    private void useName(Unit unit, String name, ExprContext context, Span span) {
        int index = unit.code.names().add(name);
        if (context == ExprContext.STORE) {
            g.add(Op.STORE_NAME, index, span);
        } else if (context == ExprContext.DEL) {
            g.add(Op.DELETE_NAME, index, span);
        } else if (unit.block.type() == BlockType.CLASS && unit.inlined > 0) {
            g.add(Op.LOAD_GLOBAL, index << 1, span);
        } else {
            g.add(Op.LOAD_NAME, index, span);
        }
    }

    private static Op fast(ExprContext context) {
        return context == ExprContext.LOAD
                ? Op.LOAD_FAST
                : context == ExprContext.STORE ? Op.STORE_FAST : Op.DELETE_FAST;
    }
}
