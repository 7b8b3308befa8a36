package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Constant;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Keyword;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.Op;
import dev.pyclair.compiler.symtable.SymbolFlag;
import java.util.List;

/**
 * Calls: of methods, of functions, and with {@code *} and {@code **}.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_call}, {@code compiler_call_helper}</a>
 */
final class Calls {
    private final Generator g;

    Calls(Generator g) {
        this.g = g;
    }

    void call(Expr.Call node) {
        validate(node.keywords());
        Expr function = node.function();
        if (function instanceof Expr.Attribute attribute && isMethodCall(node, attribute)) {
            method(node, attribute);
            return;
        }
        g.suspicions.checkCaller(function);
        g.visit(function);
        g.add(Op.PUSH_NULL, function.span());
        arguments(0, node.arguments(), node.keywords(), node.span());
    }

    /** Whether a call needs no bound method. */
    private boolean isMethodCall(Expr.Call node, Expr.Attribute method) {
        if (method.context() != ExprContext.LOAD || isImported(method.value())) {
            return false;
        }
        int arguments = node.arguments().size();
        int keywords = node.keywords().size();
        return arguments + keywords + (keywords != 0 ? 1 : 0) < Generator.STACK_USE_GUIDELINE
                && !Displays.hasStar(node.arguments())
                && !hasDoubleStar(node.keywords());
    }

    /** Whether it is a name that the module imports: then attributes are functions. */
    private boolean isImported(Expr value) {
        return value instanceof Expr.Name name
                && (g.table.top().flags(name.id()) & SymbolFlag.IMPORT) != 0;
    }

    private void method(Expr.Call node, Expr.Attribute method) {
        Span span = method.span();
        if (g.superCalls.isPlain(method)) {
            g.superCalls.method(method);
            span = AttributePlace.of(method, span);
            g.add(Op.NOP, span);
        } else {
            g.visit(method.value());
            span = AttributePlace.of(method, span);
            g.attribute(Op.LOAD_METHOD, method.attribute(), span);
        }
        g.visitAll(node.arguments());
        List<Keyword> keywords = node.keywords();
        int count = node.arguments().size() + keywords.size();
        Span whole = AttributePlace.of(method, node.span());
        if (keywords.isEmpty()) {
            g.add(Op.CALL, count, whole);
        } else {
            values(keywords);
            names(keywords, 0, keywords.size(), span);
            g.add(Op.CALL_KW, count, whole);
        }
    }

    private void values(List<Keyword> keywords) {
        for (int i = 0; i < keywords.size(); i++) {
            g.visit(keywords.get(i).value());
        }
    }

    private void names(List<Keyword> keywords, int from, int to, Span span) {
        var names = new Constant[to - from];
        for (int i = from; i < to; i++) {
            names[i - from] = g.identifier(keywords.get(i).arg());
        }
        g.load(Constant.Container.of(Constant.Kind.TUPLE, names), span);
    }

    private static boolean hasDoubleStar(List<Keyword> keywords) {
        for (int i = 0; i < keywords.size(); i++) {
            if (keywords.get(i).arg() == null) {
                return true;
            }
        }
        return false;
    }

    /** Refuses names that stand twice, and {@code __debug__}. */
    private void validate(List<Keyword> keywords) {
        int count = keywords.size();
        for (int i = 0; i < count; i++) {
            Keyword keyword = keywords.get(i);
            if (keyword.arg() == null) {
                continue;
            }
            g.variables.forbid(keyword.arg(), ExprContext.STORE, keyword.span());
            for (int j = i + 1; j < count; j++) {
                if (keyword.arg().equals(keywords.get(j).arg())) {
                    throw g.error(
                            "keyword argument repeated: " + keyword.arg(), keywords.get(j).span());
                }
            }
        }
    }

    /** Arguments and the call, for calls and for classes, which have pushed some already. */
    void arguments(int pushed, List<Expr> arguments, List<Keyword> keywords, Span span) {
        validate(keywords);
        int count = arguments.size();
        int named = keywords.size();
        if (count + named * 2 > Generator.STACK_USE_GUIDELINE
                || Displays.hasStar(arguments)
                || hasDoubleStar(keywords)) {
            unpacked(pushed, arguments, keywords, span);
            return;
        }
        g.visitAll(arguments);
        if (named > 0) {
            values(keywords);
            names(keywords, 0, named, span);
            g.add(Op.CALL_KW, pushed + count + named, span);
        } else {
            g.add(Op.CALL, pushed + count, span);
        }
    }

    private void unpacked(int pushed, List<Expr> arguments, List<Keyword> keywords, Span span) {
        if (pushed == 0
                && arguments.size() == 1
                && arguments.get(0) instanceof Expr.Starred starred) {
            g.visit(starred.value());
        } else {
            g.displays.tuple(arguments, pushed, span);
        }
        boolean hasDict = false;
        int pending = 0;
        int count = keywords.size();
        for (int i = 0; i < count; i++) {
            if (keywords.get(i).arg() != null) {
                pending++;
                continue;
            }
            if (pending > 0) {
                part(keywords, i - pending, i, hasDict, span);
                hasDict = true;
                pending = 0;
            }
            if (!hasDict) {
                g.add(Op.BUILD_MAP, 0, span);
                hasDict = true;
            }
            g.visit(keywords.get(i).value());
            g.add(Op.DICT_MERGE, 1, span);
        }
        if (pending > 0) {
            part(keywords, count - pending, count, hasDict, span);
        }
        g.add(Op.CALL_FUNCTION_EX, count > 0 ? 1 : 0, span);
    }

    /** Keywords without {@code **}, which become a dictionary or are added to one. */
    private void part(List<Keyword> keywords, int from, int to, boolean hasDict, Span span) {
        int count = to - from;
        boolean isBig = count * 2 > Generator.STACK_USE_GUIDELINE;
        if (count > 1 && !isBig) {
            for (int i = from; i < to; i++) {
                g.visit(keywords.get(i).value());
            }
            names(keywords, from, to, span);
            g.add(Op.BUILD_CONST_KEY_MAP, count, span);
        } else {
            if (isBig) {
                g.add(Op.BUILD_MAP, 0, Generator.NOWHERE);
            }
            for (int i = from; i < to; i++) {
                g.loadName(keywords.get(i).arg(), span);
                g.visit(keywords.get(i).value());
                if (isBig) {
                    g.add(Op.MAP_ADD, 1, Generator.NOWHERE);
                }
            }
            if (!isBig) {
                g.add(Op.BUILD_MAP, count, span);
            }
        }
        if (hasDict) {
            g.add(Op.DICT_MERGE, 1, span);
        }
    }
}
