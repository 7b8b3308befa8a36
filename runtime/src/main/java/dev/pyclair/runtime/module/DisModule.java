package dev.pyclair.runtime.module;

import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.dis.CodeInfo;
import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.dis.Instruction;
import dev.pyclair.dis.Instructions;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.runtime.engine.MarshalObjects;
import dev.pyclair.runtime.engine.PyCode;
import dev.pyclair.runtime.engine.PyFunction;
import dev.pyclair.runtime.engine.PyGenerator;
import dev.pyclair.runtime.engine.SourceCode;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyListIterator;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.AstralText;
import dev.pyclair.source.SourceMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * {@code dis}, by the disassembler for files.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/dis.py">CPython: {@code
 *     Lib/dis.py}</a>
 */
final class DisModule extends MethodTable {
    private static final String ROWS =
            """
            Positions value since 3.11
            dis (x=, *, file=, depth=, show_caches=, adaptive=, show_offsets=, show_positions=)
            disassemble (co, lasti=, *, file=)
            code_info (x)
            show_code (co, *, file=)
            get_instructions (x, *, first_line=, show_caches=, adaptive=)
            findlabels (code)
            findlinestarts (code)
            stack_effect (opcode, oparg=, /, *, jump=)""";

    /** Those of all versions, a bit each. */
    private static final String[] FLAGS = {
        "OPTIMIZED",
        "NEWLOCALS",
        "VARARGS",
        "VARKEYWORDS",
        "NESTED",
        "GENERATOR",
        "NOFREE",
        "COROUTINE",
        "ITERABLE_COROUTINE",
        "ASYNC_GENERATOR"
    };

    private static final PyType POSITIONS =
            PyFields.type("dis", "Positions", "lineno end_lineno col_offset end_col_offset");

    private static final PyType INSTRUCTION =
            PyFields.type(
                    "dis",
                    "Instruction",
                    "opname opcode arg argval argrepr offset start_offset starts_line line_number"
                            + " positions is_jump_target");

    private DisModule() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict all) {
        // Each program has its own, which is put in its place.
        all.putText("Positions", Singleton.NONE);
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "dis", new DisModule());
        InstructionSet set = InstructionSet.of(cx.version());
        var names = new Object[256];
        var numbers = new PyDict();
        for (int i = 0; i < names.length; i++) {
            InstructionSet.Entry entry = set.entry(i);
            names[i] = entry.isDefined() ? entry.name() : "<" + i + ">";
            boolean isPlain = entry.specializes().isEmpty() && !entry.isInstrumented();
            if (entry.isDefined() && isPlain) {
                numbers.putText(entry.name(), (long) i);
            }
        }
        module.attributes().putText("opname", new PyList(names));
        module.attributes().putText("EXTENDED_ARG", numbers.getText("EXTENDED_ARG"));
        module.attributes().putText("opmap", numbers);
        if (module.attributes().getText("Positions") != null) {
            String[] parts = {"lineno", "end_lineno", "col_offset", "end_col_offset"};
            Object[] none = new Object[parts.length];
            Arrays.fill(none, Singleton.NONE);
            module.attributes()
                    .putText("Positions", NamedTuples.make(cx, "Positions", parts, none, "dis"));
        }
        module.attributes().putText("COMPILER_FLAG_NAMES", flags());
        return module;
    }

    private static PyDict flags() {
        var flags = new PyDict();
        for (int i = 0; i < FLAGS.length; i++) {
            flags.put(null, 1L << i, FLAGS[i]);
        }
        return flags;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "dis" -> {
                write(cx, args[1], text(cx, args[0], options(cx, args)));
                yield Singleton.NONE;
            }
            case "disassemble" -> {
                DisOptions options = DisOptions.DEFAULT.withDepth(0);
                write(cx, args[2], Disassembler.of(options).text(code(cx, args[0])));
                yield Singleton.NONE;
            }
            case "code_info" -> CodeInfo.of(code(cx, args[0]));
            case "show_code" -> {
                write(cx, args[1], CodeInfo.of(code(cx, args[0])) + "\n");
                yield Singleton.NONE;
            }
            case "get_instructions" -> instructions(cx, code(cx, args[0]));
            case "findlabels" -> labels(cx, args[0]);
            case "findlinestarts" -> lineStarts(code(cx, args[0]));
            case "stack_effect" -> effect(cx, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static DisOptions options(Context cx, Object[] args) {
        DisOptions options = DisOptions.DEFAULT;
        if (args[2] instanceof Long depth) {
            options = options.withDepth(depth.intValue());
        }
        return options.withCaches(isTrue(cx, args[3]))
                .withSpecialized(isTrue(cx, args[4]))
                .withOffsets(isTrue(cx, args[5]))
                .withPositions(isTrue(cx, args[6]));
    }

    private static boolean isTrue(Context cx, Object given) {
        return given != null && dev.pyclair.runtime.object.Operators.isTrue(cx, given);
    }

    private static void write(Context cx, Object file, String text) {
        if (file == null || file == Singleton.NONE) {
            SysModule.write(cx, "stdout", text);
        } else {
            Calls.method(cx, file, "write", text);
        }
    }

    private static String text(Context cx, Object given, DisOptions options) {
        // Without an object it is the last traceback, and there is none.
        if (given == null || given == Singleton.NONE) {
            throw Errors.runtime("no last traceback to disassemble");
        }
        Object object = given;
        Object inner = inner(cx, object);
        if (inner instanceof PyType type) {
            return members(cx, type.own(), options);
        }
        if (inner instanceof PyModule module) {
            return members(cx, module.attributes(), options);
        }
        return Disassembler.of(options).text(code(cx, inner));
    }

    /** The functions of a class or a module, each below its name. */
    private static String members(Context cx, PyDict all, DisOptions options) {
        var names = new java.util.TreeMap<String, Object>();
        for (int i = all.next(-1); i >= 0; i = all.next(i)) {
            names.put(all.keyAt(i).toString(), all.valueAt(i));
        }
        var text = new StringBuilder();
        for (var each : names.entrySet()) {
            Object inner = inner(cx, each.getValue());
            if (inner instanceof PyCode || inner instanceof PyType) {
                text.append("Disassembly of ").append(each.getKey()).append(":\n");
                text.append(text(cx, inner, options)).append('\n');
            }
        }
        return text.toString();
    }

    /** The code in what has some. */
    private static Object inner(Context cx, Object object) {
        Object each = object;
        if (each instanceof PyMethod method) {
            each = method.function();
        }
        if (each instanceof PyFunction function) {
            return function.code();
        }
        if (each instanceof PyGenerator) {
            for (String name : new String[] {"gi_code", "cr_code", "ag_code"}) {
                Object code = Attributes.find(cx, each, name);
                if (code != null) {
                    return code;
                }
            }
        }
        return each;
    }

    private static CodeObject code(Context cx, Object object) {
        Object inner = inner(cx, object);
        if (inner instanceof PyCode code) {
            return code.code();
        }
        if (inner instanceof String || inner instanceof AstralText) {
            return source(cx, inner).code();
        }
        throw Errors.type("don't know how to disassemble " + Types.of(object).name() + " objects");
    }

    /** Source is an expression, or else statements. */
    private static PyCode source(Context cx, Object text) {
        try {
            return SourceCode.compile(cx, text, "<dis>", SourceMode.EVAL, 0, 0);
        } catch (PyRaise e) {
            if (!e.is(Types.SYNTAX_ERROR)) {
                throw e;
            }
            return SourceCode.compile(cx, text, "<dis>", SourceMode.EXEC, 0, 0);
        }
    }

    /** Where jumps in raw bytes lead. */
    private static Object labels(Context cx, Object bytes) {
        if (!(bytes instanceof PyBytes code)) {
            throw Errors.type("findlabels() takes bytes, not " + Types.of(bytes).name());
        }
        CodeObject raw = CodeObject.builder(cx.version()).code(Bytes.of(code.bytes())).build();
        var all = new PyList();
        for (int label : Instructions.labels(raw)) {
            all.add((long) label);
        }
        return all;
    }

    private static Object lineStarts(CodeObject code) {
        var all = new PyList();
        var starts = dev.pyclair.dis.LineStarts.of(code);
        for (int i = 0; i < starts.size(); i++) {
            int line = starts.line(i);
            all.add(
                    new PyTuple(
                            (long) starts.offset(i),
                            line < 0 ? Singleton.NONE : (Object) (long) line));
        }
        return new PyListIterator(all);
    }

    private static Object instructions(Context cx, CodeObject code) {
        var all = new PyList();
        for (Instruction each : Instructions.of(code)) {
            all.add(instruction(cx, each));
        }
        return new PyListIterator(all);
    }

    private static Object instruction(Context cx, Instruction each) {
        Positions at = each.positions();
        Object positions =
                new PyTuple(
                        POSITIONS,
                        new Object[] {
                            number(at.line()),
                            number(at.endLine()),
                            number(at.column()),
                            number(at.endColumn())
                        });
        Object line =
                each.lineNumber().isPresent()
                        ? (Object) (long) each.lineNumber().getAsInt()
                        : Singleton.NONE;
        return new PyTuple(
                INSTRUCTION,
                new Object[] {
                    each.opname(),
                    (long) each.opcode(),
                    each.arg().isPresent() ? (Object) (long) each.arg().getAsInt() : Singleton.NONE,
                    new MarshalObjects(cx).of(each.argval()),
                    each.argrepr(),
                    (long) each.offset(),
                    (long) each.startOffset(),
                    each.startsLine(),
                    line,
                    positions,
                    each.isJumpTarget()
                });
    }

    private static Object number(int value) {
        return value == Positions.NONE ? Singleton.NONE : (Object) (long) value;
    }

    /** {@return what an instruction does to the depth of the stack} */
    static Object effect(Context cx, Object[] args) {
        long opcode = Sizes.countOf(cx, args[0]);
        PythonVersion version = cx.version();
        InstructionSet set = InstructionSet.of(version);
        Optional<InstructionSet.Entry> entry =
                opcode < 0 || opcode > 255
                        ? Optional.empty()
                        : Optional.of(set.entry((int) opcode)).filter(e -> e.isDefined());
        if (entry.isEmpty()) {
            throw noEffect();
        }
        int oparg = args[1] instanceof Long number ? number.intValue() : 0;
        var effect = set.effect(entry.get());
        int taken = effect.apply(oparg, true).orElseThrow(DisModule::noEffect);
        int fallen = effect.apply(oparg, false).orElseThrow(DisModule::noEffect);
        if (args[2] == null || args[2] == Singleton.NONE) {
            return (long) Math.max(taken, fallen);
        }
        return (long) (isTrue(cx, args[2]) ? taken : fallen);
    }

    private static PyRaise noEffect() {
        return Errors.value("invalid opcode or oparg");
    }
}
