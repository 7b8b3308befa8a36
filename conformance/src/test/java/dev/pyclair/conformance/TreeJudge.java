package dev.pyclair.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Who says in what states the files of a tree are. */
interface TreeJudge {
    /** What is said of one path; the state in the words of the report. */
    record Judged(Path path, String state) {}

    /**
     * Judges a tree.
     *
     * @param tree the folder, absolute
     * @param view what is looked at, and for which version
     * @return a line for each file that is a cached file or poses as one, valid ones too
     * @throws IOException if the tree is not there
     */
    List<Judged> judge(Path tree, PlantedState.View view) throws IOException;
}
