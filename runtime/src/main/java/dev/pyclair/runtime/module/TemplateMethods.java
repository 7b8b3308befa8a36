package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.TextSplit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * {@code string.Template}. A class may have a {@code delimiter}, an {@code idpattern} and a {@code
 * braceidpattern} of its own, patterns of what Java and Python write alike; not {@code flags} or a
 * {@code pattern}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/string.py">CPython: {@code
 *     Lib/string.py}</a>
 */
final class TemplateMethods extends MethodTable {
    private static final String NAME = "(?a:[_a-z][_a-z0-9]*)";
    private static final String JAVA_NAME = "[_a-zA-Z][_a-zA-Z0-9]*";

    /** What means the same in both languages. */
    private static final Pattern SHARED =
            Pattern.compile("(?:[\\w\\[\\]_.+*?|^,{}-]|\\\\[.wd]|\\((?!\\?)|\\(\\?:|\\))*");

    private static final String ROWS =
            """
            __new__ *
            __init__ *
            get_identifiers 0 since 3.11
            is_valid 0 since 3.11
            safe_substitute *
            substitute *""";

    TemplateMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("delimiter", "$");
        attributes.putText("idpattern", NAME);
        attributes.putText("braceidpattern", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> new PyInstance((PyType) self);
            case "__init__" -> {
                Attributes.set(cx, self, "template", argument(cx, args));
                yield Singleton.NONE;
            }
            case "get_identifiers" -> identifiers(cx, self);
            case "is_valid" -> isValid(cx, self);
            case "safe_substitute" -> substitute(cx, self, args, name, true);
            case "substitute" -> substitute(cx, self, args, name, false);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object argument(Context cx, Object[] args) {
        int count = Signature.Arguments.positional(args);
        if (count > 1) {
            throw Errors.type(
                    "Template.__init__() takes 2 positional arguments but "
                            + (count + 1)
                            + " were given");
        }
        if (count == 1 && args.length == 2) {
            return args[0];
        }
        String[] names = Signature.Arguments.names(args);
        if (count == 0 && names.length == 1 && names[0].equals("template")) {
            return args[0];
        }
        if (names.length == 0) {
            throw Errors.type(
                    owner(cx) + "__init__() missing 1 required positional argument: 'template'");
        }
        throw Errors.type(
                owner(cx) + "__init__() got an unexpected keyword argument '" + names[0] + "'");
    }

    /** The class in front of a method, as messages have it. */
    private static String owner(Context cx) {
        return Feature.NAMES_QUALIFIED.in(cx) ? "Template." : "";
    }

    private static Matcher matcher(Context cx, Object self) {
        Object text = Texts.plain(Attributes.get(cx, self, "template"));
        if (text == null) {
            Object given = Attributes.get(cx, self, "template");
            throw Errors.type(cx.wording("subject", Types.of(given).name()));
        }
        Object mark = Attributes.get(cx, self, "delimiter");
        String delimiter = Pattern.quote(Texts.java(mark, "delimiter must be str, not %"));
        String name = pattern(Attributes.get(cx, self, "idpattern"));
        Object braced = Attributes.get(cx, self, "braceidpattern");
        String inBraces = braced == Singleton.NONE ? name : pattern(braced);
        String all =
                delimiter
                        + "(?:(?<escaped>"
                        + delimiter
                        + ")|(?<named>"
                        + name
                        + ")|\\{(?<braced>"
                        + inBraces
                        + ")\\}|(?<invalid>))";
        try {
            int flags = name.equals(JAVA_NAME) ? 0 : Pattern.UNICODE_CHARACTER_CLASS;
            return Pattern.compile(all, Pattern.CASE_INSENSITIVE | flags)
                    .matcher(CodePoints.toJava(text));
        } catch (PatternSyntaxException e) {
            throw unknownPattern();
        }
    }

    private static PyRaise unknownPattern() {
        return Errors.of(Types.NOT_IMPLEMENTED_ERROR, "string.Template with such a pattern");
    }

    private static String pattern(Object given) {
        String pattern = Texts.java(given, "pattern must be str, not %");
        if (pattern.equals(NAME)) {
            return JAVA_NAME;
        }
        if (!SHARED.matcher(pattern).matches()) {
            throw unknownPattern();
        }
        return pattern;
    }

    private static String name(Matcher found) {
        String name = found.group("named");
        return name == null ? found.group("braced") : name;
    }

    private static Object identifiers(Context cx, Object self) {
        var names = new LinkedHashSet<Object>();
        Matcher found = matcher(cx, self);
        while (found.find()) {
            if (name(found) != null) {
                names.add(CodePoints.fromJava(name(found)));
            }
        }
        return new PyList(names.toArray());
    }

    private static Object isValid(Context cx, Object self) {
        Matcher found = matcher(cx, self);
        while (found.find()) {
            if (found.group("invalid") != null) {
                return false;
            }
        }
        return true;
    }

    private static Object substitute(
            Context cx, Object self, Object[] args, String method, boolean isSafe) {
        int count = Signature.Arguments.positional(args);
        if (count > 1) {
            throw Errors.type(
                    owner(cx)
                            + method
                            + "() takes from 1 to 2 positional arguments but "
                            + (count + 1)
                            + " were given");
        }
        String[] names = Signature.Arguments.names(args);
        var named = new PyDict();
        for (int i = 0; i < names.length; i++) {
            named.putText(names[i], args[count + i]);
        }
        Object mapping = count == 0 ? named : args[0];
        Matcher found = matcher(cx, self);
        var result = new StringBuilder();
        String template = CodePoints.toJava(Texts.plain(Attributes.get(cx, self, "template")));
        int start = 0;
        while (found.find()) {
            result.append(template, start, found.start());
            start = found.end();
            String name = name(found);
            if (name != null) {
                result.append(value(cx, named, mapping, name, isSafe ? found.group() : null));
            } else if (found.group("escaped") != null) {
                result.append(found.group("escaped"));
            } else if (isSafe) {
                result.append(found.group());
            } else {
                throw invalid(template, found.start("invalid"));
            }
            cx.allocate(2L * result.length());
        }
        return CodePoints.fromJava(result.append(template, start, template.length()).toString());
    }

    private static String value(
            Context cx, PyDict named, Object mapping, String name, String otherwise) {
        Object key = CodePoints.fromJava(name);
        Object value = named.get(cx, key);
        if (value == null) {
            try {
                value = Subscripts.get(cx, mapping, key);
            } catch (PyRaise e) {
                if (otherwise != null && e.is(Types.KEY_ERROR)) {
                    return otherwise;
                }
                throw e;
            }
        }
        return CodePoints.toJava(Texts.plain(Texts.str(cx, value)));
    }

    private static PyRaise invalid(String template, int index) {
        Object before = CodePoints.fromJava(template.substring(0, index));
        List<Object> lines = TextSplit.lines(before, true, SizeLimit.NONE);
        int column = lines.isEmpty() ? 1 : CodePoints.length(lines.get(lines.size() - 1));
        int line = Math.max(1, lines.size());
        return Errors.value("Invalid placeholder in string: line " + line + ", col " + column);
    }
}
