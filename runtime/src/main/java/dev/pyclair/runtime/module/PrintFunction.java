package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/**
 * {@code print} and {@code input}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/bltinmodule.c">CPython: {@code
 *     Python/bltinmodule.c}, {@code builtin_print_impl}, {@code builtin_input_impl}</a>
 */
public final class PrintFunction extends MethodTable {
    /** Makes the table. */
    public PrintFunction() {
        super("print *\ninput 0-1");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return name.equals("input") ? input(cx, args) : print(cx, args);
    }

    private static Object print(Context cx, Object[] args) {
        int count = Signature.Arguments.positional(args);
        String[] names = Signature.Arguments.names(args);
        Object separator = " ";
        Object end = "\n";
        Object file = Singleton.NONE;
        boolean isFlushed = false;
        for (int i = 0; i < names.length; i++) {
            Object value = args[count + i];
            switch (names[i]) {
                case "sep" -> separator = textOr(value, separator, "sep");
                case "end" -> end = textOr(value, end, "end");
                case "file" -> file = value;
                case "flush" -> isFlushed = Operators.isTrue(cx, value);
                default -> throw Errors.type(cx.wording("unexpected-keyword", "print", names[i]));
            }
        }
        if (file == Singleton.NONE) {
            file = standard(cx, "stdout");
            if (file == Singleton.NONE) {
                return file;
            }
        }
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                write(cx, file, separator);
            }
            writeObject(cx, file, args[i]);
        }
        write(cx, file, end);
        if (isFlushed && file != null) {
            Calls.method(cx, file, "flush");
        }
        return Singleton.NONE;
    }

    private static Object textOr(Object value, Object otherwise, String name) {
        if (value == Singleton.NONE) {
            return otherwise;
        }
        if (Texts.plain(value) == null) {
            throw Errors.type(name + " must be None or a string, not " + Types.of(value).name());
        }
        return value;
    }

    /** A stream of {@code sys}; null if the program has not imported that. */
    private static Object standard(Context cx, String name) {
        if (!(cx.modules().getText("sys") instanceof PyModule sys)) {
            return null;
        }
        Object stream = sys.attributes().getText(name);
        if (stream == null) {
            throw Errors.runtime("lost sys." + name);
        }
        return stream;
    }

    /** Asks the stream how to write before it asks the object what. */
    private static void writeObject(Context cx, Object file, Object object) {
        if (file == null) {
            cx.write(Texts.plain(Texts.str(cx, object)));
            return;
        }
        Object writer = Attributes.get(cx, file, "write");
        cx.hold(writer);
        try {
            Calls.call(cx, writer, Texts.str(cx, object));
        } finally {
            cx.release();
        }
    }

    private static void write(Context cx, Object file, Object text) {
        if (file == null) {
            cx.write(Texts.plain(text));
        } else {
            Calls.call(cx, Attributes.get(cx, file, "write"), text);
        }
    }

    private static Object input(Context cx, Object[] args) {
        Object output = standard(cx, "stdout");
        Object source = standard(cx, "stdin");
        if (output == Singleton.NONE) {
            throw Errors.runtime("input(): lost sys.stdout");
        }
        if (source == Singleton.NONE) {
            throw Errors.runtime("input(): lost sys.stdin");
        }
        if (args.length > 0) {
            write(cx, output, Texts.str(cx, args[0]));
        }
        Object line =
                source == null ? cx.readLine().orElse("") : Calls.method(cx, source, "readline");
        Object text = Texts.plain(line);
        if (text == null) {
            throw Errors.type("object.readline() returned non-string");
        }
        int length = CodePoints.length(text);
        if (length == 0) {
            throw Errors.of(Types.EOF_ERROR, "EOF when reading a line");
        }
        return CodePoints.at(text, length - 1) == '\n'
                ? CodePoints.slice(text, 0, length - 1)
                : text;
    }
}
