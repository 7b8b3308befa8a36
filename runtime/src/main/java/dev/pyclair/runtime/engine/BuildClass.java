package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ClassBuilder;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The statement {@code class}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/bltinmodule.c">CPython: {@code
 *     Python/bltinmodule.c}, {@code builtin___build_class__}</a>
 */
final class BuildClass {
    private BuildClass() {}

    /** What {@code __build_class__} does with its arguments. */
    static Object build(Machine cx, Object[] args) {
        int count = Signature.Arguments.positional(args);
        String[] names = Signature.Arguments.names(args);
        if (count < 2) {
            throw Errors.type("__build_class__: not enough arguments");
        }
        if (!(args[0] instanceof PyFunction body)) {
            throw Errors.type("__build_class__: func must be a function");
        }
        String name = Texts.java(args[1], "__build_class__: name is not a string");
        Object[] given = Arrays.copyOfRange(args, 2, count);
        Object[] bases = resolved(cx, given);
        Object metaclass = null;
        List<Object> values = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("metaclass")) {
                metaclass = args[count + i];
            } else {
                keywords.add(names[i]);
                values.add(args[count + i]);
            }
        }
        String[] keywordNames = keywords.toArray(new String[0]);
        // Entries of the program's own making are nobody's yet, and neither is the namespace.
        cx.hold(bases);
        try {
            Object chosen = metaclass(metaclass, bases);
            Object namespace = namespace(cx, chosen, name, bases, values, keywordNames);
            cx.hold(namespace);
            try {
                return build(cx, body, given, bases, chosen, namespace, name, values, keywordNames);
            } finally {
                cx.release();
            }
        } finally {
            cx.release();
        }
    }

    private static Object metaclass(Object given, Object[] bases) {
        Object metaclass = given;
        if (metaclass == null) {
            metaclass = bases.length == 0 ? Types.TYPE : Types.of(bases[0]);
        }
        return metaclass instanceof PyType type ? ClassBuilder.metaclass(type, bases) : metaclass;
    }

    private static Object build(
            Machine cx,
            PyFunction body,
            Object[] given,
            Object[] bases,
            Object metaclass,
            Object namespace,
            String name,
            List<Object> values,
            String[] keywordNames) {
        var frame = new Frame(body.code(), body.globals(), body.builtins());
        frame.function = body;
        frame.namespace = namespace;
        Object cell = cx.run(frame);
        if (bases != given) {
            Subscripts.set(cx, namespace, "__orig_bases__", new PyTuple(given));
        }
        var all = new Object[3 + values.size()];
        all[0] = name;
        all[1] = new PyTuple(bases);
        all[2] = namespace;
        for (int i = 0; i < values.size(); i++) {
            all[3 + i] = values.get(i);
        }
        Object made = Calls.call(cx, metaclass, all, keywordNames);
        if (cell instanceof PyCell variable && made instanceof PyType) {
            checkCell(name, variable, made);
        }
        return made;
    }

    private static void checkCell(String name, PyCell cell, Object made) {
        if (cell.get() == null) {
            throw Errors.runtime(
                    "__class__ not set defining '"
                            + name
                            + "' as "
                            + made
                            + ". Was __classcell__ propagated to type.__new__?");
        }
    }

    /** What stands for bases that are no classes: PEP 560. */
    private static Object[] resolved(Machine cx, Object[] given) {
        List<Object> bases = null;
        for (int i = 0; i < given.length; i++) {
            if (given[i] instanceof PyType) {
                if (bases != null) {
                    bases.add(given[i]);
                }
                continue;
            }
            Object method = Attributes.find(cx, given[i], "__mro_entries__");
            if (method == null) {
                if (bases != null) {
                    bases.add(given[i]);
                }
                continue;
            }
            if (bases == null) {
                bases = new ArrayList<>(Arrays.asList(given).subList(0, i));
            }
            Object entries = Calls.call(cx, method, new PyTuple(given));
            if (!(entries instanceof PyTuple tuple)) {
                throw Errors.type("__mro_entries__ must return a tuple");
            }
            bases.addAll(Arrays.asList(tuple.items()));
        }
        return bases == null ? given : bases.toArray();
    }

    private static Object namespace(
            Machine cx,
            Object metaclass,
            String name,
            Object[] bases,
            List<Object> values,
            String[] keywords) {
        if (metaclass == Types.TYPE) {
            return new PyDict();
        }
        Object prepare = Attributes.find(cx, metaclass, "__prepare__");
        if (prepare == null) {
            return new PyDict();
        }
        var args = new Object[2 + values.size()];
        args[0] = name;
        args[1] = new PyTuple(bases);
        for (int i = 0; i < values.size(); i++) {
            args[2 + i] = values.get(i);
        }
        Object namespace = Calls.call(cx, prepare, args, keywords);
        if (Types.of(namespace).lookup("__getitem__") == null) {
            throw Errors.type(
                    (metaclass instanceof PyType type ? type.name() : "<metaclass>")
                            + ".__prepare__() must return a mapping, not "
                            + Types.of(namespace).name());
        }
        return namespace;
    }
}
