package dev.pyclair.conformance;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Compares code objects field by field, with all those inside, and keeps count. */
final class CodeFields {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();
    private static final Map<String, Function<CodeObject, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("co_name", CodeObject::name);
        FIELDS.put("co_qualname", CodeObject::qualname);
        FIELDS.put("co_filename", CodeObject::filename);
        FIELDS.put("co_firstlineno", CodeObject::firstLine);
        FIELDS.put("co_flags", CodeObject::flags);
        FIELDS.put("co_argcount", CodeObject::argCount);
        FIELDS.put("co_posonlyargcount", CodeObject::posOnlyArgCount);
        FIELDS.put("co_kwonlyargcount", CodeObject::kwOnlyArgCount);
        FIELDS.put("co_names", CodeObject::names);
        FIELDS.put("co_localsplusnames", CodeObject::localNames);
        FIELDS.put("co_localspluskinds", CodeObject::localsPlusKinds);
        FIELDS.put("co_consts", CodeFields::consts);
        FIELDS.put("co_stacksize", CodeObject::stackSize);
        FIELDS.put("co_code", CodeObject::code);
        FIELDS.put("co_linetable", CodeObject::lineTable);
        FIELDS.put("co_exceptiontable", CodeObject::exceptionTable);
    }

    /** Is told of what differs. */
    interface Difference {
        void found(String kind, String where, Object expected, Object made);
    }

    private record Pair(String where, CodeObject expected, CodeObject made) {}

    private final Difference difference;
    private final Map<String, Integer> equal = new LinkedHashMap<>();
    private int all;
    private int whole;

    CodeFields(Difference difference) {
        this.difference = difference;
        FIELDS.keySet().forEach(field -> equal.put(field, 0));
    }

    /** Counts a code object, and those inside, for which there is none to compare. */
    void missing(CodeObject expected) {
        Deque<CodeObject> left = new ArrayDeque<>(List.of(expected));
        while (!left.isEmpty()) {
            all++;
            left.addAll(left.pop().nested());
        }
    }

    /** Compares two code objects and what is inside. */
    boolean compare(String where, CodeObject expected, CodeObject made) {
        boolean isEqual = true;
        Deque<Pair> left = new ArrayDeque<>();
        left.add(new Pair(where, expected, made));
        while (!left.isEmpty()) {
            Pair pair = left.pop();
            isEqual &= compare(pair);
            List<CodeObject> wanted = pair.expected.nested();
            List<CodeObject> found = pair.made.nested();
            for (int i = 0; i < wanted.size(); i++) {
                CodeObject inner = wanted.get(i);
                if (i < found.size()) {
                    left.add(new Pair(where + " " + inner.qualname(), inner, found.get(i)));
                } else {
                    missing(inner);
                    isEqual = false;
                }
            }
            isEqual &= wanted.size() == found.size();
        }
        return isEqual;
    }

    private boolean compare(Pair pair) {
        all++;
        boolean isEqual = true;
        for (Map.Entry<String, Function<CodeObject, Object>> field : FIELDS.entrySet()) {
            Object want = field.getValue().apply(pair.expected);
            Object got = field.getValue().apply(pair.made);
            if (want.equals(got)) {
                equal.merge(field.getKey(), 1, Integer::sum);
            } else {
                isEqual = false;
                difference.found(field.getKey(), pair.where, want, got);
            }
        }
        whole += isEqual ? 1 : 0;
        return isEqual;
    }

    /** Constants as source, which tells types and signs; code objects by name and line. */
    private static List<String> consts(CodeObject code) {
        return texts(code.consts());
    }

    private static List<String> texts(List<Constant> consts) {
        List<String> texts = new ArrayList<>();
        for (Constant constant : consts) {
            if (constant instanceof CodeObject code) {
                texts.add("<code " + code.qualname() + ":" + code.firstLine() + ">");
            } else if (constant instanceof Constant.Container container) {
                List<String> items = texts(container.items());
                if (container.kind().isSet()) {
                    Collections.sort(items);
                }
                texts.add(container.kind() + items.toString());
            } else {
                texts.add(Literal.repr(constant, VERSION));
            }
        }
        return texts;
    }

    boolean isEqual() {
        return whole == all;
    }

    void print() {
        equal.forEach((field, count) -> line(count, field));
        line(whole, "all fields");
    }

    private void line(int count, String field) {
        double share = all == 0 ? 100 : 100.0 * count / all;
        System.out.printf("%7d of %d code objects, %8.4f %%  %s%n", count, all, share, field);
    }
}
