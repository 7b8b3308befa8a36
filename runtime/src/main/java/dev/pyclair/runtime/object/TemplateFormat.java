package dev.pyclair.runtime.object;

import dev.pyclair.runtime.format.FieldName;
import dev.pyclair.runtime.format.FieldNumbering;
import dev.pyclair.runtime.format.FieldReader;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextBuilder;
import java.util.Arrays;

/**
 * {@code str.format} and {@code str.format_map}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/stringlib/unicode_format.h">
 *     CPython: {@code Objects/stringlib/unicode_format.h}, {@code do_markup}</a>
 */
final class TemplateFormat {
    /** Fields may stand in specifications, and no deeper. */
    private static final int DEEPEST = 2;

    private final Context cx;
    private final Object[] places;
    private final Object names;
    private final FieldNumbering numbering = new FieldNumbering();
    private long heard;

    private TemplateFormat(Context cx, Object[] places, Object names) {
        this.cx = cx;
        this.places = places;
        this.names = names;
    }

    static Object format(Context cx, Object template, Object[] args) {
        int count = Signature.Arguments.positional(args);
        String[] keywords = Signature.Arguments.names(args);
        var names = new PyDict();
        for (int i = 0; i < keywords.length; i++) {
            names.putText(keywords[i], args[count + i]);
        }
        return new TemplateFormat(cx, Arrays.copyOf(args, count), names).build(template, DEEPEST);
    }

    static Object formatMap(Context cx, Object template, Object mapping) {
        return new TemplateFormat(cx, null, mapping).build(template, DEEPEST);
    }

    private Object build(Object template, int depth) {
        if (depth == 0) {
            throw Errors.value("Max string recursion exceeded");
        }
        var reader = new FieldReader(template);
        var result = new TextBuilder(CodePoints.length(template));
        while (reader.next()) {
            result.append(reader.literal());
            if (reader.hasField()) {
                Object made = field(reader, depth);
                hear(result.length() + (long) CodePoints.length(made));
                result.append(made);
            }
        }
        return result.build();
    }

    private void hear(long length) {
        if (length > heard) {
            heard = 2 * length;
            cx.allocate(2 * heard);
        }
    }

    private Object field(FieldReader reader, int depth) {
        Object value = value(reader.name());
        value =
                switch (reader.conversion()) {
                    case FieldReader.NO_CONVERSION -> value;
                    case 'r' -> Texts.repr(cx, value);
                    case 's' -> Texts.str(cx, value);
                    case 'a' -> Texts.ascii(cx, value);
                    default -> throw unknown(reader.conversion());
                };
        Object spec = reader.isSpecNested() ? build(reader.spec(), depth - 1) : reader.spec();
        return Texts.plain(Texts.format(cx, value, spec));
    }

    private static PyRaise unknown(int conversion) {
        if (conversion > 32 && conversion < 127) {
            return Errors.value("Unknown conversion specifier " + (char) conversion);
        }
        return Errors.value("Unknown conversion specifier \\x" + Integer.toHexString(conversion));
    }

    private Object value(Object fieldName) {
        var name = new FieldName(fieldName);
        Object value = argument(name.first());
        while (name.next()) {
            value =
                    name.isAttribute()
                            ? Attributes.get(cx, value, CodePoints.toJava(name.key()))
                            : Subscripts.get(cx, value, name.key());
        }
        return value;
    }

    private Object argument(Object first) {
        if (places == null && (first.equals("") || first instanceof Long)) {
            throw Errors.value("Format string contains positional fields");
        }
        Object key = places == null ? first : numbering.resolve(first);
        if (!(key instanceof Long index)) {
            return Subscripts.get(cx, names, key);
        }
        if (index >= places.length) {
            throw Errors.index(
                    "Replacement index " + index + " out of range for positional args tuple");
        }
        return places[index.intValue()];
    }
}
