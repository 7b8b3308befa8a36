package dev.pyclair.pyc.cache;

import java.util.List;

/**
 * What an import does with the files before it, and why.
 *
 * @param outcome what it does
 * @param reason why
 * @param detail what was found and what was expected; may be empty
 * @param afterwards what it leaves behind
 * @param steps what was looked at, in order
 */
public record ImportDecision(
        Outcome outcome, Reason reason, String detail, Afterwards afterwards, List<Step> steps) {
    /** A decision; the list of steps is copied. */
    public ImportDecision {
        steps = List.copyOf(steps);
    }

    /** {@return the decision as a sentence} */
    public String sentence() {
        String details = detail.isEmpty() ? "" : " (" + detail + ")";
        return what() + ", because " + reason + details + written() + ".";
    }

    private String what() {
        if (outcome instanceof Outcome.RunsSource source) {
            return source.path() + " is compiled and runs";
        }
        if (outcome instanceof Outcome.RunsPyc pyc) {
            return pyc.path() + " runs";
        }
        if (outcome instanceof Outcome.RunsExtension extension) {
            return extension.path() + " is loaded";
        }
        if (outcome instanceof Outcome.Namespace namespace) {
            return namespace.path() + " is a namespace package";
        }
        return "the import fails with " + ((Outcome.Raises) outcome).pythonType();
    }

    private String written() {
        if (afterwards instanceof Afterwards.Written written) {
            return "; then it is cached in "
                    + written.path()
                    + ", with a header of kind "
                    + written.header().kind();
        }
        if (afterwards instanceof Afterwards.Failed failed) {
            return "; it is not cached, because " + failed.obstacle();
        }
        return "";
    }
}
