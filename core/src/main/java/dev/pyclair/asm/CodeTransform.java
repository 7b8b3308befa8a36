package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one code object of another.
 *
 * <p>{@link #applyToTree} does so for a code object and all that are inside; {@link #ofElements}
 * makes a transform of what is to become of each element.
 */
@FunctionalInterface
public interface CodeTransform {
    /**
     * Transforms one code object; those among its constants are not its concern.
     *
     * @param code the code object
     * @return another, or the same if there is nothing to change
     */
    CodeObject apply(CodeObject code);

    /** What becomes of an element. */
    @FunctionalInterface
    interface Elements {
        /**
         * Adds to the builder what stands in the place of an element: itself, others, or nothing.
         *
         * @param builder has the fields and lists of the code object
         * @param element the element
         */
        void accept(CodeBuilder builder, CodeElement element);
    }

    /**
     * A transform that goes through the elements of the code.
     *
     * @param elements what becomes of each
     * @return the transform
     */
    static CodeTransform ofElements(Elements elements) {
        return code -> {
            CodeBuilder builder = CodeBuilder.from(code);
            for (CodeElement element : CodeModel.of(code).elements()) {
                elements.accept(builder, element);
            }
            return builder.build();
        };
    }

    /**
     * This transform and then another.
     *
     * @param next the other
     * @return both
     */
    default CodeTransform andThen(CodeTransform next) {
        return code -> next.apply(apply(code));
    }

    /**
     * Transforms a code object and all that are among its constants, inner ones first. What stands
     * at several places is transformed once.
     *
     * @param root the outermost
     * @return what becomes of it
     */
    default CodeObject applyToTree(CodeObject root) {
        return applyToTree(root, (original, code) -> apply(code));
    }

    /** What becomes of one of the code objects of a tree. */
    @FunctionalInterface
    interface InTree {
        /**
         * Transforms one code object.
         *
         * @param original as it stands in the tree, which tells it from others that are equal
         * @param code the same, with what has become of those inside
         * @return another, or the same if there is nothing to change
         */
        CodeObject apply(CodeObject original, CodeObject code);
    }

    /**
     * Transforms a code object and all that are among its constants, as {@link
     * #applyToTree(CodeObject)}, each in its own way.
     *
     * @param root the outermost
     * @param transform what becomes of each
     * @return what becomes of the outermost
     */
    static CodeObject applyToTree(CodeObject root, InTree transform) {
        Map<CodeObject, CodeObject> done = new IdentityHashMap<>();
        Deque<CodeObject> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            CodeObject code = open.peek();
            boolean isWaiting = false;
            for (CodeObject inner : code.nested()) {
                if (!done.containsKey(inner)) {
                    open.push(inner);
                    isWaiting = true;
                }
            }
            if (!isWaiting) {
                open.pop();
                done.computeIfAbsent(code, key -> transform.apply(key, withNested(key, done)));
            }
        }
        return done.get(root);
    }

    private static CodeObject withNested(CodeObject code, Map<CodeObject, CodeObject> done) {
        boolean isChanged = false;
        List<Constant> consts = new ArrayList<>(code.consts().size());
        for (Constant constant : code.consts()) {
            Constant now = constant instanceof CodeObject inner ? done.get(inner) : constant;
            isChanged |= now != constant;
            consts.add(now);
        }
        return isChanged ? code.withConsts(consts) : code;
    }
}
