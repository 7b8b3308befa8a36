/**
 * Regular expressions as the compiler of {@code re} leaves them: a machine that matches.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_sre/sre_lib.h">CPython: {@code
 *     Modules/_sre/sre_lib.h}</a>
 */
package dev.pyclair.runtime.regex;
