package dev.pyclair.asm;

import dev.pyclair.code.CodeNotation;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.LiteralReader;
import dev.pyclair.code.Text;
import dev.pyclair.code.Utf8Builder;
import java.util.Optional;

/** Code objects in literals: {@code <code NAME>}, the name being that of a block inside. */
final class CodeReferences implements CodeNotation {
    static final String START = "<code ";

    private final AssemblyBlock block;

    CodeReferences(AssemblyBlock block) {
        this.block = block;
    }

    @Override
    public void append(Utf8Builder out, CodeObject code) {
        throw new UnsupportedOperationException("this notation only reads");
    }

    @Override
    public Optional<LiteralReader.Result> read(String text, int start) {
        if (!text.startsWith(START, start)) {
            return Optional.empty();
        }
        // Names may have brackets of their own; the longest that a block has is meant.
        Text found = null;
        for (Text id : block.inner.keySet()) {
            boolean isLonger = found == null || id.utf8().length() > found.utf8().length();
            if (isLonger && text.startsWith(id + ">", start + START.length())) {
                found = id;
            }
        }
        if (found == null) {
            return Optional.empty();
        }
        block.unused.remove(found);
        int end = start + START.length() + found.toString().length() + 1;
        return Optional.of(new LiteralReader.Result(block.inner.get(found), end));
    }
}
