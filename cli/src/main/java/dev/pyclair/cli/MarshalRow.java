package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.HeaderLayout;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.marshal.CodeField;
import dev.pyclair.marshal.MarshalNode;
import dev.pyclair.marshal.MarshalType;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A run of a file's bytes that means one thing. The rows of a file cover it without gaps.
 *
 * @param offset bytes from the start of the file
 * @param size its length in bytes
 * @param depth 0 for the header and the outermost object
 * @param field which part of its container it is; empty if that goes without saying
 * @param type the type of an object, with the character that stands for it, or what else the bytes
 *     are
 * @param reference the number under which the object can be referred to; {@value #NO_REFERENCE} if
 *     it has none
 * @param value what the bytes stand for; empty for a container
 */
record MarshalRow(
        int offset, int size, int depth, String field, String type, int reference, String value) {
    static final int NO_REFERENCE = -1;

    /** Longer values are cut: their bytes are all there. */
    private static final int LONGEST_VALUE = 60;

    /** A number of more bits is described. */
    private static final int MOST_BITS = 1024;

    /**
     * All rows of a file, in the order of their bytes.
     *
     * @param file the file
     * @param bytes what it was read from
     */
    static List<MarshalRow> of(PycFile file, Bytes bytes) {
        var rows = new ArrayList<MarshalRow>();
        file.header().ifPresent(header -> header(header, rows));
        new Walk(bytes, file.version(), rows)
                .run(file.root(), file.size() - file.trailing().length());
        if (!file.trailing().isEmpty()) {
            int length = file.trailing().length();
            rows.add(
                    part(
                            file.size() - length,
                            length,
                            "trailing bytes",
                            length + ", which CPython ignores"));
        }
        return rows;
    }

    private static MarshalRow part(int offset, int size, String what, String value) {
        return new MarshalRow(offset, size, 0, "", what, NO_REFERENCE, value);
    }

    private static void header(PycHeader header, List<MarshalRow> rows) {
        var text = new HeaderText(header);
        rows.add(part(0, 4, "magic", text.magic()));
        int next = 4;
        if (header.layout() == HeaderLayout.FLAGS) {
            rows.add(part(4, 4, "flags", header.kind().toString()));
            next = 8;
        }
        if (!header.sourceHash().isEmpty()) {
            rows.add(part(next, 8, "source hash", header.sourceHash().toString()));
            return;
        }
        rows.add(part(next, 4, "source time", text.time()));
        if (header.sourceSize().isPresent()) {
            rows.add(part(next + 4, 4, "source size", text.sourceSize()));
        }
    }

    /** Goes through the tree of objects, with a stack of its own. */
    private static final class Walk {
        private static final int UNKNOWN = -1;
        private static final String NUMBER = "number";

        private final Bytes file;
        private final PythonVersion version;

        /** Bytes that a number of a code object takes. */
        private int numberSize;

        private final List<MarshalRow> rows;
        private final ArrayDeque<Step> pending = new ArrayDeque<>();

        /**
         * Reference numbers of objects, and of Python 2's interned strings, which count on their
         * own.
         */
        private final Map<MarshalNode, Integer> references = new IdentityHashMap<>();

        private int nextReference;
        private int nextInterned;

        Walk(Bytes file, PythonVersion version, List<MarshalRow> rows) {
            this.file = file;
            this.version = version;
            this.rows = rows;
        }

        /**
         * What comes next: an object, a number of a code object, or the end of a dict.
         *
         * @param node the object; for a number, the code object that it belongs to
         * @param number the field; null for an object
         * @param isEnd whether only the null behind a dict's items is left
         */
        private record Step(
                MarshalNode node, CodeField number, boolean isEnd, String field, int depth) {}

        void run(MarshalNode root, int end) {
            int first = rows.size();
            pending.push(new Step(root, null, false, "", 0));
            while (!pending.isEmpty()) {
                Step step = pending.pop();
                if (step.isEnd) {
                    add(UNKNOWN, step, "null '0'", NO_REFERENCE, "ends the dict");
                } else if (step.number != null) {
                    add(UNKNOWN, step, NUMBER, NO_REFERENCE, "");
                } else {
                    object(step);
                }
            }
            measure(first, end);
        }

        private void object(Step step) {
            MarshalNode node = step.node;
            MarshalType type = node.type();
            String name =
                    type.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + " '"
                            + type.code()
                            + "'";
            if (node instanceof MarshalNode.Reference reference) {
                String target =
                        "to #" + reference.index() + ", " + clip(valueOf(reference.target()));
                add(node.fileOffset(), step, name, NO_REFERENCE, target);
                return;
            }
            add(node.fileOffset(), step, name, numberOf(node), clip(valueOf(node)));
            if (node instanceof MarshalNode.Code code) {
                fields(code, step.depth + 1);
            } else {
                children(node, step.depth + 1);
            }
        }

        private int numberOf(MarshalNode node) {
            if (version.hasByteStrings() && node.type() == MarshalType.INTERNED) {
                return nextInterned++;
            }
            boolean numbered = node.isFlagged() && !(node.value() instanceof Constant.Singleton);
            return numbered ? nextReference++ : NO_REFERENCE;
        }

        private void fields(MarshalNode.Code node, int depth) {
            numberSize = node.layout().numberSize();
            List<CodeField> fields = node.layout().fields();
            List<MarshalNode> children = node.children();
            int child = children.size();
            for (int i = fields.size() - 1; i >= 0; i--) {
                CodeField field = fields.get(i);
                boolean isNumber = field.isNumber();
                MarshalNode owner = isNumber ? node : children.get(--child);
                pending.push(
                        new Step(owner, isNumber ? field : null, false, field.pythonName(), depth));
            }
        }

        private void children(MarshalNode node, int depth) {
            MarshalType type = node.type();
            boolean pairs = type == MarshalType.DICT || type == MarshalType.FROZENDICT;
            if (pairs) {
                pending.push(new Step(node, null, true, "", depth));
            }
            List<MarshalNode> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                String field = !pairs ? "[" + i + "]" : i % 2 == 0 ? "key" : "value";
                pending.push(new Step(children.get(i), null, false, field, depth));
            }
        }

        private String valueOf(MarshalNode node) {
            Constant value = node.value();
            if (value instanceof CodeObject code) {
                return start(code.qualname()).toString();
            }
            if (value instanceof Constant.Container container) {
                int items = container.items().size();
                return items == 1 ? "1 item" : items + " items";
            }
            if (value instanceof Bytes bytes && bytes.length() > LONGEST_VALUE) {
                return bytes.length() + " bytes";
            }
            if (value instanceof Constant.BigInt number && number.value().bitLength() > MOST_BITS) {
                return "a number of " + number.value().bitLength() + " bits";
            }
            return TextLimit.repr(value instanceof Text text ? start(text) : value, version);
        }

        /** As much of a string as a row may show, and a little more. */
        private static Text start(Text text) {
            int end = 0;
            for (int i = 0; i <= LONGEST_VALUE && end < text.utf8().length(); i++) {
                do {
                    end++;
                } while (end < text.utf8().length() && (text.utf8().at(end) & 0xc0) == 0x80);
            }
            return Text.ofUtf8(text.utf8().part(0, end));
        }

        private static String clip(String text) {
            String line = Visible.line(text);
            return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "...";
        }

        /** Adds a row whose size is not known yet; for a number, not even its offset. */
        private void add(int offset, Step step, String type, int reference, String value) {
            rows.add(new MarshalRow(offset, 0, step.depth, step.field, type, reference, value));
        }

        /**
         * Gives the rows their sizes, from the last to the first: each ends where the next starts.
         */
        private void measure(int first, int streamEnd) {
            int end = streamEnd;
            for (int i = rows.size() - 1; i >= first; i--) {
                MarshalRow row = rows.get(i);
                boolean isNumber = row.type.equals(NUMBER);
                int offset = row.offset;
                if (offset == UNKNOWN) {
                    offset = end - (isNumber ? numberSize : 1);
                }
                String value = isNumber ? number(offset, row.field) : row.value;
                rows.set(
                        i,
                        new MarshalRow(
                                offset,
                                end - offset,
                                row.depth,
                                row.field,
                                row.type,
                                row.reference,
                                value));
                end = offset;
            }
        }

        private String number(int offset, String field) {
            int number = 0;
            for (int i = 0; i < numberSize; i++) {
                number |= file.at(offset + i) << 8 * i;
            }
            if (numberSize == Short.BYTES) {
                number = (short) number;
            }
            return field.equals(CodeField.FLAGS.pythonName())
                    ? FlagNames.text(number, version)
                    : Integer.toString(number);
        }
    }
}
