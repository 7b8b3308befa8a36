package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.List;

/**
 * The reference numbers of a stream so far, and what CPython would write for an object that comes
 * next.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/marshal.c">CPython: {@code
 *     Python/marshal.c}, {@code w_ref}</a>
 */
final class ReferenceNumbers {
    /** Format 3 brought references to any object; formats 1 and 2 have them to interned strings. */
    private static final int REFERENCES = 3;

    private final PythonVersion version;
    private final boolean hasReferences;
    private int count;

    ReferenceNumbers(PythonVersion version) {
        this.version = version;
        this.hasReferences = version.marshalVersion() >= REFERENCES;
    }

    /** What would be written for an object that comes as the node of a number. */
    Choice expected(HeapObject object, int node) {
        if (object.reference >= 0) {
            return new Choice(node, referenceByte(), object.reference, 0, List.of());
        }
        boolean isFlagged =
                hasReferences
                        && (object.uses > 1 || object.isHeld || object.isMember)
                        && object.type.body() != MarshalType.Body.NOTHING;
        int typeByte = object.type.code() | (isFlagged ? MarshalType.FLAG_REF : 0);
        return new Choice(node, typeByte, -1, endByte(object), texts(object));
    }

    private static int endByte(HeapObject object) {
        return object.type.body() == MarshalType.Body.PAIRS ? MarshalType.NULL.code() : 0;
    }

    private List<Bytes> texts(HeapObject object) {
        if (object.type.body() == MarshalType.Body.TEXT_FLOAT) {
            return List.of(text((Constant.Float) object.value));
        }
        if (object.type.body() == MarshalType.Body.TEXT_COMPLEX) {
            var number = (Constant.Complex) object.value;
            return List.of(
                    text(new Constant.Float(number.real())),
                    text(new Constant.Float(number.imaginary())));
        }
        return List.of();
    }

    private Bytes text(Constant.Float number) {
        return Text.of(Literal.repr(number, version)).utf8();
    }

    /** The type byte of references. */
    int referenceByte() {
        return (hasReferences ? MarshalType.REF : MarshalType.STRINGREF).code();
    }

    /** Notes that an object is written with a type byte; whether it takes a number with that. */
    boolean begin(HeapObject object, int typeByte) {
        boolean isNumbered =
                hasReferences
                        ? (typeByte & MarshalType.FLAG_REF) != 0
                                && object.type.body() != MarshalType.Body.NOTHING
                        : version.hasByteStrings() && typeByte == MarshalType.INTERNED.code();
        if (isNumbered) {
            object.reference = count++;
        }
        return isNumbered;
    }
}
