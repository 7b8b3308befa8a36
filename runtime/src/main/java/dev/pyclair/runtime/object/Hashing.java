package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.NumberHash;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextHash;
import java.math.BigInteger;

/** Hashes. */
public final class Hashing {
    private Hashing() {}

    /** {@return what {@code hash(object)} is} */
    public static long of(Context cx, Object object) {
        if (object instanceof Long || object instanceof BigInteger) {
            return NumberHash.ofInt(object);
        }
        if (object instanceof String text) {
            return ofText(text);
        }
        if (object instanceof Double number && !number.isNaN()) {
            return NumberHash.ofFloat(number);
        }
        Object method = Types.of(object).lookup(cx, "__hash__");
        if (method == null || method == Singleton.NONE) {
            throw Errors.type("unhashable type: '" + Attributes.nameOf(Types.of(object)) + "'");
        }
        Object hash = Calls.special(cx, object, "__hash__");
        if (hash instanceof Long || hash instanceof BigInteger) {
            long value = hash instanceof Long small ? small : NumberHash.ofInt(hash);
            return value == -1 ? -2 : value;
        }
        if (hash instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        throw Errors.type("__hash__ method should return an integer");
    }

    /**
     * The hash of what a container is to find. Since 3.14 the error of what has none says for what
     * it was needed; a program's own error goes through.
     */
    static long ofMember(Context cx, Object object, String wording) {
        try {
            return of(cx, object);
        } catch (PyRaise e) {
            if (e.value().type() != Types.TYPE_ERROR || !Feature.NAMES_UNHASHABLE.in(cx)) {
                throw e;
            }
            throw Errors.type(
                    cx.wording(
                            wording,
                            Attributes.nameOf(Types.of(object)),
                            CodePoints.toJava(Texts.plain(Texts.str(cx, e.value())))));
        }
    }

    /** {@return the hash of text, the same for the same text in all contexts} */
    static long ofText(Object text) {
        return TextHash.of(text);
    }

    /** The hash by which dicts find keys: for text that of Java, else the folded one of Python. */
    static int forDict(Context cx, Object key) {
        if (key instanceof String text) {
            return text.hashCode();
        }
        if (key instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        Object plain = Texts.plain(key);
        if (plain != null && Types.of(key).lookup(cx, "__hash__") instanceof BuiltinMethod) {
            return plain.hashCode();
        }
        long hash = ofMember(cx, key, "unhashable-key");
        return (int) (hash ^ hash >>> 32);
    }

    /** Adds the hash of an item to that of a tuple: xxHash, as CPython does. */
    static long ofItems(Context cx, Object[] items) {
        long sum = 0x27d4eb2f165667c5L;
        for (Object item : items) {
            sum += of(cx, item) * 0xc2b2ae3d27d4eb4fL;
            sum = Long.rotateLeft(sum, 31) * 0x9e3779b185ebca87L;
        }
        sum += items.length ^ (0x27d4eb2f165667c5L ^ 3527539L);
        return sum == -1 ? 1546275796L : sum;
    }
}
