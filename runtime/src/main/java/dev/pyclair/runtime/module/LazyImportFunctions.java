package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.LazyImports;
import dev.pyclair.runtime.engine.Machine;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;

/** The functions of {@code sys} about lazy imports (PEP 810). */
final class LazyImportFunctions extends MethodTable {
    private static final String ROWS =
            """
            get_lazy_imports 0 since 3.15
            get_lazy_imports_filter 0 since 3.15
            set_lazy_imports (mode) since 3.15
            set_lazy_imports_filter (filter) since 3.15""";

    LazyImportFunctions() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        LazyImports imports = ((Machine) cx).lazyImports();
        return switch (name) {
            case "get_lazy_imports" -> imports.isForAll() ? "all" : "normal";
            case "get_lazy_imports_filter" -> imports.filter();
            case "set_lazy_imports" -> {
                setMode(imports, args[0]);
                yield Singleton.NONE;
            }
            case "set_lazy_imports_filter" -> {
                if (args[0] != Singleton.NONE && !Calls.isCallable(args[0])) {
                    throw Errors.value("filter provided but is not callable");
                }
                imports.setFilter(args[0]);
                yield Singleton.NONE;
            }
            default -> throw new IllegalStateException(name);
        };
    }

    private static void setMode(LazyImports imports, Object mode) {
        Object text = Texts.plain(mode);
        if (text == null) {
            throw Errors.type("mode must be a string: 'normal' or 'all'");
        }
        if (!text.equals("normal") && !text.equals("all")) {
            throw Errors.value("mode must be 'normal' or 'all'");
        }
        imports.setForAll(text.equals("all"));
    }
}
