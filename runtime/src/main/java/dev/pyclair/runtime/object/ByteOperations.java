package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.ByteHex;
import dev.pyclair.runtime.text.BytePredicates;
import dev.pyclair.runtime.text.ByteText;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextFill;
import dev.pyclair.runtime.text.TextSearch;
import dev.pyclair.runtime.text.TextTrim;
import dev.pyclair.runtime.text.ValueFault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The methods that {@code bytes} and {@code bytearray} share; results are of the same class. */
final class ByteOperations {
    static final String ROWS =
            """
            __add__ slot 1
            __contains__ slot 1
            __eq__ slot 1
            __ge__ slot 1
            __getitem__ slot 1
            __gt__ slot 1
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
            __str__ slot 0
            __new__ *
            __sizeof__ 0
            capitalize 0
            center 1-2
            count 1-3 since 3.13
            count parsed 1-3 until 3.12
            decode (encoding=, errors=)
            endswith 1-3 since 3.13
            endswith parsed 1-3 until 3.12
            expandtabs (tabsize=)
            find 1-3 since 3.13
            find parsed 1-3 until 3.12
            fromhex class O
            hex (sep=, bytes_per_sep=)
            index 1-3 since 3.13
            index parsed 1-3 until 3.12
            isalnum 0
            isalpha 0
            isascii 0
            isdigit 0
            islower 0
            isspace 0
            istitle 0
            isupper 0
            join O
            ljust 1-2
            lower 0
            lstrip 0-1
            maketrans static 2
            partition O
            removeprefix O since 3.9
            removesuffix O since 3.9
            replace 2-3
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
            translate (table, /, delete=)
            upper 0
            zfill O
            """;

    private final Context cx;
    private final byte[] bytes;
    private final boolean isMutable;

    ByteOperations(Context cx, byte[] bytes, boolean isMutable) {
        this.cx = cx;
        this.bytes = bytes;
        this.isMutable = isMutable;
    }

    /** {@return bytes of the class of the object} */
    private Object made(byte[] result) {
        if (isMutable) {
            return new PyByteArray(result == bytes ? result.clone() : result);
        }
        return new PyBytes(result);
    }

    Object method(String name, Object[] args) {
        return switch (name) {
            case "capitalize" -> made(ByteText.capitalize(bytes));
            case "center", "ljust", "rjust" -> fill(name, args);
            case "count", "find", "index", "rfind", "rindex" -> search(name, args);
            case "decode" -> decode(args);
            case "endswith", "startswith" -> isAtEnd(name, args);
            case "expandtabs" ->
                    ofText(
                            TextFill.expandTabs(
                                    ByteText.text(bytes),
                                    TextArguments.number(cx, args[0], 8),
                                    cx));
            case "hex" -> hex(cx, bytes, args);
            case "join" -> made(BytesConstruction.join(cx, bytes, args[0]));
            case "lower" -> made(ByteText.lower(bytes));
            case "lstrip" -> strip(args, TextTrim.Side.LEFT);
            case "partition" -> parts(ByteText.partition(bytes, Buffers.bytesOf(args[0])), args[0]);
            case "removeprefix", "removesuffix" -> remove(name, Buffers.bytesOf(args[0]));
            case "replace" -> replace(args);
            case "rpartition" ->
                    parts(ByteText.partitionLast(bytes, Buffers.bytesOf(args[0])), args[0]);
            case "rsplit", "split" -> split(name, args);
            case "rstrip" -> strip(args, TextTrim.Side.RIGHT);
            case "splitlines" -> {
                boolean keepsEnds = args[0] != null && TextArguments.truth(cx, args[0]);
                yield list(ByteText.lines(bytes, keepsEnds, cx));
            }
            case "strip" -> strip(args, TextTrim.Side.BOTH);
            case "swapcase" -> made(ByteText.swapCase(bytes));
            case "title" -> made(ByteText.title(bytes));
            case "translate" -> translate(args);
            case "upper" -> made(ByteText.upper(bytes));
            case "zfill" ->
                    ofText(
                            TextFill.zeros(
                                    ByteText.text(bytes), TextArguments.size(cx, args[0], 0), cx));
            default -> is(name);
        };
    }

    private Object is(String name) {
        return switch (name) {
            case "isalnum" -> BytePredicates.isAlphanumeric(bytes);
            case "isalpha" -> BytePredicates.isAlpha(bytes);
            case "isascii" -> BytePredicates.isAscii(bytes);
            case "isdigit" -> BytePredicates.isDigit(bytes);
            case "islower" -> BytePredicates.isLower(bytes);
            case "isspace" -> BytePredicates.isSpace(bytes);
            case "istitle" -> BytePredicates.isTitle(bytes);
            case "isupper" -> BytePredicates.isUpper(bytes);
            default -> throw new IllegalStateException(name);
        };
    }

    private Object ofText(Object text) {
        return made(ByteText.bytes(text));
    }

    private Object fill(String name, Object[] args) {
        long width = TextArguments.size(cx, args[0], 0);
        int filling = ' ';
        if (args.length > 1) {
            boolean isBytes = args[1] instanceof PyBytes || args[1] instanceof PyByteArray;
            if (!isBytes || Buffers.copy(args[1]).length != 1) {
                throw Errors.type(
                        name
                                + "() argument 2 must be a byte string of length 1, not "
                                + TextArguments.kind(args[1]));
            }
            filling = Byte.toUnsignedInt(Buffers.copy(args[1])[0]);
        }
        String text = ByteText.text(bytes);
        return ofText(
                switch (name) {
                    case "center" -> TextFill.center(text, width, filling, cx);
                    case "ljust" -> TextFill.left(text, width, filling, cx);
                    default -> TextFill.right(text, width, filling, cx);
                });
    }

    private Object search(String name, Object[] args) {
        long start = TextArguments.slice(cx, args, 1, 0);
        long end = TextArguments.slice(cx, args, 2, Long.MAX_VALUE);
        byte[] sought = sought(args[0]);
        String text = ByteText.text(bytes);
        return (long)
                switch (name) {
                    case "count" -> TextSearch.count(text, ByteText.text(sought), start, end);
                    case "find" -> TextSearch.find(text, ByteText.text(sought), start, end);
                    case "index" -> ByteText.index(bytes, sought, start, end);
                    case "rfind" -> TextSearch.findLast(text, ByteText.text(sought), start, end);
                    default -> ByteText.indexLast(bytes, sought, start, end);
                };
    }

    /** Bytes, or one as a number. */
    private byte[] sought(Object argument) {
        if (Buffers.is(argument)) {
            return Buffers.copy(argument);
        }
        if (Sizes.integer(argument) == null && Types.of(argument).lookup("__index__") == null) {
            throw Errors.type(
                    "argument should be integer or bytes-like object, not '"
                            + Types.of(argument).name()
                            + "'");
        }
        return new byte[] {TextArguments.octet(cx, argument, "byte")};
    }

    private Object isAtEnd(String name, Object[] args) {
        long start = TextArguments.slice(cx, args, 1, 0);
        long end = TextArguments.slice(cx, args, 2, Long.MAX_VALUE);
        if (args[0] instanceof PyTuple several) {
            for (Object one : several.items()) {
                if (isAt(name, Buffers.bytesOf(one), start, end)) {
                    return true;
                }
            }
            return false;
        }
        if (!Buffers.is(args[0])) {
            throw Errors.type(
                    name
                            + " first arg must be bytes or a tuple of bytes, not "
                            + Types.of(args[0]).name());
        }
        return isAt(name, Buffers.copy(args[0]), start, end);
    }

    private boolean isAt(String name, byte[] part, long start, long end) {
        String text = ByteText.text(bytes);
        return name.equals("startswith")
                ? TextSearch.startsWith(text, ByteText.text(part), start, end)
                : TextSearch.endsWith(text, ByteText.text(part), start, end);
    }

    private Object decode(Object[] args) {
        String encoding = TextArguments.javaText(args[0], "decode() argument 'encoding'");
        String errors = TextArguments.javaText(args[1], "decode() argument 'errors'");
        // Nothing is decoded without asking for the encoding.
        return bytes.length == 0 ? "" : Codecs.decode(cx, bytes, encoding, errors);
    }

    /** {@code hex}, also that of views. */
    static Object hex(Context cx, byte[] bytes, Object[] args) {
        cx.allocate(6L * bytes.length);
        int group = TextArguments.number(cx, args[1], 1);
        if (args[0] == null) {
            return ByteHex.hex(bytes);
        }
        Object separator = Texts.plain(args[0]);
        if (separator == null) {
            if (!(args[0] instanceof PyBytes given)) {
                if (Sizes.of(cx, args[0]) != 1) {
                    throw Errors.value("sep must be length 1.");
                }
                throw Errors.type("sep must be str or bytes.");
            }
            separator = ByteText.text(given.bytes());
        }
        return ByteHex.hex(bytes, separator, group);
    }

    private Object strip(Object[] args, TextTrim.Side side) {
        Optional<byte[]> taken =
                args.length == 0 || args[0] == Singleton.NONE
                        ? Optional.empty()
                        : Optional.of(Buffers.bytesOf(args[0]));
        return made(ByteText.strip(bytes, taken, side));
    }

    private Object remove(String name, byte[] part) {
        boolean isPrefix = name.equals("removeprefix");
        if (!isAt(isPrefix ? "startswith" : "endswith", part, 0, Long.MAX_VALUE)) {
            return made(bytes);
        }
        return made(
                isPrefix
                        ? Arrays.copyOfRange(bytes, part.length, bytes.length)
                        : Arrays.copyOf(bytes, bytes.length - part.length));
    }

    private Object replace(Object[] args) {
        byte[] old = Buffers.bytesOf(args[0]);
        byte[] with = Buffers.bytesOf(args[1]);
        long most = args.length < 3 ? -1 : TextArguments.size(cx, args[2], -1);
        return made(ByteText.replace(bytes, old, with, most, cx));
    }

    private Object split(String name, Object[] args) {
        long most = TextArguments.size(cx, args[1], -1);
        Optional<byte[]> separator =
                args[0] == null || args[0] == Singleton.NONE
                        ? Optional.empty()
                        : Optional.of(Buffers.bytesOf(args[0]));
        return list(
                name.equals("split")
                        ? ByteText.split(bytes, separator, most, cx)
                        : ByteText.splitFromEnd(bytes, separator, most, cx));
    }

    private Object translate(Object[] args) {
        byte[] deleted = args[1] == null ? new byte[0] : null;
        if (args[0] == Singleton.NONE) {
            return made(
                    ByteHex.delete(bytes, deleted == null ? Buffers.bytesOf(args[1]) : deleted));
        }
        byte[] table = Buffers.bytesOf(args[0]);
        if (table.length != 256) {
            throw ValueFault.value("translation table must be 256 characters long");
        }
        return made(
                ByteHex.translate(
                        bytes, table, deleted == null ? Buffers.bytesOf(args[1]) : deleted));
    }

    private PyList list(List<byte[]> parts) {
        return new PyList(objects(parts));
    }

    /** The parts around a separator, which for bytes stands there itself. */
    private PyTuple parts(List<byte[]> parts, Object separator) {
        Object[] objects = objects(parts);
        if (!isMutable && parts.get(1).length > 0) {
            objects[1] = separator;
        }
        return new PyTuple(objects);
    }

    private Object[] objects(List<byte[]> parts) {
        var objects = new Object[parts.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = made(parts.get(i));
        }
        return objects;
    }

    Object special(String name, Object[] args) {
        return switch (name) {
            case "__contains__" -> contains(args[0]);
            case "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__" ->
                    compare(name, args[0]);
            case "__mod__" -> made(PercentArguments.format(cx, bytes, args[0]));
            case "__mul__", "__rmul__" ->
                    made(BytesConstruction.repeat(cx, bytes, Sizes.countOf(cx, args[0])));
            case "__rmod__" -> Singleton.NOT_IMPLEMENTED;
            default -> throw new IllegalStateException(name);
        };
    }

    private Object contains(Object item) {
        byte[] sought;
        if (isIndex(cx, item)) {
            sought = new byte[] {TextArguments.octet(cx, item, "byte")};
        } else {
            sought = Buffers.bytesOf(item);
        }
        return TextSearch.find(ByteText.text(bytes), ByteText.text(sought), 0, Long.MAX_VALUE) >= 0;
    }

    private static boolean isIndex(Context cx, Object item) {
        if (Sizes.integer(item) == null && Types.of(item).lookup("__index__") == null) {
            return false;
        }
        try {
            Sizes.index(cx, item);
            return true;
        } catch (PyRaise e) {
            if (e.is(Types.TYPE_ERROR)) {
                return false;
            }
            throw e;
        }
    }

    private Object compare(String name, Object other) {
        boolean isKnown =
                isMutable
                        ? Buffers.is(other)
                                && !(other instanceof PyMemoryView view && view.isReleased())
                        : other instanceof PyBytes;
        if (!isKnown) {
            return Singleton.NOT_IMPLEMENTED;
        }
        ComparisonOperator operator = SpecialComparison.of(name);
        return operator.holds(Arrays.compareUnsigned(bytes, Buffers.copy(other)));
    }

    /** {@code maketrans}. */
    static Object makeTable(Object[] args) {
        byte[] from = Buffers.bytesOf(args[0]);
        byte[] to = Buffers.bytesOf(args[1]);
        if (from.length != to.length) {
            throw Errors.value("maketrans arguments must have same length");
        }
        var table = new byte[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < from.length; i++) {
            table[Byte.toUnsignedInt(from[i])] = to[i];
        }
        return new PyBytes(table);
    }

    /** {@code fromhex}: an object of a class, also one that comes from these. */
    static Object fromHex(Context cx, PyType type, Object given) {
        boolean isOfBytes = Buffers.is(given) && Feature.HEX_OF_BYTES.in(cx);
        if (!isOfBytes && Texts.plain(given) == null) {
            throw Errors.type(cx.wording("hex-argument", TextArguments.kind(given)));
        }
        Object text = isOfBytes ? ByteText.text(Buffers.copy(given)) : Texts.plain(given);
        cx.allocate(CodePoints.length(text));
        byte[] bytes = ByteHex.parse(text);
        if (type == Types.BYTES) {
            return new PyBytes(bytes);
        }
        return type == Types.BYTEARRAY
                ? new PyByteArray(bytes)
                : Calls.call(cx, type, new PyBytes(bytes));
    }

    /** What a slice takes. */
    static byte[] slice(byte[] bytes, SliceRange range) {
        if (range.step() == 1) {
            return Arrays.copyOfRange(bytes, range.start(), range.start() + range.count());
        }
        var made = new byte[range.count()];
        for (int i = 0; i < made.length; i++) {
            made[i] = bytes[range.start() + i * range.step()];
        }
        return made;
    }

    /** Raises TypeError where two are added of which one is no bytes. */
    static PyRaise noConcat(Object other, String type) {
        return Errors.type("can't concat " + Types.of(other).name() + " to " + type);
    }
}
