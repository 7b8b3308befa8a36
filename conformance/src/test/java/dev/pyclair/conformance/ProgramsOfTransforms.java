package dev.pyclair.conformance;

import dev.pyclair.asm.CodeTransform;
import dev.pyclair.asm.CodeTransforms;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.pyc.PycFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of the corpus that CPython compiled, and then a transform changed. */
final class ProgramsOfTransforms {
    private final PythonVersion version;

    private ProgramsOfTransforms(PythonVersion version) {
        this.version = version;
    }

    static List<BuiltProgram> of(PythonVersion version) {
        var maker = new ProgramsOfTransforms(version);
        return List.of(
                // Untouched, to see that it is the transforms which make the difference.
                maker.program(
                        "asserts_kept",
                        "asserts",
                        code -> code,
                        "checked(0, 0) raises AssertionError: ",
                        "checked(1, 2) raises AssertionError: different"),
                maker.program(
                        "asserts_dropped",
                        "asserts",
                        CodeTransforms.dropAsserts(),
                        "checked(0, 0) == True",
                        "checked(1, 2) == True"),
                maker.program(
                        "constant_kept",
                        "docstrings",
                        code -> code,
                        "async_() == 'Not one either.'",
                        "many() == 1"),
                maker.program(
                        "constant_replaced",
                        "docstrings",
                        CodeTransforms.replaceConstant(
                                        maker.string("Not one either."), maker.string("Another."))
                                .andThen(
                                        CodeTransforms.replaceConstant(
                                                new Constant.Int(1), new Constant.Int(70000))),
                        "async_() == 'Another.'",
                        "many() == 70000"),
                maker.program(
                        "docstrings_stripped",
                        "docstrings",
                        CodeTransforms.stripDocstrings(),
                        "(__doc__, one.__doc__, Class.__doc__) == (None, None, None)",
                        "Class.method.__doc__ == None",
                        "many() == 1"),
                maker.program(
                        "name_changed",
                        "docstrings",
                        CodeTransforms.rename("many", "few"),
                        "few() == 1",
                        "few.__name__ == 'few'",
                        "'many' in globals() == False"),
                maker.program(
                        "file_relocated",
                        "docstrings",
                        CodeTransforms.relocate("docstrings", "/srv/docstrings"),
                        "one.__code__.co_filename == '/srv/docstrings.py'",
                        "Class.method.__code__.co_filename == '/srv/docstrings.py'"),
                maker.program(
                        "positions_stripped",
                        "docstrings",
                        CodeTransforms.stripPositions(),
                        "many() == 1",
                        "many.__code__.co_firstlineno == 12"));
    }

    private Constant string(String text) {
        return version.hasByteStrings()
                ? Bytes.of(text.getBytes(StandardCharsets.UTF_8))
                : Text.of(text);
    }

    private BuiltProgram program(
            String name, String compiled, CodeTransform transform, String... expectations) {
        PycFile pyc = PycFile.read(Corpus.bytes("corpus/" + version + "/" + compiled + ".pyc"));
        return BuiltProgram.of(version, name, transform.applyToTree(pyc.code()), expectations);
    }
}
