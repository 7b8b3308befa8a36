package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/**
 * {@code pwd}, of a system without users: the host's are none of a program's business. Libraries
 * such as {@code posixpath} know that an entry may be missing.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/pwdmodule.c">CPython: {@code
 *     Modules/pwdmodule.c}</a>
 */
final class PasswordModule extends MethodTable {
    PasswordModule() {
        super("getpwall 0\ngetpwnam O\ngetpwuid O");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("getpwall")) {
            return new PyList();
        }
        boolean isByName = name.equals("getpwnam");
        String asked =
                CodePoints.toJava(isByName ? Texts.repr(cx, args[0]) : Texts.str(cx, args[0]));
        throw Errors.of(
                Types.KEY_ERROR,
                name + (isByName ? "(): name not found: " : "(): uid not found: ") + asked);
    }
}
