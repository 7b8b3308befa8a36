package dev.pyclair.compiler.token;

import dev.pyclair.code.Resource;
import java.util.BitSet;

/**
 * Which characters beyond ASCII names are made of, as {@code identifiers.tsv} has it, which {@code
 * tools/unicode/identifiers.py} makes.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}, {@code _PyUnicode_ScanIdentifier}</a>
 */
final class Identifiers {
    private Identifiers() {}

    /** Holds the table, which is read when first a name is not all ASCII. */
    private static final class Table {
        static final BitSet STARTS = new BitSet();
        static final BitSet PARTS = new BitSet();

        static {
            Resource.text(Identifiers.class, "identifiers.tsv")
                    .lines()
                    .filter(row -> !row.startsWith("#") && !row.startsWith("first"))
                    .forEach(Table::add);
        }

        private static void add(String row) {
            String[] cells = row.split("\t");
            int first = Integer.parseInt(cells[0], 16);
            int end = Integer.parseInt(cells[1], 16) + 1;
            PARTS.set(first, end);
            if (cells[2].equals("start")) {
                STARTS.set(first, end);
            }
        }
    }

    /** The index of the first character that cannot stand where it does, or -1. */
    static int firstInvalid(String name) {
        for (int i = 0; i < name.length(); ) {
            int point = name.codePointAt(i);
            boolean isValid = point < 0x80 || (i == 0 ? Table.STARTS : Table.PARTS).get(point);
            if (!isValid) {
                return i;
            }
            i += Character.charCount(point);
        }
        return -1;
    }
}
