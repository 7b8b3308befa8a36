package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.util.List;

/** Explains every byte of a file. */
final class MarshalCommand implements Command {
    private static final int BYTES_A_LINE = 8;
    private static final int DEEPEST_INDENT = 30;
    private static final int REFERENCE_WIDTH = 6;

    @Override
    public String summary() {
        return "Explain every byte: offset, bytes, reference number, type and value of each object.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Common.CODE,
                Common.OPTIMIZE,
                Common.PYTHON,
                Common.RAW,
                Common.JSON,
                Common.OUTPUT);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair marshal app.pyc",
                        "the file from its magic number to its last byte"),
                new Example(
                        "pyclair marshal --raw --python 3.12 code.bin",
                        "a marshal stream without a header"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var common = new Common(arguments, console);
        return common.run(
                common.isJson() ? ".json" : ".txt",
                (input, bytes) -> {
                    PycFile file = common.read(bytes);
                    var all = Bytes.window(bytes, 0, bytes.length);
                    List<MarshalRow> rows = MarshalRow.of(file, all);
                    Utf8Builder out = TextLimit.builder(bytes.length);
                    if (common.isJson()) {
                        json(input, file, rows, out);
                    } else {
                        for (MarshalRow row : rows) {
                            print(row, all, out);
                        }
                    }
                    return Result.of(out.toBytes().toArray());
                });
    }

    /** The first bytes with the explanation, then lines with the other bytes alone. */
    private static void print(MarshalRow row, Bytes file, Utf8Builder out) {
        int end = row.offset() + row.size();
        for (int offset = row.offset(); offset < end; offset += BYTES_A_LINE) {
            out.appendHex(offset, 8);
            out.append("  ");
            int count = Math.min(BYTES_A_LINE, end - offset);
            for (int i = 0; i < count; i++) {
                out.appendHex(file.at(offset + i), 2);
            }
            if (offset == row.offset()) {
                out.spaces(2 * (BYTES_A_LINE - count) + 2);
                String reference = row.reference() < 0 ? "" : "#" + row.reference();
                out.append(reference);
                out.spaces(Math.max(1, REFERENCE_WIDTH - reference.length()));
                out.spaces(2 * Math.min(row.depth(), DEEPEST_INDENT));
                if (!row.field().isEmpty()) {
                    out.append(row.field());
                    out.append(": ");
                }
                out.append(row.type());
                if (!row.value().isEmpty()) {
                    out.append(' ');
                    out.append(row.value());
                }
            }
            out.append('\n');
        }
    }

    private static void json(Input input, PycFile file, List<MarshalRow> rows, Utf8Builder out) {
        var json = new JsonWriter(out);
        json.open('{').key("file").value(input.label());
        json.key("python").value(file.version().toString());
        json.key("size").value(file.size());
        json.key("parts").open('[');
        for (MarshalRow row : rows) {
            json.open('{').key("offset").value(row.offset());
            json.key("size").value(row.size());
            json.key("depth").value(row.depth());
            if (!row.field().isEmpty()) {
                json.key("field").value(row.field());
            }
            json.key("type").value(row.type());
            if (row.reference() >= 0) {
                json.key("reference").value(row.reference());
            }
            if (!row.value().isEmpty()) {
                json.key("value").value(row.value());
            }
            json.close('}');
        }
        json.close(']').close('}');
        out.append('\n');
    }
}
