package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.fold.FrozenSets;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * Tuples, lists, sets and dictionaries that are written out, and f-strings.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code starunpack_helper}, {@code compiler_dict}</a>
 */
final class Displays {
    private static final Text EMPTY = Text.of("");

    private final Generator g;

    Displays(Generator g) {
        this.g = g;
    }

    void list(Expr.ListExpr node) {
        build(node.elements(), 0, false, false, node.span());
    }

    void set(Expr.Set node) {
        build(node.elements(), 0, true, false, node.span());
    }

    /** A tuple of what was pushed already and of expressions. */
    void tuple(List<Expr> elements, int pushed, Span span) {
        build(elements, pushed, false, true, span);
    }

    private void build(List<Expr> elements, int pushed, boolean isSet, boolean isTuple, Span span) {
        int count = elements.size();
        if (count > 2 && areConstants(elements, 0, count)) {
            folded(elements, pushed, isSet, isTuple, span);
            return;
        }
        boolean isBig = count + pushed > Generator.STACK_USE_GUIDELINE;
        Op build = isSet ? Op.BUILD_SET : Op.BUILD_LIST;
        if (!isBig && !hasStar(elements)) {
            g.visitAll(elements);
            g.add(isTuple ? Op.BUILD_TUPLE : build, count + pushed, span);
            return;
        }
        boolean isBuilt = isBig;
        if (isBig) {
            g.add(build, pushed, span);
        }
        for (int i = 0; i < count; i++) {
            if (elements.get(i) instanceof Expr.Starred starred) {
                if (!isBuilt) {
                    g.add(build, i + pushed, span);
                    isBuilt = true;
                }
                g.visit(starred.value());
                g.add(isSet ? Op.SET_UPDATE : Op.LIST_EXTEND, 1, span);
            } else {
                g.visit(elements.get(i));
                if (isBuilt) {
                    g.add(isSet ? Op.SET_ADD : Op.LIST_APPEND, 1, span);
                }
            }
        }
        if (isTuple) {
            g.add(Op.CALL_INTRINSIC_1, Opargs.LIST_TO_TUPLE, span);
        }
    }

    /** Constants alone: one constant, by which a list or set is extended. */
    private void folded(
            List<Expr> elements, int pushed, boolean isSet, boolean isTuple, Span span) {
        Constant[] items = constants(elements, 0, elements.size());
        if (isTuple && pushed == 0) {
            g.load(Constant.Container.of(Constant.Kind.TUPLE, items), span);
            return;
        }
        g.add(isSet ? Op.BUILD_SET : Op.BUILD_LIST, pushed, span);
        g.load(
                isSet
                        ? FrozenSets.of(List.of(items))
                        : Constant.Container.of(Constant.Kind.TUPLE, items),
                span);
        g.add(isSet ? Op.SET_UPDATE : Op.LIST_EXTEND, 1, span);
        if (isTuple) {
            g.add(Op.CALL_INTRINSIC_1, Opargs.LIST_TO_TUPLE, span);
        }
    }

    static boolean hasStar(List<Expr> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Expr.Starred) {
                return true;
            }
        }
        return false;
    }

    private static boolean areConstants(List<Expr> elements, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!(elements.get(i) instanceof Expr.Literal)) {
                return false;
            }
        }
        return true;
    }

    private static Constant[] constants(List<Expr> elements, int from, int to) {
        var items = new Constant[to - from];
        for (int i = from; i < to; i++) {
            items[i - from] = ((Expr.Literal) elements.get(i)).value();
        }
        return items;
    }

    void dict(Expr.Dict node) {
        Span span = node.span();
        List<Expr> values = node.values();
        boolean hasDict = false;
        int pending = 0;
        for (int i = 0; i < values.size(); i++) {
            if (node.keys().get(i) == null) {
                if (pending > 0) {
                    part(node, i - pending, i, hasDict);
                    hasDict = true;
                    pending = 0;
                }
                if (!hasDict) {
                    g.add(Op.BUILD_MAP, 0, span);
                    hasDict = true;
                }
                g.visit(values.get(i));
                g.add(Op.DICT_UPDATE, 1, span);
            } else if (pending * 2 > Generator.STACK_USE_GUIDELINE) {
                part(node, i - pending, i + 1, hasDict);
                hasDict = true;
                pending = 0;
            } else {
                pending++;
            }
        }
        if (pending > 0) {
            part(node, values.size() - pending, values.size(), hasDict);
            hasDict = true;
        }
        if (!hasDict) {
            g.add(Op.BUILD_MAP, 0, span);
        }
    }

    /** Items without {@code **}, which become a dictionary or are added to one. */
    private void part(Expr.Dict node, int from, int to, boolean hasDict) {
        Span span = node.span();
        int count = to - from;
        boolean isBig = count * 2 > Generator.STACK_USE_GUIDELINE;
        if (count > 1 && !isBig && areConstants(node.keys(), from, to)) {
            for (int i = from; i < to; i++) {
                g.visit(node.values().get(i));
            }
            g.load(
                    Constant.Container.of(Constant.Kind.TUPLE, constants(node.keys(), from, to)),
                    span);
            g.add(Op.BUILD_CONST_KEY_MAP, count, span);
        } else {
            if (isBig) {
                g.add(Op.BUILD_MAP, 0, span);
            }
            for (int i = from; i < to; i++) {
                g.visit(node.keys().get(i));
                g.visit(node.values().get(i));
                if (isBig) {
                    g.add(Op.MAP_ADD, 1, span);
                }
            }
            if (!isBig) {
                g.add(Op.BUILD_MAP, count, span);
            }
        }
        if (hasDict) {
            g.add(Op.DICT_UPDATE, 1, span);
        }
    }

    void joined(Expr.JoinedStr node) {
        Span span = node.span();
        List<Expr> values = node.values();
        int count = values.size();
        if (count > Generator.STACK_USE_GUIDELINE) {
            g.load(EMPTY, span);
            g.attribute(Op.LOAD_METHOD, "join", span);
            g.add(Op.BUILD_LIST, 0, span);
            for (int i = 0; i < count; i++) {
                g.visit(values.get(i));
                g.add(Op.LIST_APPEND, 1, span);
            }
            g.add(Op.CALL, 1, span);
            return;
        }
        g.visitAll(values);
        if (count > 1) {
            g.add(Op.BUILD_STRING, count, span);
        } else if (count == 0) {
            g.load(EMPTY, span);
        }
    }
}
