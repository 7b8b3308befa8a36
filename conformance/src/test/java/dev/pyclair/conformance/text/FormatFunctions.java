package dev.pyclair.conformance.text;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.format.ComplexFormat;
import dev.pyclair.runtime.format.FieldName;
import dev.pyclair.runtime.format.FieldNumbering;
import dev.pyclair.runtime.format.FieldReader;
import dev.pyclair.runtime.format.FloatFormat;
import dev.pyclair.runtime.format.IntFormat;
import dev.pyclair.runtime.format.PercentFormat;
import dev.pyclair.runtime.format.StringFormat;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.Repr;
import dev.pyclair.runtime.text.SizeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The functions of {@code oracle/text_functions.py} about formatting. */
final class FormatFunctions {
    private static final SizeLimit LIMIT = SizeLimit.NONE;
    private static final int MOST_DIGITS = NumberFunctions.MOST_DIGITS;

    private FormatFunctions() {}

    static void addTo(Map<String, Function<Arguments, Object>> all, UnicodeDatabase database) {
        all.put("format_int", a -> IntFormat.format(a.at(0), a.at(1), "int", MOST_DIGITS, LIMIT));
        all.put("format_float", a -> FloatFormat.format(a.real(0), a.at(1), "float", LIMIT));
        all.put(
                "format_complex",
                a -> ComplexFormat.format(a.complex(0), a.at(1), "complex", LIMIT));
        all.put("format_str", a -> StringFormat.format(a.at(0), a.at(1), "str", LIMIT));
        all.put(
                "percent",
                a ->
                        PercentFormat.format(
                                a.at(0), new PlainValues(a.list(1), false, database), LIMIT));
        all.put(
                "percent_named",
                a -> PercentFormat.format(a.at(0), PlainValues.named(a.list(1), database), LIMIT));
        all.put(
                "byte_percent",
                a ->
                        PercentFormat.format(
                                a.bytes(0), new PlainValues(a.list(1), true, database), LIMIT));
        all.put("format_parse", a -> fields(a.at(0)));
        all.put("format_numbers", a -> numbers(a.list(0)));
        all.put("format_field", a -> fieldName(a.at(0)));
        all.put("str_repr", a -> Repr.of(a.at(0), database));
        all.put("str_ascii", a -> Repr.ascii(a.at(0)));
        all.put("bytes_repr", a -> Repr.of(a.bytes(0)));
    }

    private static Object fields(Object template) {
        var reader = new FieldReader(template);
        var fields = new ArrayList<>();
        while (reader.next()) {
            Object none = Notation.Nothing.NONE;
            boolean hasConversion = reader.conversion() != FieldReader.NO_CONVERSION;
            fields.add(
                    List.of(
                            reader.literal(),
                            reader.hasField() ? reader.name() : none,
                            reader.hasField() ? reader.spec() : none,
                            hasConversion ? CodePoints.ofPoint(reader.conversion()) : none));
        }
        return fields;
    }

    private static Object numbers(List<Object> names) {
        var numbering = new FieldNumbering();
        var text = new StringBuilder();
        for (Object name : names) {
            text.append(numbering.resolve(new FieldName(name).first()));
        }
        return text.toString();
    }

    private static Object fieldName(Object text) {
        var name = new FieldName(text);
        var rest = new ArrayList<>();
        while (name.next()) {
            rest.add(List.of(name.isAttribute(), name.key()));
        }
        return List.of(name.first(), rest);
    }
}
