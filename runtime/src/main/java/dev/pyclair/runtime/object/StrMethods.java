package dev.pyclair.runtime.object;

import dev.pyclair.runtime.format.StringFormat;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.Repr;
import dev.pyclair.runtime.text.TextCase;
import dev.pyclair.runtime.text.TextFill;
import dev.pyclair.runtime.text.TextHash;
import dev.pyclair.runtime.text.TextPredicates;

/**
 * {@code str}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}</a>
 */
final class StrMethods extends MethodTable {
    /** Texts of fewer characters are changed before anybody could wait for it. */
    private static final int FEW = 1000;

    /** A character becomes three at most, of two bytes. */
    private static final int BYTES_OF_CHANGED = 6;

    private static final int WORK_OF_CHANGED = 4;

    private static final String ROWS =
            """
            __new__ *
            __add__ slot 1
            __contains__ slot 1
            __eq__ slot 1
            __format__ O
            __ge__ slot 1
            __getitem__ slot 1
            __getnewargs__ 0
            __gt__ slot 1
            __hash__ slot 0
            __iter__ slot 0
            __le__ slot 1
            __len__ slot 0
            __lt__ slot 1
            __mod__ slot 1
            __mul__ unpacked 1
            __ne__ slot 1
            __repr__ slot 0
            __rmod__ slot 1
            __rmul__ unpacked 1
            __sizeof__ 0
            __str__ slot 0
            capitalize 0
            casefold 0
            center 1-2
            count 1-3 since 3.13
            count parsed 1-3 until 3.12
            encode (encoding=, errors=)
            endswith 1-3 since 3.13
            endswith parsed 1-3 until 3.12
            expandtabs (tabsize=)
            find 1-3 since 3.13
            find parsed 1-3 until 3.12
            format *
            format_map O
            index 1-3 since 3.13
            index parsed 1-3 until 3.12
            isalnum 0
            isalpha 0
            isascii 0
            isdecimal 0
            isdigit 0
            isidentifier 0
            islower 0
            isnumeric 0
            isprintable 0
            isspace 0
            istitle 0
            isupper 0
            join O
            ljust 1-2
            lower 0
            lstrip 0-1
            maketrans static 1-3
            partition O
            removeprefix O since 3.9
            removesuffix O since 3.9
            replace (old, new, /, count=) since 3.13
            replace 2-3 until 3.12
            rfind 1-3 since 3.13
            rfind parsed 1-3 until 3.12
            rindex 1-3 since 3.13
            rindex parsed 1-3 until 3.12
            rjust 1-2
            rpartition O
            rsplit (sep=, maxsplit=)
            rstrip 0-1
            split (sep=, maxsplit=)
            splitlines (keepends=)
            startswith 1-3 since 3.13
            startswith parsed 1-3 until 3.12
            strip 0-1
            swapcase 0
            title 0
            translate O
            upper 0
            zfill O""";

    StrMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return StrConstruction.create(cx, (PyType) self, args);
        }
        Object text = self == null ? "" : Texts.plain(self);
        return name.startsWith("__")
                ? special(cx, name, self, text, args)
                : method(cx, name, text, args);
    }

    private static Object special(
            Context cx, String name, Object self, Object text, Object[] args) {
        return switch (name) {
            case "__add__" -> add(text, args[0]);
            case "__contains__" -> StrSearch.contains(text, args[0]);
            case "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__" ->
                    compare(SpecialComparison.of(name), text, args[0]);
            case "__format__" -> format(cx, self, text, args[0]);
            case "__getitem__" -> item(cx, text, args[0]);
            case "__getnewargs__" -> new PyTuple(text);
            case "__hash__" -> TextHash.of(text);
            case "__iter__" -> new PyStrIterator(cx, text);
            case "__len__" -> (long) CodePoints.length(text);
            case "__mod__" -> PercentArguments.format(cx, text, args[0]);
            case "__mul__", "__rmul__" -> repeat(cx, text, args[0]);
            case "__repr__" -> Repr.of(text, cx.unicodeDatabase());
            case "__rmod__" ->
                    Texts.plain(args[0]) == null
                            ? Singleton.NOT_IMPLEMENTED
                            : PercentArguments.format(cx, Texts.plain(args[0]), self);
            case "__sizeof__" -> size(text);
            case "__str__" -> text;
            default -> throw new IllegalStateException(name);
        };
    }

    /** A text all of whose characters are changed, which takes time, and perhaps more room. */
    private static Object counted(Context cx, Object text) {
        long length = CodePoints.length(text);
        if (length > FEW) {
            cx.allocate(BYTES_OF_CHANGED * length);
            cx.work(WORK_OF_CHANGED * length);
        }
        return text;
    }

    private static Object method(Context cx, String name, Object text, Object[] args) {
        return switch (name) {
            case "capitalize" -> TextCase.capitalize(counted(cx, text));
            case "casefold" -> TextCase.caseFold(counted(cx, text));
            case "center" -> TextFill.center(text, width(cx, args), filling(args), cx);
            case "count", "find", "index", "rfind", "rindex" ->
                    StrSearch.search(cx, name, text, args);
            case "encode" -> encode(cx, text, args);
            case "startswith", "endswith" -> StrSearch.isAtEnd(cx, name, text, args);
            case "expandtabs" ->
                    TextFill.expandTabs(text, TextArguments.number(cx, args[0], 8), cx);
            case "format" -> TemplateFormat.format(cx, text, args);
            case "format_map" -> TemplateFormat.formatMap(cx, text, args[0]);
            case "ljust" -> TextFill.left(text, width(cx, args), filling(args), cx);
            case "lower" -> TextCase.lower(counted(cx, text));
            case "rjust" -> TextFill.right(text, width(cx, args), filling(args), cx);
            case "swapcase" -> TextCase.swapCase(counted(cx, text));
            case "title" -> TextCase.title(counted(cx, text));
            case "upper" -> TextCase.upper(counted(cx, text));
            case "zfill" -> TextFill.zeros(text, width(cx, args), cx);
            default ->
                    name.startsWith("is")
                            ? (Object) is(cx, name, text)
                            : StrParts.call(cx, name, text, args);
        };
    }

    private static boolean is(Context cx, String name, Object text) {
        return switch (name) {
            case "isalnum" -> TextPredicates.isAlphanumeric(text);
            case "isalpha" -> TextPredicates.isAlpha(text);
            case "isascii" -> CodePoints.isAscii(text);
            case "isdecimal" -> TextPredicates.isDecimal(text);
            case "isdigit" -> TextPredicates.isDigit(text);
            case "isidentifier" -> TextPredicates.isIdentifier(text);
            case "islower" -> TextPredicates.isLower(text);
            case "isnumeric" -> TextPredicates.isNumeric(text);
            case "isprintable" -> Repr.isPrintable(text, cx.unicodeDatabase());
            case "isspace" -> TextPredicates.isSpace(text);
            case "istitle" -> TextPredicates.isTitle(text);
            case "isupper" -> TextPredicates.isUpper(text);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object add(Object text, Object other) {
        Object plain = Texts.plain(other);
        if (plain == null) {
            throw Errors.type(
                    "can only concatenate str (not \""
                            + Attributes.nameOf(Types.of(other))
                            + "\") to str");
        }
        return CodePoints.concat(text, plain);
    }

    private static Object compare(ComparisonOperator operator, Object text, Object other) {
        Object plain = Texts.plain(other);
        if (plain == null) {
            return Singleton.NOT_IMPLEMENTED;
        }
        return switch (operator) {
            case EQUAL -> text.equals(plain);
            case NOT_EQUAL -> !text.equals(plain);
            default -> operator.holds(CodePoints.compare(text, plain));
        };
    }

    private static Object format(Context cx, Object self, Object text, Object spec) {
        Object plain = Numbers.spec(cx, self, spec);
        if (plain.equals("")) {
            return self instanceof PyValue ? Texts.str(cx, self) : text;
        }
        return StringFormat.format(text, plain, Types.of(self).name(), cx);
    }

    /** {@code text[key]}. */
    static Object item(Context cx, Object text, Object key) {
        int length = CodePoints.length(text);
        if (key instanceof PySlice slice) {
            SliceRange range = SliceRange.of(cx, slice, length);
            if (range.count() == 0) {
                return "";
            }
            return range.step() == 1
                    ? CodePoints.slice(text, range.start(), range.start() + range.count())
                    : CodePoints.slice(text, range.start(), range.step(), range.count());
        }
        if (Sizes.integer(key) == null && Types.of(key).lookup("__index__") == null) {
            throw Errors.type(cx.wording("str-index", Types.of(key).name()));
        }
        long index = Sizes.indexOf(cx, key);
        index = index < 0 ? index + length : index;
        if (index < 0 || index >= length) {
            throw Errors.index("string index out of range");
        }
        return CodePoints.ofPoint(CodePoints.at(text, (int) index));
    }

    private static Object repeat(Context cx, Object text, Object times) {
        return CodePoints.repeat(text, Sizes.countOf(cx, times), cx);
    }

    /** The memory that CPython takes: a header, and 1, 2 or 4 bytes a character. */
    private static long size(Object text) {
        int highest = 0;
        int length = CodePoints.length(text);
        for (int i = 0; i < length; i++) {
            highest = Math.max(highest, CodePoints.at(text, i));
        }
        if (highest < 0x80) {
            return 41L + length;
        }
        int each = highest < 0x100 ? 1 : highest < 0x10000 ? 2 : 4;
        return 56 + each * (length + 1L);
    }

    private static long width(Context cx, Object[] args) {
        return TextArguments.size(cx, args[0], 0);
    }

    private static int filling(Object[] args) {
        if (args.length == 1) {
            return ' ';
        }
        Object text = Texts.plain(args[1]);
        if (text == null) {
            throw Errors.type(
                    "The fill character must be a unicode character, not "
                            + Types.of(args[1]).name());
        }
        if (CodePoints.length(text) != 1) {
            throw Errors.type("The fill character must be exactly one character long");
        }
        return CodePoints.at(text, 0);
    }

    private static Object encode(Context cx, Object text, Object[] args) {
        String encoding = TextArguments.javaText(args[0], "encode() argument 'encoding'");
        String errors = TextArguments.javaText(args[1], "encode() argument 'errors'");
        return new PyBytes(Codecs.encode(cx, text, encoding, errors));
    }
}
