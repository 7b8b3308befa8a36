package dev.pyclair.verify;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The resource {@code stack.tsv} as one version sees it: what its instructions do to the stack.
 *
 * <p>A line has the name of an instruction, the versions for which it holds ({@code 3.11-3.13}),
 * the range of opargs that have a meaning ({@code 0-2}, or {@code -} for all), the {@link Effect}
 * and, where it differs, that of the jump ({@code -} else), and a {@link Special} case or {@code
 * -}.
 *
 * <p>Read once a version, and shared.
 */
final class StackTable {
    private static final StackTable[] LOADED = new StackTable[PythonVersion.values().length];
    private static final String RESOURCE = "stack.tsv";

    private final Map<String, Transfer> transfers = new HashMap<>();
    private final boolean isWhole;

    private StackTable(PythonVersion version) {
        text().lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .forEach(line -> read(line.split("\t"), version));
        isWhole = isWhole(this, InstructionSet.of(version));
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
        return of(version).isWhole;
    }

    private static boolean isWhole(StackTable table, InstructionSet set) {
        for (InstructionSet.Entry entry : set.entries()) {
            if (entry.isDefined()
                    && entry.specializes().isEmpty()
                    && !entry.isInstrumented()
                    && table.transfer(entry).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String text() {
        try (InputStream in = StackTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String[] cells, PythonVersion version) {
        if (cells.length != 6) {
            throw new IllegalStateException(RESOURCE + " has a line of " + cells.length + " cells");
        }
        if (!covers(cells[1], version)) {
            return;
        }
        int dash = cells[2].indexOf('-');
        boolean isBounded = cells[2].length() > 1;
        Effect through = Effect.parse(cells[3]);
        var transfer =
                new Transfer(
                        isBounded ? Integer.parseInt(cells[2].substring(0, dash)) : 0,
                        isBounded
                                ? Integer.parseInt(cells[2].substring(dash + 1))
                                : Integer.MAX_VALUE,
                        through,
                        cells[4].equals("-") ? through : Effect.parse(cells[4]),
                        cells[5].equals("-") ? Special.NONE : Special.named(cells[5]));
        if (transfers.put(cells[0], transfer) != null) {
            throw new IllegalStateException(
                    RESOURCE + " has two lines for " + cells[0] + " of " + version);
        }
    }

    private static boolean covers(String versions, PythonVersion version) {
        int dash = versions.indexOf('-');
        PythonVersion first = parse(dash < 0 ? versions : versions.substring(0, dash));
        PythonVersion last = parse(versions.substring(dash + 1));
        return version.compareTo(first) >= 0 && version.compareTo(last) <= 0;
    }

    private static PythonVersion parse(String name) {
        return PythonVersion.parse(name)
                .orElseThrow(() -> new IllegalStateException(RESOURCE + " names " + name));
    }

    /** The line of an instruction. */
    Optional<Transfer> transfer(InstructionSet.Entry entry) {
        return Optional.ofNullable(transfers.get(entry.name()));
    }
}
