package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.text.CodePoints;

/** What {@code sys} says about the Python and its machine. */
final class SysValues {
    private static final long LONGEST = Long.MAX_VALUE;

    private SysValues() {}

    static void add(Context cx, PyDict sys) {
        int[] version = SysModule.numbers(cx.version());
        String name = cx.version().toString();
        long hex = (long) version[0] << 24 | (long) version[1] << 16 | 0xf0;
        var info =
                PyFields.of(
                        "sys.version_info",
                        "major minor micro releaselevel serial",
                        (long) version[0],
                        (long) version[1],
                        0L,
                        "final",
                        0L);
        sys.putText("version_info", info);
        sys.putText("hexversion", hex);
        sys.putText("version", name + ".0 (Pyclair)");
        sys.putText("api_version", 1013L);
        sys.putText("copyright", "Copyright (c) 2001-2024 Python Software Foundation.");
        var implementation = new PyNamespace();
        implementation.attributes().putText("name", "cpython");
        implementation
                .attributes()
                .putText(
                        "cache_tag",
                        cx.version().cacheTag().<Object>map(t -> t).orElse(Singleton.NONE));
        implementation.attributes().putText("version", info);
        implementation.attributes().putText("hexversion", hex);
        sys.putText("implementation", implementation);
        sys.putText("byteorder", "little");
        sys.putText("platform", "linux");
        sys.putText("maxsize", LONGEST);
        sys.putText("maxunicode", 0x10ffffL);
        sys.putText("float_repr_style", "short");
        sys.putText("dont_write_bytecode", !cx.canWriteFiles());
        sys.putText("argv", cx.arguments());
        sys.putText("orig_argv", new PyList(new Object[] {""}));
        var path = new PyList();
        for (String folder : cx.importPath()) {
            path.add(CodePoints.fromJava(folder));
        }
        sys.putText("path", path);
        sys.putText("meta_path", new PyList());
        sys.putText("path_hooks", new PyList(new Object[] {FolderHook.make(cx)}));
        sys.putText("path_importer_cache", new PyDict());
        sys.putText("warnoptions", new PyList());
        sys.putText("executable", "");
        sys.putText("prefix", "");
        sys.putText("exec_prefix", "");
        sys.putText("base_prefix", "");
        sys.putText("base_exec_prefix", "");
        sys.putText("platlibdir", "lib");
        sys.putText("builtin_module_names", new PyTuple((Object[]) Modules.NAMES.clone()));
        sys.putText("abiflags", "");
        sys.putText("_xoptions", new PyDict());
        sys.putText("_git", new PyTuple("CPython", "", ""));
        sys.putText("_framework", "");
        sys.putText("pycache_prefix", Singleton.NONE);
        addNumbers(sys);
        addStreams(sys);
    }

    private static void addNumbers(PyDict sys) {
        sys.putText(
                "float_info",
                PyFields.of(
                        "sys.float_info",
                        "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix"
                                + " rounds",
                        Double.MAX_VALUE,
                        1024L,
                        308L,
                        Double.MIN_NORMAL,
                        -1021L,
                        -307L,
                        15L,
                        53L,
                        Math.ulp(1.0),
                        2L,
                        1L));
        sys.putText(
                "int_info",
                PyFields.of(
                        "sys.int_info",
                        "bits_per_digit sizeof_digit default_max_str_digits"
                                + " str_digits_check_threshold",
                        30L,
                        4L,
                        4300L,
                        640L));
        sys.putText(
                "hash_info",
                PyFields.of(
                        "sys.hash_info",
                        "width modulus inf nan imag algorithm hash_bits seed_bits cutoff",
                        64L,
                        (1L << 61) - 1,
                        314159L,
                        0L,
                        1000003L,
                        "siphash13",
                        64L,
                        128L,
                        0L));
        sys.putText(
                "flags",
                PyFields.of(
                        "sys.flags",
                        "debug inspect interactive optimize dont_write_bytecode no_user_site"
                                + " no_site ignore_environment verbose bytes_warning quiet"
                                + " hash_randomization isolated dev_mode utf8_mode"
                                + " warn_default_encoding safe_path int_max_str_digits",
                        0L,
                        0L,
                        0L,
                        0L,
                        1L,
                        1L,
                        1L,
                        0L,
                        0L,
                        0L,
                        0L,
                        0L,
                        0L,
                        false,
                        0L,
                        0L,
                        false,
                        4300L));
    }

    private static void addStreams(PyDict sys) {
        var output = new PyStandardStream("<stdout>", false);
        var errors = new PyStandardStream("<stderr>", true);
        sys.putText("stdout", output);
        sys.putText("__stdout__", output);
        sys.putText("stderr", errors);
        sys.putText("__stderr__", errors);
        sys.putText("stdin", Singleton.NONE);
        sys.putText("__stdin__", Singleton.NONE);
    }
}
