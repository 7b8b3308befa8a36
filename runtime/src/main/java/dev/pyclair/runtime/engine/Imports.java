package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/** Imports, as operations ask for them. */
final class Imports {
    private Imports() {}

    static Object name(Machine cx, Frame frame, int index, Object level, Object fromList) {
        String name = frame.code.names()[index];
        Object importer = frame.builtins.getText("__import__");
        if (importer == null) {
            throw Errors.of(Types.IMPORT_ERROR, "__import__ not found");
        }
        Object locals = frame.namespace == null ? Singleton.NONE : frame.namespace;
        return Calls.call(cx, importer, name, frame.globals, locals, fromList, level);
    }

    /** What {@code __import__} does with its arguments. */
    static Object imported(Machine cx, Object name, Object globals, Object fromList, Object level) {
        String text = Texts.java(name, cx.wording("import-name", TextArguments.kind(name)));
        PyDict variables = globals instanceof PyDict dict ? dict : new PyDict();
        int up = level == null ? 0 : (int) Ints.clip(level);
        if (up < 0) {
            throw Errors.value("level must be >= 0");
        }
        Object names = fromList == null ? Singleton.NONE : fromList;
        return cx.importModule(text, variables, names, up);
    }

    static Object from(Machine cx, Frame frame, Object module, String name) {
        return module instanceof PyLazyImport lazy
                ? cx.lazyImports().from(cx, frame, lazy, name)
                : from(cx, module, name);
    }

    static Object from(Context cx, Object module, String name) {
        Object found = Attributes.find(cx, module, name);
        if (found != null) {
            return found;
        }
        Object own = Attributes.find(cx, module, "__name__");
        Object inner = own instanceof String text ? cx.modules().getText(text + "." + name) : null;
        if (inner != null) {
            return inner;
        }
        PyRaise raise =
                Errors.of(
                        Types.IMPORT_ERROR,
                        "cannot import name '"
                                + name
                                + "' from '"
                                + (own == null ? "<unknown module name>" : own)
                                + "' (unknown location)");
        raise.value().setField("name", own == null ? Singleton.NONE : own);
        Object path = Attributes.find(cx, module, "__file__");
        raise.value().setField("path", path == null ? Singleton.NONE : path);
        raise.value().setField("name_from", name);
        throw raise;
    }

    /** What {@code __lazy_import__} does with its arguments. */
    static Object lazily(Machine cx, Object[] args) {
        String text = Texts.java(args[0], "__lazy_import__() argument 1 must be str, not %");
        PyDict variables = args[1] instanceof PyDict dict ? dict : cx.currentGlobals();
        Object names = args[3] == null ? Singleton.NONE : args[3];
        int up = args[4] == null ? 0 : (int) Ints.clip(args[4]);
        return cx.lazyImports().imported(cx, text, variables, names, up);
    }

    /** What {@code import *} does. */
    static Object all(Machine cx, Frame frame, Object module) {
        Object names = Attributes.find(cx, module, "__all__");
        if (names != null) {
            PyIterator iterator = Iteration.of(cx, names);
            for (Object name = iterator.next(cx); name != null; name = iterator.next(cx)) {
                String text = Texts.java(name, "Item in __all__ must be str, not %");
                Subscripts.set(cx, frame.namespace, text, Attributes.get(cx, module, text));
            }
            return Singleton.NONE;
        }
        PyDict attributes = ((PyModule) module).attributes();
        for (int i = attributes.next(-1); i >= 0; i = attributes.next(i)) {
            if (attributes.keyAt(i) instanceof String name && !name.startsWith("_")) {
                Subscripts.set(cx, frame.namespace, name, attributes.valueAt(i));
            }
        }
        return Singleton.NONE;
    }
}
