package dev.pyclair.cli;

import dev.pyclair.dis.Instruction;
import dev.pyclair.runtime.trace.Call;
import dev.pyclair.runtime.trace.Playback;
import dev.pyclair.runtime.trace.TracedFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A moment of a program as a page of text: source, instructions, stack, variables, calls, output.
 */
final class StepPage {
    private static final int OUTPUT_ROWS = 3;
    private static final String KEYS =
            "q quit  right left step  down up over calls  s line  o out  b c breakpoint  g G :N go";

    private final String title;
    private final Optional<ProgramSources> sources;
    private final int last;
    private final String ending;
    private final InstructionTexts texts = new InstructionTexts();

    /**
     * Pages of a recording.
     *
     * @param title the name of the program
     * @param last the number of the last moment
     * @param ending what is to be said at the end
     */
    StepPage(String title, Optional<ProgramSources> sources, int last, String ending) {
        this.title = title;
        this.sources = sources;
        this.last = last;
        this.ending = ending;
    }

    /** A row; the one that is next, or where the program stands, is marked. */
    record Row(String text, boolean isMarked) {}

    /** The page, with as many rows as the screen has, none wider than it. */
    List<Row> rows(StepWalk walk, int width, int height) {
        Playback playback = walk.playback();
        var rows = new ArrayList<Row>();
        rows.add(new Row(cut(header(playback), width), false));
        int middle = Math.max(6, height - OUTPUT_ROWS - 3);
        Optional<Call> call = playback.top();
        if (call.isPresent()) {
            List<Row> source = source(call.get(), middle / 3, width);
            rows.addAll(source);
            rows.addAll(columns(walk, call.get(), middle - source.size(), width));
        } else {
            rows.add(new Row("", false));
            for (String line : end().split("\n")) {
                rows.add(new Row(cut(Visible.line(line), width), false));
            }
        }
        while (rows.size() < height - OUTPUT_ROWS - 2) {
            rows.add(new Row("", false));
        }
        rows.add(new Row(cut(effect(playback), width), false));
        rows.addAll(output(playback, width));
        rows.add(new Row(cut(KEYS, width), false));
        return rows.size() > height ? rows.subList(0, height) : rows;
    }

    private String header(Playback playback) {
        String place =
                playback.top()
                        .map(call -> ", " + call.code().qualname() + ", line " + line(call))
                        .orElse(", the end");
        return Visible.line(title + "  step " + playback.step() + " of " + last + place);
    }

    private static String line(Call call) {
        return call.line() < 0 ? "-" : Integer.toString(call.line());
    }

    private String end() {
        return ending.isEmpty() ? "The program has ended." : ending;
    }

    private static String effect(Playback playback) {
        String changes = String.join("; ", playback.changes());
        String raises = playback.exception().map(text -> "  next raises " + text).orElse("");
        return Visible.line("done: " + (changes.isEmpty() ? "nothing" : changes) + raises);
    }

    /** Lines of source around the one that is next; none if the source is not there. */
    private List<Row> source(Call call, int most, int width) {
        var rows = new ArrayList<Row>();
        Optional<String> text =
                sources.flatMap(each -> each.text(call.code().filename().toString()));
        if (text.isEmpty()) {
            return rows;
        }
        String[] lines = text.get().split("\r\n|\n|\r", -1);
        int centre = Math.max(1, call.line());
        int from = Math.max(1, Math.min(centre - most / 2, lines.length - most + 1));
        for (int i = from; i < from + most && i <= lines.length; i++) {
            boolean isHere = i == call.line();
            String shown = (isHere ? "> " : "  ") + padded(i + " ", 5) + lines[i - 1];
            rows.add(new Row(cut(Visible.line(shown.replace("\t", "    ")), width), isHere));
        }
        rows.add(new Row("-".repeat(width), false));
        return rows;
    }

    private List<Row> columns(StepWalk walk, Call call, int height, int width) {
        int left = Math.min(width, Math.max(30, width * 11 / 20));
        List<Row> instructions = instructions(walk, call, height);
        List<String> values = values(walk.playback(), call);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < height; i++) {
            Row row = i < instructions.size() ? instructions.get(i) : new Row("", false);
            String right = i < values.size() ? Visible.line(values.get(i)) : "";
            String text = padded(cut(row.text(), left - 1), left) + right;
            rows.add(new Row(cut(text, width), row.isMarked()));
        }
        return rows;
    }

    private List<Row> instructions(StepWalk walk, Call call, int height) {
        List<Instruction> all = texts.of(call.code());
        int here = 0;
        while (here < all.size() && all.get(here).offset() != call.offset()) {
            here++;
        }
        var rows = new ArrayList<Row>();
        int from = Math.max(0, Math.min(here - height / 2, all.size() - height));
        for (int i = from; i < all.size() && rows.size() < height; i++) {
            Instruction each = all.get(i);
            String mark = walk.isBreakpoint(call.code(), each.offset()) ? "*" : " ";
            String text =
                    (i == here ? ">" : " ")
                            + mark
                            + padded(each.offset() + " ", 5)
                            + texts.text(call.code(), each.offset());
            rows.add(new Row(Visible.line(text), i == here));
        }
        return rows;
    }

    /** The stack, the variables and the calls, one below the other. */
    private static List<String> values(Playback playback, Call call) {
        var lines = new ArrayList<String>();
        lines.add("stack (" + call.stack().size() + "), the top first");
        for (int i = call.stack().size() - 1; i >= 0; i--) {
            lines.add("  " + call.stack().get(i));
        }
        lines.add("variables");
        for (TracedFrame.Variable variable : call.variables()) {
            lines.add("  " + variable.name() + " = " + variable.value().orElse("(none)"));
        }
        lines.add("calls, the innermost first");
        List<Call> calls = playback.moment().calls();
        for (int i = calls.size() - 1; i >= 0; i--) {
            lines.add("  " + calls.get(i).code().qualname() + ", line " + line(calls.get(i)));
        }
        return lines;
    }

    private static List<Row> output(Playback playback, int width) {
        var rows = new ArrayList<Row>();
        String[] lines = playback.output().split("\n", -1);
        int end = lines.length - (lines[lines.length - 1].isEmpty() ? 1 : 0);
        for (int i = 0; i < OUTPUT_ROWS; i++) {
            int index = Math.max(0, end - OUTPUT_ROWS) + i;
            String line = index < end ? Visible.line(lines[index]) : "";
            rows.add(new Row(cut((i == 0 ? "out: " : "     ") + line, width), false));
        }
        return rows;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, Math.max(0, width));
    }
}
