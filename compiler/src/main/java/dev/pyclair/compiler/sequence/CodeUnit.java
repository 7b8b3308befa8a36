package dev.pyclair.compiler.sequence;

import dev.pyclair.code.Text;
import java.util.HashMap;
import java.util.Map;

/**
 * A unit of code generation: what becomes one code object. Units inside of it are constants: each
 * is assembled when its scope is left, and what comes out is added to the constants of the outer.
 *
 * <p>The operand of instructions on cells is an index into the cell variables followed by the free
 * variables; the flow graph turns it into one among all fast variables.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Include/internal/pycore_compile.h">
 *     CPython: {@code Include/internal/pycore_compile.h}, {@code _PyCompile_CodeUnitMetadata}</a>
 */
public final class CodeUnit {
    private static final int VARARGS = 4;
    private static final int VARKEYWORDS = 8;

    private final String name;
    private final int firstLine;
    private final ConstantCache cache;
    private final ConstantPool consts;
    private final NamePool names = new NamePool();
    private final NamePool varNames = new NamePool();
    private final NamePool cellVars = new NamePool();
    private final NamePool freeVars = new NamePool();
    private final Map<String, Boolean> hiddenLocals = new HashMap<>();
    private final InstructionSequence sequence = new InstructionSequence();
    private String qualname;
    private Text qualnameText;
    private int flags;
    private int argCount;
    private int posOnlyArgCount;
    private int kwOnlyArgCount;

    /**
     * A unit with nothing in it.
     *
     * @param name {@code co_name}, which is the qualified name, too, until that is set
     * @param firstLine {@code co_firstlineno}
     * @param cache the constants of all units that are compiled together
     */
    public CodeUnit(String name, int firstLine, ConstantCache cache) {
        this.name = name;
        this.qualname = name;
        this.firstLine = firstLine;
        this.cache = cache;
        this.consts = new ConstantPool(cache);
    }

    /** {@return {@code co_name}} */
    public String name() {
        return name;
    }

    /** {@return {@code co_qualname}} */
    public String qualname() {
        return qualname;
    }

    /**
     * Sets {@code co_qualname}.
     *
     * @param value the qualified name
     */
    public void setQualname(String value) {
        qualname = value;
        qualnameText = null;
    }

    /**
     * {@return {@code co_qualname} as a constant, which is the very object of the code object; that
     * of a unit that stands in no other is its name}
     */
    public Text qualnameText() {
        if (qualnameText == null) {
            qualnameText = qualname.equals(name) ? cache.identifier(name) : Text.of(qualname);
        }
        return qualnameText;
    }

    /** {@return {@code co_firstlineno}, from 1; 0 for a module} */
    public int firstLine() {
        return firstLine;
    }

    /** {@return {@code co_flags}} */
    public int flags() {
        return flags;
    }

    /**
     * Sets {@code co_flags}.
     *
     * @param value the flags
     */
    public void setFlags(int value) {
        flags = value;
    }

    /** {@return {@code co_argcount}} */
    public int argCount() {
        return argCount;
    }

    /** {@return {@code co_posonlyargcount}} */
    public int posOnlyArgCount() {
        return posOnlyArgCount;
    }

    /** {@return {@code co_kwonlyargcount}} */
    public int kwOnlyArgCount() {
        return kwOnlyArgCount;
    }

    /**
     * Sets the numbers of arguments.
     *
     * @param all {@code co_argcount}: positional ones, those that are only positional among them
     * @param posOnly {@code co_posonlyargcount}
     * @param kwOnly {@code co_kwonlyargcount}
     */
    public void setArgCounts(int all, int posOnly, int kwOnly) {
        argCount = all;
        posOnlyArgCount = posOnly;
        kwOnlyArgCount = kwOnly;
    }

    /**
     * {@return how many of the first locals are parameters, {@code *} and {@code **} among them}
     */
    public int parameterCount() {
        return argCount
                + kwOnlyArgCount
                + ((flags & VARARGS) != 0 ? 1 : 0)
                + ((flags & VARKEYWORDS) != 0 ? 1 : 0);
    }

    /** {@return the constants of all units that are compiled together} */
    public ConstantCache cache() {
        return cache;
    }

    /** {@return the constants; unused ones are not removed yet} */
    public ConstantPool consts() {
        return consts;
    }

    /** {@return {@code co_names}} */
    public NamePool names() {
        return names;
    }

    /** {@return {@code co_varnames}} */
    public NamePool varNames() {
        return varNames;
    }

    /** {@return the variables that inner units use, arguments among them} */
    public NamePool cellVars() {
        return cellVars;
    }

    /** {@return {@code co_freevars}, numbered from 0} */
    public NamePool freeVars() {
        return freeVars;
    }

    /**
     * {@return the fast variables of a scope that has none but for comprehensions that are inlined,
     * and whether each is one right now; all that are in it are hidden from {@code locals()}}
     */
    public Map<String, Boolean> hiddenLocals() {
        return hiddenLocals;
    }

    /** {@return the instructions} */
    public InstructionSequence sequence() {
        return sequence;
    }
}
