package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * {@code string}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/string.py">CPython: {@code
 *     Lib/string.py}</a>
 */
final class StringModule extends MethodTable {
    private static final PyType FORMATTER =
            PyType.of("string", "Formatter", new FormatterMethods(), Types.OBJECT)
                    .setGivesAttributes(true);
    private static final PyType TEMPLATE =
            PyType.of("string", "Template", new TemplateMethods(), Types.OBJECT)
                    .setGivesAttributes(true);

    StringModule() {
        super("capwords (s, sep=)");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        Object separator = args[1] == null ? Singleton.NONE : args[1];
        var words = new PyList();
        PyIterator parts = Iteration.of(cx, Calls.method(cx, args[0], "split", separator));
        for (Object part = parts.next(cx); part != null; part = parts.next(cx)) {
            words.add(Calls.method(cx, part, "capitalize"));
        }
        return Calls.method(
                cx,
                separator == Singleton.NONE || "".equals(separator) ? " " : separator,
                "join",
                words);
    }

    @Override
    protected void addTo(PyDict attributes) {
        String lower = "abcdefghijklmnopqrstuvwxyz";
        String upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        String punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
        String space = " \t\n\r\u000b\f";
        attributes.putText("ascii_lowercase", lower);
        attributes.putText("ascii_uppercase", upper);
        attributes.putText("ascii_letters", lower + upper);
        attributes.putText("digits", "0123456789");
        attributes.putText("hexdigits", "0123456789abcdefABCDEF");
        attributes.putText("octdigits", "01234567");
        attributes.putText("punctuation", punctuation);
        attributes.putText("whitespace", space);
        attributes.putText("printable", "0123456789" + lower + upper + punctuation + space);
        attributes.putText("Formatter", FORMATTER);
        attributes.putText("Template", TEMPLATE);
    }
}
