package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.asm.ModuleOfFunctions;
import dev.pyclair.asm.RawCode;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.runtime.FileRights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a code object of raw bytes. */
final class BuildCommand implements Command {
    /** More locals than any code has that a compiler made; they are all given names. */
    private static final int MOST_LOCALS = 0xffff;

    // spotless:off
    private static final Option PYTHON = Option.value("VERSION", "The CPython that the code is for, such as 3.13.", "--python");
    private static final Option CODE = Option.value("HEX", "The bytecode in hexadecimal; blanks do not count.", "--code");
    private static final Option CONST = Option.values("LITERAL", "The next constant, in Python's syntax.", "--const");
    private static final Option NAME = Option.values("NAME", "The next name of a global or an attribute.", "--name");
    private static final Option ARG = Option.values("NAME", "The next argument; also / and *NAME and **NAME.", "--arg");
    private static final Option KWONLYARG = Option.values("NAME", "The next keyword-only argument.", "--kwonlyarg");
    private static final Option VARNAME = Option.values("NAME", "The next local that is no argument.", "--varname");
    private static final Option CELLVAR = Option.values("NAME", "The next local or argument that inner functions use.", "--cellvar");
    private static final Option FREEVAR = Option.values("NAME", "The next variable of outer functions.", "--freevar");
    private static final Option NLOCALS = Option.value("N", "How many locals there are; by default, as many as have names.", "--nlocals");
    private static final Option STACKSIZE = Option.value("N", "How many values the stack has room for; by default, as many as the code needs.", "--stacksize");
    private static final Option FLAGS = Option.value("FLAGS", "All flags: names such as OPTIMIZED,NEWLOCALS, or a number; by default, those that follow from the rest.", "--flags");
    private static final Option CO_NAME = Option.value("NAME", "The name of the function, f by default.", "--co-name");
    private static final Option QUALNAME = Option.value("NAME", "Its qualified name (3.11 on), by default its name.", "--qualname");
    private static final Option FILENAME = Option.value("NAME", "The file of the source, <pyclair> by default.", "--filename");
    private static final Option FIRSTLINENO = Option.value("N", "The line of all instructions, 1 by default.", "--firstlineno");
    private static final Option EXCEPTIONTABLE = Option.value("HEX", "The exception table (3.11 on), empty by default.", "--exceptiontable");
    private static final Option MODULE = Option.flag("The code is that of a module, not of a function that a module defines.", "--module");
    private static final Option CALL = Option.flag("Call the function with the words behind the options: arguments in Python's syntax, such as 2, 1.5, 'text', [1, 2].", "--call");
    private static final Option OUT = Option.value("OUT", "Write a .pyc to this file, or to standard output if it is -.", "-o", "--output");
    // spotless:on

    @Override
    public String summary() {
        return "Build a function of raw bytes; what is not given is derived.";
    }

    @Override
    public String positionals() {
        return "[ARG...]";
    }

    @Override
    public String positionalsHelp() {
        return "With --call, the arguments of the function.";
    }

    @Override
    public boolean stopsAtPositional() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(
                PYTHON,
                CODE,
                CONST,
                NAME,
                ARG,
                KWONLYARG,
                VARNAME,
                CELLVAR,
                FREEVAR,
                NLOCALS,
                STACKSIZE,
                FLAGS,
                CO_NAME,
                QUALNAME,
                FILENAME,
                FIRSTLINENO,
                EXCEPTIONTABLE,
                MODULE,
                CALL,
                RunLimits.INSTRUCTIONS,
                RunLimits.MEMORY,
                RunLimits.TIMEOUT,
                OUT,
                MadeFile.UNVERIFIED,
                Common.JSON,
                Common.COLOR);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair build --python 3.8 --code 7c00640014005300 --arg x --const 2",
                        "show f(x), which returns x * 2, and what is wrong with it"),
                new Example(
                        "pyclair build --python 3.13 --code 950053002400 --const \"'hi'\" -o hi.pyc",
                        "a module that defines f(), which returns 'hi'"),
                new Example(
                        "pyclair build --python 3.8 --code 7c00640014005300 --arg x --const 2 --call 21",
                        "f(21) = 42"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (!arguments.positionals().isEmpty() && !arguments.has(CALL)) {
            throw new UsageException(
                    "build takes options only, and '"
                            + arguments.positionals().get(0)
                            + "' is none; quotes keep hexadecimal with blanks together");
        }
        refuseNonsense(arguments);
        // What --color and --json say is checked with what all commands take.
        var common = new Common(arguments, console);
        PythonVersion version =
                Common.version(arguments.value(PYTHON))
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "--python VERSION is missing: bytes mean something"
                                                        + " else in each version"));
        try {
            return build(arguments, version, common.isJson(), console);
        } catch (PyclairException e) {
            // What no file can hold, such as more than its numbers can count.
            console.complain(Input.reason(e));
            return ExitCode.BAD_INPUT;
        }
    }

    private static int build(
            Arguments arguments, PythonVersion version, boolean json, Console console)
            throws IOException {
        CodeObject built = code(arguments, version);
        CodeObject whole = whole(built, arguments);
        MadeFile made = MadeFile.of(PycFile.of(PycHeader.timestamp(version, 0, 0), whole));
        CodeObject root = made.pyc().code();
        CodeObject shown = whole == built ? root : root.nested().get(0);
        Optional<String> out = arguments.value(OUT);
        boolean isUnverified = arguments.has(MadeFile.UNVERIFIED);
        boolean isWritten = out.isPresent() && (made.verdict().isAccepted() || isUnverified);
        if (!out.equals(Optional.of(OutputFile.STANDARD_OUTPUT))) {
            show(made, shown, out.filter(file -> isWritten), json, console);
        }
        if (!json) {
            for (String note : made.verdict().notes(out.orElse(""))) {
                console.remark(note);
            }
        }
        int code = finish(made, out, isUnverified, console);
        return code == ExitCode.DONE && arguments.has(CALL)
                ? call(made, shown, arguments, console)
                : code;
    }

    /** Calls the function that was built, if the verifier accepts it. */
    private static int call(MadeFile made, CodeObject code, Arguments arguments, Console console)
            throws IOException {
        if (!made.verdict().isAccepted()) {
            console.complain(made.reason() + ", so it does not run");
            return ExitCode.FINDINGS;
        }
        var args = new ArrayList<Constant>();
        var shown = new ArrayList<String>();
        for (String word : arguments.positionals()) {
            args.add(CallCommand.argument(word, code.version()));
            shown.add(word.strip());
        }
        String line = code.name() + "(" + String.join(", ", shown) + ") = ";
        var settings =
                new RunSettings(RunLimits.of(arguments), FileRights.NONE, false, Optional.empty());
        return RunningProgram.ofCode(console, code.name().toString())
                .run(
                        settings,
                        python -> {
                            Object result = python.function(code).call(args.toArray());
                            try {
                                console.print(Visible.line(line + python.repr(result)) + "\n");
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }

    private static void refuseNonsense(Arguments arguments) {
        for (Option option : List.of(ARG, KWONLYARG, CO_NAME)) {
            if (arguments.has(MODULE) && arguments.has(option)) {
                throw new UsageException("--module is no function: leave out " + option);
            }
        }
        arguments.value(OUT).ifPresent(Input::path);
        boolean isPrinted =
                arguments.has(Common.JSON)
                        || arguments.value(OUT).equals(Optional.of(OutputFile.STANDARD_OUTPUT));
        if (arguments.has(CALL) && (isPrinted || arguments.has(MODULE) || arguments.has(FREEVAR))) {
            throw new UsageException(
                    "--call prints what a function returns: leave out --json, -o -, --module and"
                            + " --freevar");
        }
        if (arguments.has(Common.JSON)
                && arguments.value(OUT).equals(Optional.of(OutputFile.STANDARD_OUTPUT))) {
            throw new UsageException("--json and -o - both print: give one of them");
        }
    }

    private static int finish(
            MadeFile made, Optional<String> out, boolean isUnverified, Console console)
            throws IOException {
        if (!made.verdict().isAccepted() && !isUnverified) {
            if (out.isPresent()) {
                console.complain(out.get() + ": " + made.reason() + MadeFile.NOT_WRITTEN);
            }
            return ExitCode.FINDINGS;
        }
        if (out.isPresent()) {
            try {
                OutputFile.write(out.get(), made.bytes(), console);
            } catch (UnwritableException e) {
                console.complain(e.getMessage());
                return ExitCode.BAD_INPUT;
            }
        }
        return ExitCode.DONE;
    }

    private static CodeObject whole(CodeObject code, Arguments arguments) {
        if (arguments.has(MODULE)) {
            return code;
        }
        if (!code.freeVars().isEmpty()) {
            if (arguments.has(OUT)) {
                throw new UsageException(
                        "a module cannot define a function with free variables, which belong to a"
                                + " function around it: leave out --freevar, or -o");
            }
            return code;
        }
        return ModuleOfFunctions.of(List.of(code), code.version());
    }

    private static void show(
            MadeFile made, CodeObject code, Optional<String> written, boolean json, Console console)
            throws IOException {
        if (json) {
            Utf8Builder out = TextLimit.builder(made.bytes().length);
            new CodeJson(out, true).write(written.orElse(""), made, code);
            console.write(out.toBytes().toArray());
            return;
        }
        console.write(made.listing(code, Disassembler.of(DisOptions.DEFAULT), console));
        console.print(
                "\n"
                        + Visible.line(code.name() + Signature.of(code))
                        + ": "
                        + code.code().length()
                        + " bytes, stack "
                        + code.stackSize()
                        + ", locals "
                        + code.localCount()
                        + ", flags "
                        + FlagNames.text(code.flags(), code.version())
                        + "\n");
    }

    private static CodeObject code(Arguments arguments, PythonVersion version) {
        String hex =
                arguments
                        .value(CODE)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "--code HEX is missing: the bytes of the code"));
        RawCode code;
        try {
            code =
                    arguments.has(MODULE)
                            ? RawCode.module(version, Words.hex(CODE, hex))
                            : RawCode.function(
                                    version,
                                    arguments.value(CO_NAME).orElse("f"),
                                    argumentList(arguments),
                                    Words.hex(CODE, hex));
            arguments
                    .value(EXCEPTIONTABLE)
                    .ifPresent(table -> code.exceptionTable(Words.hex(EXCEPTIONTABLE, table)));
            tell(code, arguments, version);
            return code.build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static void tell(RawCode code, Arguments arguments, PythonVersion version) {
        code.consts(consts(arguments, version))
                .names(arguments.values(NAME))
                .locals(arguments.values(VARNAME))
                .cells(arguments.values(CELLVAR))
                .freeVariables(arguments.values(FREEVAR));
        arguments.value(QUALNAME).ifPresent(code::qualname);
        arguments.value(FILENAME).ifPresent(code::filename);
        arguments
                .value(FLAGS)
                .ifPresent(flags -> code.flags(FlagNames.parse("--flags", flags, version)));
        arguments
                .value(NLOCALS)
                .ifPresent(n -> code.localCount(Words.number(NLOCALS, n, MOST_LOCALS)));
        arguments
                .value(STACKSIZE)
                .ifPresent(n -> code.stackSize(Words.number(STACKSIZE, n, Integer.MAX_VALUE)));
        arguments
                .value(FIRSTLINENO)
                .ifPresent(n -> code.firstLine(Words.number(FIRSTLINENO, n, Integer.MAX_VALUE)));
    }

    private static List<Constant> consts(Arguments arguments, PythonVersion version) {
        var consts = new ArrayList<Constant>();
        for (String literal : arguments.values(CONST)) {
            consts.add(Words.literal("--const number " + consts.size(), literal, version));
        }
        return consts;
    }

    /** The arguments as Python spells them. */
    private static String argumentList(Arguments arguments) {
        var list = new ArrayList<String>(arguments.values(ARG));
        List<String> keywordOnly = arguments.values(KWONLYARG);
        if (!keywordOnly.isEmpty()) {
            boolean hasKeywords = !list.isEmpty() && list.get(list.size() - 1).startsWith("**");
            int end = hasKeywords ? list.size() - 1 : list.size();
            boolean hasStar = end > 0 && list.get(end - 1).startsWith("*");
            list.addAll(end, keywordOnly);
            if (!hasStar) {
                list.add(end, "*");
            }
        }
        return String.join(", ", list);
    }
}
