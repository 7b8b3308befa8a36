package dev.pyclair.verify;

import dev.pyclair.code.NamedRows;
import dev.pyclair.code.PythonVersion;
import java.util.List;
import java.util.Optional;

/**
 * The resource {@code stack.tsv} as one version sees it: what its instructions do to the stack.
 *
 * <p>A line has the name of an instruction, the versions for which it holds ({@code 3.11-3.13}),
 * the range of opargs that have a meaning ({@code 0-2}, or {@code -} for all), the {@link Effect}
 * and, where it differs, that of the jump ({@code -} else), and a {@link Special} case or {@code
 * -}.
 *
 * <p>A line {@code @covered} has in its second column versions of which all instructions have a
 * line. Read once a version, and shared.
 */
final class StackTable {
    private static final StackTable[] LOADED = new StackTable[PythonVersion.values().length];
    private static final String RESOURCE = "stack.tsv";

    private static final String COVERED = "@covered";

    private static final NamedRows ROWS = NamedRows.of(StackTable.class, RESOURCE);

    private final PythonVersion version;

    private StackTable(PythonVersion version) {
        this.version = version;
    }

    static StackTable of(PythonVersion version) {
        // A race reads it twice; both are equal.
        StackTable known = LOADED[version.ordinal()];
        if (known == null) {
            known = new StackTable(version);
            LOADED[version.ordinal()] = known;
        }
        return known;
    }

    /** Whether the table says something of every instruction of a version. */
    static boolean covers(PythonVersion version) {
        return of(version).row(COVERED) != null;
    }

    /** The row of a name that holds for this version, or null. */
    private List<String> row(String name) {
        List<String> found = null;
        for (List<String> row : ROWS.rows(name)) {
            if (covers(row.get(1), version)) {
                if (found != null) {
                    throw new IllegalStateException(
                            RESOURCE + " has two lines for " + name + " of " + version);
                }
                found = row;
            }
        }
        return found;
    }

    private static Transfer read(List<String> cells) {
        if (cells.size() != 6) {
            throw new IllegalStateException(RESOURCE + " has a line of " + cells.size() + " cells");
        }
        int dash = cells.get(2).indexOf('-');
        boolean isBounded = cells.get(2).length() > 1;
        Effect through = Effect.parse(cells.get(3));
        return new Transfer(
                isBounded ? Integer.parseInt(cells.get(2).substring(0, dash)) : 0,
                isBounded ? Integer.parseInt(cells.get(2).substring(dash + 1)) : Integer.MAX_VALUE,
                through,
                cells.get(4).equals("-") ? through : Effect.parse(cells.get(4)),
                cells.get(5).equals("-") ? Special.NONE : Special.named(cells.get(5)));
    }

    private static boolean covers(String versions, PythonVersion version) {
        int dash = versions.indexOf('-');
        PythonVersion first = parse(dash < 0 ? versions : versions.substring(0, dash));
        PythonVersion last = parse(versions.substring(dash + 1));
        return version.compareTo(first) >= 0 && version.compareTo(last) <= 0;
    }

    private static PythonVersion parse(String name) {
        Optional<PythonVersion> version = PythonVersion.parse(name);
        if (version.isEmpty()) {
            throw new IllegalStateException(RESOURCE + " names " + name);
        }
        return version.get();
    }

    /** Whether this version has an instruction. */
    boolean has(String name) {
        return row(name) != null;
    }

    /** What the row of an instruction says; it is taken apart each time. */
    Optional<Transfer> transfer(String name) {
        List<String> row = row(name);
        return row == null ? Optional.empty() : Optional.of(read(row));
    }
}
