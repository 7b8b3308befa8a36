package dev.pyclair.runtime.module;

import dev.pyclair.code.NamedRows;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.VersionRange;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code _ast}: the classes of syntax trees, from {@code nodes.tsv}. A program may change them, so
 * each has its own.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Parser/asdl_c.py">CPython: {@code
 *     Parser/asdl_c.py}, {@code ast_type_init}</a>
 */
final class SyntaxTreeModule extends MethodTable {
    private static final PyType TREE =
            PyType.of("ast", "AST", new TreeMethods(), Types.OBJECT).setGivesAttributes(true);

    private static final String[] FLAGS = {
        "PyCF_ALLOW_TOP_LEVEL_AWAIT", "PyCF_ONLY_AST", "PyCF_TYPE_COMMENTS", "PyCF_OPTIMIZED_AST"
    };
    private static final long[] BITS = {0x2000, 0x400, 0x1000, 0x8400};

    private static final List<String> PLACE =
            List.of("lineno", "col_offset", "end_lineno", "end_col_offset");

    private SyntaxTreeModule() {
        super("");
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "_ast", new SyntaxTreeModule());
        PyDict all = module.attributes();
        all.putText("AST", TREE);
        for (int i = 0; i < FLAGS.length; i++) {
            all.putText(FLAGS[i], BITS[i]);
        }
        for (List<String> row : NamedRows.of(SyntaxTreeModule.class, "nodes.tsv").rows()) {
            if (VersionRange.parse(row.get(4)).contains(cx.version())) {
                all.putText(row.get(0), type(cx, all, row));
            }
        }
        return module;
    }

    private static Object type(Context cx, PyDict all, List<String> row) {
        var names = new ArrayList<Object>();
        var own = new PyDict();
        own.putText("__module__", "ast");
        var kinds = new PyDict();
        for (String field : row.get(2).isEmpty() ? new String[0] : row.get(2).split(" ")) {
            int colon = field.indexOf(':');
            int version = field.indexOf('@');
            if (version >= 0
                    && !VersionRange.parse("since " + field.substring(version + 1))
                            .contains(cx.version())) {
                continue;
            }
            String name = field.substring(0, colon);
            String kind = field.substring(colon + 1, version < 0 ? field.length() : version);
            names.add(name);
            kinds.putText(name, kind);
            if (kind.endsWith("?")) {
                own.putText(name, Singleton.NONE);
            }
        }
        var fields = new PyTuple(names.toArray());
        own.putText("_fields", fields);
        own.putText("__match_args__", fields);
        own.putText(TreeMethods.KINDS, kinds);
        if (row.get(3).equals("placed")) {
            own.putText("_attributes", new PyTuple(PLACE.toArray()));
            own.putText("end_lineno", Singleton.NONE);
            own.putText("end_col_offset", Singleton.NONE);
        }
        return Calls.call(cx, Types.TYPE, row.get(0), new PyTuple(all.getText(row.get(1))), own);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        throw new IllegalStateException(name);
    }

    /** The methods of {@code AST}. */
    private static final class TreeMethods extends MethodTable {
        /** Where classes keep the kinds of their fields, which nobody else looks at. */
        static final String KINDS = "_field_kinds";

        TreeMethods() {
            super("__new__ *\n__init__ *\n__reduce__ 0");
        }

        @Override
        protected void addTo(PyDict attributes) {
            attributes.putText("_fields", PyTuple.EMPTY);
            attributes.putText("_attributes", PyTuple.EMPTY);
            attributes.putText("__match_args__", PyTuple.EMPTY);
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new PyInstance((PyType) self);
            }
            var node = (PyObject) self;
            if (name.equals("__reduce__")) {
                return new PyTuple(node.type(), PyTuple.EMPTY, node.attributes());
            }
            start(cx, node, args);
            return Singleton.NONE;
        }

        private static void start(Context cx, PyObject node, Object[] args) {
            Object[] fields = Iteration.all(cx, Attributes.get(cx, node.type(), "_fields"));
            String[] names = Signature.Arguments.names(args);
            int positional = Signature.Arguments.positional(args);
            String type = node.type().name();
            if (positional > fields.length) {
                throw Errors.type(
                        type
                                + " constructor takes at most "
                                + fields.length
                                + " positional argument"
                                + (fields.length == 1 ? "" : "s"));
            }
            for (int i = 0; i < positional; i++) {
                Attributes.set(cx, node, fields[i].toString(), args[i]);
            }
            for (int i = 0; i < names.length; i++) {
                for (int j = 0; j < positional; j++) {
                    if (fields[j].equals(names[i])) {
                        throw Errors.type(
                                type + " got multiple values for argument '" + names[i] + "'");
                    }
                }
                Attributes.set(cx, node, names[i], args[positional + i]);
            }
            fill(cx, node, fields);
        }

        /** Gives a value to fields that have none: optional ones, lists, and contexts. */
        private static void fill(Context cx, PyObject node, Object[] fields) {
            Object kinds = Attributes.find(cx, node.type(), KINDS);
            for (Object field : fields) {
                String name = field.toString();
                String kind =
                        kinds instanceof PyDict known && known.getText(name) != null
                                ? known.getText(name).toString()
                                : "";
                if (node.attributes().getText(name) != null) {
                    continue;
                }
                if (kind.endsWith("*")) {
                    Attributes.set(cx, node, name, new PyList());
                } else if (kind.equals("expr_context")) {
                    Object tree = cx.importModule("_ast", cx.builtins(), Singleton.NONE, 0);
                    Object load = Attributes.get(cx, tree, "Load");
                    Attributes.set(cx, node, name, Calls.call(cx, load));
                } else if (kind.endsWith("?")) {
                    Attributes.set(cx, node, name, Singleton.NONE);
                }
            }
        }
    }
}
