package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.SourceCode;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PathLike;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.source.SourceMode;

/**
 * {@code _symtable}, by the compiler.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Modules/symtablemodule.c">CPython:
 *     {@code Modules/symtablemodule.c}</a>
 */
final class SymtableModule extends MethodTable {
    private static final String CONSTANTS =
            "USE=16 DEF_GLOBAL=1 DEF_NONLOCAL=8 DEF_LOCAL=2 DEF_PARAM=4 DEF_FREE=32"
                    + " DEF_FREE_CLASS=64 DEF_IMPORT=128 DEF_BOUND=134 DEF_ANNOT=256"
                    + " SCOPE_OFF=12 SCOPE_MASK=15 LOCAL=1"
                    + " GLOBAL_EXPLICIT=2 GLOBAL_IMPLICIT=3 FREE=4 CELL=5 TYPE_FUNCTION=0"
                    + " TYPE_CLASS=1 TYPE_MODULE=2 TYPE_ANNOTATION=3 TYPE_TYPE_ALIAS=4"
                    + " TYPE_TYPE_PARAMETERS=5 TYPE_TYPE_VARIABLE=6";

    SymtableModule() {
        super("symtable 3");
    }

    @Override
    protected void addTo(PyDict all) {
        for (String row : CONSTANTS.split(" ")) {
            int equals = row.indexOf('=');
            all.putText(row.substring(0, equals), Long.valueOf(row.substring(equals + 1)));
        }
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        String kind = TextArguments.text(args[2], "symtable() argument 3").toString();
        SourceMode mode =
                switch (kind) {
                    case "exec" -> SourceMode.EXEC;
                    case "eval" -> SourceMode.EVAL;
                    case "single" -> SourceMode.SINGLE;
                    default ->
                            throw Errors.value(
                                    "symtable() arg 3 must be 'exec' or 'eval' or 'single'");
                };
        String file = CodePoints.toJava(PathLike.of(cx, args[1]));
        return SourceCode.symbols(cx, args[0], file, mode);
    }
}
