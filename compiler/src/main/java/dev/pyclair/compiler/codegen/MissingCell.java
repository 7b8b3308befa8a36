package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.NamePool;
import dev.pyclair.compiler.symtable.Scope;
import dev.pyclair.source.SourceException;

/**
 * What CPython's compiler says when a cell that a function wants is not there, which a class can do
 * that assigns {@code __classdict__}.
 *
 * @param inner the function
 * @param name the variable
 * @param scope what the unit around knows of it
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_make_closure}</a>
 */
record MissingCell(CodeUnit inner, String name, Scope scope) {
    /** The failure, in the unit around. */
    SourceException in(CodeUnit unit) {
        return SourceException.nowhere(
                SourceException.Kind.SYSTEM,
                "compiler_lookup_arg(name='"
                        + name
                        + "') with reftype="
                        + scope.ordinal()
                        + " failed in "
                        + unit.name()
                        + "; freevars of code "
                        + inner.name()
                        + ": "
                        + freeVars());
    }

    private String freeVars() {
        NamePool names = inner.freeVars();
        var out = new StringBuilder("(");
        for (int i = 0; i < names.size(); i++) {
            out.append(i > 0 ? ", '" : "'").append(names.get(i)).append('\'');
        }
        return out.append(names.size() == 1 ? ",)" : ")").toString();
    }
}
