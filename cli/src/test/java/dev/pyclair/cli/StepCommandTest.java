package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.asm.AssemblyText;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonException;
import dev.pyclair.runtime.PythonFunction;
import dev.pyclair.runtime.trace.Call;
import dev.pyclair.runtime.trace.Recording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StepCommandTest {
    /**
     * {@code outer(x)} returns {@code inner(x) + 1}, and {@code inner(x)} returns {@code 6 // x}.
     */
    private static final String TEXT =
            """
            .python 3.13

            .function inner(x)
                RESUME        0
                LOAD_CONST    6
                LOAD_FAST     x
                BINARY_OP     //
                RETURN_VALUE
            .end

            .function outer(x)
                RESUME        0
                LOAD_GLOBAL   inner + NULL
                LOAD_FAST     x
                CALL          1
                LOAD_CONST    1
                BINARY_OP     +
                RETURN_VALUE
            .end
            """;

    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();
    private final PycFile file = AssemblyText.parse(TEXT);

    private Path made() {
        return write(folder.resolve("f.pyc"), file.toBytes());
    }

    private StepWalk walk(int argument) {
        var recording = new Recording(1000, code -> !code.name().toString().equals("<module>"));
        Python python = Python.builder().tracer(recording).build();
        try {
            ((PythonFunction) python.load(file, "__main__").get("outer")).call(argument);
        } catch (PythonException e) {
            assertThat(e.typeName()).isEqualTo("ZeroDivisionError");
        }
        recording.end();
        return new StepWalk(recording.playback());
    }

    private static String place(StepWalk walk) {
        Optional<Call> call = walk.playback().top();
        return call.map(each -> each.code().name() + " " + each.offset()).orElse("end");
    }

    @Test
    void printsALineAStep() {
        assertThat(tester.run("step", made())).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .startsWith("     0  <module>:")
                .contains("STORE_NAME inner                     popped <function inner>; inner =");
    }

    @Test
    void printsJson() {
        assertThat(tester.run("step", "--json", made())).isEqualTo(ExitCode.DONE);
        assertThat(tester.out().lines().findFirst().orElseThrow())
                .startsWith("{\"step\":0,\"depth\":0,\"function\":\"<module>\"")
                .contains("\"opname\":\"RESUME\"", "\"stack\":[]", "\"raises\":null}");
    }

    @Test
    void endsAtTheMostSteps() {
        assertThat(tester.run("step", "--steps", "2", made())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.out().lines()).hasSize(2);
        assertThat(tester.err()).endsWith("the recording has 2 instructions, its limit\n");
    }

    @Test
    void runTracesToStandardError() {
        assertThat(tester.run("run", "--trace", made())).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEmpty();
        assertThat(tester.err()).contains("STORE_NAME inner                     | <function inner");
    }

    @Test
    void goesOverCallsAndOutOfThem() {
        StepWalk walk = walk(2);
        walk.step(true);
        walk.step(true);
        walk.step(true);
        assertThat(place(walk)).isEqualTo("outer 14");
        walk.over(true);
        assertThat(place(walk)).isEqualTo("outer 22");
        walk.over(false);
        assertThat(place(walk)).isEqualTo("outer 14");
        walk.step(true);
        assertThat(place(walk)).isEqualTo("inner 0");
        walk.out(true);
        assertThat(place(walk)).isEqualTo("outer 22");
        walk.step(false);
        walk.out(false);
        assertThat(place(walk)).isEqualTo("outer 14");
    }

    @Test
    void goesToBreakpoints() {
        StepWalk walk = walk(2);
        walk.playback().go(6);
        String there = place(walk);
        walk.toggleBreakpoint();
        walk.playback().go(0);
        walk.toBreakpoint(true);
        assertThat(place(walk)).isEqualTo(there);
        walk.toBreakpoint(true);
        assertThat(place(walk)).isEqualTo("end");
        walk.toBreakpoint(false);
        assertThat(place(walk)).isEqualTo(there);
        walk.toggleBreakpoint();
        walk.toBreakpoint(false);
        assertThat(walk.playback().step()).isZero();
    }

    @Test
    void aPageFitsItsScreen() {
        StepWalk walk = walk(2);
        walk.playback().go(6);
        var page = new StepPage("f.pyc", Optional.empty(), 20, "");
        for (int[] size : new int[][] {{80, 24}, {30, 14}, {200, 60}}) {
            List<StepPage.Row> rows = page.rows(walk, size[0], size[1]);

            assertThat(rows).hasSize(size[1]);
            assertThat(rows).allMatch(row -> row.text().length() <= size[0]);
            assertThat(rows).filteredOn(StepPage.Row::isMarked).hasSize(1);
        }
        String text = text(page.rows(walk, 80, 24));
        assertThat(text).contains("step 6 of 20, inner", "> ", "x = 2", "outer, line", "  6");
    }

    @Test
    void aPageTellsWhatIsRaised() {
        StepWalk walk = walk(0);
        walk.playback().go(7);

        assertThat(text(new StepPage("f.pyc", Optional.empty(), 9, "").rows(walk, 100, 24)))
                .contains("next raises ZeroDivisionError('integer division or modulo by zero')");
        walk.playback().go(100);
        assertThat(text(new StepPage("f.pyc", Optional.empty(), 9, "gone").rows(walk, 100, 24)))
                .contains("gone");
    }

    private static String text(List<StepPage.Row> rows) {
        var text = new StringBuilder();
        for (StepPage.Row row : rows) {
            text.append(row.text()).append('\n');
        }
        return text.toString();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(tester.run("step")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.run("step", "--steps", "x", made())).isEqualTo(ExitCode.USAGE);
        Path none = folder.resolve("none");
        assertThat(tester.run("run", "--allow-read", none, made())).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).contains("--allow-read takes a folder, and");
        assertThat(tester.run("step", none)).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void saysWhichOptionWouldAllowIt() {
        String opens =
                """
                .python 3.13
                .function f()
                    RESUME      0
                    LOAD_GLOBAL open + NULL
                    LOAD_CONST  'FILE'
                    CALL        1
                    RETURN_VALUE
                .end
                """
                        .replace("FILE", folder.resolve("f.pyc").toString());
        made();
        Path text = write(folder.resolve("g.pyasm"), opens.getBytes(StandardCharsets.UTF_8));
        Path program = folder.resolve("g.pyc");
        tester.run("asm", text, "-o", program);

        assertThat(tester.run("call", program, "f")).isEqualTo(1);
        assertThat(tester.err()).contains("--allow-read DIR would allow it: '" + folder);
        assertThat(tester.run("call", "--allow-read", folder, program, "f"))
                .isEqualTo(ExitCode.DONE);
    }
}
