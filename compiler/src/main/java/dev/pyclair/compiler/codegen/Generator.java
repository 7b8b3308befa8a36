package dev.pyclair.compiler.codegen;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.compiler.problem.SourceErrors;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.ConstantCache;
import dev.pyclair.compiler.sequence.InstructionSequence;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;
import dev.pyclair.compiler.symtable.Block;
import dev.pyclair.compiler.symtable.BlockType;
import dev.pyclair.compiler.symtable.SymbolTable;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.util.List;
import java.util.function.Consumer;

/**
 * What all parts of code generation share: the unit of the moment and what is added to it, and the
 * parts themselves, each of which knows some kinds of statements or expressions.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code struct compiler}</a>
 */
final class Generator {
    /** The place of what has none. */
    static final Span NOWHERE = null;

    /** How much of the stack a display or call may take before it is built bit by bit. */
    static final int STACK_USE_GUIDELINE = 30;

    /** The version that code is generated for. */
    static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();

    final SymbolTable table;
    final FutureFeatures future;
    final CodegenOptions options;
    final Statements statements = new Statements(this);
    final Expressions expressions = new Expressions(this);
    final Conditions conditions = new Conditions(this);
    final Displays displays = new Displays(this);
    final Calls calls = new Calls(this);
    final SuperCalls superCalls = new SuperCalls(this);
    final Comprehensions comprehensions = new Comprehensions(this);
    final Functions functions = new Functions(this);
    final Annotations annotations = new Annotations(this);
    final Classes classes = new Classes(this);
    final TypeParameters typeParameters = new TypeParameters(this);
    final Unwinding unwinding = new Unwinding(this);
    final Loops loops = new Loops(this);
    final TryBlocks tryBlocks = new TryBlocks(this);
    final TryStarBlocks tryStarBlocks = new TryStarBlocks(this);
    final WithBlocks withBlocks = new WithBlocks(this);
    final Assignments assignments = new Assignments(this);
    final Imports imports = new Imports(this);
    final Matches matches = new Matches(this);
    final Suspicions suspicions = new Suspicions(this);
    final Variables variables = new Variables(this);

    private final UnitAssembler assembler;
    private final ConstantCache cache;
    private final Consumer<SourceWarning> warnings;

    /** The unit of the moment; null outside of all. */
    Unit unit;

    /** Its instructions. */
    private InstructionSequence sequence;

    Generator(
            SymbolTable table,
            FutureFeatures future,
            CodegenOptions options,
            ConstantCache cache,
            UnitAssembler assembler,
            Consumer<SourceWarning> warnings) {
        this.table = table;
        this.future = future;
        this.options = options;
        this.cache = cache;
        this.assembler = assembler;
        this.warnings = warnings;
    }

    // Units

    /** Begins a unit, as {@code compiler_enter_scope} does. */
    void enter(Unit.Kind kind, String name, Block block, int line) {
        begin(kind, name, block, line);
        resume(kind == Unit.Kind.MODULE ? 0 : line, line);
    }

    /**
     * Begins the unit of a generator or coroutine: a handler around all of it makes another error
     * of a {@code StopIteration} that would leave it.
     */
    void enterGenerator(Unit.Kind kind, String name, Block block, int line) {
        begin(kind, name, block, line);
        unit.stopIterationHandler = label();
        jump(Op.SETUP_CLEANUP, unit.stopIterationHandler, NOWHERE);
        resume(line, line);
        unwinding.push(FrameBlock.Kind.STOP_ITERATION, NOWHERE, null, null);
    }

    private void begin(Unit.Kind kind, String name, Block block, int line) {
        var code = new CodeUnit(name, line, cache);
        unit = new Unit(kind, unit, block, code);
        sequence = code.sequence();
        variables.declare(unit);
        if (kind != Unit.Kind.MODULE) {
            code.setQualname(QualifiedName.of(unit));
        }
    }

    private void resume(int line, int endLine) {
        add(Op.RESUME, Opargs.AT_FUNC_START, new Span(line, 0, endLine, 0));
    }

    /** Ends what {@link #enterGenerator} has begun, before the unit is left. */
    void endGenerator() {
        unwinding.pop();
        loadNone(NOWHERE);
        add(Op.RETURN_VALUE, NOWHERE);
        use(unit.stopIterationHandler);
        add(Op.CALL_INTRINSIC_1, Opargs.STOPITERATION_ERROR, NOWHERE);
        add(Op.RERAISE, 1, NOWHERE);
    }

    /** Ends a unit, which becomes a code object. */
    CodeObject leave(boolean returnsNone) {
        if (returnsNone) {
            loadNone(NOWHERE);
        }
        add(Op.RETURN_VALUE, NOWHERE);
        unit.code.setFlags(CodeFlags.of(unit, options, isTopLevelAwait()));
        CodeObject code = assembler.assemble(unit.code);
        unit = unit.outer;
        sequence = unit == null ? null : unit.code.sequence();
        return code;
    }

    /** Whether {@code await} is allowed here because the whole program is a coroutine. */
    boolean isTopLevelAwait() {
        return options.allowsTopLevelAwait() && unit.block.type() == BlockType.MODULE;
    }

    // Instructions

    void add(Op op, Span span) {
        sequence.add(op, 0, span);
    }

    void add(Op op, int oparg, Span span) {
        sequence.add(op, oparg, span);
    }

    void jump(Op op, Label target, Span span) {
        sequence.add(op, target, span);
    }

    Label label() {
        return sequence.newLabel();
    }

    void use(Label label) {
        sequence.use(label);
    }

    void load(Constant constant, Span span) {
        sequence.add(Op.LOAD_CONST, unit.code.consts().add(constant), span);
    }

    /** Loads a name as a constant. */
    void loadName(String name, Span span) {
        load(identifier(name), span);
    }

    /** The constant that a name is: one object, whatever it is used for. */
    Text identifier(String name) {
        return cache.identifier(name);
    }

    void loadNone(Span span) {
        int index = unit.none;
        if (index < 0) {
            index = unit.code.consts().add(Constant.Singleton.NONE);
            unit.none = index;
        }
        sequence.add(Op.LOAD_CONST, index, span);
    }

    /** Adds an instruction on a name that is no variable: an attribute or a module. */
    void name(Op op, String name, Span span) {
        sequence.add(op, unit.code.names().add(unit.mangle(name)), span);
    }

    /** Adds one that loads an attribute, as {@code compiler_addop_name} writes it. */
    void attribute(Op op, String name, Span span) {
        int index = unit.code.names().add(unit.mangle(name));
        switch (op) {
            case LOAD_ATTR:
                sequence.add(Op.LOAD_ATTR, index << 1, span);
                break;
            case LOAD_METHOD:
                sequence.add(Op.LOAD_ATTR, index << 1 | 1, span);
                break;
            case LOAD_SUPER_ATTR:
                sequence.add(Op.LOAD_SUPER_ATTR, index << 2 | 2, span);
                break;
            case LOAD_SUPER_METHOD:
                sequence.add(Op.LOAD_SUPER_ATTR, index << 2 | 3, span);
                break;
            case LOAD_ZERO_SUPER_ATTR:
                sequence.add(Op.LOAD_SUPER_ATTR, index << 2, span);
                break;
            case LOAD_ZERO_SUPER_METHOD:
                sequence.add(Op.LOAD_SUPER_ATTR, index << 2 | 1, span);
                break;
            default:
                throw new IllegalArgumentException(op.name());
        }
    }

    /** Loads, stores or deletes a variable. */
    void variable(String name, ExprContext context, Span span) {
        variables.use(name, context, span);
    }

    /** The loop of {@code await} and {@code yield from}, as {@code compiler_add_yield_from}. */
    void yieldFrom(boolean isAwait, Span span) {
        Label send = label();
        Label fail = label();
        Label exit = label();
        use(send);
        jump(Op.SEND, exit, span);
        // A virtual try for the StopIteration of close() and throw()
        jump(Op.SETUP_FINALLY, fail, span);
        add(Op.YIELD_VALUE, 1, span);
        add(Op.POP_BLOCK, NOWHERE);
        add(Op.RESUME, isAwait ? Opargs.AFTER_AWAIT : Opargs.AFTER_YIELD_FROM, span);
        jump(Op.JUMP_NO_INTERRUPT, send, span);
        use(fail);
        add(Op.CLEANUP_THROW, span);
        use(exit);
        add(Op.END_SEND, span);
    }

    /** Awaits what is on the stack. */
    void await(int kind, Span span) {
        add(Op.GET_AWAITABLE, kind, span);
        loadNone(span);
        yieldFrom(true, span);
    }

    /** Yields what is on the stack. */
    void yield(Span span) {
        if (unit.block.isGenerator() && unit.isCoroutine()) {
            add(Op.CALL_INTRINSIC_1, Opargs.ASYNC_GEN_WRAP, span);
        }
        add(Op.YIELD_VALUE, 0, span);
        add(Op.RESUME, Opargs.AFTER_YIELD, span);
    }

    // The tree

    void visit(Stmt statement) {
        statement.accept(statements);
    }

    void visitBody(List<Stmt> body) {
        for (int i = 0; i < body.size(); i++) {
            body.get(i).accept(statements);
        }
    }

    void visit(Expr expression) {
        expression.accept(expressions);
    }

    void visitAll(List<Expr> list) {
        for (int i = 0; i < list.size(); i++) {
            list.get(i).accept(expressions);
        }
    }

    // Problems

    SourceException error(String message, Span span) {
        return SourceErrors.syntax(message, span == NOWHERE ? new Span(-1, -1, -1, -1) : span);
    }

    void warn(String message, Span span) {
        warnings.accept(new SourceWarning(SourceWarning.Category.SYNTAX, message, span.line()));
    }
}
