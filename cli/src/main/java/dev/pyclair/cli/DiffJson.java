package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.Instruction;
import dev.pyclair.dis.diff.CodeChange;
import dev.pyclair.dis.diff.CodeDiff;
import dev.pyclair.dis.diff.FieldChange;
import dev.pyclair.dis.diff.Row;
import dev.pyclair.dis.diff.Side;
import dev.pyclair.dis.diff.TreeDiff;
import java.util.Locale;
import java.util.Optional;

/** A comparison as a line of JSON; {@code docs/json.md} says what is in it. */
final class DiffJson {
    private final Utf8Builder out;
    private final JsonWriter json;

    DiffJson(Utf8Builder out) {
        this.out = out;
        this.json = new JsonWriter(out);
    }

    /** Writes the comparison and its end of line. */
    void write(Input left, CodeObject before, Input right, CodeObject after, TreeDiff diff) {
        json.open('{');
        file("left", left, before);
        file("right", right, after);
        json.key("equal").value(diff.isEqual());
        json.key("codes").open('[');
        for (CodeChange change : diff.codes()) {
            if (change instanceof CodeChange.Added added) {
                alone("added", "right", added.node());
            } else if (change instanceof CodeChange.Removed removed) {
                alone("removed", "left", removed.node());
            } else if (change instanceof CodeDiff code) {
                code(code);
            }
        }
        json.close(']').close('}');
        out.append('\n');
    }

    private void file(String key, Input input, CodeObject code) {
        json.key(key).open('{').key("file").value(input.label());
        json.key("python").value(code.version().toString()).close('}');
    }

    private void alone(String state, String key, CodeTree.Node node) {
        json.open('{').key("state").value(state);
        place(key, node);
        json.close('}');
    }

    private void place(String key, CodeTree.Node node) {
        json.key(key).open('{').key("qualname").value(node.qualname());
        json.key("offset").value(node.code().fileOffset()).close('}');
    }

    private void code(CodeDiff code) {
        boolean isEqual = code.isEqual();
        json.open('{').key("state").value(isEqual ? "same" : "changed");
        place("left", code.left());
        place("right", code.right());
        if (!isEqual) {
            json.key("fields").open('[');
            for (FieldChange change : code.fields()) {
                json.open('{').key("field").value(change.field().toString());
                json.key("before").values(change.before());
                json.key("after").values(change.after()).close('}');
            }
            json.close(']').key("rows").open('[');
            for (Row row : code.rows()) {
                row(row);
            }
            json.close(']');
        }
        json.close('}');
    }

    private void row(Row row) {
        json.open('{').key("kind").value(row.kind().name().toLowerCase(Locale.ROOT));
        if (row.label().isPresent()) {
            json.key("label").value(row.label().getAsInt());
        }
        side("left", row.left());
        side("right", row.right());
        json.close('}');
    }

    private void side(String key, Optional<Side> side) {
        if (side.isEmpty()) {
            return;
        }
        Instruction instruction = side.get().instruction();
        json.key(key).open('{').key("offset").value(instruction.offset());
        json.key("opname").value(instruction.opname());
        if (instruction.arg().isPresent()) {
            json.key("arg").value(instruction.arg().getAsInt());
            json.key("argument").value(side.get().argument());
        }
        if (instruction.lineNumber().isPresent()) {
            json.key("line").value(instruction.lineNumber().getAsInt());
        }
        json.close('}');
    }
}
