package dev.pyclair.conformance.text;

import dev.pyclair.runtime.number.Complex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments of one row. */
record Arguments(List<?> values) {
    Object at(int i) {
        return values.get(i);
    }

    double real(int i) {
        return (Double) at(i);
    }

    Complex complex(int i) {
        return (Complex) at(i);
    }

    long whole(int i) {
        return (Long) at(i);
    }

    int integer(int i) {
        return Math.toIntExact(whole(i));
    }

    boolean flag(int i) {
        return (Boolean) at(i);
    }

    byte[] bytes(int i) {
        return (byte[]) at(i);
    }

    boolean isNone(int i) {
        return at(i) == Notation.Nothing.NONE;
    }

    Optional<byte[]> optionalBytes(int i) {
        return isNone(i) ? Optional.empty() : Optional.of(bytes(i));
    }

    List<Object> list(int i) {
        return new ArrayList<>((List<?>) at(i));
    }

    /** A bound of a slice. */
    long bound(int i, long absent) {
        return isNone(i) ? absent : whole(i);
    }
}
