package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyValue;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.regex.ProgramReader;
import dev.pyclair.runtime.text.CharKind;
import dev.pyclair.runtime.text.VersionRange;

/** {@code _sre}: what the package {@code re} of a standard library stands on. */
final class SreModule extends MethodTable {
    private static final String ROWS =
            """
            ascii_iscased O
            ascii_tolower O
            compile (pattern, flags, code, groups, groupindex, indexgroup)
            getcodesize 0
            template 2 since 3.12
            unicode_iscased O
            unicode_tolower O""";

    /** The numbers of the formats of compiled patterns, and the versions that have them. */
    private static final Object[][] MAGICS = {
        {VersionRange.parse("until 3.10"), 20171005L},
        {VersionRange.parse("since 3.11 until 3.11"), 20220615L},
        {VersionRange.parse("since 3.12 until 3.12"), 20221023L},
        {VersionRange.parse("since 3.13"), 20230612L}
    };

    private SreModule() {
        super(ROWS);
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "_sre", new SreModule());
        PyDict all = module.attributes();
        for (Object[] row : MAGICS) {
            if (((VersionRange) row[0]).contains(cx.version())) {
                all.putText("MAGIC", row[1]);
            }
        }
        all.putText("CODESIZE", 4L);
        all.putText("MAXREPEAT", 0xffff_ffffL);
        all.putText("MAXGROUPS", 1_073_741_823L);
        return module;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "ascii_iscased" -> {
                int point = point(cx, args);
                yield point < 128 && Character.isLetter(point);
            }
            case "ascii_tolower" -> {
                int point = point(cx, args);
                yield (long) (point < 128 ? Character.toLowerCase(point) : point);
            }
            case "compile" -> compiled(cx, args);
            case "getcodesize" -> 4L;
            case "template" -> new PyReplacementTemplate(Iteration.all(cx, args[1]).clone());
            case "unicode_iscased" -> {
                int point = point(cx, args);
                yield CharKind.isCased(point)
                        || Character.toLowerCase(point) != point
                        || Character.toUpperCase(point) != point;
            }
            case "unicode_tolower" -> (long) Character.toLowerCase(point(cx, args));
            default -> throw new IllegalStateException(name);
        };
    }

    private static int point(Context cx, Object[] args) {
        return TextArguments.number(cx, args[0], 0);
    }

    private static Object compiled(Context cx, Object[] args) {
        Object[] items = Iteration.all(cx, args[2]);
        var codes = new long[items.length];
        var names = new String[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(Sizes.integer(items[i]) instanceof Long code) || code < 0) {
                throw Errors.type("an integer is required");
            }
            codes[i] = code;
            Object name =
                    items[i] instanceof PyValue ? Attributes.find(cx, items[i], "name") : null;
            names[i] = name instanceof String text ? text : "";
        }
        int groups = TextArguments.number(cx, args[3], 0);
        try {
            return new PyPattern(
                    args[0],
                    TextArguments.size(cx, args[1], 0),
                    ProgramReader.read(codes, names, groups),
                    args[4],
                    Iteration.all(cx, args[5]).clone());
        } catch (ProgramReader.BadCodeException e) {
            throw Errors.runtime(e.getMessage());
        }
    }
}
