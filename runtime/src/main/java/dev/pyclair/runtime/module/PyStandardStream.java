package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/** {@code sys.stdout} and {@code sys.stderr}: what they are given goes to the host. */
final class PyStandardStream extends PyObject {
    private static final PyType TYPE =
            PyType.of("_io", "TextIOWrapper", new Methods(), Types.OBJECT).setGivesAttributes(true);

    private final String name;
    private final boolean isForErrors;

    PyStandardStream(String name, boolean isForErrors) {
        super(TYPE);
        this.name = name;
        this.isForErrors = isForErrors;
    }

    private Object write(Context cx, Object given) {
        Object text = Texts.plain(given);
        if (text == null) {
            throw Errors.type("write() argument must be str, not " + Types.of(given).name());
        }
        if (isForErrors) {
            cx.writeError(text);
        } else {
            cx.write(text);
        }
        return (long) CodePoints.length(text);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    write O
                    writelines O
                    flush 0
                    isatty 0
                    fileno 0
                    readable 0
                    writable 0
                    seekable 0
                    __enter__ 0
                    __exit__ *
                    __repr__ slot 0
                    name get
                    mode get
                    encoding get
                    errors get
                    closed get
                    line_buffering get""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var stream = (PyStandardStream) self;
            return switch (name) {
                case "write" -> stream.write(cx, args[0]);
                case "writelines" -> {
                    for (Object line : Iteration.all(cx, args[0])) {
                        stream.write(cx, line);
                    }
                    yield Singleton.NONE;
                }
                case "flush", "__exit__" -> Singleton.NONE;
                case "isatty", "readable", "seekable", "closed" -> false;
                case "line_buffering" -> stream.isForErrors;
                case "writable" -> true;
                case "fileno" -> throw IoTypes.unsupported(cx, name);
                case "__enter__" -> self;
                case "__repr__" ->
                        "<_io.TextIOWrapper name='" + stream.name + "' mode='w' encoding='utf-8'>";
                case "name" -> stream.name;
                case "mode" -> "w";
                case "encoding" -> "utf-8";
                case "errors" -> stream.isForErrors ? "backslashreplace" : "strict";
                default -> throw new IllegalStateException(name);
            };
        }
    }
}
