package dev.pyclair.conformance;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.assemble.CodeAssembler;
import dev.pyclair.compiler.assemble.CompiledFile;
import dev.pyclair.compiler.assemble.Target;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.ConstantCache;
import dev.pyclair.compiler.sequence.InstructionSequence;
import dev.pyclair.compiler.sequence.NamePool;
import dev.pyclair.compiler.sequence.Op;
import dev.pyclair.marshal.MarshalReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Assembles the units that {@code conformance/oracle/code_units.py} wrote, and compares each field
 * of what comes out with the code object that CPython made of the same instructions.
 *
 * <pre>
 *   CodeUnitSweep FILE [--examples N] [--rounds N] [--streams FILE]
 * </pre>
 *
 * <p>With rounds, the units of all files are assembled so many times more, and the time that it
 * takes is told. With streams, which {@code conformance/oracle/fresh_marshal.py} wrote, the code
 * objects of each file are written as a cached file has them, and compared with those.
 */
public final class CodeUnitSweep {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();
    private static final int INTS = 6;
    private static final int LONGEST = 1000;

    private final Map<Integer, Op> ops = new HashMap<>();
    private final Map<String, Integer> equal = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private final int examples;
    private int printed;
    private int units;
    private int whole;
    private int files;
    private long instructions;
    private long nanos;
    private boolean isSilent;
    private final Map<String, byte[]> streams = new HashMap<>();
    private int equalStreams;
    private long streamBytes;
    private long marshalNanos;

    private CodeUnitSweep(int examples) {
        this.examples = examples;
    }

    /**
     * Runs it; the exit code is 1 if a field differs.
     *
     * @param args as above
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        int examples = 5;
        int rounds = 0;
        Path streams = null;
        for (int i = 1; i + 1 < args.length; i += 2) {
            if (args[i].equals("--examples")) {
                examples = Integer.parseInt(args[i + 1]);
            } else if (args[i].equals("--rounds")) {
                rounds = Integer.parseInt(args[i + 1]);
            } else {
                streams = Path.of(args[i + 1]);
            }
        }
        var sweep = new CodeUnitSweep(examples);
        if (streams != null) {
            sweep.readStreams(streams);
        }
        sweep.run(Path.of(args[0]));
        sweep.report();
        for (int i = 0; i < rounds; i++) {
            var round = new CodeUnitSweep(0);
            round.isSilent = true;
            round.streams.putAll(sweep.streams);
            round.run(Path.of(args[0]));
            System.out.printf(
                    "round %d: %d units, %d instructions in %.3f s of processor: %.0f units/s, %.0f"
                            + " instructions/s; streams in %.3f s%n",
                    i + 1,
                    round.units,
                    round.instructions,
                    round.nanos / 1e9,
                    round.units / (round.nanos / 1e9),
                    round.instructions / (round.nanos / 1e9),
                    round.marshalNanos / 1e9);
        }
        if (sweep.whole != sweep.units) {
            System.exit(1);
        }
    }

    private void run(Path path) throws IOException {
        try (var in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 20))) {
            for (Constant pair : items(next(in))) {
                readOp(items(pair));
            }
            while (in.available() > 0) {
                List<Constant> record = items(next(in));
                file((Text) record.get(0), items(record.get(1)));
                files++;
            }
        }
    }

    private static Constant next(DataInputStream in) throws IOException {
        var bytes = new byte[Integer.reverseBytes(in.readInt())];
        in.readFully(bytes);
        return new MarshalReader(bytes, 0, VERSION, VERSION.codeShape()).read().value();
    }

    private void readStreams(Path path) throws IOException {
        try (var in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 20))) {
            while (in.available() > 0) {
                var name = new byte[Integer.reverseBytes(in.readInt())];
                in.readFully(name);
                var stream = new byte[Integer.reverseBytes(in.readInt())];
                in.readFully(stream);
                streams.put(new String(name, StandardCharsets.UTF_8), stream);
            }
        }
    }

    private void stream(Text path, CodeObject module) {
        byte[] expected = streams.get(path.toString());
        if (expected == null) {
            System.out.println(path + " has no stream");
            return;
        }
        long start = cpuTime();
        byte[] made = CompiledFile.marshal(module);
        marshalNanos += cpuTime() - start;
        streamBytes += made.length;
        if (Arrays.equals(expected, made)) {
            equalStreams++;
        } else {
            System.out.printf(
                    "%s: %d bytes for %d, the first that differs is %d%n",
                    path, made.length, expected.length, Arrays.mismatch(expected, made));
        }
    }

    private void readOp(List<Constant> pair) {
        String name = pair.get(0).toString();
        for (Op op : Op.values()) {
            if (op.name().equals(name)) {
                ops.put((int) ((Constant.Int) pair.get(1)).value(), op);
            }
        }
    }

    private void file(Text path, List<Constant> records) {
        var cache = new ConstantCache();
        var assembler = new CodeAssembler(Target.CPYTHON_3_13, path);
        var known = new IdentityHashMap<Constant, CodeObject>();
        CodeObject last = null;
        for (Constant item : records) {
            List<Constant> record = items(item);
            CodeObject expected = (CodeObject) record.get(7);
            CodeUnit unit = unit(record, cache, known);
            long start = cpuTime();
            last = assemble(assembler, unit, path, expected);
            nanos += cpuTime() - start;
            units++;
            if (last != null) {
                known.put(expected, last);
                if (!isSilent) {
                    compare(path, expected, last);
                }
            }
        }
        if (!streams.isEmpty() && last != null) {
            stream(path, last);
        }
    }

    private CodeObject assemble(
            CodeAssembler assembler, CodeUnit unit, Text path, CodeObject expected) {
        try {
            return assembler.assemble(unit);
        } catch (RuntimeException e) {
            failures.merge(e.toString(), 1, Integer::sum);
            example(path, expected, "failed", e, "");
            return null;
        }
    }

    /** A unit; code objects among its constants are those that were made of inner units. */
    private CodeUnit unit(
            List<Constant> record, ConstantCache cache, Map<Constant, CodeObject> known) {
        CodeObject code = (CodeObject) record.get(7);
        var unit = new CodeUnit(code.name().toString(), code.firstLine(), cache);
        unit.setQualname(code.qualname().toString());
        unit.setFlags(code.flags());
        unit.setArgCounts(code.argCount(), code.posOnlyArgCount(), code.kwOnlyArgCount());
        List<Constant> consts = items(record.get(1));
        for (int i = 0; i < consts.size(); i++) {
            Constant constant = consts.get(i);
            if (known.containsKey(constant)) {
                constant = known.get(constant);
            } else if (i == 0 && constant.equals(code.qualname()) && isClass(code)) {
                constant = unit.qualnameText();
            }
            if (unit.consts().add(constant) != i) {
                throw new IllegalStateException("constant " + i + " of " + code.qualname());
            }
        }
        fill(unit.names(), record.get(2));
        fill(unit.varNames(), record.get(3));
        fill(unit.cellVars(), record.get(4));
        fill(unit.freeVars(), record.get(5));
        for (Constant name : items(record.get(6))) {
            unit.hiddenLocals().put(name.toString(), false);
        }
        fill(unit.sequence(), (Bytes) record.get(0));
        return unit;
    }

    private static boolean isClass(CodeObject code) {
        return (code.flags() & CodeFlag.OPTIMIZED.bit(VERSION)) == 0;
    }

    private static void fill(NamePool pool, Constant names) {
        for (Constant name : items(names)) {
            pool.add(name.toString());
        }
    }

    private void fill(InstructionSequence sequence, Bytes bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes.toArray()).order(ByteOrder.LITTLE_ENDIAN);
        int count = bytes.length() / (4 * INTS);
        var labels = new InstructionSequence.Label[count];
        for (int i = 0; i < count; i++) {
            if (ops.get(in.getInt(4 * INTS * i)).hasTarget()) {
                int target = in.getInt(4 * INTS * i + 4);
                if (labels[target] == null) {
                    labels[target] = sequence.newLabel();
                }
            }
        }
        for (int i = 0; i < count; i++) {
            Op op = ops.get(in.getInt());
            int oparg = in.getInt();
            int line = in.getInt();
            int endLine = in.getInt();
            int column = in.getInt();
            int endColumn = in.getInt();
            Span span =
                    line == -1 && endLine == -1 ? null : new Span(line, column, endLine, endColumn);
            if (labels[i] != null) {
                sequence.use(labels[i]);
            }
            if (op.hasTarget()) {
                sequence.add(op, labels[oparg], span);
            } else {
                sequence.add(op, oparg, span);
            }
        }
        instructions += count;
    }

    private void compare(Text path, CodeObject expected, CodeObject made) {
        boolean isEqual = true;
        isEqual &= field(path, expected, "code", expected.code(), made.code());
        isEqual &= field(path, expected, "linetable", expected.lineTable(), made.lineTable());
        isEqual &=
                field(
                        path,
                        expected,
                        "exceptiontable",
                        expected.exceptionTable(),
                        made.exceptionTable());
        isEqual &= field(path, expected, "stacksize", expected.stackSize(), made.stackSize());
        isEqual &= field(path, expected, "names", expected.names(), made.names());
        isEqual &= field(path, expected, "variables", expected.localNames(), made.localNames());
        isEqual &=
                field(path, expected, "kinds", expected.localsPlusKinds(), made.localsPlusKinds());
        isEqual &= field(path, expected, "consts", texts(expected.consts()), texts(made.consts()));
        isEqual &= field(path, expected, "rest", rest(expected), rest(made));
        whole += isEqual ? 1 : 0;
    }

    /**
     * Constants as their source, which tells types and signs; code objects by what they are called.
     */
    private static List<String> texts(List<Constant> consts) {
        var texts = new ArrayList<String>();
        for (Constant constant : consts) {
            if (constant instanceof CodeObject code) {
                texts.add(code.qualname() + ":" + code.firstLine() + " " + code.lineTable());
            } else if (constant instanceof Constant.Container container
                    && container.kind().isSet()) {
                List<String> members = texts(container.items());
                Collections.sort(members);
                texts.add("set " + members);
            } else {
                texts.add(Literal.repr(constant, VERSION));
            }
        }
        return texts;
    }

    private static List<Object> rest(CodeObject code) {
        return List.of(
                code.name(),
                code.qualname(),
                code.filename(),
                code.firstLine(),
                code.flags(),
                code.argCount(),
                code.posOnlyArgCount(),
                code.kwOnlyArgCount(),
                code.localCount());
    }

    private boolean field(Text path, CodeObject code, String name, Object expected, Object made) {
        boolean isEqual = expected.equals(made);
        equal.merge(name, isEqual ? 1 : 0, Integer::sum);
        if (!isEqual) {
            example(path, code, name, expected, made);
        }
        return isEqual;
    }

    private void example(Text path, CodeObject code, String name, Object expected, Object made) {
        if (printed++ < examples) {
            System.out.printf(
                    "%s %s:%d %s%n  expected %s%n  made     %s%n",
                    path, code.qualname(), code.firstLine(), name, brief(expected), brief(made));
        }
    }

    /** Of this thread, so that others on the machine do not count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String brief(Object value) {
        String text = value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }

    private void report() {
        failures.forEach((error, count) -> System.out.println(count + " failed: " + error));
        equal.forEach(
                (name, count) ->
                        System.out.printf(
                                "%-15s %d of %d equal, %.3f %%%n",
                                name, count, units, 100.0 * count / units));
        if (!streams.isEmpty()) {
            System.out.printf(
                    "%d of %d marshal streams equal, %.3f %%; %d bytes written in %.3f s%n",
                    equalStreams,
                    files,
                    100.0 * equalStreams / files,
                    streamBytes,
                    marshalNanos / 1e9);
        }
        System.out.printf(
                "%d files, %d of %d code objects equal in all fields, %.3f %%%n",
                files, whole, units, 100.0 * whole / units);
    }

    private static List<Constant> items(Constant container) {
        return ((Constant.Container) container).items();
    }
}
