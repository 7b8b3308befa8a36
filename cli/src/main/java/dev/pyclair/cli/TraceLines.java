package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.runtime.trace.TracedFrame;
import dev.pyclair.runtime.trace.Tracer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Prints each instruction of a program to standard error before it runs, with the stack that it
 * finds.
 */
final class TraceLines implements Tracer {
    private final Console console;
    private final String filename;
    private final InstructionTexts texts = new InstructionTexts();
    private long number;

    /**
     * A tracer.
     *
     * @param filename the name of the source whose code is traced
     */
    TraceLines(Console console, String filename) {
        this.console = console;
        this.filename = filename;
    }

    @Override
    public boolean sees(CodeObject code) {
        return code.filename().toString().equals(filename);
    }

    @Override
    public void before(TracedFrame frame) {
        String instruction = texts.text(frame.code(), frame.offset());
        String stack = String.join(", ", frame.stack());
        print(
                StepLines.start(number++, depth(frame), frame.code(), frame.line(), frame.offset())
                        + StepLines.padded(instruction)
                        + (stack.isEmpty() ? "" : " | " + stack));
    }

    private static int depth(TracedFrame frame) {
        int depth = 0;
        Optional<TracedFrame> each = frame.caller();
        while (each.isPresent()) {
            depth++;
            each = each.get().caller();
        }
        return depth;
    }

    @Override
    public void raised(TracedFrame frame, String exception) {
        print(StepLines.raised(exception));
    }

    private void print(String line) {
        try {
            console.remark(line.stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
