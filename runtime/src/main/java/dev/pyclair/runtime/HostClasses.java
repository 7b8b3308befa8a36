package dev.pyclair.runtime;

import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Java classes whose objects a program may have, and the Python classes that it sees instead.
 *
 * <p>A program reaches the public methods and fields that an allowed class itself declares, and
 * nothing by way of them that is not allowed: what a method returns is converted like any value,
 * and a class, a class loader or the like has none. Such classes cannot be allowed either.
 */
final class HostClasses {
    /** Packages and classes whose objects lead anywhere. */
    private static final List<String> NEVER =
            List.of(
                    "java.lang.reflect.",
                    "java.lang.invoke.",
                    "java.lang.instrument.",
                    "java.security.",
                    "sun.",
                    "jdk.",
                    "dev.pyclair.runtime.");

    private static final List<Class<?>> NEVER_CLASSES =
            List.of(
                    Class.class,
                    ClassLoader.class,
                    Module.class,
                    ModuleLayer.class,
                    Package.class,
                    Runtime.class,
                    System.class,
                    Thread.class,
                    ThreadGroup.class,
                    Process.class,
                    ProcessBuilder.class,
                    ProcessHandle.class,
                    Throwable.class);

    private final List<Class<?>> allowed;
    private final Map<Class<?>, PyType> types = new HashMap<>();

    HostClasses(List<Class<?>> allowed) {
        this.allowed = List.copyOf(allowed);
        for (Class<?> each : allowed) {
            if (each == Object.class || isNever(each)) {
                throw new IllegalArgumentException(
                        each.getName() + " cannot be allowed: its objects lead to all classes");
            }
        }
    }

    /** {@return whether a class, or what an array of it holds, is never to be reached} */
    static boolean isNever(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        for (Class<?> each : NEVER_CLASSES) {
            if (each.isAssignableFrom(element)) {
                return true;
            }
        }
        String name = element.getName();
        return NEVER.stream().anyMatch(name::startsWith);
    }

    /** {@return an object of an allowed class for the program; null for another} */
    HostObject object(Python python, Object value) {
        if (allowed.isEmpty() || allowed.stream().noneMatch(each -> each.isInstance(value))) {
            return null;
        }
        return new HostObject(typeOf(python, value.getClass()), value);
    }

    private PyType typeOf(Python python, Class<?> type) {
        PyType known = types.get(type);
        if (known == null) {
            var declaring = allowed.stream().filter(each -> each.isAssignableFrom(type)).toList();
            known =
                    PyType.of(
                                    "host",
                                    type.getSimpleName(),
                                    HostClass.of(python, declaring),
                                    Types.OBJECT)
                            .setFinal();
            types.put(type, known);
        }
        return known;
    }
}
