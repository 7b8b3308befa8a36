package dev.pyclair.runtime;

import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyValue;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Python values as those of a Java type: numbers that fit it, and copies of containers, whose items
 * are converted to what the type says of them.
 */
final class TypedValues {
    private static final int DEEPEST = 100;

    private final Python python;

    TypedValues(Python python) {
        this.python = python;
    }

    /**
     * A value of a type.
     *
     * @param value the Python value
     * @param type a type, {@code Object} for what is natural
     * @return the Java value; null for None
     * @throws ConversionException if the value is none of the type
     */
    Object of(Object value, Type type) {
        return of(value, type, 0);
    }

    private Object of(Object value, Type type, int depth) {
        if (depth > DEEPEST) {
            throw new ConversionException("a value is nested deeper than " + DEEPEST);
        }
        Class<?> raw = raw(type);
        if (raw == Object.class) {
            return JavaValues.of(python, value);
        }
        if (raw == Optional.class) {
            return value == Singleton.NONE
                    ? Optional.empty()
                    : Optional.of(of(value, argument(type, 0), depth + 1));
        }
        if (raw == void.class || raw == Void.class) {
            return null;
        }
        if (value == Singleton.NONE && !raw.isPrimitive()) {
            return null;
        }
        Object scalar = NumericTypes.of(PyValue.plain(value), raw);
        if (scalar == null) {
            scalar = text(value, raw);
        }
        if (scalar == null) {
            scalar = container(value, type, raw, depth + 1);
        }
        return scalar == null ? object(value, raw) : scalar;
    }

    private static Object text(Object value, Class<?> raw) {
        Object plain = PyValue.plain(value);
        if (!CodePoints.isText(plain)) {
            return null;
        }
        String text = CodePoints.toJava(plain);
        if (raw.isAssignableFrom(String.class)) {
            return text;
        }
        boolean isOne = raw == char.class || raw == Character.class;
        return isOne && text.length() == 1 ? (Object) text.charAt(0) : null;
    }

    private Object container(Object value, Type type, Class<?> raw, int depth) {
        if (raw == byte[].class && value instanceof PyBytes bytes) {
            return bytes.bytes().clone();
        }
        if (raw.isArray()) {
            Object[] items = sequence(value);
            return items == null ? null : array(items, component(type, raw), depth);
        }
        if (raw.isAssignableFrom(List.class) && sequence(value) != null) {
            var list = new ArrayList<Object>();
            addAll(list, sequence(value), argument(type, 0), depth);
            return list;
        }
        if (raw.isAssignableFrom(Set.class) && value instanceof PySet set) {
            var items = new LinkedHashSet<Object>();
            for (int i = set.next(-1); i >= 0; i = set.next(i)) {
                items.add(of(set.itemAt(i), argument(type, 0), depth));
            }
            return items;
        }
        if (raw == Map.class && value instanceof PyDict dict) {
            var map = new LinkedHashMap<Object, Object>();
            for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
                map.put(
                        of(dict.keyAt(i), argument(type, 0), depth),
                        of(dict.valueAt(i), argument(type, 1), depth));
            }
            return map;
        }
        return null;
    }

    private static Object[] sequence(Object value) {
        if (value instanceof PyList list) {
            return list.toArray();
        }
        return value instanceof PyTuple tuple ? tuple.items() : null;
    }

    private void addAll(Collection<Object> items, Object[] values, Type type, int depth) {
        for (Object value : values) {
            items.add(of(value, type, depth));
        }
    }

    private Object array(Object[] items, Type type, int depth) {
        Object array = Array.newInstance(raw(type), items.length);
        for (int i = 0; i < items.length; i++) {
            Array.set(array, i, of(items[i], type, depth));
        }
        return array;
    }

    /** What stands for an object: a function, an object of the host, or a Python object. */
    private Object object(Object value, Class<?> raw) {
        Object natural = JavaValues.of(python, value);
        if (raw.isInstance(natural)) {
            return natural;
        }
        if (natural instanceof PythonFunction function && FunctionProxy.isFunctional(raw)) {
            return function.as(raw);
        }
        throw new ConversionException(
                "a Python '" + Types.of(value).name() + "' is no " + raw.getTypeName());
    }

    private static Type component(Type type, Class<?> raw) {
        return type instanceof GenericArrayType array
                ? array.getGenericComponentType()
                : raw.getComponentType();
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[index]
                : Object.class;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        if (type instanceof GenericArrayType array) {
            return raw(array.getGenericComponentType()).arrayType();
        }
        return type instanceof WildcardType wild ? raw(wild.getUpperBounds()[0]) : Object.class;
    }

    /** Integers and floats as numbers of a type. */
    private static final class NumericTypes {
        private NumericTypes() {}

        /** A number or truth value; null if the value or the type is none. */
        static Object of(Object value, Class<?> raw) {
            if (value instanceof Boolean truth) {
                return raw == boolean.class || raw.isAssignableFrom(Boolean.class) ? truth : null;
            }
            if (value instanceof Long || value instanceof BigInteger) {
                return integer(value, raw);
            }
            return value instanceof Double number ? real(number, raw) : null;
        }

        private static Object real(Double number, Class<?> raw) {
            if (raw == double.class || raw.isAssignableFrom(Double.class)) {
                return number;
            }
            if (raw == BigDecimal.class) {
                return decimal(number);
            }
            if (raw != float.class && raw != Float.class) {
                return null;
            }
            float small = number.floatValue();
            if (Float.isInfinite(small) && !number.isInfinite()) {
                throw outOfRange(number, raw);
            }
            return small;
        }

        private static Object decimal(Double number) {
            if (number.isNaN() || number.isInfinite()) {
                throw outOfRange(number, BigDecimal.class);
            }
            return BigDecimal.valueOf(number);
        }

        private static Object integer(Object value, Class<?> raw) {
            BigInteger big =
                    value instanceof Long small ? BigInteger.valueOf(small) : (BigInteger) value;
            return switch (raw.getName()) {
                case "long", "java.lang.Long" -> exact(big, Long.SIZE, raw).longValue();
                case "int", "java.lang.Integer" -> exact(big, Integer.SIZE, raw).intValue();
                case "short", "java.lang.Short" -> exact(big, Short.SIZE, raw).shortValue();
                case "byte", "java.lang.Byte" -> exact(big, Byte.SIZE, raw).byteValue();
                case "double", "java.lang.Double" -> real(finite(big, raw), raw);
                case "float", "java.lang.Float" -> real(finite(big, raw), raw);
                case "java.math.BigInteger" -> big;
                case "java.math.BigDecimal" -> new BigDecimal(big);
                default -> raw.isInstance(value) ? value : null;
            };
        }

        private static BigInteger exact(BigInteger value, int bits, Class<?> raw) {
            if (value.bitLength() >= bits) {
                throw outOfRange(value, raw);
            }
            return value;
        }

        private static Double finite(BigInteger value, Class<?> raw) {
            double number = value.doubleValue();
            if (Double.isInfinite(number)) {
                throw outOfRange(value, raw);
            }
            return number;
        }

        private static ConversionException outOfRange(Object value, Class<?> raw) {
            String shown =
                    value instanceof BigInteger big && big.bitLength() > Long.SIZE
                            ? "an int of " + big.bitLength() + " bits"
                            : value.toString();
            return new ConversionException(shown + " is out of the range of " + raw.getTypeName());
        }
    }
}
