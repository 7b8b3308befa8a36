package dev.pyclair.conformance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be said of one path of the planted tree.
 *
 * @param path relative to the folder of it all, escaped as in URLs
 * @param state the state, {@code none} if there is to be no line
 * @param variants the states where bodies are looked at, for root, and where another version is
 *     asked for
 * @param python the version whose file it is, if it is one's
 * @param source the path of its source, if that is told
 */
record PlantedState(
        String path,
        String state,
        Map<String, String> variants,
        Optional<String> python,
        Optional<String> source) {
    static final String NONE = "none";
    private static final String OPEN = "-";

    /** The states that come before the question whose file it is. */
    private static final Set<String> BEFORE_VERSIONS =
            Set.of(NONE, "link", "unreadable", "broken", "leftover");

    /** Who looks, and at what. */
    record View(boolean bodies, boolean root, Optional<String> python) {}

    static PlantedState of(String[] cells) {
        var variants = new HashMap<String, String>();
        if (!cells[3].equals(OPEN)) {
            for (String variant : cells[3].split(" ")) {
                String[] parts = variant.split("=");
                variants.put(parts[0], parts[1]);
            }
        }
        return new PlantedState(cells[1], cells[2], variants, told(cells[4]), told(cells[5]));
    }

    private static Optional<String> told(String cell) {
        return cell.equals(OPEN) ? Optional.empty() : Optional.of(cell);
    }

    /** The name of the case, which is that of its folder. */
    String name() {
        return path.split("/")[1];
    }

    /**
     * The state for a view, {@code none} if there is to be no line. Whose a file is comes before
     * what is behind its header and before its source.
     */
    String in(View view) {
        String seen = view.root() ? variants.getOrDefault("root", state) : state;
        if (view.python().isPresent() && !view.python().equals(python)) {
            return BEFORE_VERSIONS.contains(seen)
                    ? variants.getOrDefault("others", seen)
                    : "foreign";
        }
        return view.bodies() ? variants.getOrDefault("bodies", seen) : seen;
    }
}
