package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Constant;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.MatchCase;
import dev.pyclair.compiler.ast.Pattern;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * {@code match}, and what its patterns share: where they fail, and how they store.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_match_inner}, {@code pattern_helper_store_name}</a>
 */
final class Matches {
    private final Generator g;

    Matches(Generator g) {
        this.g = g;
    }

    void statement(Stmt.Match node) {
        g.visit(node.subject());
        List<MatchCase> cases = node.cases();
        Label end = g.label();
        boolean hasDefault = cases.size() > 1 && isWildcard(cases.get(cases.size() - 1).pattern());
        int count = hasDefault ? cases.size() - 1 : cases.size();
        var context = new PatternContext();
        var patterns = new Patterns(g, context);
        for (int i = 0; i < count; i++) {
            MatchCase one = cases.get(i);
            boolean keepsSubject = i != count - 1;
            if (keepsSubject) {
                g.add(Op.COPY, 1, one.pattern().span());
            }
            context.begin(one.guard() != null || i == cases.size() - 1);
            one.pattern().accept(patterns);
            guardedBody(one, context, keepsSubject, end);
        }
        if (hasDefault) {
            MatchCase one = cases.get(cases.size() - 1);
            Span span = one.pattern().span();
            // For coverage; it does nothing
            g.add(Op.NOP, span);
            if (one.guard() != null) {
                g.conditions.jumpIf(one.guard(), end, false, span);
            }
            g.visitBody(one.body());
        }
        g.use(end);
    }

    private void guardedBody(
            MatchCase one, PatternContext context, boolean keepsSubject, Label end) {
        Span span = one.pattern().span();
        for (String name : context.stores) {
            g.variable(name, ExprContext.STORE, span);
        }
        if (one.guard() != null) {
            ensureFailPop(context, 0);
            g.conditions.jumpIf(one.guard(), context.failPop.get(0), false, span);
        }
        if (keepsSubject) {
            g.add(Op.POP_TOP, span);
        }
        g.visitBody(one.body());
        g.jump(Op.JUMP, end, Generator.NOWHERE);
        emitFailPop(context, span);
    }

    static boolean isWildcard(Pattern pattern) {
        return pattern instanceof Pattern.MatchAs node && node.name() == null;
    }

    private void ensureFailPop(PatternContext context, int count) {
        while (context.failPop.size() <= count) {
            context.failPop.add(g.label());
        }
    }

    /** Jumps to where what the pattern has put on the stack is popped. */
    void jumpToFailPop(PatternContext context, Op op, Span span) {
        int pops = context.onTop + context.stores.size();
        ensureFailPop(context, pops);
        g.jump(op, context.failPop.get(pops), span);
    }

    /** Places the labels for failures, each one pop before the next. */
    void emitFailPop(PatternContext context, Span span) {
        List<Label> labels = context.failPop;
        if (labels.isEmpty()) {
            return;
        }
        for (int i = labels.size() - 1; i > 0; i--) {
            g.use(labels.get(i));
            g.add(Op.POP_TOP, span);
        }
        g.use(labels.get(0));
        labels.clear();
    }

    /** Moves the top of the stack down. */
    void rotate(int count, Span span) {
        for (int i = count; i > 1; i--) {
            g.add(Op.SWAP, i, span);
        }
    }

    /** Captures the value on the stack, or drops it where there is no name. */
    void store(PatternContext context, String name, Span span) {
        if (name == null) {
            g.add(Op.POP_TOP, span);
            return;
        }
        g.variables.forbid(name, ExprContext.STORE, span);
        refuseDuplicate(context, name, span);
        rotate(context.onTop + context.stores.size() + 1, span);
        context.stores.add(name);
    }

    void refuseDuplicate(PatternContext context, String name, Span span) {
        if (context.stores.contains(name)) {
            throw g.error("multiple assignments to name '" + name + "' in pattern", span);
        }
    }

    void loadInt(int value, Span span) {
        g.load(new Constant.Int(value), span);
    }
}
