package dev.pyclair.conformance;

import dev.pyclair.asm.CodeBuilder;
import dev.pyclair.asm.ModuleOfFunctions;
import dev.pyclair.bytecode.Label;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.ExceptionScheme;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Functions that {@code CodeBuilder} makes, the same ones for every version: what differs is asked
 * of its table of instructions.
 */
final class ProgramsOfBuilder {
    private final PythonVersion version;
    private final InstructionSet set;

    private ProgramsOfBuilder(PythonVersion version) {
        this.version = version;
        this.set = InstructionSet.of(version);
    }

    static List<BuiltProgram> of(PythonVersion version) {
        var maker = new ProgramsOfBuilder(version);
        var programs = new ArrayList<BuiltProgram>();
        programs.add(
                maker.program(
                        "builder_add",
                        maker.add(),
                        "add(2, 3) == 5",
                        "add([1], [2]) == [1, 2]",
                        "add.__code__.co_argcount == 2"));
        programs.add(
                maker.program(
                        "builder_total",
                        maker.total(),
                        "total(5) == 10",
                        "total(0) == 0",
                        "total(1000) == 499500"));
        if (version.exceptionScheme() == ExceptionScheme.TABLE) {
            programs.add(
                    maker.program(
                            "builder_attempt",
                            maker.attempt(),
                            "attempt(3) == 4",
                            "attempt('a') == 'it failed'",
                            "__import__('sys').exc_info() == (None, None, None)"));
        }
        return programs;
    }

    private BuiltProgram program(String name, CodeObject function, String... expectations) {
        CodeObject module = ModuleOfFunctions.of(List.of(function), version);
        return BuiltProgram.of(version, name, module, expectations);
    }

    private boolean has(String opname) {
        return set.entry(opname).isPresent();
    }

    private CodeBuilder function(String name, String arguments) {
        CodeBuilder builder = CodeBuilder.function(version, name, arguments);
        return has("RESUME") ? builder.op("RESUME", 0) : builder;
    }

    private CodeObject add() {
        CodeBuilder builder = function("add", "a, b").op("LOAD_FAST", "a").op("LOAD_FAST", "b");
        return plus(builder).op("RETURN_VALUE").build();
    }

    private CodeBuilder plus(CodeBuilder builder) {
        return has("BINARY_OP") ? builder.op("BINARY_OP", "+") : builder.op("BINARY_ADD");
    }

    private CodeObject total() {
        CodeBuilder builder =
                function("total", "n").op("LOAD_CONST", "0").op("STORE_FAST", "result");
        forEachBelow(
                builder,
                "n",
                body -> {
                    body.op("STORE_FAST", "i").op("LOAD_FAST", "result").op("LOAD_FAST", "i");
                    plus(body).op("STORE_FAST", "result");
                });
        return builder.op("LOAD_FAST", "result").op("RETURN_VALUE").build();
    }

    /** A loop whose body finds a number from 0 up to a local on the stack. */
    private void forEachBelow(CodeBuilder builder, String end, Consumer<CodeBuilder> body) {
        var next = Label.create();
        var done = Label.create();
        var after = Label.create();
        if (has("SETUP_LOOP")) {
            builder.op("SETUP_LOOP", after);
        }
        if (has("CALL")) {
            builder.op("LOAD_GLOBAL", "range + NULL").op("LOAD_FAST", end);
            if (has("PRECALL")) {
                builder.op("PRECALL", 1);
            }
            builder.op("CALL", 1);
        } else {
            builder.op("LOAD_GLOBAL", "range").op("LOAD_FAST", end).op("CALL_FUNCTION", 1);
        }
        builder.op("GET_ITER", 0).with(next).op("FOR_ITER", done);
        body.accept(builder);
        builder.op(has("JUMP_BACKWARD") ? "JUMP_BACKWARD" : "JUMP_ABSOLUTE", next).with(done);
        if (has("END_FOR")) {
            builder.op("END_FOR");
            if (has("POP_ITER")) {
                builder.op("POP_ITER");
            } else if (set.effect(builder.entry("END_FOR"))
                    .apply(0, false)
                    .equals(OptionalInt.of(-1))) {
                builder.op("POP_TOP");
            }
        }
        if (has("SETUP_LOOP")) {
            builder.op("POP_BLOCK");
        }
        builder.with(after);
    }

    /** What plus 1, or a text if that cannot be done. */
    private CodeObject attempt() {
        var failed = Label.create();
        CodeBuilder builder = function("attempt", "what");
        builder.covered(
                failed, false, body -> plus(body.op("LOAD_FAST", "what").op("LOAD_CONST", "1")));
        return builder.op("RETURN_VALUE")
                .with(failed)
                .op("PUSH_EXC_INFO")
                .op("POP_TOP")
                .op("POP_EXCEPT")
                .op("LOAD_CONST", new Constant.Int(0))
                .op("POP_TOP")
                .op("LOAD_CONST", "'it failed'")
                .op("RETURN_VALUE")
                .build();
    }
}
