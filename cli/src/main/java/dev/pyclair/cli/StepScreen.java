package dev.pyclair.cli;

import dev.pyclair.runtime.trace.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** Goes through a recording on the whole of a terminal. */
final class StepScreen {
    /** Milliseconds in which the rest of a key comes that begins with an escape. */
    private static final long REST = 50;

    private static final int ESCAPE = 27;

    private final StepWalk walk;
    private final StepPage page;
    private final Recording recording;
    private final boolean isColoured;

    StepScreen(String word, Recording recording, StepEnding ending, Console console) {
        this.recording = recording;
        walk = new StepWalk(recording.playback());
        Optional<ProgramSources> sources =
                word.equals(Input.STANDARD_INPUT)
                        ? Optional.empty()
                        : Optional.of(new ProgramSources(Path.of(word)));
        page = new StepPage(word, sources, recording.size() - 1, ending.text());
        isColoured = console.isColoured();
    }

    /** Shows it until somebody ends it. */
    void show() throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            Attributes before = terminal.enterRawMode();
            terminal.puts(Capability.enter_ca_mode);
            terminal.puts(Capability.keypad_xmit);
            try {
                loop(terminal);
            } finally {
                terminal.puts(Capability.exit_ca_mode);
                terminal.puts(Capability.keypad_local);
                terminal.setAttributes(before);
                terminal.flush();
            }
        }
    }

    private void loop(Terminal terminal) throws IOException {
        var display = new Display(terminal, true);
        NonBlockingReader keys = terminal.reader();
        String typed = "";
        while (true) {
            draw(terminal, display, typed);
            String key = key(keys);
            if (key.equals("q") && typed.isEmpty() || key.isEmpty()) {
                return;
            }
            typed = typed.isEmpty() && !key.equals(":") ? obey(key) : type(typed, key);
        }
    }

    private void draw(Terminal terminal, Display display, String typed) {
        int width = Math.max(20, terminal.getWidth());
        int height = Math.max(12, terminal.getHeight());
        display.resize(height, width);
        var lines = new ArrayList<AttributedString>();
        List<StepPage.Row> rows = page.rows(walk, width, height);
        for (StepPage.Row row : rows) {
            AttributedStyle style = AttributedStyle.DEFAULT;
            if (row.isMarked()) {
                style = isColoured ? style.foreground(AttributedStyle.CYAN).bold() : style.bold();
            }
            lines.add(new AttributedString(row.text(), style));
        }
        if (!typed.isEmpty()) {
            lines.set(lines.size() - 1, new AttributedString(typed));
        }
        display.update(lines, 0);
    }

    /**
     * The next key: a character, or the last letter of an escape behind {@code ^}; empty at the
     * end.
     */
    private static String key(NonBlockingReader keys) throws IOException {
        int first = keys.read();
        if (first < 0) {
            return "";
        }
        if (first != ESCAPE) {
            return String.valueOf((char) first);
        }
        var rest = new StringBuilder("^");
        for (int next = keys.read(REST); next >= 0; next = keys.read(REST)) {
            rest.append((char) next);
            if (Character.isLetter(next) && next != 'O' || next == '~') {
                break;
            }
        }
        return rest.toString().replace("[", "").replace("O", "");
    }

    /** Takes a character of a number; at its end, goes there. */
    private String type(String typed, String key) {
        if (key.equals("\r") || key.equals("\n")) {
            try {
                walk.playback().go(Integer.parseInt(typed.substring(1)));
            } catch (NumberFormatException e) {
                // No number: it stays where it is.
                return "";
            }
            return "";
        }
        if (key.equals("\b") || key.equals("\u007f")) {
            return typed.substring(0, typed.length() - 1);
        }
        return key.length() == 1 && key.charAt(0) >= ' ' ? typed + key : "";
    }

    /** Does what a key says; nothing is typed then. */
    private String obey(String key) {
        switch (key) {
            case "^C", "l", "n", " " -> walk.step(true);
            case "^D", "h", "p" -> walk.step(false);
            case "^B", "j" -> walk.over(true);
            case "^A", "k" -> walk.over(false);
            case "s", "\r", "\n" -> walk.line(true);
            case "S" -> walk.line(false);
            case "o" -> walk.out(true);
            case "O" -> walk.out(false);
            case "b" -> walk.toggleBreakpoint();
            case "c" -> walk.toBreakpoint(true);
            case "C" -> walk.toBreakpoint(false);
            case "g", "^H", "^1~" -> walk.playback().go(0);
            case "G", "^F", "^4~" -> walk.playback().go(recording.size());
            default -> {}
        }
        return "";
    }
}
