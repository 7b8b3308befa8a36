package dev.pyclair.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A Python function as an object of a functional interface. */
final class FunctionProxy implements InvocationHandler {
    private final PythonFunction function;
    private final Class<?> type;
    private final Type returned;

    private FunctionProxy(PythonFunction function, Class<?> type, Method method) {
        this.function = function;
        this.type = type;
        returned = resolved(method.getGenericReturnType(), arguments(type, new HashMap<>()));
    }

    /** Makes one. */
    static <T> T of(PythonFunction function, Class<T> type) {
        Method method =
                method(type)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                type.getName() + " is no functional interface"));
        Object proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        new FunctionProxy(function, type, method));
        return type.cast(proxy);
    }

    /** {@return the function behind an object that {@link #of} made; empty for all else} */
    static Optional<PythonFunction> function(Object object) {
        return Proxy.isProxyClass(object.getClass())
                        && Proxy.getInvocationHandler(object) instanceof FunctionProxy own
                ? Optional.of(own.function)
                : Optional.empty();
    }

    /** {@return whether a class is an interface with one method to be implemented} */
    static boolean isFunctional(Class<?> type) {
        return method(type).isPresent();
    }

    /** {@return the method of a functional interface; empty for another class} */
    static Optional<Method> method(Class<?> type) {
        if (!type.isInterface()) {
            return Optional.empty();
        }
        Method found = null;
        for (Method each : type.getMethods()) {
            if (!Modifier.isAbstract(each.getModifiers()) || isOfObject(each)) {
                continue;
            }
            if (found != null
                    && !(found.getName().equals(each.getName())
                            && found.getParameterCount() == each.getParameterCount())) {
                return Optional.empty();
            }
            // Of one that is overridden more narrowly, the narrower.
            if (found == null || found.getReturnType().isAssignableFrom(each.getReturnType())) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isOfObject(Method method) {
        try {
            Object.class.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    /** What the type variables of the interfaces above stand for. */
    private static Map<TypeVariable<?>, Type> arguments(
            Class<?> type, Map<TypeVariable<?>, Type> known) {
        for (Type each : type.getGenericInterfaces()) {
            if (each instanceof ParameterizedType generic
                    && generic.getRawType() instanceof Class<?> raw) {
                TypeVariable<?>[] variables = raw.getTypeParameters();
                for (int i = 0; i < variables.length; i++) {
                    known.put(variables[i], generic.getActualTypeArguments()[i]);
                }
                arguments(raw, known);
            } else if (each instanceof Class<?> raw) {
                arguments(raw, known);
            }
        }
        return known;
    }

    private static Type resolved(Type type, Map<TypeVariable<?>, Type> known) {
        Type result = type;
        while (result instanceof TypeVariable<?> && known.containsKey(result)) {
            result = known.get(result);
        }
        return result;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        if (isOfObject(method)) {
            return switch (method.getName()) {
                case "equals" ->
                        args[0] != null && function(args[0]).filter(function::equals).isPresent();
                case "hashCode" -> function.hashCode();
                default -> type.getSimpleName() + " of " + function;
            };
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, args);
        }
        return function.callTyped(returned, args == null ? new Object[0] : args);
    }
}
