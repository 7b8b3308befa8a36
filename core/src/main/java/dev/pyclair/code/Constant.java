package dev.pyclair.code;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A Python value that a marshal stream can hold: what {@code co_consts} is made of.
 *
 * <p>Values form a graph without cycles; one that the file refers to several times is one Java
 * object. Containers compare by identity, because their graph may unfold to far more than the file
 * holds.
 */
public sealed interface Constant
        permits Constant.Singleton,
                Constant.Int,
                Constant.BigInt,
                Constant.Float,
                Constant.Complex,
                Constant.Container,
                Bytes,
                Text,
                CodeObject {

    /** The values of which there is only one. */
    enum Singleton implements Constant {
        /** {@code None}. */
        NONE("None"),
        /** {@code True}. */
        TRUE("True"),
        /** {@code False}. */
        FALSE("False"),
        /** {@code Ellipsis}. */
        ELLIPSIS("Ellipsis"),
        /** The class {@code StopIteration}, which marshal has a type code for. */
        STOP_ITERATION("StopIteration");

        private final String pythonName;

        Singleton(String pythonName) {
            this.pythonName = pythonName;
        }

        /** {@return the name under which Python's builtins hold the value} */
        public String pythonName() {
            return pythonName;
        }
    }

    /**
     * An {@code int} of 64 bits or less.
     *
     * @param value the number
     */
    record Int(long value) implements Constant {
        // Written out, as the first methods that Java derives cost a cold start 10 ms.
        @Override
        public boolean equals(Object other) {
            return other instanceof Int that && value == that.value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }
    }

    /**
     * An {@code int} beyond 64 bits, or any {@code long} of Python 2.
     *
     * @param value the number
     * @param isLong whether it is Python 2's type {@code long}, which prints an {@code L}
     */
    record BigInt(BigInteger value, boolean isLong) implements Constant {}

    /**
     * A {@code float}.
     *
     * @param value the number; the bits of a NaN are kept
     */
    record Float(double value) implements Constant {}

    /**
     * A {@code complex}.
     *
     * @param real its real part
     * @param imaginary its imaginary part
     */
    record Complex(double real, double imaginary) implements Constant {}

    /** The kinds of containers. */
    enum Kind {
        /** {@code tuple}. */
        TUPLE,
        /** {@code list}. */
        LIST,
        /** {@code set}; items in the order of the file. */
        SET,
        /** {@code frozenset}; items in the order of the file. */
        FROZENSET,
        /** {@code dict}; items are key, value, key, value. */
        DICT,
        /** {@code frozendict} (3.15); items are key, value, key, value. */
        FROZENDICT,
        /** {@code slice} (3.14); items are start, stop, step. */
        SLICE;

        /** {@return whether it is a set, frozen or not} */
        public boolean isSet() {
            return this == SET || this == FROZENSET;
        }

        /** {@return whether it is a mapping, frozen or not} */
        public boolean isMapping() {
            return this == DICT || this == FROZENDICT;
        }

        /** {@return whether it can be an item of a set, or a key, if all inside can} */
        public boolean isHashable() {
            return this != LIST && this != SET && this != DICT;
        }
    }

    /**
     * A value made of values.
     *
     * <p>A final class and not a record: equality is identity.
     */
    final class Container implements Constant {
        private final Kind kind;
        private final List<Constant> items;

        private Container(Kind kind, List<Constant> items) {
            this.kind = kind;
            this.items = items;
        }

        /**
         * A container.
         *
         * @param kind what it is
         * @param items what it holds, in order; the array is not to be changed afterwards
         * @return the container
         */
        public static Container of(Kind kind, Constant... items) {
            return new Container(kind, Collections.unmodifiableList(Arrays.asList(items)));
        }

        /** The same items in a container of another kind. */
        Container as(Kind other) {
            return new Container(other, items);
        }

        /** {@return what it is} */
        public Kind kind() {
            return kind;
        }

        /** {@return what it holds, in the order of the file} */
        public List<Constant> items() {
            return items;
        }
    }
}
