package dev.pyclair.compiler.symtable;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.TypeParam;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.compiler.problem.Depth;
import dev.pyclair.compiler.problem.SourceErrors;
import dev.pyclair.source.SourceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks that are open while the tree is walked, and what is written down of their names.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/symtable.c">CPython: {@code
 *     struct symtable}</a>
 */
final class BlockStack {
    final Depth depth = new Depth();
    final Map<Object, Block> blocks = new IdentityHashMap<>();
    final Map<TypeParam, Block> defaults = new IdentityHashMap<>();

    /** The class around, whose name private names get; null outside of classes. */
    String className;

    private final FutureFeatures future;
    private final List<Block> open = new ArrayList<>();
    private Block current;
    private Block top;

    BlockStack(FutureFeatures future) {
        this.future = future;
    }

    Block current() {
        return current;
    }

    Block top() {
        return top;
    }

    /** Whether annotations are kept as text. */
    boolean hasTextAnnotations() {
        return future.hasAnnotations();
    }

    /** Opens a block. {@code symtable_enter_block} */
    Block enter(String name, BlockType type, Span span) {
        Block before = current;
        var block =
                new Block(
                        name,
                        type,
                        span,
                        before != null && (before.isNested() || before.isFunctionLike()));
        open.add(block);
        current = block;
        if (before == null) {
            top = block;
            return block;
        }
        block.compIterDepth = before.compIterDepth;
        if (type != BlockType.CLASS) {
            block.mangledNames = before.mangledNames;
        }
        // Annotations that are text bind and use nothing, so nobody gets to see their block.
        if (type != BlockType.ANNOTATION) {
            before.children.add(block);
        }
        return block;
    }

    /** Opens the block of a piece of the tree. */
    Block enter(String name, BlockType type, Object piece, Span span) {
        Block block = enter(name, type, span);
        blocks.put(piece, block);
        return block;
    }

    /** Closes the block that was opened last. */
    void exit() {
        open.remove(open.size() - 1);
        current = open.isEmpty() ? null : open.get(open.size() - 1);
    }

    /** The flags that a block has for a name. {@code symtable_lookup_entry} */
    int lookup(Block block, String name) {
        return block.symbols.get(block.mangle(className, name));
    }

    /** Writes down in the current block what is done with a name. {@code symtable_add_def} */
    void add(String name, int flag, Span span) {
        if ((flag & SymbolFlag.TYPE_PARAM) != 0 && current.mangledNames != null) {
            current.mangledNames.add(name);
        }
        add(current, name, flag, span);
    }

    /** Writes it down in a certain block. {@code symtable_add_def_helper} */
    private void add(Block block, String name, int flag, Span span) {
        String mangled = current.mangle(className, name);
        int value = block.symbols.get(mangled);
        if ((flag & value & SymbolFlag.PARAM) != 0) {
            throw SourceErrors.syntax(
                    "duplicate argument '" + name + "' in function definition", span);
        }
        if ((flag & value & SymbolFlag.TYPE_PARAM) != 0) {
            throw SourceErrors.syntax("duplicate type parameter '" + name + "'", span);
        }
        value |= flag;
        if (block.isCompIterTarget) {
            if ((value & (SymbolFlag.GLOBAL | SymbolFlag.NONLOCAL)) != 0) {
                throw SourceErrors.syntax(
                        "comprehension inner loop cannot rebind assignment expression target '"
                                + name
                                + "'",
                        span);
            }
            value |= SymbolFlag.COMP_ITER;
        }
        block.symbols.put(mangled, value);
        if ((flag & SymbolFlag.PARAM) != 0) {
            block.varnames.add(mangled);
        } else if ((flag & SymbolFlag.GLOBAL) != 0) {
            top.symbols.put(mangled, top.symbols.get(mangled) | flag);
        }
    }

    /** Remembers where a name is declared, for messages. {@code symtable_record_directive} */
    void declare(String name, Span span) {
        current.directives.add(new Block.Directive(current.mangle(className, name), span));
    }

    /** Begins to note which names are mangled: only the type parameters of the class are. */
    void mangleTypeParametersOnly() {
        current.mangledNames = new HashSet<>();
    }

    /**
     * Binds the target of {@code :=} in a comprehension, in the block around all comprehensions.
     * {@code symtable_extend_namedexpr_scope}
     */
    void bindAround(String name, Span span) {
        for (int i = open.size() - 1; ; i--) {
            Block block = open.get(i);
            if (block.comprehension != ComprehensionKind.NONE) {
                int iterated = SymbolFlag.COMP_ITER | SymbolFlag.LOCAL;
                if ((lookup(block, name) & iterated) == iterated) {
                    throw SourceErrors.syntax(
                            "assignment expression cannot rebind comprehension iteration"
                                    + " variable '"
                                    + name
                                    + "'",
                            span);
                }
                continue;
            }
            switch (block.type()) {
                case FUNCTION:
                    boolean isGlobal = (lookup(block, name) & SymbolFlag.GLOBAL) != 0;
                    add(name, isGlobal ? SymbolFlag.GLOBAL : SymbolFlag.NONLOCAL, span);
                    declare(name, span);
                    add(block, name, SymbolFlag.LOCAL, span);
                    return;
                case MODULE:
                    add(name, SymbolFlag.GLOBAL, span);
                    declare(name, span);
                    add(block, name, SymbolFlag.GLOBAL, span);
                    return;
                case CLASS:
                    throw notInComprehension("cannot be used in a class body", span);
                case TYPE_PARAMETERS:
                    throw notInComprehension(
                            "cannot be used within the definition of a generic", span);
                case TYPE_ALIAS:
                    throw notInComprehension("cannot be used in a type alias", span);
                case TYPE_VARIABLE:
                    throw notInComprehension("cannot be used in a TypeVar bound", span);
                default:
                    break;
            }
        }
    }

    private static SourceException notInComprehension(String words, Span span) {
        return SourceErrors.syntax("assignment expression within a comprehension " + words, span);
    }
}
