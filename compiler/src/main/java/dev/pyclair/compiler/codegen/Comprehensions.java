package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Comprehension;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;
import dev.pyclair.compiler.symtable.Block;
import java.util.List;

/**
 * Comprehensions, inlined or as functions of their own, and generator expressions.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_comprehension}</a>
 */
final class Comprehensions {
    private final Generator g;

    Comprehensions(Generator g) {
        this.g = g;
    }

    /**
     * What all kinds have in common.
     *
     * @param node the expression
     * @param name the name of the function, where it becomes one
     * @param generators the {@code for}s
     * @param element the element, or the key
     * @param value the value of a dictionary, or null
     * @param build what makes the empty result, or null for a generator expression
     * @param append what adds to it
     */
    private record Parts(
            Expr node,
            String name,
            List<Comprehension> generators,
            Expr element,
            Expr value,
            Op build,
            Op append) {
        boolean isGenerator() {
            return build == null;
        }
    }

    void list(Expr.ListComp node) {
        comprehension(
                new Parts(
                        node,
                        "<listcomp>",
                        node.generators(),
                        node.element(),
                        null,
                        Op.BUILD_LIST,
                        Op.LIST_APPEND));
    }

    void set(Expr.SetComp node) {
        comprehension(
                new Parts(
                        node,
                        "<setcomp>",
                        node.generators(),
                        node.element(),
                        null,
                        Op.BUILD_SET,
                        Op.SET_ADD));
    }

    void dict(Expr.DictComp node) {
        comprehension(
                new Parts(
                        node,
                        "<dictcomp>",
                        node.generators(),
                        node.key(),
                        node.value(),
                        Op.BUILD_MAP,
                        Op.MAP_ADD));
    }

    void generator(Expr.GeneratorExp node) {
        comprehension(
                new Parts(node, "<genexpr>", node.generators(), node.element(), null, null, null));
    }

    private void comprehension(Parts parts) {
        Span span = parts.node().span();
        Unit.Kind around = g.unit.kind;
        boolean isTopLevelAwait = g.isTopLevelAwait();
        Block block = g.table.block(parts.node());
        boolean isAsync = block.isCoroutine();
        InlinedNames names = null;
        if (block.isInlined()) {
            iterate(parts.generators().get(0));
            names = new InlinedNames(g, span);
            names.push(block);
        } else if (parts.isGenerator()) {
            g.enterGenerator(Unit.Kind.COMPREHENSION, parts.name(), block, span.line());
        } else {
            g.enter(Unit.Kind.COMPREHENSION, parts.name(), block, span.line());
        }
        if (isAsync
                && !parts.isGenerator()
                && around != Unit.Kind.ASYNC_FUNCTION
                && around != Unit.Kind.COMPREHENSION
                && !isTopLevelAwait) {
            throw g.error("asynchronous comprehension outside of an asynchronous function", span);
        }
        if (!parts.isGenerator()) {
            g.add(parts.build(), 0, span);
            if (names != null) {
                g.add(Op.SWAP, 2, span);
            }
        }
        loop(parts, 0, 0, names != null, span);
        if (names != null) {
            names.pop();
        } else {
            call(parts, isAsync, isTopLevelAwait);
        }
    }

    /** Ends the function of a comprehension, and calls it with what is iterated over. */
    private void call(Parts parts, boolean isAsync, boolean isTopLevelAwait) {
        Span span = parts.node().span();
        if (parts.isGenerator()) {
            g.endGenerator();
        } else {
            g.add(Op.RETURN_VALUE, span);
        }
        Unit unit = g.unit;
        g.functions.closure(unit, g.leave(true), 0, span);
        if (isTopLevelAwait && isAsync) {
            g.unit.isTopLevelCoroutine = true;
        }
        iterate(parts.generators().get(0));
        g.add(Op.CALL, 0, span);
        if (isAsync && !parts.isGenerator()) {
            g.await(0, span);
        }
    }

    private void iterate(Comprehension outermost) {
        g.visit(outermost.iterable());
        g.add(outermost.isAsync() ? Op.GET_AITER : Op.GET_ITER, outermost.iterable().span());
    }

    /** One {@code for} and all that is inside of it. */
    private void loop(Parts parts, int index, int depth, boolean isOnStack, Span span) {
        if (parts.generators().get(index).isAsync()) {
            asyncLoop(parts, index, depth, isOnStack, span);
        } else {
            syncLoop(parts, index, depth, isOnStack, span);
        }
    }

    private void syncLoop(Parts parts, int index, int depth, boolean isOnStack, Span span) {
        Comprehension loop = parts.generators().get(index);
        Span iterSpan = loop.iterable().span();
        Label start = g.label();
        Label next = g.label();
        Label anchor = g.label();
        if (!isOnStack) {
            if (index == 0) {
                loadArgument(span);
            } else {
                Expr only = onlyElement(loop.iterable());
                if (only != null) {
                    // for y in [f(x)]: an assignment
                    g.visit(only);
                    start = null;
                } else {
                    g.visit(loop.iterable());
                    g.add(Op.GET_ITER, iterSpan);
                }
            }
        }
        int inner = depth;
        if (start != null) {
            inner++;
            g.use(start);
            g.jump(Op.FOR_ITER, anchor, iterSpan);
        }
        g.visit(loop.target());
        conditions(loop, next, span);
        Span last = inside(parts, index + 1, inner, span);
        g.use(next);
        if (start != null) {
            g.jump(Op.JUMP, start, last);
            g.use(anchor);
            g.add(Op.END_FOR, Generator.NOWHERE);
            g.add(Op.POP_TOP, Generator.NOWHERE);
        }
    }

    private void asyncLoop(Parts parts, int index, int depth, boolean isOnStack, Span span) {
        Comprehension loop = parts.generators().get(index);
        Label start = g.label();
        Label except = g.label();
        Label next = g.label();
        if (!isOnStack) {
            if (index == 0) {
                loadArgument(span);
            } else {
                g.visit(loop.iterable());
                g.add(Op.GET_AITER, loop.iterable().span());
            }
        }
        g.use(start);
        g.unwinding.push(FrameBlock.Kind.ASYNC_COMPREHENSION_GENERATOR, span, start, null);
        g.jump(Op.SETUP_FINALLY, except, span);
        g.loops.next(span);
        g.visit(loop.target());
        conditions(loop, next, span);
        Span last = inside(parts, index + 1, depth + 1, span);
        g.use(next);
        g.jump(Op.JUMP, start, last);
        g.unwinding.pop();
        g.use(except);
        g.add(Op.END_ASYNC_FOR, span);
    }

    /** What is iterated over first is the argument of the function. */
    private void loadArgument(Span span) {
        g.unit.code.setArgCounts(1, 0, 0);
        g.add(Op.LOAD_FAST, 0, span);
    }

    private static Expr onlyElement(Expr iterable) {
        List<Expr> elements =
                iterable instanceof Expr.ListExpr list
                        ? list.elements()
                        : iterable instanceof Expr.Tuple tuple ? tuple.elements() : List.of();
        return elements.size() == 1 && !(elements.get(0) instanceof Expr.Starred)
                ? elements.get(0)
                : null;
    }

    private void conditions(Comprehension loop, Label next, Span span) {
        for (Expr condition : loop.conditions()) {
            g.conditions.jumpIf(condition, next, false, span);
        }
    }

    /** The loops inside, or the element; tells the place of the jump to the next item. */
    private Span inside(Parts parts, int index, int depth, Span span) {
        Span place = parts.element().span();
        if (index < parts.generators().size()) {
            loop(parts, index, depth, false, span);
            return place;
        }
        g.visit(parts.element());
        if (parts.value() != null) {
            g.visit(parts.value());
            place = place.to(parts.value().span());
        }
        if (parts.isGenerator()) {
            g.yield(place);
            g.add(Op.POP_TOP, place);
        } else {
            g.add(parts.append(), depth + 1, place);
        }
        return place;
    }
}
