package dev.pyclair.cli;

import dev.pyclair.code.Utf8Builder;
import dev.pyclair.marshal.TreeDifference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether a cached file comes from its source.
 *
 * @param file the cached file
 * @param state how it came out
 * @param source its source, if there is one
 * @param level of optimisation at which it was compiled; -1 if it was not
 * @param differences from what the source gives; empty but where the file differs
 * @param reason why it is not proved; empty but there
 * @param trailing bytes behind the code
 * @param stale why no import would run it, as far as that is known
 */
record Proof(
        Path file,
        State state,
        Optional<Path> source,
        int level,
        List<TreeDifference> differences,
        String reason,
        int trailing,
        String stale) {
    private static final int TOLD = 3;

    /** How a file came out. */
    enum State {
        /** Its code is what the compiler makes of the source. */
        MATCHES("matches"),
        /** Its code is something else. */
        DIFFERS("differs"),
        /** It cannot be told. */
        NOT_PROVED("not proved");

        private final String words;

        State(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    static Proof notProved(Path file, Optional<Path> source, String reason) {
        return new Proof(file, State.NOT_PROVED, source, -1, List.of(), reason, 0, "");
    }

    /**
     * The lines about the file.
     *
     * @param isVerbose whether to tell that all is well
     */
    byte[] text(boolean isVerbose) {
        var out = new Utf8Builder(256);
        switch (state) {
            case MATCHES -> {
                if (isVerbose || trailing > 0) {
                    line(out, " " + source.orElseThrow() + behind());
                }
            }
            case NOT_PROVED -> line(out, ": " + reason);
            case DIFFERS -> appendDifferences(out);
        }
        return out.toBytes().toArray();
    }

    private void appendDifferences(Utf8Builder out) {
        int more = differences.size() - TOLD;
        for (int i = 0; i < Math.min(TOLD, differences.size()); i++) {
            boolean isLast = more <= 0 && i == differences.size() - 1;
            line(out, ": " + differences.get(i) + (isLast ? end() : ""));
        }
        if (more > 0) {
            line(out, ": and in " + more + (more == 1 ? " more place" : " more places") + end());
        }
    }

    private String end() {
        return behind() + (stale.isEmpty() ? "" : " (it is stale: " + stale + ")");
    }

    private String behind() {
        return trailing == 0
                ? ""
                : "; behind the code are "
                        + trailing
                        + (trailing == 1 ? " byte" : " bytes")
                        + " that imports ignore";
    }

    private void line(Utf8Builder out, String rest) {
        out.append(Visible.line(file + ": " + state + rest));
        out.append('\n');
    }

    /** One object. */
    byte[] json() {
        var out = new Utf8Builder(256);
        var json = new JsonWriter(out);
        json.open('{').key("path").value(file.toString());
        json.key("state").value(state.toString());
        if (source.isPresent()) {
            json.key("source").value(source.get().toString());
        }
        if (level >= 0) {
            json.key("level").value(level);
        }
        if (!reason.isEmpty()) {
            json.key("reason").value(reason);
        }
        if (state == State.DIFFERS) {
            json.key("differences").open('[');
            for (TreeDifference each : differences) {
                write(each, json);
            }
            json.close(']');
        }
        if (state != State.NOT_PROVED) {
            json.key("trailing").value(trailing);
        }
        if (!stale.isEmpty()) {
            json.key("stale").value(stale);
        }
        json.close('}');
        out.append('\n');
        return out.toBytes().toArray();
    }

    private static void write(TreeDifference difference, JsonWriter json) {
        json.open('{').key("qualname").value(difference.qualname());
        json.key("field").value(difference.field().pythonName());
        if (difference.index() >= 0) {
            json.key("index").value(difference.index());
        }
        if (!difference.left().isEmpty()) {
            json.key("cached").value(difference.left());
        }
        if (!difference.right().isEmpty()) {
            json.key("compiled").value(difference.right());
        }
        json.close('}');
    }
}
