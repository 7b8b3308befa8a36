package dev.pyclair.runtime.module;

import dev.pyclair.runtime.format.FieldName;
import dev.pyclair.runtime.format.FieldReader;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextBuilder;
import dev.pyclair.runtime.text.TextPredicates;
import java.util.Arrays;

/**
 * {@code string.Formatter}: each step is a method that a class may replace.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/string.py">CPython: {@code
 *     Lib/string.py}</a>
 */
final class FormatterMethods extends MethodTable {
    private static final int DEEPEST = 2;
    private static final String SWITCHED =
            "cannot switch from manual field specification to automatic field numbering";

    private static final String ROWS =
            """
            __new__ *
            format *
            vformat 3
            get_value 3
            check_unused_args 3
            format_field 2
            convert_field 2
            parse O
            get_field 3""";

    FormatterMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> create((PyType) self, args);
            case "format" -> format(cx, self, args);
            case "vformat" -> build(cx, self, args[0], args[1], args[2]);
            case "get_value" -> Subscripts.get(cx, isInt(args[0]) ? args[1] : args[2], args[0]);
            case "check_unused_args" -> Singleton.NONE;
            case "format_field" -> Texts.format(cx, args[0], args[1]);
            case "convert_field" -> convert(cx, args[0], args[1]);
            case "parse" -> new Parts(TextArguments.text(args[0], "formatter_parser() argument"));
            case "get_field" -> field(cx, self, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object create(PyType type, Object[] args) {
        if (args.length > 1 && type.ownerOf("__init__") == Types.OBJECT) {
            throw Errors.type(type.name() + "() takes no arguments");
        }
        return new PyInstance(type);
    }

    private static boolean isInt(Object key) {
        return Types.of(key).isSubtypeOf(Types.INT);
    }

    private static Object format(Context cx, Object self, Object[] args) {
        int count = Signature.Arguments.positional(args);
        if (count == 0) {
            throw Errors.type(
                    (Feature.NAMES_QUALIFIED.in(cx) ? "Formatter." : "")
                            + "format() missing 1 required positional argument: 'format_string'");
        }
        String[] names = Signature.Arguments.names(args);
        var named = new PyDict();
        for (int i = 0; i < names.length; i++) {
            named.putText(names[i], args[count + i]);
        }
        var places = new PyTuple(Arrays.copyOfRange(args, 1, count));
        return Calls.method(cx, self, "vformat", args[0], places, named);
    }

    private static Object build(
            Context cx, Object self, Object template, Object places, Object named) {
        Object used = Calls.call(cx, Types.SET);
        Object made = new Run(cx, self, places, named, used).build(template, DEEPEST);
        Calls.method(cx, self, "check_unused_args", used, places, named);
        return made;
    }

    private static Object convert(Context cx, Object value, Object conversion) {
        if (conversion == Singleton.NONE) {
            return value;
        }
        if ("s".equals(conversion)) {
            return Texts.str(cx, value);
        }
        if ("r".equals(conversion)) {
            return Texts.repr(cx, value);
        }
        if ("a".equals(conversion)) {
            return Texts.ascii(cx, value);
        }
        throw Errors.value(
                "Unknown conversion specifier "
                        + CodePoints.toJava(Texts.plain(Texts.str(cx, conversion))));
    }

    private static Object field(Context cx, Object self, Object[] args) {
        Object text = TextArguments.text(args[0], "formatter_field_name_split() argument");
        var name = new FieldName(text);
        Object value = Calls.method(cx, self, "get_value", name.first(), args[1], args[2]);
        while (name.next()) {
            value =
                    name.isAttribute()
                            ? Attributes.get(cx, value, CodePoints.toJava(name.key()))
                            : Subscripts.get(cx, value, name.key());
        }
        return new PyTuple(value, name.first());
    }

    /** What {@code parse} gives. */
    private static final class Parts extends PyIterator {
        private final FieldReader reader;

        Parts(Object template) {
            super(Types.ITERATOR);
            reader = new FieldReader(template);
        }

        @Override
        public Object next(Context cx) {
            if (!reader.next()) {
                return null;
            }
            if (!reader.hasField()) {
                return new PyTuple(
                        reader.literal(), Singleton.NONE, Singleton.NONE, Singleton.NONE);
            }
            int conversion = reader.conversion();
            return new PyTuple(
                    reader.literal(),
                    reader.name(),
                    reader.spec(),
                    conversion == FieldReader.NO_CONVERSION
                            ? Singleton.NONE
                            : CodePoints.ofPoint(conversion));
        }
    }

    /** One {@code vformat}: the number of the next field, or -1 once one had a number. */
    private static final class Run {
        private final Context cx;
        private final Object self;
        private final Object places;
        private final Object named;
        private final Object used;
        private long next;

        Run(Context cx, Object self, Object places, Object named, Object used) {
            this.cx = cx;
            this.self = self;
            this.places = places;
            this.named = named;
            this.used = used;
        }

        Object build(Object template, int depth) {
            if (depth < 0) {
                throw Errors.value("Max string recursion exceeded");
            }
            var result = new TextBuilder(16);
            PyIterator parts = Iteration.of(cx, Calls.method(cx, self, "parse", template));
            for (Object part = parts.next(cx); part != null; part = parts.next(cx)) {
                Object[] each = Iteration.all(cx, part);
                if (Operators.isTrue(cx, each[0])) {
                    append(result, each[0]);
                }
                if (each[1] != Singleton.NONE) {
                    append(result, field(each, depth));
                }
            }
            return result.build();
        }

        private void append(TextBuilder result, Object part) {
            Object text = Texts.plain(part);
            if (text == null) {
                throw Errors.type(
                        "sequence item 0: expected str instance, "
                                + Types.of(part).name()
                                + " found");
            }
            cx.allocate(2L * (result.length() + CodePoints.length(text)));
            result.append(text);
        }

        private Object field(Object[] part, int depth) {
            Object name = part[1];
            if ("".equals(name)) {
                if (next < 0) {
                    throw Errors.value(SWITCHED);
                }
                name = Long.toString(next++);
            } else if (TextPredicates.isDigit(Texts.plain(name))) {
                if (next > 0) {
                    throw Errors.value(SWITCHED);
                }
                next = -1;
            }
            Object[] found =
                    Iteration.all(cx, Calls.method(cx, self, "get_field", name, places, named));
            Calls.method(cx, used, "add", found[1]);
            Object value = Calls.method(cx, self, "convert_field", found[0], part[3]);
            Object spec = build(part[2], depth - 1);
            return Calls.method(cx, self, "format_field", value, spec);
        }
    }
}
