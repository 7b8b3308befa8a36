package dev.pyclair.conformance;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import dev.pyclair.code.Text;
import java.util.List;

/** Copies values so that no two places are one Java object, as a text that was read gives them. */
final class Unshared {
    private Unshared() {}

    /** A copy; for values that neither nest deeply nor unfold to much. */
    static Constant copy(Constant value) {
        if (value instanceof Text text) {
            return text(text);
        }
        if (value instanceof Bytes bytes) {
            return bytes(bytes);
        }
        if (value instanceof Constant.Container container) {
            return container(container.kind(), container.items());
        }
        return value instanceof CodeObject code ? code(code) : value;
    }

    private static CodeObject code(CodeObject code) {
        return CodeObject.builder(code.version())
                .argCount(code.argCount())
                .posOnlyArgCount(code.posOnlyArgCount())
                .kwOnlyArgCount(code.kwOnlyArgCount())
                .localCount(code.localCount())
                .stackSize(code.stackSize())
                .flags(code.flags())
                .code(bytes(code.code()))
                .consts(container(Constant.Kind.TUPLE, code.consts()))
                .names(names(code.names()))
                .varNames(names(code.localNames()))
                .freeVars(names(code.freeNames()))
                .cellVars(names(code.cellNames()))
                .localsPlusKinds(bytes(code.localsPlusKinds()))
                .filename(text(code.filename()))
                .name(text(code.name()))
                .qualname(text(code.qualname()))
                .firstLine(code.firstLine())
                .lineTable(bytes(code.lineTable()))
                .exceptionTable(bytes(code.exceptionTable()))
                .build();
    }

    private static Text text(Text text) {
        return Text.ofUtf8(bytes(text.utf8()));
    }

    private static Bytes bytes(Bytes bytes) {
        return Bytes.window(bytes.toArray(), 0, bytes.length());
    }

    private static Names names(Names names) {
        var texts = new Text[names.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(names.text(i));
        }
        return Names.of(texts);
    }

    private static Constant.Container container(Constant.Kind kind, List<Constant> items) {
        return Constant.Container.of(
                kind, items.stream().map(Unshared::copy).toArray(Constant[]::new));
    }
}
