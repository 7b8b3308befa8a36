package dev.pyclair.compiler.sequence;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.List;

/**
 * Which constants are the same to the compiler: those of one type with the same value, where zeros
 * of both signs differ and a NaN is the same as itself alone.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Objects/codeobject.c">CPython: {@code
 *     Objects/codeobject.c}, {@code _PyCode_ConstantKey} and {@code code_richcompare}</a>
 */
final class ConstantKey {
    /** Nobody can choose constants whose hashes are alike. */
    private static final int SEED = new SecureRandom().nextInt();

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Longer ones are hashed several bytes at a time. */
    private static final int SHORT = 32;

    private ConstantKey() {}

    static int hash(Constant constant) {
        if (constant instanceof Text text) {
            return hash(text.utf8());
        }
        if (constant instanceof Constant.Int number) {
            return mix(number.value());
        }
        if (constant instanceof Bytes bytes) {
            return ~hash(bytes);
        }
        if (constant instanceof Constant.Container container) {
            return hash(container);
        }
        if (constant instanceof CodeObject code) {
            return mix(31L * hash(code.code()) + hash(code.lineTable()) + code.firstLine());
        }
        if (constant instanceof Constant.Singleton singleton) {
            return ~singleton.ordinal();
        }
        if (constant instanceof Constant.Float number) {
            return mix(Double.doubleToRawLongBits(number.value()));
        }
        if (constant instanceof Constant.Complex number) {
            return mix(
                    31L * mix(Double.doubleToRawLongBits(number.real()))
                            + Double.doubleToRawLongBits(number.imaginary()));
        }
        return hash(Bytes.of(((Constant.BigInt) constant).value().toByteArray()));
    }

    private static int hash(Constant.Container container) {
        List<Constant> items = container.items();
        boolean isSet = container.kind().isSet();
        int hash = container.kind().ordinal();
        for (int i = 0; i < items.size(); i++) {
            int item = hash(items.get(i));
            hash = isSet ? hash + mix(item) : mix(31L * hash + item);
        }
        return hash;
    }

    private static int hash(Bytes bytes) {
        int length = bytes.length();
        if (length > SHORT) {
            return hash(bytes.toArray());
        }
        int hash = SEED;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ bytes.at(i)) * 0x01000193;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    /** Eight bytes at a time, the last of which may have been seen before. */
    private static int hash(byte[] bytes) {
        long hash = SEED + bytes.length;
        int last = bytes.length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(bytes, i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return mix(hash ^ (long) LONGS.get(bytes, last));
    }

    private static int mix(long value) {
        long bits = (value ^ SEED) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 31) * 0x94D049BB133111EBL;
        return (int) (bits ^ bits >>> 32);
    }

    static boolean same(Constant one, Constant other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Constant.Float a) {
            return other instanceof Constant.Float b && sameBits(a.value(), b.value());
        }
        if (one instanceof Constant.Complex a) {
            return other instanceof Constant.Complex b
                    && sameBits(a.real(), b.real())
                    && sameBits(a.imaginary(), b.imaginary());
        }
        if (one instanceof Constant.Container a) {
            return other instanceof Constant.Container b
                    && a.kind() == b.kind()
                    && a.items().size() == b.items().size()
                    && (a.kind().isSet()
                            ? sameMembers(a.items(), b.items())
                            : sameItems(a.items(), b.items()));
        }
        if (one instanceof CodeObject a) {
            return other instanceof CodeObject b && sameCode(a, b);
        }
        return one.equals(other);
    }

    private static boolean sameBits(double one, double other) {
        return one == one && Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other);
    }

    private static boolean sameItems(List<Constant> one, List<Constant> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return one.size() == other.size();
    }

    /** Members differ from one another, so as many that are found in the other are all. */
    private static boolean sameMembers(List<Constant> one, List<Constant> other) {
        var members = new ConstantCache();
        for (Constant member : other) {
            members.number(member);
        }
        int count = members.size();
        for (Constant member : one) {
            members.number(member);
        }
        return members.size() == count;
    }

    private static boolean sameCode(CodeObject one, CodeObject other) {
        return one.name().equals(other.name())
                && one.argCount() == other.argCount()
                && one.posOnlyArgCount() == other.posOnlyArgCount()
                && one.kwOnlyArgCount() == other.kwOnlyArgCount()
                && one.flags() == other.flags()
                && one.firstLine() == other.firstLine()
                && one.code().equals(other.code())
                && sameItems(one.consts(), other.consts())
                && one.names().equals(other.names())
                && one.localNames().equals(other.localNames())
                && one.lineTable().equals(other.lineTable())
                && one.exceptionTable().equals(other.exceptionTable());
    }
}
