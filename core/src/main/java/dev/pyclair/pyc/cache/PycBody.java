package dev.pyclair.pyc.cache;

import dev.pyclair.MalformedPycException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.cache.Step.Look;

/** The object behind a header that was accepted: whether it is code. */
final class PycBody {
    private static final int REFERENCE_FLAG = 0x80;

    /** The type byte of no object, for which marshal has an error of its own. */
    private static final int NULL = '0';

    private PycBody() {}

    /** Decides by the body of a cached file; from here on nothing falls back to the source. */
    static ImportDecision decide(
            Trail trail, Reason reason, String detail, String path, Bytes file, Words words) {
        try {
            PycFile pyc = PycFile.read(file.toArray(), words.version());
            if (pyc.root().value() instanceof CodeObject) {
                trail.add(Look.BODY, path, "code");
                return trail.decide(new Outcome.RunsPyc(path), reason, detail);
            }
            String type = "an object of type '" + pyc.root().type().code() + "'";
            trail.add(Look.BODY, path, type);
            return trail.decide(words.notCode(), Reason.BODY_NOT_CODE, type);
        } catch (MalformedPycException e) {
            trail.add(Look.BODY, path, e.getMessage());
            String type = e.isTruncated() ? "EOFError" : "ValueError";
            int start = words.version().headerLayout().size();
            if (start < file.length() && (file.at(start) & ~REFERENCE_FLAG) == NULL) {
                type = words.nullError();
            }
            return trail.decide(
                    new Outcome.Raises(type, e.getMessage()),
                    e.isTruncated() ? Reason.BODY_TRUNCATED : Reason.BODY_MALFORMED,
                    e.getMessage());
        }
    }

    /**
     * What differs between the importers.
     *
     * @param version the interpreter
     * @param notCode what it does with an object that is not code
     * @param nullError the class of its exception where there is no object
     */
    record Words(PythonVersion version, Outcome notCode, String nullError) {
        Words(PythonVersion version, Outcome notCode) {
            this(version, notCode, "TypeError");
        }
    }
}
