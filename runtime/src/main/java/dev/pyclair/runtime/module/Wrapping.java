package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** A function written in Java that looks like another, as {@code functools.wraps} makes it. */
final class Wrapping extends PyObject {
    private static final PyType TYPE =
            PyType.of("builtins", "function", new CallableTable(), Types.OBJECT)
                    .setGivesAttributes(true)
                    .setMethodLike();

    private static final String[] COPIED = {"__module__", "__name__", "__qualname__", "__doc__"};

    /** What it does. */
    interface Body {
        Object call(Context cx, Object[] args, String[] keywords);
    }

    private final Body body;

    private Wrapping(Body body) {
        super(TYPE);
        this.body = body;
    }

    /** {@return a function that looks like another} */
    static Object of(Context cx, Object function, Body body) {
        var made = new Wrapping(body);
        for (String name : COPIED) {
            Object value = Attributes.find(cx, function, name);
            if (value != null) {
                made.attributes().putText(name, value);
            }
        }
        made.attributes().putText("__wrapped__", function);
        return made;
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        return body.call(cx, args, keywords);
    }
}
