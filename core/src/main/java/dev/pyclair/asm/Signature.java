package dev.pyclair.asm;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The arguments of a code object as {@link ArgumentList} reads them; none, and counts instead, for
 * code that has arguments which cannot be spelled so.
 */
final class Signature {
    private final CodeObject code;
    private final PythonVersion version;
    private final List<String> parts = new ArrayList<>();
    private final boolean isSpelled;
    private int next;

    Signature(CodeObject code, CodeKind kind) {
        this.code = code;
        this.version = code.version();
        this.isSpelled = kind == CodeKind.FUNCTION && canBeSpelled();
        if (isSpelled) {
            spell();
        }
    }

    private boolean has(CodeFlag flag) {
        return (code.flags() & flag.bit(version)) != 0;
    }

    private int starred() {
        return (has(CodeFlag.VARARGS) ? 1 : 0) + (has(CodeFlag.VARKEYWORDS) ? 1 : 0);
    }

    private boolean canBeSpelled() {
        int positional = code.argCount();
        int positionalOnly = code.posOnlyArgCount();
        int keywordOnly = code.kwOnlyArgCount();
        Names locals = code.localNames();
        long count = (long) positional + keywordOnly + starred();
        boolean isCounted =
                positional >= 0
                        && keywordOnly >= 0
                        && positionalOnly >= 0
                        && positionalOnly <= positional
                        && count <= locals.size();
        if (!isCounted || !VariableText.isOrdinary(code, (int) count)) {
            return false;
        }
        Set<Text> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Text name = locals.text(i);
            boolean isLocal =
                    !version.hasLocalsPlus()
                            || (code.localsPlusKinds().at(i) & CodeObject.KIND_LOCAL) != 0;
            if (!isLocal || !ArgumentList.isName(name) || !seen.add(name)) {
                return false;
            }
        }
        return true;
    }

    private void spell() {
        names(code.posOnlyArgCount());
        if (code.posOnlyArgCount() > 0) {
            parts.add("/");
        }
        names(code.argCount() - code.posOnlyArgCount());
        int rest = code.argCount() + code.kwOnlyArgCount();
        if (has(CodeFlag.VARARGS)) {
            parts.add("*" + code.localNames().get(rest++));
        } else if (code.kwOnlyArgCount() > 0) {
            parts.add("*");
        }
        names(code.kwOnlyArgCount());
        if (has(CodeFlag.VARKEYWORDS)) {
            parts.add("**" + code.localNames().get(rest));
        }
    }

    private void names(int count) {
        for (int i = 0; i < count; i++) {
            parts.add(code.localNames().get(next++));
        }
    }

    String text() {
        return String.join(", ", parts);
    }

    /** How many locals the spelling declares. */
    int localCount() {
        return isSpelled ? code.argCount() + code.kwOnlyArgCount() + starred() : 0;
    }

    /** The flags that follow from the spelling. */
    int flags() {
        return isSpelled
                ? code.flags() & (CodeFlag.VARARGS.bit(version) | CodeFlag.VARKEYWORDS.bit(version))
                : 0;
    }

    /** Writes the counts that do not follow from the spelling. */
    void writeCounts(BiConsumer<String, String> directive) {
        if (isSpelled) {
            return;
        }
        writeCount(directive, ".argcount", code.argCount());
        writeCount(directive, ".posonlyargcount", code.posOnlyArgCount());
        writeCount(directive, ".kwonlyargcount", code.kwOnlyArgCount());
    }

    private static void writeCount(BiConsumer<String, String> directive, String name, int count) {
        if (count != 0) {
            directive.accept(name, Integer.toUnsignedString(count));
        }
    }
}
