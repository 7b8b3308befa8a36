package dev.pyclair.runtime.module;

/** Names of modules that programs often forget to import. */
final class StandardNames {
    // spotless:off
    static final String[] ALL = {
        "abc", "argparse", "array", "ast", "asyncio", "atexit", "base64", "bisect", "builtins",
        "calendar", "cmath", "collections", "contextlib", "contextvars", "copy", "csv", "ctypes",
        "dataclasses", "datetime", "decimal", "difflib", "dis", "email", "enum", "errno", "fractions",
        "functools", "gc", "getpass", "glob", "gzip", "hashlib", "heapq", "hmac", "html", "http",
        "importlib", "inspect", "io", "itertools", "json", "keyword", "linecache", "locale",
        "logging", "marshal", "math", "mmap", "multiprocessing", "numbers", "opcode", "operator",
        "os", "pathlib", "pickle", "pkgutil", "platform", "pprint", "queue", "random", "re",
        "sched", "secrets", "select", "shelve", "shlex", "shutil", "signal", "socket", "sqlite3",
        "ssl", "stat", "statistics", "string", "struct", "subprocess", "sys", "sysconfig",
        "tarfile", "tempfile", "textwrap", "threading", "time", "timeit", "token", "tokenize",
        "traceback", "types", "typing", "unicodedata", "unittest", "urllib", "uuid", "warnings",
        "weakref", "xml", "zipfile", "zlib"
    };
    // spotless:on

    private StandardNames() {}
}
