package dev.pyclair.compiler.assemble;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.ConstantCache;
import dev.pyclair.compiler.sequence.InstructionSequence;
import dev.pyclair.compiler.sequence.Op;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A unit and what CPython makes of it, as {@code conformance/oracle/unit_goldens.py} wrote it. */
final class UnitGolden {
    static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();

    final String title;
    private final Map<String, List<String>> facts = new HashMap<>();

    private UnitGolden(String title) {
        this.title = title;
    }

    static List<UnitGolden> all() {
        var goldens = new ArrayList<UnitGolden>();
        for (String line : lines("units.txt")) {
            if (line.startsWith("unit ")) {
                goldens.add(new UnitGolden(line.substring(5).replace('\t', ' ')));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                goldens.get(goldens.size() - 1)
                        .facts
                        .computeIfAbsent(line.substring(0, space), word -> new ArrayList<>())
                        .add(line.substring(space + 1));
            }
        }
        return goldens;
    }

    static List<String> lines(String resource) {
        try (InputStream in =
                UnitGolden.class.getResourceAsStream("/dev/pyclair/compiler/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fact(String word) {
        return facts.get(word).get(0);
    }

    List<String> facts(String word) {
        return facts.getOrDefault(word, List.of());
    }

    int number(String word) {
        return Integer.parseInt(fact(word));
    }

    CodeUnit unit() {
        String name = title.substring(title.lastIndexOf(' ') + 1);
        var unit = new CodeUnit(name, number("firstline"), new ConstantCache());
        unit.setFlags(number("flags"));
        unit.setArgCounts(number("argcount"), number("posonlyargcount"), number("kwonlyargcount"));
        for (String repr : facts("const")) {
            unit.consts().add(constant(repr));
        }
        facts("name").forEach(unit.names()::add);
        facts("var").forEach(unit.varNames()::add);
        facts("cell").forEach(unit.cellVars()::add);
        facts("free").forEach(unit.freeVars()::add);
        facts("hidden").forEach(hidden -> unit.hiddenLocals().put(hidden, false));
        fill(unit.sequence());
        return unit;
    }

    static Constant constant(String repr) {
        return Literal.parse(repr, VERSION);
    }

    private void fill(InstructionSequence sequence) {
        List<String> lines = facts("do");
        var labels = new InstructionSequence.Label[lines.size()];
        for (String line : lines) {
            String[] words = line.split(" ");
            if (Op.valueOf(words[0]).hasTarget()) {
                labels[Integer.parseInt(words[1])] = sequence.newLabel();
            }
        }
        for (int i = 0; i < labels.length; i++) {
            String[] words = lines.get(i).split(" ");
            if (labels[i] != null) {
                sequence.use(labels[i]);
            }
            Op op = Op.valueOf(words[0]);
            int oparg = Integer.parseInt(words[1]);
            if (op.hasTarget()) {
                sequence.add(op, labels[oparg], span(words));
            } else {
                sequence.add(op, oparg, span(words));
            }
        }
    }

    private static Span span(String[] words) {
        int line = Integer.parseInt(words[2]);
        return line == -1
                ? null
                : new Span(
                        line,
                        Integer.parseInt(words[4]),
                        Integer.parseInt(words[3]),
                        Integer.parseInt(words[5]));
    }

    @Override
    public String toString() {
        return title;
    }
}
