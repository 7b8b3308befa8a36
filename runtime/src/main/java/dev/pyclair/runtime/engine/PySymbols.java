package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.source.SourceScope;

/** A block of the symbol table of a source: {@code symtable entry}. */
public final class PySymbols extends PyObject {
    private static final PyType TYPE =
            PyType.of("builtins", "symtable entry", new Methods(), Types.OBJECT);

    private final SourceScope scope;
    private final PyDict symbols = new PyDict();
    private final PyList parameters = new PyList();
    private final PyList children = new PyList();

    private PySymbols(SourceScope scope) {
        super(TYPE);
        this.scope = scope;
        for (SourceScope.Symbol each : scope.symbols()) {
            symbols.put(null, CodePoints.fromJava(each.name()), (long) each.flags());
        }
        for (String each : scope.parameters()) {
            parameters.add(CodePoints.fromJava(each));
        }
        for (SourceScope each : scope.children()) {
            children.add(new PySymbols(each));
        }
    }

    /** {@return the block of the module} */
    static Object of(SourceScope top) {
        return new PySymbols(top);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __repr__ slot 0
                    children get
                    id get
                    lineno get
                    name get
                    nested get
                    symbols get
                    type get
                    varnames get""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var own = (PySymbols) self;
            return switch (name) {
                case "children" -> own.children;
                case "id" -> (long) System.identityHashCode(own);
                case "lineno" -> (long) own.scope.line();
                case "name" -> CodePoints.fromJava(own.scope.name());
                case "nested" -> own.scope.isNested() ? 1L : 0L;
                case "symbols" -> own.symbols;
                case "type" -> (long) own.scope.type();
                case "varnames" -> own.parameters;
                default ->
                        "<symtable entry "
                                + own.scope.name()
                                + "("
                                + ObjectMethods.address(own)
                                + "), line "
                                + own.scope.line()
                                + ">";
            };
        }
    }
}
