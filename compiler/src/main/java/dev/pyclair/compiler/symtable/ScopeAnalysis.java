package dev.pyclair.compiler.symtable;

import dev.pyclair.compiler.problem.SourceErrors;
import dev.pyclair.source.SourceException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out for every name of every block where its value is kept, when all names are collected.
 *
 * <p>A block is told which names the functions around it bind, which are declared global there and
 * which are type parameters; it tells which names its own blocks need from outside. Comprehensions
 * that are not generators become part of the block around them.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/symtable.c">CPython: {@code
 *     symtable_analyze}, {@code analyze_block}</a>
 */
final class ScopeAnalysis {
    private static final int FLAGS = (1 << SymbolFlag.SCOPE_OFFSET) - 1;

    private final Block block;

    /** The names bound around; null in the module. */
    private final NameSet bound;

    private final NameSet globals;
    private final NameSet typeParams;

    /** The class body whose names are seen here; null for none. */
    private final Block seenClass;

    /** Whether no block is inside, so that nobody is told what the names here are. */
    private final boolean isLeaf;

    /** The names bound here. */
    private final NameSet local = new NameSet();

    /** What the blocks inside, and this one, need from outside. */
    private final NameSet free = new NameSet();

    /** The cells of comprehensions that become part of this block. */
    private final NameSet inlinedCells = new NameSet();

    private ScopeAnalysis(
            Block block, NameSet bound, NameSet globals, NameSet typeParams, Block seenClass) {
        this.block = block;
        this.bound = bound;
        this.globals = globals;
        this.typeParams = typeParams;
        this.seenClass = seenClass;
        this.isLeaf = block.children.isEmpty();
    }

    /** Decides for a module and all inside. */
    static void analyze(Block module) {
        new ScopeAnalysis(module, null, new NameSet(), new NameSet(), null).run(new NameSet());
    }

    /** {@code analyze_block}; what is needed from outside is added to a set. */
    private void run(NameSet needed) {
        if (isLeaf) {
            decide(needed);
            return;
        }
        boolean isClass = block.type() == BlockType.CLASS;
        // What a class body binds or declares is not seen in its methods.
        NameSet childBound = isClass ? bound(new NameSet()) : new NameSet();
        NameSet childGlobals = isClass ? globals.copy() : new NameSet();
        decide(needed);
        if (isClass) {
            childBound.add("__class__");
            childBound.add("__classdict__");
        } else {
            if (block.isFunctionLike()) {
                childBound.addAll(local);
            }
            bound(childBound);
            childGlobals.addAll(globals);
        }
        children(childBound, childGlobals);
        if (block.isFunctionLike()) {
            makeCells();
        } else if (isClass) {
            block.needsClassClosure |= free.remove("__class__");
            block.needsClassDict |= free.remove("__classdict__");
        }
        record(isClass || block.canSeeClassScope);
        needed.addAll(free);
    }

    private void decide(NameSet needed) {
        Symbols symbols = block.symbols;
        for (int i = 0; i < symbols.size(); i++) {
            int flags = symbols.flags(i);
            Scope scope = scope(symbols.name(i), flags, needed);
            symbols.setFlags(i, flags & FLAGS | scope.bits());
        }
    }

    private NameSet bound(NameSet more) {
        if (bound != null) {
            more.addAll(bound);
        }
        return more;
    }

    /** {@code analyze_name}. */
    private Scope scope(String name, int flags, NameSet needed) {
        if ((flags & SymbolFlag.GLOBAL) != 0) {
            if ((flags & SymbolFlag.NONLOCAL) != 0) {
                throw atDirective("name '" + name + "' is nonlocal and global", name);
            }
            if (!isLeaf) {
                globals.add(name);
                if (bound != null) {
                    bound.remove(name);
                }
            }
            return Scope.GLOBAL_EXPLICIT;
        }
        if ((flags & SymbolFlag.NONLOCAL) != 0) {
            checkNonlocal(name);
            needed.add(name);
            return Scope.FREE;
        }
        if ((flags & SymbolFlag.BOUND) != 0) {
            if (!isLeaf) {
                bind(name, flags);
            }
            return Scope.LOCAL;
        }
        if (seenClass != null) {
            int inClass = seenClass.symbols.get(name);
            if ((inClass & SymbolFlag.GLOBAL) != 0) {
                return Scope.GLOBAL_EXPLICIT;
            }
            if ((inClass & SymbolFlag.BOUND) != 0 && (inClass & SymbolFlag.NONLOCAL) == 0) {
                return Scope.GLOBAL_IMPLICIT;
            }
        }
        if (bound != null && bound.contains(name)) {
            needed.add(name);
            return Scope.FREE;
        }
        return Scope.GLOBAL_IMPLICIT;
    }

    private void bind(String name, int flags) {
        local.add(name);
        globals.remove(name);
        if ((flags & SymbolFlag.TYPE_PARAM) != 0) {
            typeParams.add(name);
        } else {
            typeParams.remove(name);
        }
    }

    private void checkNonlocal(String name) {
        if (bound == null) {
            throw atDirective("nonlocal declaration not allowed at module level", name);
        }
        if (!bound.contains(name)) {
            throw atDirective("no binding for nonlocal '" + name + "' found", name);
        }
        if (typeParams.contains(name)) {
            throw atDirective(
                    "nonlocal binding not allowed for type parameter '" + name + "'", name);
        }
    }

    /** {@code error_at_directive}. */
    private SourceException atDirective(String message, String name) {
        for (Block.Directive directive : block.directives) {
            if (directive.name().equals(name)) {
                return SourceErrors.syntax(message, directive.span());
            }
        }
        throw new IllegalStateException("no directive names " + name);
    }

    private void children(NameSet childBound, NameSet childGlobals) {
        boolean isInlining = false;
        for (Block child : block.children) {
            Block seen = null;
            if (child.canSeeClassScope) {
                seen = block.type() == BlockType.CLASS ? block : seenClass;
            }
            boolean isRead = child.children.isEmpty();
            var analysis =
                    new ScopeAnalysis(
                            child,
                            isRead ? childBound : childBound.copy(),
                            isRead ? childGlobals : childGlobals.copy(),
                            isRead ? typeParams : typeParams.copy(),
                            seen);
            boolean isInline =
                    child.comprehension != ComprehensionKind.NONE
                            && !child.isGenerator
                            && !block.canSeeClassScope;
            // Only inlining has to know what this one needs.
            NameSet childFree = isInline ? new NameSet() : free;
            analysis.run(childFree);
            // The names of a class body are found by its dictionary, not by the code of another.
            if (isInline) {
                inline(child, childFree);
                child.isInlined = true;
                isInlining = true;
                free.addAll(childFree);
            }
        }
        if (isInlining) {
            List<Block> spliced = new ArrayList<>();
            for (Block child : block.children) {
                if (child.isInlined) {
                    spliced.addAll(child.children);
                } else {
                    spliced.add(child);
                }
            }
            block.children = spliced;
        }
    }

    /** {@code inline_comprehension}. */
    private void inline(Block comprehension, NameSet needed) {
        Symbols inner = comprehension.symbols;
        boolean isClass = block.type() == BlockType.CLASS;
        boolean isClassCellGone = false;
        for (int i = 0; i < inner.size(); i++) {
            int flags = inner.flags(i);
            if ((flags & SymbolFlag.PARAM) != 0) {
                continue;
            }
            String name = inner.name(i);
            Scope scope = Scope.ofFlags(flags);
            if (scope == Scope.CELL || (flags & SymbolFlag.COMP_CELL) != 0) {
                inlinedCells.add(name);
            }
            // __class__ never goes through a class body: there it is not yet made.
            if (scope == Scope.FREE && isClass && name.equals("__class__")) {
                scope = Scope.GLOBAL_IMPLICIT;
                needed.remove(name);
                isClassCellGone = true;
            }
            int outer = block.symbols.find(name);
            if (outer < 0) {
                block.symbols.put(name, flags & FLAGS | scope.bits());
            } else if ((block.symbols.flags(outer) & SymbolFlag.BOUND) != 0
                    && !isClass
                    && !isFreeInChild(comprehension, name)) {
                needed.remove(name);
            }
        }
        if (isClassCellGone) {
            inner.remove("__class__");
        }
    }

    private static boolean isFreeInChild(Block parent, String name) {
        for (Block child : parent.children) {
            if (child.scope(name) == Scope.FREE) {
                return true;
            }
        }
        return false;
    }

    /** What is bound here and free inside lives in cells. {@code analyze_cells} */
    private void makeCells() {
        Symbols symbols = block.symbols;
        for (int i = 0; i < symbols.size(); i++) {
            int flags = symbols.flags(i);
            String name = symbols.name(i);
            if (Scope.ofFlags(flags) == Scope.LOCAL
                    && (free.contains(name) || inlinedCells.contains(name))) {
                symbols.setFlags(i, flags & FLAGS | Scope.CELL.bits());
                free.remove(name);
            }
        }
    }

    /** {@code update_symbols}. */
    private void record(boolean isInClass) {
        Symbols symbols = block.symbols;
        for (String name : inlinedCells.names()) {
            int index = symbols.find(name);
            if (index >= 0) {
                symbols.setFlags(index, symbols.flags(index) | SymbolFlag.COMP_CELL);
            }
        }
        for (String name : free.names()) {
            int index = symbols.find(name);
            if (index < 0) {
                if (bound == null || bound.contains(name)) {
                    symbols.put(name, Scope.FREE.bits());
                }
            } else if (isInClass) {
                symbols.setFlags(index, symbols.flags(index) | SymbolFlag.FREE_CLASS);
            }
        }
    }
}
