package dev.pyclair.marshal;

import dev.pyclair.MalformedPycException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeShape;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Singleton;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * Reads one object of a marshal stream as a tree of nodes; {@link MarshalWriter} is its mirror
 * image.
 *
 * <p>It works through the stream once, with a stack of its own instead of recursion. Objects with
 * {@link MarshalType#FLAG_REF} are numbered in the order of their type bytes, so a container has
 * its number before its contents have theirs; a reference to a container that is still open, which
 * would make a cycle, is refused. Values may nest {@value #MAX_HEIGHT} deep, as in CPython.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/marshal.c">CPython: {@code
 *     Python/marshal.c}, {@code r_object}</a>
 */
public final class MarshalReader {
    /** CPython's {@code MAX_MARSHAL_STACK_DEPTH}. */
    static final int MAX_HEIGHT = 2000;

    /** Objects between two words to {@link #setWatch}. */
    public static final int WATCHED = 1 << 12;

    /**
     * So many children need no room to be promised: their array is small however deep such counts
     * nest.
     */
    private static final int FEW = 255;

    /** More would not fit Java's largest integers. */
    private static final int MOST_DIGITS = Integer.MAX_VALUE / 15 - 1;

    private static final MarshalNode[] NO_CHILDREN = {};

    private final Cursor in;
    private final PythonVersion version;
    private final CodeLayout layout;
    private final int format;

    /** Objects by reference number; an entry is null while its object is still open. */
    private final ArrayList<MarshalNode> references = new ArrayList<>();

    /** Interned byte strings by their number, for formats 1 and 2. */
    private final ArrayList<MarshalNode> interned = new ArrayList<>();

    private OpenNode open;

    private final SharedParts shared = new SharedParts();

    /**
     * How many children of open nodes have not begun, at least a byte each; of a mapping, the null
     * at its end.
     */
    private long promised;

    private long count;
    private LongConsumer watch;

    /**
     * A reader that starts at an offset.
     *
     * @param bytes the file
     * @param offset where the stream starts, in bytes
     * @param version whose format it is
     * @param shape the fields of its code objects
     */
    public MarshalReader(byte[] bytes, int offset, PythonVersion version, CodeShape shape) {
        this.in = new Cursor(bytes, offset);
        this.version = version;
        this.layout = CodeLayout.of(shape);
        this.format = version.marshalVersion();
    }

    /** {@return where the next byte would be read, in bytes from the start of the file} */
    public int offset() {
        return in.offset();
    }

    /**
     * Has somebody look on, who may end it by an exception: nodes take more room than their bytes.
     *
     * @param value hears how many objects were read, each {@value #WATCHED} of them
     */
    public void setWatch(LongConsumer value) {
        watch = value;
    }

    /**
     * Reads one object with all that it holds; a reader is for one object.
     *
     * @return its node
     * @throws MalformedPycException if the bytes are not well-formed
     */
    public MarshalNode read() {
        while (true) {
            MarshalNode node = readHead();
            while (node != null) {
                if (open == null) {
                    return node;
                }
                node = open.add(node);
            }
        }
    }

    /**
     * Reads a type byte and what belongs to it: a whole node, or null if a container was opened or
     * goes on.
     */
    private MarshalNode readHead() {
        int offset = in.offset();
        int typeByte = in.u8("an object");
        if ((++count & WATCHED - 1) == 0 && watch != null) {
            watch.accept(count);
        }
        if (open != null && open.counts()) {
            promised--;
        }
        boolean flagged = format >= 3 && typeByte >= MarshalType.FLAG_REF;
        int code = flagged ? typeByte & 0x7f : typeByte;
        MarshalType type = code < 0x80 ? MarshalType.ofCode(code, format) : null;
        if (type == null) {
            throw new MalformedPycException(
                    String.format(
                            "type code 0x%02x is not a marshal type of %s", typeByte, version),
                    offset);
        }
        switch (type.body()) {
            case NOTHING:
                return new MarshalNode.Leaf(typeByte, offset, singleton(type));
            case END:
                return close(typeByte, offset);
            case REFERENCE:
                return reference(typeByte, offset, references, "reference");
            case STRING_REFERENCE:
                return reference(typeByte, offset, interned, "interned string");
            case ITEMS:
                return openNode(type, typeByte, offset, in.count(type.phrase()));
            case FEW_ITEMS:
                return openNode(type, typeByte, offset, in.u8("a tuple"));
            case THREE_ITEMS:
                return openNode(type, typeByte, offset, 3);
            case PAIRS:
                return openNode(type, typeByte, offset, -1);
            case CODE:
                return openCode(type, typeByte, offset);
            case TEXT_FLOAT:
            case TEXT_COMPLEX:
                return register(flagged, textNumber(type, typeByte, offset));
            default:
                MarshalNode leaf = new MarshalNode.Leaf(typeByte, offset, leafValue(type));
                if (type == MarshalType.INTERNED && version.hasByteStrings()) {
                    interned.add(leaf);
                }
                return register(flagged, leaf);
        }
    }

    private MarshalNode register(boolean flagged, MarshalNode node) {
        if (flagged) {
            references.add(node);
        }
        return node;
    }

    private static Constant singleton(MarshalType type) {
        return switch (type) {
            case NONE -> Singleton.NONE;
            case TRUE -> Singleton.TRUE;
            case FALSE -> Singleton.FALSE;
            case ELLIPSIS -> Singleton.ELLIPSIS;
            case STOP_ITERATION -> Singleton.STOP_ITERATION;
            default -> throw new AssertionError(type);
        };
    }

    private Constant leafValue(MarshalType type) {
        return switch (type) {
            case INT -> new Constant.Int(in.i32("an int"));
            case INT64 -> new Constant.Int(in.i64("an int"));
            case LONG -> longValue();
            case BINARY_FLOAT -> new Constant.Float(number());
            case BINARY_COMPLEX -> new Constant.Complex(number(), number());
            case STRING -> bytes();
            case INTERNED -> version.hasByteStrings() ? bytes() : utf8();
            case UNICODE -> utf8();
            case ASCII, ASCII_INTERNED -> Text.ofLatin1(bytes());
            case SHORT_ASCII, SHORT_ASCII_INTERNED ->
                    Text.ofLatin1(in.bytes(in.u8("a string"), "a string"));
            default -> throw new AssertionError(type);
        };
    }

    private double number() {
        return Double.longBitsToDouble(in.i64("a float"));
    }

    private Bytes bytes() {
        return in.bytes(in.count("a string"), "a string");
    }

    private Text utf8() {
        Bytes bytes = bytes();
        int fault = Text.firstIllFormed(bytes);
        if (fault >= 0) {
            throw new MalformedPycException(
                    String.format("byte 0x%02x of a string is not UTF-8", bytes.at(fault)),
                    in.offset() - bytes.length() + fault);
        }
        return Text.ofUtf8(bytes);
    }

    /** Digits of 15 bits, least first, their count negative for a negative number. */
    private Constant longValue() {
        int offset = in.offset();
        int size = in.i32("an int");
        if (size == Integer.MIN_VALUE
                || Math.abs(size) > Math.min(in.remaining() / 2, MOST_DIGITS)) {
            throw MalformedPycException.truncated(
                    "an int counts "
                            + Math.abs((long) size)
                            + " digits of 2 bytes, but the file has only "
                            + Cursor.bytes(in.remaining())
                            + " left",
                    offset);
        }
        int count = Math.abs(size);
        Bytes digits = in.bytes(2 * count, "an int");
        if (count > 0 && digits.at(2 * count - 1) == 0 && digits.at(2 * count - 2) == 0) {
            throw new MalformedPycException("the highest digit of an int is 0", offset);
        }
        var magnitude = new byte[(15 * count + 7) / 8 + 2];
        for (int i = 0; i < count; i++) {
            int digit = digits.at(2 * i) | digits.at(2 * i + 1) << 8;
            if (digit >= 1 << 15) {
                throw new MalformedPycException(
                        "the digit " + digit + " of an int is not below 32768", offset);
            }
            int bit = 15 * i;
            int shifted = digit << bit % 8;
            int last = magnitude.length - 1 - bit / 8;
            magnitude[last] |= (byte) shifted;
            magnitude[last - 1] |= (byte) (shifted >> 8);
            magnitude[last - 2] |= (byte) (shifted >> 16);
        }
        var value = new BigInteger(Integer.signum(size), magnitude);
        if (version.hasByteStrings()) {
            return new Constant.BigInt(value, true);
        }
        return value.bitLength() < 64
                ? new Constant.Int(value.longValue())
                : new Constant.BigInt(value, false);
    }

    private MarshalNode textNumber(MarshalType type, int typeByte, int offset) {
        Bytes first = in.bytes(in.u8("a float"), "a float");
        double real = TextFloat.parse(first, offset);
        if (type == MarshalType.FLOAT) {
            return new MarshalNode.TextNumber(
                    typeByte, offset, new Constant.Float(real), List.of(first));
        }
        Bytes second = in.bytes(in.u8("a float"), "a float");
        return new MarshalNode.TextNumber(
                typeByte,
                offset,
                new Constant.Complex(real, TextFloat.parse(second, offset)),
                List.of(first, second));
    }

    private MarshalNode reference(
            int typeByte, int offset, List<MarshalNode> targets, String what) {
        int index = in.i32("a reference");
        if (index < 0 || index >= targets.size()) {
            throw new MalformedPycException(
                    what + " " + index + " does not exist: there are " + targets.size() + " so far",
                    offset);
        }
        MarshalNode target = targets.get(index);
        if (target == null) {
            throw new MalformedPycException(
                    what + " " + index + " names an object that is not complete yet", offset);
        }
        return new MarshalNode.Reference(typeByte, offset, index, target);
    }

    private MarshalNode openNode(MarshalType type, int typeByte, int offset, int count) {
        if (count > FEW && count > in.remaining() - promised) {
            throw MalformedPycException.truncated(
                    type.phrase()
                            + " counts "
                            + count
                            + ", more than there is room for in the "
                            + in.remaining()
                            + " bytes left",
                    offset);
        }
        OpenNode node = new OpenContainer(type, typeByte, offset, count);
        if (count == 0) {
            return node.finish();
        }
        open = node;
        return null;
    }

    private MarshalNode openCode(MarshalType type, int typeByte, int offset) {
        if (type != layout.codeType()) {
            throw new MalformedPycException(
                    "code objects of " + version + " do not open with '" + type.code() + "'",
                    offset);
        }
        open = new OpenCode(typeByte, offset);
        return null;
    }

    /** The null that ends a dict; anywhere else it is a fault. */
    private MarshalNode close(int typeByte, int offset) {
        if (open instanceof OpenContainer dict && dict.awaitsKey()) {
            promised--;
            dict.endByte = typeByte;
            return dict.finish();
        }
        throw new MalformedPycException("a null stands where an object should", offset);
    }

    /** A node whose children are being read. */
    private abstract class OpenNode {
        final OpenNode outer = open;
        final int depth = outer == null ? 1 : outer.depth + 1;
        final int typeByte;
        final int fileOffset;
        final int slot;
        int height;

        OpenNode(int typeByte, int fileOffset) {
            if (depth > MAX_HEIGHT) {
                throw tooDeep(fileOffset);
            }
            this.typeByte = typeByte;
            this.fileOffset = fileOffset;
            if (format >= 3 && typeByte >= MarshalType.FLAG_REF) {
                slot = references.size();
                references.add(null);
            } else {
                slot = -1;
            }
        }

        private MalformedPycException tooDeep(int offset) {
            return new MalformedPycException("objects nest deeper than " + MAX_HEIGHT, offset);
        }

        /** Takes a child: null if more are to come, this node if it is complete. */
        abstract MarshalNode add(MarshalNode child);

        /** Whether the number of its children is known beforehand. */
        boolean counts() {
            return true;
        }

        abstract MarshalNode build();

        void noteHeight(MarshalNode child) {
            if (child.height() >= height) {
                height = child.height() + 1;
                if (height > MAX_HEIGHT) {
                    throw tooDeep(child.fileOffset());
                }
            }
        }

        MarshalNode finish() {
            open = outer;
            MarshalNode node = build();
            if (slot >= 0) {
                references.set(slot, node);
            }
            return node;
        }
    }

    private final class OpenContainer extends OpenNode {
        private final MarshalType type;
        private final boolean isPairs;
        private MarshalNode[] children;
        private int filled;
        private int endByte;

        /** A count of -1 leaves the number of children open, for pairs until a null. */
        OpenContainer(MarshalType type, int typeByte, int fileOffset, int count) {
            super(typeByte, fileOffset);
            this.type = type;
            this.isPairs = count < 0;
            this.children = count == 0 ? NO_CHILDREN : new MarshalNode[isPairs ? 8 : count];
            promised += isPairs ? 1 : count;
        }

        @Override
        boolean counts() {
            return !isPairs;
        }

        boolean awaitsKey() {
            return isPairs && filled % 2 == 0;
        }

        @Override
        MarshalNode add(MarshalNode child) {
            noteHeight(child);
            if (filled == children.length) {
                children = Arrays.copyOf(children, 2 * filled);
            }
            children[filled++] = child;
            return !isPairs && filled == children.length ? finish() : null;
        }

        @Override
        MarshalNode build() {
            if (filled < children.length) {
                children = Arrays.copyOf(children, filled);
            }
            Constant.Kind kind = kind(type);
            int hashed = kind.isSet() ? 1 : kind.isMapping() ? 2 : 0;
            var values = new Constant[filled];
            for (int i = 0; i < filled; i++) {
                values[i] = children[i].value();
                if (hashed > 0 && i % hashed == 0) {
                    checkHashable(children[i]);
                }
            }
            return new MarshalNode.Branch(
                    typeByte,
                    fileOffset,
                    Constant.Container.of(kind, values),
                    children,
                    endByte,
                    height);
        }
    }

    /** An item of a set or a key of a mapping. */
    private static void checkHashable(MarshalNode node) {
        if (node.value() instanceof Constant.Container container
                && !container.kind().isHashable()) {
            throw new MalformedPycException(
                    "a "
                            + container.kind().name().toLowerCase(Locale.ROOT)
                            + " stands where a value must be hashable",
                    node.fileOffset());
        }
    }

    static Constant.Kind kind(MarshalType type) {
        return switch (type) {
            case TUPLE, SMALL_TUPLE -> Constant.Kind.TUPLE;
            case LIST -> Constant.Kind.LIST;
            case SET -> Constant.Kind.SET;
            case FROZENSET -> Constant.Kind.FROZENSET;
            case DICT -> Constant.Kind.DICT;
            case FROZENDICT -> Constant.Kind.FROZENDICT;
            case SLICE -> Constant.Kind.SLICE;
            default -> throw new AssertionError(type);
        };
    }

    private final class OpenCode extends OpenNode {
        private final CodeAssembly assembly = new CodeAssembly(version, layout, shared);

        OpenCode(int typeByte, int fileOffset) {
            super(typeByte, fileOffset);
            promised += layout.objectCount();
            assembly.readNumbers(in);
        }

        @Override
        MarshalNode add(MarshalNode child) {
            noteHeight(child);
            assembly.add(child);
            assembly.readNumbers(in);
            return assembly.isComplete() ? finish() : null;
        }

        @Override
        MarshalNode build() {
            return new MarshalNode.Code(
                    typeByte, layout, assembly.build(fileOffset), assembly.children(), height);
        }
    }
}
