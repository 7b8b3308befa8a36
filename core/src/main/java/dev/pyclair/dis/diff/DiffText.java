package dev.pyclair.dis.diff;

import dev.pyclair.code.Utf8Builder;

/**
 * Writes differences as text, in the manner of unified diffs or in two columns.
 *
 * <p>Each code object that differs stands under a line {@code diff NAME}; one that only one side
 * has is a line {@code added NAME} or {@code removed NAME}. Fields come first, a line a value; then
 * hunks of instructions with some equal ones around those that differ. The head of a hunk counts
 * instructions from 1, as unified diffs count lines:
 *
 * <pre>
 *   diff Greeter.greet
 *   -stacksize 5
 *   +stacksize 6
 *   &#64;&#64; -4,3 +4,3 &#64;&#64; line 6
 *         CALL                     1
 *   -     GET_ITER
 *   +     GET_LEN
 *    L1:  FOR_ITER                 to L2
 * </pre>
 */
public final class DiffText {
    private final DiffTextOptions options;

    private DiffText(DiffTextOptions options) {
        this.options = options;
    }

    /**
     * A writer of differences.
     *
     * @param options how they are written
     * @return the writer, which may be shared by threads
     */
    public static DiffText of(DiffTextOptions options) {
        return new DiffText(options);
    }

    /**
     * The text of differences.
     *
     * @param diff the differences
     * @return lines, each with its end; empty if nothing differs
     * @throws dev.pyclair.code.TextLimitException if it is longer than {@link
     *     Utf8Builder#DEFAULT_LIMIT}
     */
    public String text(TreeDiff diff) {
        Utf8Builder out = Utf8Builder.limited(Utf8Builder.DEFAULT_LIMIT);
        append(diff, out);
        return out.toString();
    }

    /**
     * Appends the text of differences.
     *
     * @param diff the differences
     * @param out receives the text
     * @throws dev.pyclair.code.TextLimitException if there is more than it takes
     */
    public void append(TreeDiff diff, Utf8Builder out) {
        for (CodeChange change : diff.changed()) {
            if (change instanceof CodeChange.Added added) {
                title(out, "added ", added.qualname(), added.node().code().firstLine());
            } else if (change instanceof CodeChange.Removed removed) {
                title(out, "removed ", removed.qualname(), removed.node().code().firstLine());
            } else if (change instanceof CodeDiff code) {
                code(code, out);
            }
        }
    }

    private static void title(Utf8Builder out, String what, String name, int line) {
        out.append(what);
        out.append(name);
        out.append(", line ");
        out.append(line);
        out.append('\n');
    }

    private void code(CodeDiff code, Utf8Builder out) {
        out.append("diff ");
        out.append(code.left().qualname());
        if (!code.left().qualname().equals(code.right().qualname())) {
            out.append(" and ");
            out.append(code.right().qualname());
        }
        out.append('\n');
        for (FieldChange change : code.fields()) {
            for (String text : change.before()) {
                field(out, '-', change, text);
            }
            for (String text : change.after()) {
                field(out, '+', change, text);
            }
        }
        RowText rows =
                options.sideBySide()
                        ? new ColumnsText(code.rows(), out, options.width())
                        : new UnifiedText(code.rows(), out);
        new Hunks(code.rows(), options.context()).write(rows, out);
    }

    private static void field(Utf8Builder out, char sign, FieldChange change, String text) {
        out.append(sign);
        out.append(change.field().toString());
        out.append(' ');
        out.append(text);
        out.append('\n');
    }
}
