package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code __future__}: what compilers have seen to, with the releases that have it.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/__future__.py">CPython: {@code
 *     Lib/__future__.py}</a>
 */
final class FutureModule extends MethodTable {
    // spotless:off
    /** The name, where it may be asked for, where it always is, and its flag in code objects. */
    private static final String[] FEATURES = {
        "nested_scopes     2.1.0.beta.1   2.2.0.alpha.0  0x10",
        "generators        2.2.0.alpha.1  2.3.0.final.0  0",
        "division          2.2.0.alpha.2  3.0.0.alpha.0  0x20000",
        "absolute_import   2.5.0.alpha.1  3.0.0.alpha.0  0x40000",
        "with_statement    2.5.0.alpha.1  2.6.0.alpha.0  0x80000",
        "print_function    2.6.0.alpha.2  3.0.0.alpha.0  0x100000",
        "unicode_literals  2.6.0.alpha.2  3.0.0.alpha.0  0x200000",
        "barry_as_FLUFL    3.1.0.alpha.2  4.0.0.alpha.0  0x400000",
        "generator_stop    3.5.0.beta.1   3.7.0.alpha.0  0x800000",
        "annotations       3.7.0.beta.1   -              0x1000000",
    };
    // spotless:on

    private static final PyType FEATURE =
            PyType.of("__future__", "_Feature", new FutureModule(), Types.OBJECT)
                    .setGivesAttributes(true);

    private FutureModule() {
        super("__repr__ slot 0\ngetOptionalRelease def ()\ngetMandatoryRelease def ()");
    }

    static PyModule make() {
        var module = new PyModule("__future__");
        PyDict all = module.attributes();
        var names = new PyList();
        for (String row : FEATURES) {
            String[] parts = row.split(" +");
            names.add(parts[0]);
            var feature = new PyInstance(FEATURE);
            feature.attributes().putText("optional", release(parts[1]));
            feature.attributes().putText("mandatory", release(parts[2]));
            feature.attributes().putText("compiler_flag", Long.decode(parts[3]));
            all.putText(parts[0], feature);
        }
        all.putText("all_feature_names", names);
        return module;
    }

    private static Object release(String text) {
        String[] parts = text.split("\\.");
        return parts.length == 1
                ? Singleton.NONE
                : new PyTuple(
                        Long.valueOf(parts[0]),
                        Long.valueOf(parts[1]),
                        Long.valueOf(parts[2]),
                        parts[3],
                        Long.valueOf(parts[4]));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        PyDict feature = ((PyInstance) self).attributes();
        Object optional = feature.getText("optional");
        Object mandatory = feature.getText("mandatory");
        return switch (name) {
            case "getOptionalRelease" -> optional;
            case "getMandatoryRelease" -> mandatory;
            default ->
                    "_Feature("
                            + Texts.repr(cx, optional)
                            + ", "
                            + Texts.repr(cx, mandatory)
                            + ", "
                            + feature.getText("compiler_flag")
                            + ")";
        };
    }
}
