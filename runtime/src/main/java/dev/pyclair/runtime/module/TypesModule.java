package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.GeneratorCode;
import dev.pyclair.runtime.engine.PyLazyImport;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ClassBuilder;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyGenericAlias;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.PyUnion;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * {@code types}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/types.py">CPython: {@code
 *     Lib/types.py}</a>
 */
final class TypesModule extends MethodTable {
    private static final String ROWS =
            """
            EllipsisType value since 3.10
            GenericAlias value since 3.9
            NoneType value since 3.10
            NotImplementedType value since 3.10
            UnionType value since 3.10
            coroutine (func)
            LazyImportType value since 3.15
            get_original_bases O since 3.12
            new_class (name, bases=, kwds=, exec_body=)
            prepare_class (name, bases=, kwds=)
            resolve_bases (bases)""";

    TypesModule() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("AsyncGeneratorType", Types.ASYNC_GENERATOR);
        all.putText("BuiltinFunctionType", Types.BUILTIN_FUNCTION);
        all.putText("BuiltinMethodType", Types.BUILTIN_FUNCTION);
        all.putText("CellType", Types.CELL);
        all.putText("ClassMethodDescriptorType", Types.CLASSMETHOD_DESCRIPTOR);
        all.putText("CodeType", Types.CODE);
        all.putText("CoroutineType", Types.COROUTINE);
        all.putText("DynamicClassAttribute", DynamicClassAttribute.TYPE);
        all.putText("EllipsisType", Types.ELLIPSIS);
        all.putText("FrameType", Types.FRAME);
        all.putText("FunctionType", Types.FUNCTION);
        all.putText("GeneratorType", Types.GENERATOR);
        all.putText("GenericAlias", PyGenericAlias.TYPE);
        all.putText("GetSetDescriptorType", Types.GETSET_DESCRIPTOR);
        all.putText("LambdaType", Types.FUNCTION);
        all.putText("LazyImportType", PyLazyImport.TYPE);
        all.putText("MappingProxyType", Types.MAPPINGPROXY);
        all.putText("MemberDescriptorType", Types.MEMBER_DESCRIPTOR);
        all.putText("MethodDescriptorType", Types.METHOD_DESCRIPTOR);
        all.putText("MethodType", Types.METHOD);
        all.putText("MethodWrapperType", Types.METHOD_WRAPPER);
        all.putText("ModuleType", Types.MODULE);
        all.putText("NoneType", Types.NONE);
        all.putText("NotImplementedType", Types.NOT_IMPLEMENTED);
        all.putText("SimpleNamespace", PyNamespace.TYPE);
        all.putText("TracebackType", Types.TRACEBACK);
        all.putText("UnionType", PyUnion.TYPE);
        all.putText("WrapperDescriptorType", Types.WRAPPER_DESCRIPTOR);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "coroutine" -> GeneratorCode.awaitable(args[0]);
            case "get_original_bases" -> originalBases(cx, args[0]);
            case "new_class" -> newClass(cx, args);
            case "prepare_class" -> prepared(cx, args).asTuple();
            case "resolve_bases" -> resolved(cx, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object originalBases(Context cx, Object type) {
        if (!(type instanceof PyType known)) {
            throw Errors.type("Expected an instance of type, not '" + Types.of(type).name() + "'");
        }
        Object bases = known.own().getText("__orig_bases__");
        return bases == null ? Attributes.get(cx, type, "__bases__") : bases;
    }

    private record Prepared(Object metaclass, Object namespace, PyDict keywords) {
        PyTuple asTuple() {
            return new PyTuple(metaclass, namespace, keywords);
        }

        Object[] with(Object... places) {
            Object[] all = Arrays.copyOf(places, places.length + keywords.size());
            int count = places.length;
            for (int i = keywords.next(-1); i >= 0; i = keywords.next(i)) {
                all[count++] = keywords.valueAt(i);
            }
            return all;
        }

        String[] names() {
            var names = new ArrayList<String>();
            for (int i = keywords.next(-1); i >= 0; i = keywords.next(i)) {
                names.add(keywords.keyAt(i).toString());
            }
            return names.toArray(new String[0]);
        }
    }

    private static Prepared prepared(Context cx, Object[] args) {
        Object bases = args[1] == null ? PyTuple.EMPTY : args[1];
        Object[] items = Iteration.all(cx, bases);
        var keywords = new PyDict();
        if (args[2] instanceof PyDict given) {
            keywords.putAll(cx, given);
        }
        Object metaclass = keywords.removeText("metaclass");
        if (metaclass == null) {
            metaclass = items.length == 0 ? Types.TYPE : Types.of(items[0]);
        }
        if (metaclass instanceof PyType type) {
            metaclass = ClassBuilder.metaclass(type, items);
        }
        var open = new Prepared(metaclass, Singleton.NONE, keywords);
        Object prepare = Attributes.find(cx, metaclass, "__prepare__");
        Object namespace =
                prepare == null
                        ? new PyDict()
                        : Calls.call(cx, prepare, open.with(args[0], bases), open.names());
        return new Prepared(metaclass, namespace, keywords);
    }

    private static Object newClass(Context cx, Object[] args) {
        Object given = args[1] == null ? PyTuple.EMPTY : args[1];
        Object bases = resolved(cx, given);
        Prepared prepared = prepared(cx, new Object[] {args[0], bases, args[2]});
        if (args[3] != null && args[3] != Singleton.NONE) {
            Calls.call(cx, args[3], prepared.namespace());
        }
        if (bases != given && prepared.namespace() instanceof PyDict dict) {
            dict.putText("__orig_bases__", given);
        }
        return Calls.call(
                cx,
                prepared.metaclass(),
                prepared.with(args[0], bases, prepared.namespace()),
                prepared.names());
    }

    private static Object resolved(Context cx, Object bases) {
        var all = new ArrayList<Object>();
        boolean isChanged = false;
        for (Object base : Iteration.all(cx, bases)) {
            Object method =
                    base instanceof PyType ? null : Attributes.find(cx, base, "__mro_entries__");
            if (method == null) {
                all.add(base);
                continue;
            }
            Object entries = Calls.call(cx, method, bases);
            if (!(entries instanceof PyTuple tuple)) {
                throw Errors.type("__mro_entries__ must return a tuple");
            }
            isChanged = true;
            all.addAll(Arrays.asList(tuple.items()));
        }
        return isChanged ? new PyTuple(all.toArray()) : bases;
    }
}
