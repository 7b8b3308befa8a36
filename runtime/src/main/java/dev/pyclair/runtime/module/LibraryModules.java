package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;

/** The modules that a library of CPython has in C and takes for granted, by name. */
final class LibraryModules {
    private LibraryModules() {}

    /** {@return a new module; null if the name is none of these} */
    static PyModule make(Context cx, String name) {
        return switch (name) {
            case "_typing" -> PyModule.of(cx, name, new TypingModule());
            case "gc" -> PyModule.of(cx, name, new GcModule());
            case "_opcode" -> PyModule.of(cx, name, new OpcodeModule());
            case "_hashlib" -> PyModule.of(cx, name, new HashlibModule());
            case "_blake2" -> {
                var module = new PyModule(name);
                module.attributes().putText("blake2b", PyBlake2.LARGE);
                module.attributes().putText("blake2s", PyBlake2.SMALL);
                yield module;
            }
            case "_md5", "_sha1", "_sha2", "_sha256", "_sha512", "_sha3" ->
                    DigestModule.make(cx, name);
            case "unicodedata" -> PyModule.of(cx, name, new UnicodedataModule());
            case "array" -> ArrayModule.make(cx);
            case "_asyncio" -> AsyncioModule.make(cx);
            case "_symtable" -> PyModule.of(cx, name, new SymtableModule());
            case "_socket" -> SocketModule.make(cx);
            case "select" -> PyModule.of(cx, name, new SelectModule());
            case "_sysconfigdata__linux_" -> {
                var module = new PyModule(name);
                module.attributes().putText("build_time_vars", new PyDict());
                yield module;
            }
            case "_posixsubprocess" -> PyModule.of(cx, name, new SubprocessModule());
            case "_signal" -> PyModule.of(cx, name, new SignalModule());
            case "_warnings" -> PyModule.of(cx, name, new WarningFunctions());
            case "pwd" -> PyModule.of(cx, name, new PasswordModule());
            case "_csv" -> PyModule.of(cx, name, new CsvModule());
            case "_tokenize" -> PyModule.of(cx, name, new TokenizeModule());
            case "binascii" -> PyModule.of(cx, name, new BinasciiModule());
            case "zlib" -> PyModule.of(cx, name, new ZlibModule());
            default -> null;
        };
    }
}
