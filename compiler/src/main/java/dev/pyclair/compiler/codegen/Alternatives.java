package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Pattern;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code a | b} in patterns: all capture the same names, whose values get the order that they have
 * in the first.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_pattern_or}</a>
 */
final class Alternatives {
    private final Generator g;
    private final PatternContext context;

    /** What the first alternative captures. */
    private List<String> control;

    Alternatives(Generator g, PatternContext context) {
        this.g = g;
        this.context = context;
    }

    void match(Pattern.MatchOr node, Patterns patterns) {
        Span span = node.span();
        Label end = g.label();
        var before = new PatternContext(context);
        int size = node.patterns().size();
        for (int i = 0; i < size; i++) {
            Pattern pattern = node.patterns().get(i);
            context.begin(i == size - 1 && before.allowsIrrefutable);
            g.add(Op.COPY, 1, pattern.span());
            pattern.accept(patterns);
            if (control == null) {
                control = context.stores;
            } else {
                reorder(node, pattern.span());
            }
            g.jump(Op.JUMP, end, pattern.span());
            g.matches.emitFailPop(context, pattern.span());
        }
        context.set(before);
        g.add(Op.POP_TOP, span);
        g.matches.jumpToFailPop(context, Op.JUMP, span);
        g.use(end);
        takeOver(span);
        g.add(Op.POP_TOP, span);
    }

    /** Brings the captured values into the order of the first alternative. */
    private void reorder(Pattern.MatchOr node, Span span) {
        List<String> stores = context.stores;
        if (stores.size() != control.size()) {
            throw differ(node);
        }
        for (int i = stores.size() - 1; i >= 0; i--) {
            int at = stores.indexOf(control.get(i));
            if (at < 0) {
                throw differ(node);
            }
            if (at != i) {
                List<String> moved = new ArrayList<>(stores.subList(0, at + 1));
                stores.subList(0, at + 1).clear();
                stores.addAll(i - at, moved);
                for (int n = 0; n <= at; n++) {
                    g.matches.rotate(i + 1, span);
                }
            }
        }
    }

    private RuntimeException differ(Pattern.MatchOr node) {
        return g.error("alternative patterns bind different names", node.span());
    }

    /** Moves the captured values below the copy of the subject and what lies on top of it. */
    private void takeOver(Span span) {
        int rotations = control.size() + 1 + context.onTop + context.stores.size();
        for (String name : control) {
            g.matches.rotate(rotations, span);
            g.matches.refuseDuplicate(context, name, span);
            context.stores.add(name);
        }
    }
}
