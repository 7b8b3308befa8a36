package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.text.AstralText;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** The built-in classes. */
public final class Types {
    /** {@code object}. */
    public static final PyType OBJECT = new PyType(null, "object");

    /** {@code type}. */
    public static final PyType TYPE = new PyType(null, "type", OBJECT).setGivesAttributes(true);

    private static final Map<String, PyType> BY_NAME = new LinkedHashMap<>();

    /** {@code int}. */
    public static final PyType INT = type("int");

    /** {@code bool}. */
    public static final PyType BOOL = type("bool", INT).setFinal();

    /** {@code float}. */
    public static final PyType FLOAT = type("float");

    /** {@code complex}. */
    public static final PyType COMPLEX = type("complex");

    /** {@code str}. */
    public static final PyType STR = type("str");

    /** {@code bytes}. */
    public static final PyType BYTES = type("bytes");

    /** {@code bytearray}. */
    public static final PyType BYTEARRAY = type("bytearray");

    /** {@code memoryview}. */
    public static final PyType MEMORYVIEW = type("memoryview").setFinal();

    /** {@code list}. */
    public static final PyType LIST = type("list");

    /** {@code tuple}. */
    public static final PyType TUPLE = type("tuple");

    /** {@code dict}. */
    public static final PyType DICT = type("dict");

    /** {@code set}. */
    public static final PyType SET = type("set");

    /** {@code frozenset}. */
    public static final PyType FROZENSET = type("frozenset");

    /** {@code range}. */
    public static final PyType RANGE = type("range").setFinal();

    /** {@code slice}. */
    public static final PyType SLICE = type("slice").setFinal();

    /** {@code NoneType}. */
    public static final PyType NONE = type("NoneType").setFinal();

    /** {@code ellipsis}. */
    public static final PyType ELLIPSIS = type("ellipsis").setFinal();

    /** {@code NotImplementedType}. */
    public static final PyType NOT_IMPLEMENTED = type("NotImplementedType").setFinal();

    /** {@code function}. */
    public static final PyType FUNCTION =
            type("function").setFinal().setMethodLike().setGivesAttributes(true);

    /** {@code method}. */
    public static final PyType METHOD = type("method").setFinal();

    /** {@code builtin_function_or_method}. */
    public static final PyType BUILTIN_FUNCTION = type("builtin_function_or_method").setFinal();

    /** {@code method_descriptor}. */
    public static final PyType METHOD_DESCRIPTOR =
            type("method_descriptor").setFinal().setMethodLike();

    /** {@code wrapper_descriptor}. */
    public static final PyType WRAPPER_DESCRIPTOR =
            type("wrapper_descriptor").setFinal().setMethodLike();

    /** {@code method-wrapper}. */
    public static final PyType METHOD_WRAPPER = type("method-wrapper").setFinal();

    /** {@code classmethod_descriptor}. */
    public static final PyType CLASSMETHOD_DESCRIPTOR = type("classmethod_descriptor");

    /** {@code getset_descriptor}. */
    public static final PyType GETSET_DESCRIPTOR = type("getset_descriptor");

    /** {@code member_descriptor}. */
    public static final PyType MEMBER_DESCRIPTOR = type("member_descriptor");

    /** {@code property}. */
    public static final PyType PROPERTY = type("property");

    /** {@code staticmethod}. */
    public static final PyType STATICMETHOD = type("staticmethod").setGivesAttributes(true);

    /** {@code classmethod}. */
    public static final PyType CLASSMETHOD = type("classmethod").setGivesAttributes(true);

    /** {@code super}. */
    public static final PyType SUPER = type("super");

    /** {@code module}. */
    public static final PyType MODULE = type("module").setGivesAttributes(true);

    /** {@code cell}. */
    public static final PyType CELL = type("cell").setFinal();

    /** {@code code}. */
    public static final PyType CODE = type("code").setFinal();

    /** {@code frame}. */
    public static final PyType FRAME = type("frame").setFinal();

    /** {@code traceback}. */
    public static final PyType TRACEBACK = type("traceback").setFinal();

    /** {@code generator}. */
    public static final PyType GENERATOR = type("generator").setFinal();

    /** {@code coroutine}. */
    public static final PyType COROUTINE = type("coroutine").setFinal();

    /** {@code async_generator}. */
    public static final PyType ASYNC_GENERATOR = type("async_generator").setFinal();

    /** {@code mappingproxy}. */
    public static final PyType MAPPINGPROXY = type("mappingproxy").setFinal();

    /** {@code dict_keys}. */
    public static final PyType DICT_KEYS = type("dict_keys");

    /** {@code dict_values}. */
    public static final PyType DICT_VALUES = type("dict_values");

    /** {@code dict_items}. */
    public static final PyType DICT_ITEMS = type("dict_items");

    /** {@code iterator}. */
    public static final PyType ITERATOR = type("iterator");

    /** {@code list_iterator}. */
    public static final PyType LIST_ITERATOR = type("list_iterator");

    /** {@code list_reverseiterator}. */
    public static final PyType LIST_REVERSE_ITERATOR = type("list_reverseiterator");

    /** {@code tuple_iterator}. */
    public static final PyType TUPLE_ITERATOR = type("tuple_iterator");

    /** {@code str_iterator}. */
    public static final PyType STR_ITERATOR = type("str_iterator");

    /** {@code bytes_iterator}. */
    public static final PyType BYTES_ITERATOR = type("bytes_iterator");

    /** {@code range_iterator}. */
    public static final PyType RANGE_ITERATOR = type("range_iterator");

    /** {@code set_iterator}. */
    public static final PyType SET_ITERATOR = type("set_iterator");

    /** {@code dict_keyiterator}. */
    public static final PyType DICT_KEY_ITERATOR = type("dict_keyiterator");

    /** {@code dict_valueiterator}. */
    public static final PyType DICT_VALUE_ITERATOR = type("dict_valueiterator");

    /** {@code dict_itemiterator}. */
    public static final PyType DICT_ITEM_ITERATOR = type("dict_itemiterator");

    /** {@code callable_iterator}. */
    public static final PyType CALLABLE_ITERATOR = type("callable_iterator");

    /** {@code enumerate}. */
    public static final PyType ENUMERATE = type("enumerate");

    /** {@code zip}. */
    public static final PyType ZIP = type("zip");

    /** {@code map}. */
    public static final PyType MAP = type("map");

    /** {@code filter}. */
    public static final PyType FILTER = type("filter");

    /** {@code reversed}. */
    public static final PyType REVERSED = type("reversed");

    /** {@code BaseException}. */
    public static final PyType BASE_EXCEPTION = exception("BaseException");

    /** {@code BaseExceptionGroup}. */
    public static final PyType BASE_EXCEPTION_GROUP =
            exception("BaseExceptionGroup", BASE_EXCEPTION);

    /** {@code GeneratorExit}. */
    public static final PyType GENERATOR_EXIT = exception("GeneratorExit", BASE_EXCEPTION);

    /** {@code KeyboardInterrupt}. */
    public static final PyType KEYBOARD_INTERRUPT = exception("KeyboardInterrupt", BASE_EXCEPTION);

    /** {@code SystemExit}. */
    public static final PyType SYSTEM_EXIT = exception("SystemExit", BASE_EXCEPTION);

    /** {@code Exception}. */
    public static final PyType EXCEPTION = exception("Exception", BASE_EXCEPTION);

    /** {@code ArithmeticError}. */
    public static final PyType ARITHMETIC_ERROR = exception("ArithmeticError", EXCEPTION);

    /** {@code FloatingPointError}. */
    public static final PyType FLOATING_POINT_ERROR =
            exception("FloatingPointError", ARITHMETIC_ERROR);

    /** {@code OverflowError}. */
    public static final PyType OVERFLOW_ERROR = exception("OverflowError", ARITHMETIC_ERROR);

    /** {@code ZeroDivisionError}. */
    public static final PyType ZERO_DIVISION_ERROR =
            exception("ZeroDivisionError", ARITHMETIC_ERROR);

    /** {@code AssertionError}. */
    public static final PyType ASSERTION_ERROR = exception("AssertionError", EXCEPTION);

    /** {@code AttributeError}. */
    public static final PyType ATTRIBUTE_ERROR = exception("AttributeError", EXCEPTION);

    /** {@code BufferError}. */
    public static final PyType BUFFER_ERROR = exception("BufferError", EXCEPTION);

    /** {@code EOFError}. */
    public static final PyType EOF_ERROR = exception("EOFError", EXCEPTION);

    /** {@code ImportError}. */
    public static final PyType IMPORT_ERROR = exception("ImportError", EXCEPTION);

    /** {@code ModuleNotFoundError}. */
    public static final PyType MODULE_NOT_FOUND_ERROR =
            exception("ModuleNotFoundError", IMPORT_ERROR);

    /** {@code LookupError}. */
    public static final PyType LOOKUP_ERROR = exception("LookupError", EXCEPTION);

    /** {@code IndexError}. */
    public static final PyType INDEX_ERROR = exception("IndexError", LOOKUP_ERROR);

    /** {@code KeyError}. */
    public static final PyType KEY_ERROR = exception("KeyError", LOOKUP_ERROR);

    /** {@code MemoryError}. */
    public static final PyType MEMORY_ERROR = exception("MemoryError", EXCEPTION);

    /** {@code NameError}. */
    public static final PyType NAME_ERROR = exception("NameError", EXCEPTION);

    /** {@code UnboundLocalError}. */
    public static final PyType UNBOUND_LOCAL_ERROR = exception("UnboundLocalError", NAME_ERROR);

    /** {@code OSError}. */
    public static final PyType OS_ERROR = exception("OSError", EXCEPTION);

    /** {@code BlockingIOError}. */
    public static final PyType BLOCKING_IO_ERROR = exception("BlockingIOError", OS_ERROR);

    /** {@code ChildProcessError}. */
    public static final PyType CHILD_PROCESS_ERROR = exception("ChildProcessError", OS_ERROR);

    /** {@code ConnectionError}. */
    public static final PyType CONNECTION_ERROR = exception("ConnectionError", OS_ERROR);

    /** {@code BrokenPipeError}. */
    public static final PyType BROKEN_PIPE_ERROR = exception("BrokenPipeError", CONNECTION_ERROR);

    /** {@code ConnectionAbortedError}. */
    public static final PyType CONNECTION_ABORTED_ERROR =
            exception("ConnectionAbortedError", CONNECTION_ERROR);

    /** {@code ConnectionRefusedError}. */
    public static final PyType CONNECTION_REFUSED_ERROR =
            exception("ConnectionRefusedError", CONNECTION_ERROR);

    /** {@code ConnectionResetError}. */
    public static final PyType CONNECTION_RESET_ERROR =
            exception("ConnectionResetError", CONNECTION_ERROR);

    /** {@code FileExistsError}. */
    public static final PyType FILE_EXISTS_ERROR = exception("FileExistsError", OS_ERROR);

    /** {@code FileNotFoundError}. */
    public static final PyType FILE_NOT_FOUND_ERROR = exception("FileNotFoundError", OS_ERROR);

    /** {@code InterruptedError}. */
    public static final PyType INTERRUPTED_ERROR = exception("InterruptedError", OS_ERROR);

    /** {@code IsADirectoryError}. */
    public static final PyType IS_ADIRECTORY_ERROR = exception("IsADirectoryError", OS_ERROR);

    /** {@code NotADirectoryError}. */
    public static final PyType NOT_ADIRECTORY_ERROR = exception("NotADirectoryError", OS_ERROR);

    /** {@code PermissionError}. */
    public static final PyType PERMISSION_ERROR = exception("PermissionError", OS_ERROR);

    /** {@code ProcessLookupError}. */
    public static final PyType PROCESS_LOOKUP_ERROR = exception("ProcessLookupError", OS_ERROR);

    /** {@code TimeoutError}. */
    public static final PyType TIMEOUT_ERROR = exception("TimeoutError", OS_ERROR);

    /** {@code ReferenceError}. */
    public static final PyType REFERENCE_ERROR = exception("ReferenceError", EXCEPTION);

    /** {@code RuntimeError}. */
    public static final PyType RUNTIME_ERROR = exception("RuntimeError", EXCEPTION);

    /** {@code NotImplementedError}. */
    public static final PyType NOT_IMPLEMENTED_ERROR =
            exception("NotImplementedError", RUNTIME_ERROR);

    /** {@code PythonFinalizationError}. */
    public static final PyType PYTHON_FINALIZATION_ERROR =
            exception("PythonFinalizationError", RUNTIME_ERROR);

    /** {@code RecursionError}. */
    public static final PyType RECURSION_ERROR = exception("RecursionError", RUNTIME_ERROR);

    /** {@code StopAsyncIteration}. */
    public static final PyType STOP_ASYNC_ITERATION = exception("StopAsyncIteration", EXCEPTION);

    /** {@code StopIteration}. */
    public static final PyType STOP_ITERATION = exception("StopIteration", EXCEPTION);

    /** {@code SyntaxError}. */
    public static final PyType SYNTAX_ERROR = exception("SyntaxError", EXCEPTION);

    /** {@code IndentationError}. */
    public static final PyType INDENTATION_ERROR = exception("IndentationError", SYNTAX_ERROR);

    /** {@code TabError}. */
    public static final PyType TAB_ERROR = exception("TabError", INDENTATION_ERROR);

    /** {@code SystemError}. */
    public static final PyType SYSTEM_ERROR = exception("SystemError", EXCEPTION);

    /** {@code TypeError}. */
    public static final PyType TYPE_ERROR = exception("TypeError", EXCEPTION);

    /** {@code ValueError}. */
    public static final PyType VALUE_ERROR = exception("ValueError", EXCEPTION);

    /** {@code UnicodeError}. */
    public static final PyType UNICODE_ERROR = exception("UnicodeError", VALUE_ERROR);

    /** {@code UnicodeDecodeError}. */
    public static final PyType UNICODE_DECODE_ERROR =
            exception("UnicodeDecodeError", UNICODE_ERROR);

    /** {@code UnicodeEncodeError}. */
    public static final PyType UNICODE_ENCODE_ERROR =
            exception("UnicodeEncodeError", UNICODE_ERROR);

    /** {@code UnicodeTranslateError}. */
    public static final PyType UNICODE_TRANSLATE_ERROR =
            exception("UnicodeTranslateError", UNICODE_ERROR);

    /** {@code Warning}. */
    public static final PyType WARNING = exception("Warning", EXCEPTION);

    /** {@code BytesWarning}. */
    public static final PyType BYTES_WARNING = exception("BytesWarning", WARNING);

    /** {@code DeprecationWarning}. */
    public static final PyType DEPRECATION_WARNING = exception("DeprecationWarning", WARNING);

    /** {@code EncodingWarning}. */
    public static final PyType ENCODING_WARNING = exception("EncodingWarning", WARNING);

    /** {@code FutureWarning}. */
    public static final PyType FUTURE_WARNING = exception("FutureWarning", WARNING);

    /** {@code ImportWarning}. */
    public static final PyType IMPORT_WARNING = exception("ImportWarning", WARNING);

    /** {@code PendingDeprecationWarning}. */
    public static final PyType PENDING_DEPRECATION_WARNING =
            exception("PendingDeprecationWarning", WARNING);

    /** {@code ResourceWarning}. */
    public static final PyType RESOURCE_WARNING = exception("ResourceWarning", WARNING);

    /** {@code RuntimeWarning}. */
    public static final PyType RUNTIME_WARNING = exception("RuntimeWarning", WARNING);

    /** {@code SyntaxWarning}. */
    public static final PyType SYNTAX_WARNING = exception("SyntaxWarning", WARNING);

    /** {@code UnicodeWarning}. */
    public static final PyType UNICODE_WARNING = exception("UnicodeWarning", WARNING);

    /** {@code UserWarning}. */
    public static final PyType USER_WARNING = exception("UserWarning", WARNING);

    /** {@code ExceptionGroup}. */
    public static final PyType EXCEPTION_GROUP =
            exception("ExceptionGroup", BASE_EXCEPTION_GROUP, EXCEPTION);

    static {
        OBJECT.setType(TYPE);
        TYPE.setType(TYPE);
        BY_NAME.put("object", OBJECT);
        BY_NAME.put("type", TYPE);
    }

    private Types() {}

    private static PyType type(String name, PyType... bases) {
        PyType type = new PyType(TYPE, name, bases.length == 0 ? new PyType[] {OBJECT} : bases);
        BY_NAME.put(name, type);
        return type;
    }

    /** Exceptions whose objects have more fields than those of the class that they come from. */
    private static final String WITH_FIELDS =
            " BaseException BaseExceptionGroup StopIteration SystemExit OSError ImportError NameError"
                    + " AttributeError SyntaxError UnicodeEncodeError UnicodeDecodeError"
                    + " UnicodeTranslateError ";

    private static PyType exception(String name, PyType... bases) {
        PyType made = type(name, bases).setGivesAttributes(true);
        return WITH_FIELDS.contains(" " + name + " ") ? made : made.setLayout(bases[0].layout());
    }

    /** {@return all of them by their names} */
    static Map<String, PyType> all() {
        return BY_NAME;
    }

    /** {@return a built-in class by its name} */
    public static PyType named(String name) {
        PyType type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalArgumentException(name);
        }
        return type;
    }

    /** {@return the class of an object} */
    public static PyType of(Object object) {
        if (object instanceof PyObject own) {
            return own.type();
        }
        if (object instanceof Long || object instanceof BigInteger) {
            return INT;
        }
        if (object instanceof String || object instanceof AstralText) {
            return STR;
        }
        if (object instanceof Boolean) {
            return BOOL;
        }
        if (object instanceof Double) {
            return FLOAT;
        }
        if (object instanceof Singleton singleton) {
            return switch (singleton) {
                case NONE -> NONE;
                case ELLIPSIS -> ELLIPSIS;
                case NOT_IMPLEMENTED -> NOT_IMPLEMENTED;
            };
        }
        if (object instanceof Complex) {
            return COMPLEX;
        }
        throw new IllegalArgumentException("no Python object: " + object);
    }

    /** {@return whether an object is of a class, as its own class tells} */
    public static boolean is(Object object, PyType type) {
        return of(object).isSubtypeOf(type);
    }
}
