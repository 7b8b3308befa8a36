package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.Instruction;
import dev.pyclair.runtime.trace.Call;
import dev.pyclair.runtime.trace.Playback;
import dev.pyclair.runtime.trace.TracedFrame;
import java.io.IOException;
import java.util.Optional;

/** The steps of a program, a line each: an instruction, and what it has changed. */
final class StepLines {
    private static final int WIDTH = 36;

    private final Console console;
    private final InstructionTexts texts = new InstructionTexts();

    StepLines(Console console) {
        this.console = console;
    }

    /** How a line starts: number, place and offset. */
    static String start(long number, int depth, CodeObject code, int line, int offset) {
        String place =
                "  ".repeat(Math.min(depth, 20)) + code.name() + ":" + (line < 0 ? "-" : line);
        return left(Long.toString(number), 6)
                + "  "
                + right(place, 18)
                + left("" + offset, 5)
                + " ";
    }

    private static String left(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String right(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    static String padded(String instruction) {
        return right(instruction, WIDTH);
    }

    static String raised(String exception) {
        return left("!", 6) + "  raised " + exception;
    }

    /** Prints all steps. */
    void print(Playback playback) throws IOException {
        Optional<Call> call = playback.top();
        while (call.isPresent()) {
            int number = playback.step();
            int depth = playback.moment().calls().size() - 1;
            Optional<String> raised = playback.exception();
            String start =
                    start(number, depth, call.get().code(), call.get().line(), call.get().offset());
            String text = texts.text(call.get().code(), call.get().offset());
            playback.forward();
            String changes = String.join("; ", playback.changes());
            console.print(
                    Visible.line((start + padded(text) + " " + changes).stripTrailing()) + "\n");
            if (raised.isPresent()) {
                console.print(Visible.line(raised(raised.get())) + "\n");
            }
            call = playback.top();
        }
    }

    /** Prints all steps as JSON, an object a line: what is before each instruction. */
    void printJson(Playback playback) throws IOException {
        for (Optional<Call> call = playback.top(); call.isPresent(); call = playback.top()) {
            var out = new Utf8Builder(1024);
            write(playback, call.get(), new JsonWriter(out));
            out.append('\n');
            console.write(out.toBytes().toArray());
            playback.forward();
        }
    }

    private void write(Playback playback, Call call, JsonWriter json) {
        json.open('{').key("step").value(playback.step());
        json.key("depth").value(playback.moment().calls().size() - 1);
        json.key("function").value(call.code().qualname().toString());
        json.key("file").value(call.code().filename().toString());
        json.key("line");
        if (call.line() < 0) {
            json.nothing();
        } else {
            json.value(call.line());
        }
        json.key("offset").value(call.offset());
        Optional<Instruction> instruction = texts.at(call.code(), call.offset());
        json.key("opname").value(instruction.map(Instruction::opname).orElse(""));
        json.key("argrepr").value(instruction.map(Instruction::argrepr).orElse(""));
        json.key("stack").values(call.stack());
        json.key("variables").open('{');
        for (TracedFrame.Variable variable : call.variables()) {
            json.key(variable.name());
            if (variable.value().isPresent()) {
                json.value(variable.value().get());
            } else {
                json.nothing();
            }
        }
        json.close('}').key("written").value(playback.moment().written());
        json.key("changes").values(playback.changes());
        json.key("raises");
        if (playback.exception().isPresent()) {
            json.value(playback.exception().get());
        } else {
            json.nothing();
        }
        json.close('}');
    }
}
