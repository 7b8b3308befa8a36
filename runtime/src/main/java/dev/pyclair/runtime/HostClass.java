package dev.pyclair.runtime;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a program may do with the objects of a Java class: the members of allowed classes. */
final class HostClass extends MethodTable {
    private static final String PROTOCOL =
            """
            __new__ *
            __eq__ slot 1
            __hash__ slot 0
            __repr__ slot 0""";

    private final Python python;
    private final Map<String, List<Method>> methods;
    private final Map<String, Field> fields;

    private HostClass(
            Python python,
            String rows,
            Map<String, List<Method>> methods,
            Map<String, Field> fields) {
        super(rows);
        this.python = python;
        this.methods = methods;
        this.fields = fields;
    }

    /** The members that some classes declare. */
    static HostClass of(Python python, List<Class<?>> declaring) {
        var methods = new TreeMap<String, List<Method>>();
        var fields = new TreeMap<String, Field>();
        for (Class<?> type : declaring) {
            for (Method method : type.getDeclaredMethods()) {
                if (isOpen(method) && !method.isBridge() && leadsNowhere(method)) {
                    methods.computeIfAbsent(method.getName(), name -> new ArrayList<>())
                            .add(method);
                }
            }
            for (Field field : type.getDeclaredFields()) {
                if (isOpen(field) && !HostClasses.isNever(field.getType())) {
                    fields.put(field.getName(), field);
                }
            }
        }
        methods.keySet().forEach(fields::remove);
        var rows = new StringBuilder(PROTOCOL);
        methods.keySet().forEach(name -> rows.append('\n').append(name).append(" *"));
        fields.forEach(
                (name, field) ->
                        rows.append('\n')
                                .append(name)
                                .append(
                                        Modifier.isFinal(field.getModifiers())
                                                ? " get"
                                                : " get set"));
        return new HostClass(python, rows.toString(), methods, fields);
    }

    private static <M extends AccessibleObject & Member> boolean isOpen(M member) {
        int modifiers = member.getModifiers();
        return Modifier.isPublic(modifiers)
                && !Modifier.isStatic(modifiers)
                && !member.isSynthetic()
                && !member.getName().startsWith("__")
                && member.trySetAccessible();
    }

    private static boolean leadsNowhere(Method method) {
        return !HostClasses.isNever(method.getReturnType())
                && Arrays.stream(method.getParameterTypes()).noneMatch(HostClasses::isNever);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            throw Errors.type("cannot create objects of the host");
        }
        Object target = ((HostObject) self).target();
        switch (name) {
            case "__eq__":
                return args[0] instanceof HostObject other
                        ? (Object) (other.target() == target)
                        : Singleton.NOT_IMPLEMENTED;
            case "__hash__":
                return (long) System.identityHashCode(target);
            case "__repr__":
                return "<" + ((HostObject) self).type().name() + " of the host>";
            default:
                break;
        }
        Field field = fields.get(name);
        if (field != null) {
            return HostFunction.inside(python, () -> python.values().of(field.get(target)));
        }
        if (Signature.Arguments.names(args).length > 0) {
            throw Errors.type(name + "() takes no keyword arguments");
        }
        Object[] given = Arrays.copyOf(args, args.length - 1);
        return HostFunction.invoke(python, name, methods.get(name), target, given);
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        if (value == null) {
            throw Errors.attribute("cannot delete '" + name + "' of an object of the host");
        }
        Field field = fields.get(name);
        Object given = HostFunction.argument(python, name, value, field.getGenericType());
        HostFunction.inside(
                python,
                () -> {
                    field.set(((HostObject) self).target(), given);
                    return Singleton.NONE;
                });
    }
}
