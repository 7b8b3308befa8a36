package dev.pyclair.cli;

import java.util.Set;

/** Modules that are part of the interpreter itself: an import of one looks at no file. */
final class BuiltinModules {
    /** {@code sys.builtin_module_names} that most builds of 3.6 to 3.13 for Linux have. */
    private static final Set<String> NAMES =
            Set.of(
                    """
                    _abc _ast _codecs _collections _functools _imp _io _locale _operator _signal
                    _sre _stat _string _symtable _thread _tracemalloc _warnings _weakref atexit
                    builtins errno faulthandler gc itertools marshal posix pwd sys time zipimport"""
                            .split("\\s+"));

    /** Modules that are imported before a program begins, so that it always gets those. */
    private static final Set<String> BEFORE =
            Set.of(
                    """
                    abc codecs encodings genericpath io os posixpath site stat _collections_abc
                    _sitebuiltins"""
                            .split("\\s+"));

    private BuiltinModules() {}

    /**
     * What is to be said of the name of a module, with a newline; empty if it is not one of these.
     */
    static String remark(String module) {
        if (NAMES.contains(module)) {
            return "Mind "
                    + module
                    + ": in most builds it is part of the interpreter, and an import looks at no file.\n";
        }
        return BEFORE.contains(module)
                ? "Mind "
                        + module
                        + ": the interpreter imports its own before a program begins, and that stays.\n"
                : "";
    }
}
