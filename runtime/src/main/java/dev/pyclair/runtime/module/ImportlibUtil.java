package dev.pyclair.runtime.module;

import dev.pyclair.code.Bytes;
import dev.pyclair.pyc.Magic;
import dev.pyclair.pyc.cache.CachePathException;
import dev.pyclair.pyc.cache.ImportSettings;
import dev.pyclair.pyc.cache.PycCache;
import dev.pyclair.pyc.cache.SourceHash;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Codecs;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code importlib.util}, by the same rules of {@code __pycache__} that imports follow.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/util.py">CPython: {@code
 *     Lib/importlib/util.py}; {@code Lib/importlib/_bootstrap_external.py}</a>
 */
final class ImportlibUtil extends MethodTable {
    /** PEP 263, for the first two lines of a source. */
    private static final Pattern CODING =
            Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");

    private ImportlibUtil() {
        super(
                """
                cache_from_source def (path, debug_override=, *, optimization=)
                source_from_cache def (path)
                decode_source def (source_bytes)
                find_spec def (name, package=)
                module_from_spec def (spec)
                resolve_name def (name, package)
                source_hash def (source_bytes)
                spec_from_file_location def (name, location=, *, loader=, submodule_search_locations=)
                spec_from_loader def (name, loader, *, origin=, is_package=)""");
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "importlib.util", new ImportlibUtil());
        byte[] magic = Magic.of(cx.version()).bytes().toArray();
        module.attributes().putText("MAGIC_NUMBER", new PyBytes(magic));
        return module;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "cache_from_source" -> cached(cx, args);
            case "source_from_cache" -> {
                String path = path(cx, args[0]);
                try {
                    yield CodePoints.fromJava(cache(cx).sourceFromCache(path));
                } catch (CachePathException e) {
                    throw Errors.of(Types.named(e.pythonType()), e.getMessage());
                }
            }
            case "decode_source" -> decoded(cx, Buffers.bytesOf(args[0]));
            case "find_spec" -> findSpec(cx, args[0], args[1]);
            case "module_from_spec" -> Importing.module(cx, args[0]);
            case "resolve_name" -> resolved(cx, args[0], args[1]);
            case "source_hash" ->
                    new PyBytes(
                            SourceHash.of(Bytes.of(Buffers.bytesOf(args[0])), cx.version())
                                    .toArray());
            case "spec_from_file_location" -> ofFile(cx, args);
            case "spec_from_loader" -> ofLoader(cx, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static PycCache cache(Context cx) {
        return new PycCache(ImportSettings.of(cx.version(), "/"));
    }

    private static String path(Context cx, Object given) {
        Object text =
                Texts.plain(given) == null && Attributes.find(cx, given, "__fspath__") != null
                        ? Calls.method(cx, given, "__fspath__")
                        : given;
        return CodePoints.toJava(
                Texts.java(text, "expected str, bytes or os.PathLike object, not %"));
    }

    private static Object cached(Context cx, Object[] args) {
        String path = path(cx, args[0]);
        Object wanted = args[2] == null ? Singleton.NONE : args[2];
        if (args[1] != null && args[1] != Singleton.NONE) {
            if (wanted != Singleton.NONE) {
                throw Errors.type("debug_override or optimization must be set to None");
            }
            wanted = Operators.isTrue(cx, args[1]) ? "" : (Object) 1L;
        }
        try {
            String made =
                    wanted == Singleton.NONE
                            ? cache(cx).cacheFromSource(path)
                            : cache(cx)
                                    .cacheFromSource(
                                            path,
                                            CodePoints.toJava(Texts.plain(Texts.str(cx, wanted))));
            return CodePoints.fromJava(made);
        } catch (CachePathException e) {
            throw Errors.of(Types.named(e.pythonType()), e.getMessage());
        }
    }

    /** A source as text, by the encoding that its first lines name. */
    private static Object decoded(Context cx, byte[] source) {
        String head = new String(source, StandardCharsets.ISO_8859_1);
        String[] lines = head.split("\r\n|\r|\n", 3);
        String encoding = "utf-8";
        for (int i = 0; i < Math.min(2, lines.length); i++) {
            Matcher coding = CODING.matcher(lines[i]);
            if (coding.find()) {
                encoding = coding.group(1);
                break;
            }
        }
        boolean hasMark = head.startsWith("\u00ef\u00bb\u00bf");
        Object text = Codecs.decode(cx, source, hasMark ? "utf-8-sig" : encoding, "strict");
        String java = CodePoints.toJava(text).replace("\r\n", "\n").replace('\r', '\n');
        return CodePoints.fromJava(java);
    }

    private static Object resolved(Context cx, Object name, Object parent) {
        String text = Texts.java(name, "name must be str, not %");
        if (!text.startsWith(".")) {
            return name;
        }
        if (!Operators.isTrue(cx, parent)) {
            throw Errors.of(
                    relativeError(cx),
                    "no package specified for "
                            + Texts.repr(cx, name)
                            + " (required for relative module names)");
        }
        return ImportlibModule.absolute(
                text, Texts.java(parent, "package must be str, not %"), relativeError(cx));
    }

    private static PyType relativeError(Context cx) {
        return Feature.RELATIVE_IMPORT_ERRORS.in(cx) ? Types.IMPORT_ERROR : Types.VALUE_ERROR;
    }

    private static Object findSpec(Context cx, Object given, Object parent) {
        Object inside = parent == null ? Singleton.NONE : parent;
        String name = resolved(cx, given, inside).toString();
        Object module = cx.modules().getText(name);
        if (module == Singleton.NONE) {
            return Singleton.NONE;
        }
        if (module == null) {
            Object spec = Importing.find(cx, name);
            return spec == null ? Singleton.NONE : spec;
        }
        Object spec = Attributes.find(cx, module, "__spec__");
        if (spec == null || spec == Singleton.NONE) {
            throw Errors.value(name + ".__spec__ is " + (spec == null ? "not set" : "None"));
        }
        return spec;
    }

    private static Object ofFile(Context cx, Object[] args) {
        String name = Texts.java(args[0], "module name must be str, not %");
        boolean hasLoader = args[2] != null && args[2] != Singleton.NONE;
        if (args[1] == null || args[1] == Singleton.NONE) {
            return hasLoader
                    ? PyModuleSpec.of(name, args[2], Singleton.NONE, Singleton.NONE)
                    : Singleton.NONE;
        }
        String path = path(cx, args[1]);
        if (!hasLoader) {
            boolean isKnown = path.endsWith(".py") || path.endsWith(".pyc");
            Object spec = isKnown ? cx.findFile(name, path) : Singleton.NONE;
            if (args[3] != null && spec != Singleton.NONE) {
                Attributes.set(cx, spec, "submodule_search_locations", args[3]);
            }
            return spec;
        }
        Object locations = args[3] == null ? Singleton.NONE : args[3];
        PyModuleSpec spec = PyModuleSpec.of(name, args[2], CodePoints.fromJava(path), locations);
        spec.setFile(Singleton.NONE);
        return spec;
    }

    private static Object ofLoader(Context cx, Object[] args) {
        String name = Texts.java(args[0], "module name must be str, not %");
        Object loader = args[1];
        Object isPackage = args[3] == null ? Singleton.NONE : args[3];
        if (isPackage == Singleton.NONE && Attributes.find(cx, loader, "is_package") != null) {
            isPackage = Calls.method(cx, loader, "is_package", name);
        }
        boolean isOne = isPackage != Singleton.NONE && Operators.isTrue(cx, isPackage);
        return PyModuleSpec.of(
                name,
                loader,
                args[2] == null ? Singleton.NONE : args[2],
                isOne ? new PyList() : Singleton.NONE);
    }
}
