package dev.pyclair.pyc.cache;

import dev.pyclair.pyc.cache.Step.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an import has looked at so far. */
final class Trail {
    private static final Afterwards NOTHING = new Afterwards.Nothing();

    private final CacheFiles files;
    private final List<Step> steps = new ArrayList<>();

    Trail(CacheFiles files) {
        this.files = files;
    }

    void add(Look look, String path, String finding) {
        steps.add(new Step(look, path, finding));
    }

    Optional<FileStatus> status(Look look, String path) {
        Optional<FileStatus> status = files.status(path);
        add(
                look,
                path,
                status.map(s -> HeaderSteps.text(s.mtime()) + ", " + s.size() + " bytes")
                        .orElse("not to be had"));
        return status;
    }

    FileRead read(Look look, String path) {
        FileRead read = files.read(path);
        add(
                look,
                path,
                read instanceof FileRead.Content content
                        ? content.bytes().length() + " bytes"
                        : ((FileRead.Failure) read).fault().toString());
        return read;
    }

    /** A decision after which nothing is written. */
    ImportDecision decide(Outcome outcome, Reason reason, String detail) {
        return decide(outcome, reason, detail, NOTHING);
    }

    ImportDecision decide(Outcome outcome, Reason reason, String detail, Afterwards afterwards) {
        return new ImportDecision(outcome, reason, detail, afterwards, steps);
    }

    /** An import that a file ends which cannot be read. */
    ImportDecision unreadable(Reason reason, FileFault fault, String path) {
        return decide(
                new Outcome.Raises(fault.pythonType(), fault + ": '" + path + "'"),
                reason,
                fault.toString());
    }
}
