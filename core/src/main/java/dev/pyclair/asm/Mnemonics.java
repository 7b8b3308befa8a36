package dev.pyclair.asm;

import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.util.Locale;
import java.util.Optional;

/** The names of instructions as people write them. */
final class Mnemonics {
    private static final int MOST_DISTANCE = 4;

    private final InstructionSet set;

    Mnemonics(InstructionSet set) {
        this.set = set;
    }

    /** What to say of a name that no instruction has. */
    String unknown(String name) {
        String problem = "no instruction of " + set.version() + " is named '" + name + "'";
        return nearest(name).map(near -> problem + "; did you mean " + near + "?").orElse(problem);
    }

    private Optional<String> nearest(String name) {
        String best = "";
        int least = MOST_DISTANCE;
        for (Entry entry : set.entries()) {
            if (entry.isDefined() && entry.specializes().isEmpty() && !entry.isInstrumented()) {
                int distance = distance(name.toUpperCase(Locale.ROOT), entry.name());
                if (distance < least) {
                    least = distance;
                    best = entry.name();
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The edit distance of two words, by Wagner and Fischer. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
