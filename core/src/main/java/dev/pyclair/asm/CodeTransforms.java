package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.bytecode.PositionMark;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.LineTableFormat;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.Map;

/**
 * Transforms that are ready to use.
 *
 * <pre>{@code
 * CodeObject lean = CodeTransforms.dropAsserts()
 *         .andThen(CodeTransforms.stripDocstrings())
 *         .applyToTree(pyc.code());
 * }</pre>
 */
public final class CodeTransforms {
    private CodeTransforms() {}

    /**
     * Asserts that never fail: what is tested is still computed, its result no longer matters.
     *
     * @return the transform
     */
    public static CodeTransform dropAsserts() {
        return new DropAsserts();
    }

    /**
     * No docstrings: neither {@code __doc__} of functions nor of modules and classes.
     *
     * @return the transform
     */
    public static CodeTransform stripDocstrings() {
        return new StripDocstrings();
    }

    /**
     * No lines and no columns: all that is left is the first line of each code object.
     *
     * @return the transform
     */
    public static CodeTransform stripPositions() {
        return code -> {
            CodeBuilder builder = CodeBuilder.from(code);
            if (knowsNoLine(code.version())) {
                builder.with(new PositionMark(Positions.UNKNOWN));
            }
            for (CodeElement element : CodeModel.of(code).elements()) {
                if (!(element instanceof PositionMark)) {
                    builder.with(element);
                }
            }
            return builder.build();
        };
    }

    private static boolean knowsNoLine(PythonVersion version) {
        return version.lineTableFormat() == LineTableFormat.RANGES
                || version.lineTableFormat().hasColumns();
    }

    /**
     * Counts instructions, and changes nothing.
     *
     * @param counts receives how often each instruction stands in the code, by its name
     * @return the transform
     */
    public static CodeTransform countInstructions(Map<String, Integer> counts) {
        return CodeTransform.ofElements(
                (builder, element) -> {
                    if (element instanceof CodeInstruction instruction) {
                        counts.merge(instruction.opname(), 1, Integer::sum);
                    }
                    builder.with(element);
                });
    }

    /**
     * Another file name instead of one that starts with something.
     *
     * @param start what {@code co_filename} starts with, perhaps all of it
     * @param replacement what stands in its place
     * @return the transform
     */
    public static CodeTransform relocate(String start, String replacement) {
        return code -> {
            String filename = code.filename().toString();
            return filename.startsWith(start)
                    ? code.withFilename(Text.of(replacement + filename.substring(start.length())))
                    : code;
        };
    }

    /**
     * Another name wherever one stands: of globals, attributes, variables, and of functions and
     * classes themselves. Strings among the constants stay, the names of keyword arguments too.
     *
     * @param name the name
     * @param replacement the other
     * @return the transform
     */
    public static CodeTransform rename(String name, String replacement) {
        Text from = Text.of(name);
        Text to = Text.of(replacement);
        return code -> {
            CodeObject renamed =
                    code.toBuilder()
                            .names(renamed(code.names(), from, to))
                            .varNames(renamed(code.localNames(), from, to))
                            .cellVars(renamed(code.cellNames(), from, to))
                            .freeVars(renamed(code.freeNames(), from, to))
                            .build();
            CodeObject named = renamed.name().equals(from) ? renamed.withName(to) : renamed;
            return named.withQualname(renamed(named.qualname(), name, replacement));
        };
    }

    /** A qualified name whose parts are renamed. */
    private static Text renamed(Text qualname, String name, String replacement) {
        String[] parts = qualname.toString().split("\\.", -1);
        boolean isChanged = false;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equals(name)) {
                parts[i] = replacement;
                isChanged = true;
            }
        }
        return isChanged ? Text.of(String.join(".", parts)) : qualname;
    }

    private static Names renamed(Names names, Text from, Text to) {
        var texts = new Text[names.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = names.text(i).equals(from) ? to : names.text(i);
        }
        return Names.of(texts);
    }

    /**
     * Another constant wherever one stands; not inside of tuples and sets.
     *
     * @param constant the constant, not a code object
     * @param replacement the other
     * @return the transform
     */
    public static CodeTransform replaceConstant(Constant constant, Constant replacement) {
        return new ReplaceConstant(constant, replacement);
    }
}
