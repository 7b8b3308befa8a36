package dev.pyclair.cli;

import dev.pyclair.UnknownMagicException;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.pyc.PycFile;

/**
 * A file that a command made, as whoever reads it will find it, and what the verifier says of it.
 *
 * @param bytes the file
 * @param pyc what was read from them, so that code objects know where they are in it
 * @param verdict of the verifier
 */
record MadeFile(byte[] bytes, PycFile pyc, Verdict verdict) {
    static final Option UNVERIFIED =
            Option.flag("Write what the verifier rejects, too; it says why.", "--unverified");

    static final String REJECTED = "the verifier rejects it";

    static final String NOT_WRITTEN =
            ", so nothing is written; --unverified writes it all the same";

    static MadeFile of(PycFile made) {
        byte[] bytes = made.toBytes();
        PycFile pyc = read(bytes, made);
        return new MadeFile(bytes, pyc, Verdict.of(pyc.root().value()));
    }

    /** Reads a file of which all is known that its header might not tell. */
    private static PycFile read(byte[] bytes, PycFile made) {
        PythonVersion version = made.version();
        if (made.header().isEmpty()) {
            return PycFile.readRaw(bytes, version);
        }
        try {
            PycFile pyc = PycFile.read(bytes);
            if (pyc.version() == version) {
                return pyc;
            }
        } catch (UnknownMagicException e) {
            // A text may give the header any magic number.
            return PycFile.read(bytes, version);
        }
        return PycFile.read(bytes, version);
    }

    /** Why it is not accepted. */
    String reason() {
        return verdict.fault().isEmpty() ? REJECTED : "it cannot be verified";
    }

    /** What to do with a file that is written if the verifier accepts it, or nobody asks it to. */
    Result checked(String label, boolean isUnverified) {
        if (verdict.isAccepted() || isUnverified) {
            return Result.of(bytes).withNotes(verdict.notes(label));
        }
        return Result.finding(reason() + NOT_WRITTEN).withNotes(verdict.notes(label));
    }

    /** What to do with a text that shows the file. */
    Result shown(byte[] text, boolean isUnverified) {
        Result shown = Result.of(text);
        return verdict.isAccepted() || isUnverified ? shown : shown.withFinding(REJECTED);
    }

    /** The listing of a code object of the file, as a console takes it. */
    byte[] listing(CodeObject code, Disassembler disassembler, Console console) {
        Utf8Builder out = TextLimit.builder(bytes.length);
        disassembler.append(code, out);
        byte[] text = out.toBytes().toArray();
        if (console.outIsTerminal()) {
            text = Visible.lines(text);
        }
        return console.isColoured() ? LineColours.apply(text) : text;
    }
}
