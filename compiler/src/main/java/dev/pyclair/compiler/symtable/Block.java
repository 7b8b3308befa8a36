package dev.pyclair.compiler.symtable;

import dev.pyclair.compiler.ast.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A block of names: what the module, a class, a function or one of the scopes of type parameters
 * knows.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/symtable.c">CPython: {@code
 *     PySTEntryObject}</a>
 */
public final class Block {
    final Symbols symbols = new Symbols();
    final List<String> varnames = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>(0);
    List<Block> children = new ArrayList<>(0);
    boolean isGenerator;
    boolean isCoroutine;
    ComprehensionKind comprehension = ComprehensionKind.NONE;
    boolean hasVarargs;
    boolean hasVarKeywords;
    boolean returnsValue;
    boolean needsClassClosure;
    boolean needsClassDict;
    boolean isInlined;
    boolean isCompIterTarget;
    boolean canSeeClassScope;
    int compIterDepth;

    /** The names that are mangled though the block is not in a class body; null for all. */
    Set<String> mangledNames;

    /** What a message calls a block of {@link BlockType#TYPE_VARIABLE}. */
    String scopeInfo = "";

    private final String name;
    private final BlockType type;
    private final Span span;
    private final boolean isNested;

    Block(String name, BlockType type, Span span, boolean isNested) {
        this.name = name;
        this.type = type;
        this.span = span;
        this.isNested = isNested;
    }

    /**
     * A name in a {@code global} or {@code nonlocal}, for messages.
     *
     * @param name the name, mangled
     * @param span where it stands
     */
    record Directive(String name, Span span) {}

    /** {@return the name of the function, class or other; {@code top} for the module} */
    public String name() {
        return name;
    }

    /** {@return what it is} */
    public BlockType type() {
        return type;
    }

    /** {@return where it stands in the source; all 0 for the module} */
    public Span span() {
        return span;
    }

    /** {@return whether a function is around it} */
    public boolean isNested() {
        return isNested;
    }

    /** {@return whether its names are kept as those of a function: all but modules and classes} */
    public boolean isFunctionLike() {
        return type == BlockType.FUNCTION
                || type == BlockType.TYPE_VARIABLE
                || type == BlockType.TYPE_ALIAS
                || type == BlockType.TYPE_PARAMETERS;
    }

    /** {@return the parameters, in the order of {@code co_varnames}} */
    public List<String> varnames() {
        return Collections.unmodifiableList(varnames);
    }

    /** {@return the blocks inside, in order; those of an inlined comprehension instead of it} */
    public List<Block> children() {
        return Collections.unmodifiableList(children);
    }

    /** {@return whether it has a {@code yield}, or is a generator expression} */
    public boolean isGenerator() {
        return isGenerator;
    }

    /** {@return whether it is {@code async}, or has an {@code await}} */
    public boolean isCoroutine() {
        return isCoroutine;
    }

    /** {@return which comprehension it is} */
    public ComprehensionKind comprehension() {
        return comprehension;
    }

    /** {@return whether it has {@code *args}} */
    public boolean hasVarargs() {
        return hasVarargs;
    }

    /** {@return whether it has {@code **kwargs}} */
    public boolean hasVarKeywords() {
        return hasVarKeywords;
    }

    /** {@return whether a {@code return} in it has a value} */
    public boolean returnsValue() {
        return returnsValue;
    }

    /** {@return whether a class body gives its methods a cell {@code __class__}} */
    public boolean needsClassClosure() {
        return needsClassClosure;
    }

    /** {@return whether a class body gives what is inside a cell {@code __classdict__}} */
    public boolean needsClassDict() {
        return needsClassDict;
    }

    /** {@return whether it is a comprehension whose code becomes part of the block around it} */
    public boolean isInlined() {
        return isInlined;
    }

    /** {@return whether it sees the names of the class body right around it} */
    public boolean canSeeClassScope() {
        return canSeeClassScope;
    }

    /** {@return how many names it knows} */
    public int size() {
        return symbols.size();
    }

    /**
     * {@return a name, in the order in which they were first seen}
     *
     * @param index from 0
     */
    public String nameAt(int index) {
        return symbols.name(index);
    }

    /**
     * {@return the flags of a name; see {@link SymbolFlag}}
     *
     * @param index from 0
     */
    public int flagsAt(int index) {
        return symbols.flags(index);
    }

    /**
     * {@return the scope of a name}
     *
     * @param index from 0
     */
    public Scope scopeAt(int index) {
        return Scope.ofFlags(symbols.flags(index));
    }

    /**
     * {@return the flags of a name, and above them its scope; 0 where it is not known}
     *
     * @param name the name, mangled
     */
    public int flags(String name) {
        return symbols.get(name);
    }

    /**
     * {@return the scope of a name}
     *
     * @param name the name, mangled
     */
    public Scope scope(String name) {
        return Scope.ofFlags(symbols.get(name));
    }

    /**
     * Gives a name other flags, as long as the code of an inlined comprehension is made.
     *
     * @param name the name, mangled
     * @param flags its flags and scope, as {@link #flags} has them
     * @return what they were
     */
    public int replaceFlags(String name, int flags) {
        int before = symbols.get(name);
        symbols.put(name, flags);
        return before;
    }

    /**
     * {@return a name as code in this block knows it}
     *
     * @param className the class around, or null
     * @param identifier the name as it is written
     * @see <a href="https://github.com/python/cpython/blob/3.13/Python/symtable.c">CPython: {@code
     *     _Py_MaybeMangle}</a>
     */
    public String mangle(String className, String identifier) {
        return mangledNames != null && !mangledNames.contains(identifier)
                ? identifier
                : Mangling.mangle(className, identifier);
    }
}
