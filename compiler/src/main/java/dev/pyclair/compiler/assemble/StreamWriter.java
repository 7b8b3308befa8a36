package dev.pyclair.compiler.assemble;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes numbered objects as a marshal stream of format 4.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/marshal.c">CPython: {@code
 *     Python/marshal.c}, {@code w_complex_object}</a>
 */
final class StreamWriter {
    private static final int FLAG_REF = 0x80;
    private static final int SHORT = 256;

    /** How many objects of a code object stand before its first line. */
    private static final int BEFORE_LINE = 8;

    /** CPython's {@code MAX_MARSHAL_STACK_DEPTH}. */
    private static final int DEEPEST = 2000;

    private static final int DIGIT_BITS = 15;
    private static final int DIGIT_MASK = (1 << DIGIT_BITS) - 1;

    private final StreamObjects objects;

    /** The reference number plus one of each object that has one. */
    private final int[] references;

    /** The same in a stream of a single member of a set, which is made to sort it. */
    private final Map<Integer, Integer> alone = new HashMap<>();

    private boolean isAlone;
    private int referenceCount;
    private int depth;
    private StreamSink out;

    StreamWriter(StreamObjects objects) {
        this.objects = objects;
        references = new int[objects.size()];
    }

    /** Writes the first object with all that is inside of it. */
    void write(StreamSink sink) {
        out = sink;
        write(0);
    }

    private void write(int number) {
        int reference = isAlone ? alone.getOrDefault(number, 0) : references[number];
        if (reference > 0) {
            out.u8('r');
            out.i32(reference - 1);
            return;
        }
        Object value = objects.values[number];
        if (value instanceof Constant.Singleton singleton) {
            out.u8(code(singleton));
            return;
        }
        if (++depth > DEEPEST) {
            throw new PyclairException("object too deeply nested to marshal");
        }
        int flag = 0;
        if (objects.isHeld[number] || objects.uses[number] > 1) {
            flag = FLAG_REF;
            referenceCount++;
            if (isAlone) {
                alone.put(number, referenceCount);
            } else {
                references[number] = referenceCount;
            }
        }
        if (value instanceof Text text) {
            text(text, objects.isInterned[number], flag);
        } else if (value instanceof Constant.Kind kind) {
            group(kind, objects.parts[number], flag);
        } else if (value instanceof CodeObject code) {
            code(code, objects.parts[number], flag);
        } else if (value instanceof Bytes bytes) {
            out.u8('s' | flag);
            out.i32(bytes.length());
            out.bytes(bytes);
        } else {
            number(value, flag);
        }
        depth--;
    }

    private static int code(Constant.Singleton singleton) {
        return switch (singleton) {
            case NONE -> 'N';
            case TRUE -> 'T';
            case FALSE -> 'F';
            case ELLIPSIS -> '.';
            case STOP_ITERATION -> 'S';
        };
    }

    private void text(Text text, boolean isInterned, int flag) {
        Bytes utf8 = text.utf8();
        if (!text.isAscii()) {
            out.u8((isInterned ? 't' : 'u') | flag);
            out.i32(utf8.length());
        } else if (utf8.length() < SHORT) {
            out.u8((isInterned ? 'Z' : 'z') | flag);
            out.u8(utf8.length());
        } else {
            out.u8((isInterned ? 'A' : 'a') | flag);
            out.i32(utf8.length());
        }
        out.bytes(utf8);
    }

    private void number(Object value, int flag) {
        if (value instanceof Constant.Int integer) {
            if (integer.value() == (int) integer.value()) {
                out.u8('i' | flag);
                out.i32((int) integer.value());
            } else {
                digits(BigInteger.valueOf(integer.value()), flag);
            }
        } else if (value instanceof Constant.BigInt integer) {
            digits(integer.value(), flag);
        } else if (value instanceof Constant.Float real) {
            out.u8('g' | flag);
            out.f64(real.value());
        } else if (value instanceof Constant.Complex complex) {
            out.u8('y' | flag);
            out.f64(complex.real());
            out.f64(complex.imaginary());
        } else {
            throw new IllegalStateException("no constant: " + value);
        }
    }

    private void digits(BigInteger value, int flag) {
        BigInteger rest = value.abs();
        int count = (rest.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
        out.u8('l' | flag);
        out.i32(value.signum() < 0 ? -count : count);
        byte[] magnitude = rest.toByteArray();
        int last = magnitude.length - 1;
        int bits = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < count; i++) {
            for (; held < DIGIT_BITS && at <= last; held += 8) {
                bits |= (magnitude[last - at++] & 0xff) << held;
            }
            out.u16(bits & DIGIT_MASK);
            bits >>>= DIGIT_BITS;
            held -= DIGIT_BITS;
        }
    }

    private void group(Constant.Kind kind, int[] items, int flag) {
        if (kind.isSet()) {
            out.u8('>' | flag);
            out.i32(items.length);
            for (int item : sorted(items)) {
                write(item);
            }
            return;
        }
        if (items.length < SHORT) {
            out.u8(')' | flag);
            out.u8(items.length);
        } else {
            out.u8('(' | flag);
            out.i32(items.length);
        }
        for (int item : items) {
            write(item);
        }
    }

    /** Members in the order of the streams that they would be alone. */
    private int[] sorted(int[] items) {
        var members = new Member[items.length];
        StreamSink outer = out;
        int outerCount = referenceCount;
        boolean wasAlone = isAlone;
        isAlone = true;
        for (int i = 0; i < items.length; i++) {
            out = new StreamSink(32);
            alone.clear();
            referenceCount = 0;
            write(items[i]);
            members[i] = new Member(items[i], Bytes.of(out.toArray()));
        }
        isAlone = wasAlone;
        out = outer;
        referenceCount = outerCount;
        Arrays.sort(members, (one, other) -> one.bytes.compareTo(other.bytes));
        var sorted = new int[items.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = members[i].number;
        }
        return sorted;
    }

    private record Member(int number, Bytes bytes) {}

    private void code(CodeObject code, int[] inside, int flag) {
        out.u8('c' | flag);
        out.i32(code.argCount());
        out.i32(code.posOnlyArgCount());
        out.i32(code.kwOnlyArgCount());
        out.i32(code.stackSize());
        out.i32(code.flags());
        for (int i = 0; i < BEFORE_LINE; i++) {
            write(inside[i]);
        }
        out.i32(code.firstLine());
        for (int i = BEFORE_LINE; i < inside.length; i++) {
            write(inside[i]);
        }
    }
}
