package dev.pyclair.cli;

import dev.pyclair.code.Utf8Builder;
import dev.pyclair.source.SourceException;
import java.util.List;
import java.util.Optional;

/**
 * How a source came out.
 *
 * @param source its path
 * @param state what was done
 * @param files the cached files that are there now
 * @param lines for standard output
 * @param notes for standard error
 * @param fault why CPython refuses the source
 * @param reason why there is no file, where the source is not to blame; empty otherwise
 */
record CompileReport(
        String source,
        State state,
        List<String> files,
        List<String> lines,
        List<String> notes,
        Optional<SourceException> fault,
        String reason) {
    /** What was done with a source. */
    enum State {
        /** Cached files were made. */
        COMPILED("compiled"),
        /** All of them were valid. */
        CURRENT("current"),
        /** It is no source, or was to be left out. */
        SKIPPED("skipped"),
        /** At least one was not made. */
        FAILED("failed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    static CompileReport of(
            String source,
            State state,
            List<String> files,
            List<String> lines,
            List<String> notes) {
        return new CompileReport(source, state, files, lines, notes, Optional.empty(), "");
    }

    /** One object. */
    byte[] json() {
        var out = new Utf8Builder(256);
        var json = new JsonWriter(out);
        json.open('{').key("source").value(source).key("state").value(state.toString());
        json.key("files").open('[');
        for (String file : files) {
            json.value(file);
        }
        json.close(']');
        if (fault.isPresent()) {
            SourceException error = fault.get();
            json.key("error").open('{').key("type").value(error.kind().pythonName());
            json.key("message").value(error.words());
            if (error.line() > 0) {
                json.key("line").value(error.line()).key("offset").value(error.offset());
                if (error.endOffset() > 0) {
                    json.key("end_line").value(error.endLine());
                    json.key("end_offset").value(error.endOffset());
                }
            }
            json.close('}');
        }
        if (!reason.isEmpty()) {
            json.key("reason").value(reason);
        }
        json.close('}');
        out.append('\n');
        return out.toBytes().toArray();
    }
}
