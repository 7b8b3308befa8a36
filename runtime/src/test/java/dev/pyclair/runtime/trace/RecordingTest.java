package dev.pyclair.runtime.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.asm.CodeBuilder;
import dev.pyclair.bytecode.Label;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecordingTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();

    /** {@code def f(items, x): items.append(x); return 10 // x}. */
    private static CodeObject appends() {
        return CodeBuilder.function(VERSION, "f", "items, x")
                .op("RESUME", 0)
                .op("LOAD_FAST", "items")
                .op("LOAD_ATTR", "append")
                .op("PUSH_NULL")
                .op("LOAD_FAST", "x")
                .op("CALL", 1)
                .op("POP_TOP")
                .op("LOAD_CONST", Literal.parse("10", VERSION))
                .op("LOAD_FAST", "x")
                .op("BINARY_OP", "//")
                .op("RETURN_VALUE")
                .build();
    }

    private final Recording recording = new Recording(1000, code -> true);
    private final Python python = Python.builder().tracer(recording).build();

    private static List<String> shown(Playback playback) {
        var shown = new ArrayList<String>();
        shown.add(playback.step() + " " + playback.output());
        for (Call call : playback.moment().calls()) {
            shown.add(call.offset() + " " + call.stack() + " " + call.variables());
        }
        return shown;
    }

    @Test
    void showsWhatIsBeforeEachInstruction() {
        python.function(appends()).call(List.of(1), 5);
        recording.end();
        Playback playback = recording.playback();
        playback.go(5);
        Call call = playback.top().orElseThrow();

        assertThat(call.stack())
                .containsExactly("<built-in method append of list object>", "NULL", "5");
        assertThat(call.variables())
                .containsExactly(
                        new TracedFrame.Variable("items", Optional.of("[1]")),
                        new TracedFrame.Variable("x", Optional.of("5")));
        playback.forward();
        assertThat(playback.changes())
                .containsExactly(
                        "popped <built-in method append of list object>, NULL, 5, pushed None",
                        "items = [1, 5]");
    }

    @Test
    void goesBackToTheVerySameMoments() {
        python.function(appends()).call(List.of(1), 5);
        recording.end();
        Playback playback = recording.playback();
        var forwards = new ArrayList<List<String>>();
        do {
            forwards.add(shown(playback));
        } while (playback.forward());

        assertThat(forwards).hasSize(12);
        for (int i = forwards.size() - 1; i >= 0; i--) {
            assertThat(shown(playback)).isEqualTo(forwards.get(i));
            assertThat(playback.back()).isEqualTo(i > 0);
        }
    }

    @Test
    void knowsWhereAnExceptionCameFrom() {
        assertThatThrownBy(() -> python.function(appends()).call(List.of(), 0))
                .isInstanceOf(PythonException.class);
        recording.end();
        Playback playback = recording.playback();
        playback.go(9);

        assertThat(playback.exception())
                .contains("ZeroDivisionError('integer division or modulo by zero')");
        playback.forward();
        assertThat(playback.top()).isEmpty();
    }

    @Test
    void endsAProgramThatItHasNoRoomFor() {
        Label start = Label.named("start");
        CodeObject endless =
                CodeBuilder.function(VERSION, "endless", "")
                        .op("RESUME", 0)
                        .with(start)
                        .op("JUMP_BACKWARD", start)
                        .build();

        assertThatThrownBy(() -> python.function(endless).call())
                .isInstanceOf(Recording.FullException.class)
                .hasMessage("the recording has 1000 instructions, its limit");
    }
}
