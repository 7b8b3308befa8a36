package dev.pyclair.compiler.future;

import dev.pyclair.compiler.ast.Alias;
import dev.pyclair.compiler.ast.Docstring;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.source.SourceException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The imports from {@code __future__} at the beginning of a program: only a docstring, and others
 * of them, may stand before.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/future.c">CPython: {@code
 *     Python/future.c}</a>
 */
final class FutureImports {
    private static final int SHOWN_BYTES = 100;

    private FutureImports() {}

    static FutureFeatures find(Program program, int inherited) {
        int flags = inherited;
        Span last = null;
        List<Stmt> body;
        if (program instanceof Program.Module module) {
            body = module.body();
        } else if (program instanceof Program.Interactive interactive) {
            body = interactive.body();
        } else {
            return new FutureFeatures(flags, last);
        }
        for (int i = Docstring.isIn(body) ? 1 : 0; i < body.size(); i++) {
            if (!(body.get(i) instanceof Stmt.ImportFrom from)
                    || from.level() != 0
                    || !"__future__".equals(from.module())) {
                break;
            }
            for (Alias alias : from.names()) {
                flags |= flag(alias.name(), from);
            }
            last = from.span();
        }
        return new FutureFeatures(flags, last);
    }

    private static int flag(String feature, Stmt.ImportFrom from) {
        switch (feature) {
            case "annotations":
                return FutureFeatures.ANNOTATIONS;
            case "barry_as_FLUFL":
                return FutureFeatures.BARRY_AS_BDFL;
            case "nested_scopes":
            case "generators":
            case "division":
            case "absolute_import":
            case "with_statement":
            case "print_function":
            case "unicode_literals":
            case "generator_stop":
                return 0;
            case "braces":
                throw refused("not a chance", from);
            default:
                throw refused("future feature " + cut(feature) + " is not defined", from);
        }
    }

    private static SourceException refused(String message, Stmt.ImportFrom from) {
        int line = from.span().line();
        return new SourceException(
                SourceException.Kind.SYNTAX,
                message,
                line,
                from.span().column() + 1,
                line,
                SourceException.NO_OFFSET);
    }

    /** The first hundred bytes of a name, less what they hold of a character that is cut. */
    private static String cut(String feature) {
        byte[] utf8 = feature.getBytes(StandardCharsets.UTF_8);
        if (utf8.length <= SHOWN_BYTES) {
            return feature;
        }
        int end = SHOWN_BYTES;
        while ((utf8[end] & 0xc0) == 0x80) {
            end--;
        }
        return new String(utf8, 0, end, StandardCharsets.UTF_8);
    }
}
