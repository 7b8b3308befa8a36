package dev.pyclair.cli;

import dev.pyclair.code.Utf8Builder;

/**
 * What a check over many files came to.
 *
 * @param files how many there were
 * @param failed how many could not be read, or on how many the check did not hold
 */
record Counts(int files, int failed) {
    /** One line. */
    byte[] text(String good, boolean json) {
        var out = new Utf8Builder(64);
        if (json) {
            new JsonWriter(out)
                    .open('{')
                    .key("files")
                    .value(files)
                    .key(good)
                    .value(files - failed)
                    .key("failed")
                    .value(failed)
                    .close('}');
        } else {
            out.append(
                    "files " + files + ", " + good + " " + (files - failed) + ", failed " + failed);
        }
        out.append('\n');
        return out.toBytes().toArray();
    }
}
