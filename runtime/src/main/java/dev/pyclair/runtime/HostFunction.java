package dev.pyclair.runtime;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.PyValue;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Types;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A Java object of a functional interface, as a program calls it.
 *
 * <p>Arguments that are none of the types of its method raise TypeError. What the method throws
 * goes through the program to who called that, but for a {@link PythonException}, which the program
 * can catch.
 */
final class HostFunction extends PyObject {
    private static final PyType TYPE =
            PyType.of("host", "function", new Methods(), Types.OBJECT).setFinal();

    private final Python python;
    private final Object target;
    private final String name;
    private final List<Method> methods;

    private HostFunction(Python python, Object target, String name, Method method) {
        super(TYPE);
        this.python = python;
        this.target = target;
        this.name = name;
        methods = List.of(method);
    }

    /** A function; empty if an object is of no functional interface, or of several. */
    static Optional<PyObject> of(Python python, Object target) {
        Class<?> found = null;
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (Class<?> each : type.getInterfaces()) {
                // A class that says no more is a function only by what is meant to be one.
                boolean isMeant =
                        target.getClass().isHidden()
                                || target.getClass().isSynthetic()
                                || each.isAnnotationPresent(FunctionalInterface.class);
                if (isMeant && FunctionProxy.isFunctional(each)) {
                    if (found != null) {
                        return Optional.empty();
                    }
                    found = each;
                }
            }
        }
        return found == null ? Optional.empty() : Optional.of(of(python, found, target));
    }

    /** The function that an object is by an interface. */
    static PyObject of(Python python, Class<?> type, Object target) {
        Method method = FunctionProxy.method(type).orElseThrow();
        method.trySetAccessible();
        return new HostFunction(python, target, type.getSimpleName(), method);
    }

    /** {@return the Java object} */
    Object target() {
        return target;
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        if (keywords.length > 0) {
            throw Errors.type(name + "() takes no keyword arguments");
        }
        return invoke(python, name, methods, target, args);
    }

    /** Calls the method whose parameters are nearest to the arguments. */
    static Object invoke(
            Python python, String name, List<Method> methods, Object target, Object[] args) {
        Method best = null;
        int least = Integer.MAX_VALUE;
        for (Method each : methods) {
            if (each.getParameterCount() == args.length) {
                int distance = 0;
                for (int i = 0; i < args.length; i++) {
                    distance += distance(args[i], each.getParameterTypes()[i]);
                }
                if (distance < least) {
                    best = each;
                    least = distance;
                }
            }
        }
        if (best == null) {
            throw Errors.type(name + "() does not take " + args.length + " arguments");
        }
        Type[] types = best.getGenericParameterTypes();
        var given = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            given[i] = argument(python, name, args[i], types[i]);
        }
        Method method = best;
        return inside(python, () -> python.values().of(method.invoke(target, given)));
    }

    /** A value for a parameter or a field; TypeError if it is none of its type. */
    static Object argument(Python python, String name, Object value, Type type) {
        try {
            Object given = new TypedValues(python).of(value, type);
            if (given == null && type instanceof Class<?> raw && raw.isPrimitive()) {
                throw Errors.type(name + "(): None is no " + raw.getName());
            }
            return given;
        } catch (ConversionException e) {
            throw Errors.type(name + "(): " + e.getMessage());
        }
    }

    /** How far a value is from a type: of overloads, the nearest is called. */
    private static int distance(Object value, Class<?> type) {
        Object plain = PyValue.plain(value);
        List<Class<?>> order =
                plain instanceof Long || plain instanceof BigInteger
                        ? List.of(
                                long.class,
                                Long.class,
                                int.class,
                                Integer.class,
                                BigInteger.class,
                                short.class,
                                byte.class,
                                double.class,
                                Double.class,
                                float.class)
                        : plain instanceof Double
                                ? List.of(double.class, Double.class, float.class)
                                : plain instanceof Boolean
                                        ? List.of(boolean.class, Boolean.class)
                                        : List.of(
                                                String.class,
                                                CharSequence.class,
                                                List.class,
                                                byte[].class);
        int place = order.indexOf(type);
        return place >= 0 ? place : type == Object.class ? 2 * order.size() : order.size();
    }

    /** What is done in Java for a program. */
    interface Work {
        Object run() throws IllegalAccessException, InvocationTargetException;
    }

    /** Does something in Java; what it throws does not come to the program. */
    static Object inside(Python python, Work work) {
        try {
            return work.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof PythonException raised) {
                throw raised.again(python.program());
            }
            throw new HostFault(e.getCause());
        } catch (PyRaise | HostFault e) {
            throw e;
        } catch (IllegalAccessException | RuntimeException e) {
            throw new HostFault(e);
        }
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ *
                    __call__ *
                    __name__ get
                    __repr__ slot 0""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                throw Errors.type("cannot create functions of the host");
            }
            var function = (HostFunction) self;
            return switch (name) {
                case "__call__" ->
                        function.call(
                                cx,
                                Arrays.copyOf(args, args.length - 1),
                                Signature.Arguments.names(args));
                case "__name__" -> function.name;
                case "__repr__" -> "<function " + function.name + " of the host>";
                default -> throw new IllegalStateException(name);
            };
        }
    }
}
