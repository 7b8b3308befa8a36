package dev.pyclair.conformance;

import dev.pyclair.MalformedPycException;
import dev.pyclair.asm.AssemblyText;
import dev.pyclair.asm.CodeBuilder;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes files apart and puts them together again, by elements and by assembler text, and counts
 * what came out the same.
 *
 * <p>Usage: {@code RebuildSweep FOLDER...}; a line for every folder, and one for what is different.
 */
public final class RebuildSweep {
    private static final int MOST_EXAMPLES = 10;

    private int files;
    private int sameFiles;
    private int codes;
    private int sameCode;
    private int sameLines;
    private int sameExceptions;
    private int sameStack;
    private int smallerStack;
    private final List<String> examples = new ArrayList<>();

    /**
     * Sweeps folders.
     *
     * @param folders the folders
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] folders) throws IOException {
        boolean isSame = true;
        for (String folder : folders) {
            var sweep = new RebuildSweep();
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                    if (path.toString().endsWith(".pyc")) {
                        sweep.file(path);
                    }
                }
            }
            System.out.println(folder + ": " + sweep);
            sweep.examples.forEach(example -> System.out.println("  " + example));
            isSame &= sweep.isWhole();
        }
        System.exit(isSame ? 0 : 1);
    }

    private void file(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        files++;
        PycFile pyc;
        try {
            pyc = PycFile.read(bytes.clone());
        } catch (MalformedPycException e) {
            example(path + ": " + e.getMessage());
            return;
        }
        if (Arrays.equals(AssemblyText.parse(AssemblyText.of(pyc)).toBytes(), bytes)) {
            sameFiles++;
        } else {
            example(path + ": assembled again it differs");
        }
        Deque<CodeObject> open = new ArrayDeque<>();
        open.push(pyc.code());
        while (!open.isEmpty()) {
            CodeObject code = open.pop();
            code(path, code);
            code.nested().forEach(open::push);
        }
    }

    private void code(Path path, CodeObject code) {
        codes++;
        CodeObject built = CodeBuilder.from(code).withAll(CodeModel.of(code)).build();
        sameCode += built.code().equals(code.code()) ? 1 : 0;
        sameLines += built.lineTable().equals(code.lineTable()) ? 1 : 0;
        sameExceptions += built.exceptionTable().equals(code.exceptionTable()) ? 1 : 0;
        sameStack += built.stackSize() == code.stackSize() ? 1 : 0;
        smallerStack += built.stackSize() < code.stackSize() ? 1 : 0;
        if (built.stackSize() != code.stackSize()) {
            example(
                    path
                            + " "
                            + code.qualname()
                            + " line "
                            + code.firstLine()
                            + ": stack "
                            + built.stackSize()
                            + " for "
                            + code.stackSize());
        }
    }

    private void example(String text) {
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(text);
        }
    }

    /** Whether all but stack sizes came out the same, and those of 9,999 in 10,000. */
    private boolean isWhole() {
        return sameFiles == files
                && sameCode == codes
                && sameLines == codes
                && sameExceptions == codes
                && 10_000L * sameStack >= 9_999L * codes;
    }

    @Override
    public String toString() {
        return "files "
                + files
                + ", assembled the same "
                + sameFiles
                + "; code objects "
                + codes
                + ", same code "
                + sameCode
                + ", line table "
                + sameLines
                + ", exception table "
                + sameExceptions
                + ", stack size "
                + sameStack
                + " (smaller "
                + smallerStack
                + ")";
    }
}
