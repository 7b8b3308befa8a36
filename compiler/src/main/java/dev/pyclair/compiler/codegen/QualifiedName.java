package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.symtable.Scope;

/**
 * The qualified names of units.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_set_qualname}</a>
 */
final class QualifiedName {
    private QualifiedName() {}

    static String of(Unit unit) {
        String name = unit.code.name();
        Unit outer = unit.outer;
        if (outer.outer == null) {
            return name;
        }
        if (outer.kind == Unit.Kind.TYPE_PARAMETERS) {
            outer = outer.outer;
            if (outer.outer == null) {
                return name;
            }
        }
        if (unit.kind.isNamed() && outer.block.scope(outer.mangle(name)) == Scope.GLOBAL_EXPLICIT) {
            return name;
        }
        String around = outer.code.qualname();
        return outer.kind.hasLocals() ? around + ".<locals>." + name : around + '.' + name;
    }
}
