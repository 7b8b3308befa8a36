package dev.pyclair.runtime.object;

import dev.pyclair.runtime.engine.AsyncGeneratorMethods;
import dev.pyclair.runtime.engine.CodeMethods;
import dev.pyclair.runtime.engine.CoroutineMethods;
import dev.pyclair.runtime.engine.FrameMethods;
import dev.pyclair.runtime.engine.FunctionMethods;
import dev.pyclair.runtime.engine.GeneratorMethods;
import dev.pyclair.runtime.engine.TracebackMethods;

/** Where the methods of the built-in classes are. */
final class MethodTables {
    private MethodTables() {}

    /** The table of a class; only this one is loaded. */
    static MethodTable of(PyType type) {
        return switch (type.name()) {
            case "object" -> new ObjectMethods();
            case "type" -> new TypeMethods();
            case "int" -> new IntMethods();
            case "bool" -> new BoolMethods();
            case "float" -> new FloatMethods();
            case "complex" -> new ComplexMethods();
            case "range" -> new RangeMethods();
            case "range_iterator", "longrange_iterator" -> new RangeIteratorMethods();
            case "slice" -> new SliceMethods();
            case "NoneType", "ellipsis", "NotImplementedType" -> SingletonMethods.of(type);
            case "list" -> new ListMethods();
            case "tuple" -> new TupleMethods();
            case "dict" -> new DictMethods();
            case "set" -> new SetMethods(false);
            case "frozenset" -> new SetMethods(true);
            case "dict_keys", "dict_items" -> new DictViewMethods(true);
            case "dict_values" -> new DictViewMethods(false);
            case "mappingproxy" -> new MappingProxyMethods();
            case "cell" -> new CellMethods();
            case "property" -> new PropertyMethods();
            case "staticmethod" -> new WrappedFunctionMethods(true);
            case "classmethod" -> new WrappedFunctionMethods(false);
            case "super" -> new SuperMethods();
            case "enumerate", "zip", "map", "filter", "reversed" -> IteratorClasses.of(type.name());
            case "list_iterator",
                    "list_reverseiterator",
                    "tuple_iterator",
                    "set_iterator",
                    "dict_keyiterator",
                    "dict_valueiterator",
                    "dict_itemiterator" ->
                    IteratorMethods.withHint();
            case "iterator", "callable_iterator" -> new IteratorMethods("");
            case "str" -> new StrMethods();
            case "bytes" -> new BytesMethods();
            case "bytearray" -> new ByteArrayMethods();
            case "memoryview" -> new MemoryViewMethods();
            case "str_iterator", "bytes_iterator" -> new TextIteratorMethods();
            case "UnicodeEncodeError", "UnicodeDecodeError", "UnicodeTranslateError" ->
                    new UnicodeErrorMethods();
            case "TypeVar", "ParamSpec", "TypeVarTuple", "NoDefaultType" ->
                    TypeParameterMethods.of(type);
            case "TypeAliasType" -> new TypeAliasMethods();
            case "_GenericAlias" -> new GenericSubscriptMethods();
            case "Generic", "Unpack" -> new GenericMethods();
            case "Template" -> new TemplateMethods();
            case "Interpolation" -> new InterpolationMethods();
            case "function" -> new FunctionMethods();
            case "method" -> new MethodMethods();
            case "builtin_function_or_method" -> new BuiltinFunctionMethods();
            case "method-wrapper" -> new MethodWrapperMethods();
            case "method_descriptor", "wrapper_descriptor", "classmethod_descriptor" ->
                    new MethodDescriptorMethods();
            case "getset_descriptor", "member_descriptor" -> new AttributeDescriptorMethods();
            case "code" -> new CodeMethods();
            case "frame" -> new FrameMethods();
            case "traceback" -> new TracebackMethods();
            case "module" -> new ModuleMethods();
            case "generator" -> new GeneratorMethods();
            case "coroutine" -> new CoroutineMethods();
            case "async_generator" -> new AsyncGeneratorMethods();
            default ->
                    type.isSubtypeOf(Types.BASE_EXCEPTION)
                            ? ExceptionMethods.of(type)
                            : new NoMethods();
        };
    }
}
