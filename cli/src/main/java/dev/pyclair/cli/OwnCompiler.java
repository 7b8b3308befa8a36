package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.Magic;
import dev.pyclair.source.SourceException;

/**
 * Pyclair's own compiler.
 *
 * @param version whose code it makes
 */
record OwnCompiler(PythonVersion version) implements ProvingCompiler {
    /** {@code co_filename}, which proofs leave out. */
    private static final String NAME = "<source>";

    @Override
    public Bytes magic() {
        return Magic.of(version).bytes();
    }

    @Override
    public String tag() {
        return version.cacheTag().orElse("");
    }

    @Override
    public String label() {
        return "the compiler";
    }

    @Override
    public String identity() {
        return "CPython " + version;
    }

    @Override
    public byte[] compile(byte[] source, int level) throws CompileErrorException {
        try {
            return new PythonSource(source, false, NAME, 0)
                    .file(version, level, warning -> {})
                    .toBytes();
        } catch (SourceException e) {
            String place = e.line() > 0 ? " (line " + e.line() + ")" : "";
            throw new CompileErrorException(e.kind().pythonName() + ": " + e.words() + place);
        }
    }
}
