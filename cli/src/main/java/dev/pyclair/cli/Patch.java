package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.asm.CodeTransform;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeShape;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Constant;
import dev.pyclair.code.LiteralWriter;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.marshal.CanonicalWriter;
import dev.pyclair.marshal.CompilerForm;
import dev.pyclair.marshal.MarshalNode;
import dev.pyclair.pyc.PycFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes to a file, and how many code objects each of them has changed. */
final class Patch {
    private static final int MOST_NAMED = 5;

    private final List<Change> changes = new ArrayList<>();

    /** Why they cannot be made; empty if they can. */
    private String problem = "";

    /** One change. */
    private static final class Change {
        private final String words;
        private final CodeTransform transform;

        /** The code object that it is for; empty for all that are chosen. */
        private final Optional<CodeObject> only;

        /** Whether it is a mistake if there is nothing to change. */
        private final boolean isWanted;

        private int count;

        Change(String words, CodeTransform transform, Optional<CodeObject> only, boolean isWanted) {
            this.words = words;
            this.transform = transform;
            this.only = only;
            this.isWanted = isWanted;
        }

        CodeObject apply(CodeObject code) {
            CodeObject changed = transform.apply(code);
            if (isSame(code, changed)) {
                return code;
            }
            count++;
            return changed;
        }

        String line() {
            String objects = count == 1 ? " code object" : " code objects";
            return only.isPresent() ? words : words + ": " + count + objects;
        }
    }

    /**
     * Adds a change.
     *
     * @param words what it changes
     * @param isWanted whether it is a mistake if there is nothing to change
     */
    void add(String words, CodeTransform transform, boolean isWanted) {
        changes.add(new Change(words, transform, Optional.empty(), isWanted));
    }

    /**
     * The one code object that an option is about.
     *
     * @param chosen what --function chooses; none if it is not given
     */
    Optional<CodeObject> one(Option option, CodeObject root, List<CodeObject> chosen) {
        List<CodeObject> candidates = chosen;
        if (chosen.isEmpty()) {
            candidates = CodeTree.of(root).stream().map(CodeTree.Node::code).toList();
        }
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        problem =
                option
                        + " is about one code object, and "
                        + (chosen.isEmpty() ? "the file has " : "--function chooses ")
                        + candidates.size()
                        + ": "
                        + names(root, candidates)
                        + (chosen.isEmpty()
                                ? "; choose one with --function"
                                : "; [N] at the end of a name takes the N-th, from 0");
        return Optional.empty();
    }

    private static String names(CodeObject root, List<CodeObject> codes) {
        Set<CodeObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(codes);
        var names = new ArrayList<String>();
        for (CodeTree.Node node : CodeTree.of(root)) {
            if (wanted.contains(node.code()) && names.size() < MOST_NAMED) {
                names.add(node.qualname());
            }
        }
        return String.join(", ", names) + (codes.size() > MOST_NAMED ? ", ..." : "");
    }

    void setConst(CodeObject code, int index, Constant constant) {
        List<Constant> consts = code.consts();
        PythonVersion version = code.version();
        if (index >= consts.size()) {
            problem =
                    "--set-const "
                            + index
                            + ": "
                            + code.qualname()
                            + " has "
                            + (consts.isEmpty()
                                    ? "no constants"
                                    : "the constants 0 to " + (consts.size() - 1));
            return;
        }
        if (consts.get(index) instanceof CodeObject) {
            problem =
                    "--set-const "
                            + index
                            + ": that constant of "
                            + code.qualname()
                            + " is a code object, whose place no literal takes";
            return;
        }
        var pair = new Words.Pair(consts.get(index), constant);
        changes.add(
                new Change(
                        "constant "
                                + index
                                + " of "
                                + code.qualname()
                                + ": "
                                + Words.shown(pair, version),
                        old -> {
                            var now = new ArrayList<Constant>(old.consts());
                            now.set(index, constant);
                            return old.withConsts(now);
                        },
                        Optional.of(code),
                        false));
    }

    /** Names the code object otherwise; its qualified name ends with the new name, too. */
    void setName(CodeObject code, String name) {
        String qualname = code.qualname().toString();
        String around = qualname.substring(0, qualname.lastIndexOf('.') + 1);
        changes.add(
                new Change(
                        "name of " + qualname + " -> " + name,
                        old -> old.withName(Text.of(name)).withQualname(Text.of(around + name)),
                        Optional.of(code),
                        false));
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Why the changes cannot be made; empty if they can. */
    String problem() {
        return problem;
    }

    /**
     * What they make of a file: with its header, and what is behind the object.
     *
     * @param chosen what --function chooses, with all inside; all if it is empty
     */
    PycFile apply(PycFile file, List<CodeObject> chosen) {
        Set<CodeObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        for (CodeObject code : chosen.isEmpty() ? List.of(file.code()) : chosen) {
            for (CodeTree.Node node : CodeTree.of(code)) {
                wanted.add(node.code());
            }
        }
        CodeObject root =
                CodeTransform.applyToTree(
                        file.code(),
                        (original, code) -> {
                            CodeObject now = code;
                            for (Change change : changes) {
                                boolean isMeant =
                                        change.only.isPresent()
                                                ? change.only.get() == original
                                                : wanted.contains(original);
                                now = isMeant ? change.apply(now) : now;
                            }
                            return now;
                        });
        return PycFile.of(
                file.header(), node(file, root), file.version(), file.codeShape(), file.trailing());
    }

    /** Writes the objects as the file does, if that gives the same values. */
    private static MarshalNode node(PycFile file, CodeObject root) {
        PythonVersion version = file.version();
        CodeShape shape = file.codeShape();
        try {
            MarshalNode node = file.shape().apply(root, version, shape);
            byte[] wanted = CanonicalWriter.write(root, version, shape);
            PycFile made = PycFile.of(Optional.empty(), node, version, shape, Bytes.EMPTY);
            PycFile read = PycFile.readRaw(made.toBytes(), version);
            if (Arrays.equals(wanted, CanonicalWriter.write(read.root().value(), version, shape))) {
                return node;
            }
        } catch (PyclairException e) {
            // The choices of the file are about objects that are no longer there.
            return CompilerForm.of(root, version, shape);
        }
        return CompilerForm.of(root, version, shape);
    }

    /** What to say if there was nothing to change; empty if there was. */
    String complaint() {
        int total = 0;
        for (Change change : changes) {
            if (change.isWanted && change.count == 0) {
                return change.words + ": there is none";
            }
            total += change.count;
        }
        return total > 0 ? "" : "this changes nothing: all is so already";
    }

    /** A line for each change. */
    List<String> lines() {
        return changes.stream().map(Change::line).toList();
    }

    void write(JsonWriter json) {
        json.key("changes").open('[');
        for (Change change : changes) {
            json.open('{').key("change").value(change.words);
            json.key("code_objects").value(change.count).close('}');
        }
        json.close(']');
    }

    private static boolean isSame(CodeObject one, CodeObject other) {
        return one == other
                || one.argCount() == other.argCount()
                        && one.localsPlusKinds().equals(other.localsPlusKinds())
                        && one.localCount() == other.localCount()
                        && one.stackSize() == other.stackSize()
                        && one.flags() == other.flags()
                        && one.firstLine() == other.firstLine()
                        && one.code().equals(other.code())
                        && one.lineTable().equals(other.lineTable())
                        && one.exceptionTable().equals(other.exceptionTable())
                        && one.name().equals(other.name())
                        && one.qualname().equals(other.qualname())
                        && one.filename().equals(other.filename())
                        && one.names().equals(other.names())
                        && one.localNames().equals(other.localNames())
                        && one.cellNames().equals(other.cellNames())
                        && one.freeNames().equals(other.freeNames())
                        && areSame(one.consts(), other.consts(), one.version());
    }

    private static boolean areSame(
            List<Constant> one, List<Constant> other, PythonVersion version) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i) && !isSame(one.get(i), other.get(i), version)) {
                return false;
            }
        }
        return true;
    }

    /** Values that differ are spelled otherwise; code objects are the same only if they are one. */
    private static boolean isSame(Constant one, Constant other, PythonVersion version) {
        if (one instanceof CodeObject || other instanceof CodeObject) {
            return false;
        }
        var out = new Utf8Builder(64);
        LiteralWriter.append(out, one, version);
        String text = out.toString();
        out = new Utf8Builder(64);
        LiteralWriter.append(out, other, version);
        return text.equals(out.toString());
    }
}
