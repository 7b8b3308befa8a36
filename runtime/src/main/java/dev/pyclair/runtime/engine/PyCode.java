package dev.pyclair.runtime.engine;

import dev.pyclair.PyclairException;
import dev.pyclair.bytecode.LineRanges;
import dev.pyclair.code.CodeObject;
import dev.pyclair.runtime.ir.IrCode;
import dev.pyclair.runtime.ir.Lifter;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;
import java.util.Optional;

/** A code object. What the interpreter needs of it is made when it first runs. */
public final class PyCode extends PyObject {
    private static final int VAR_ARGS = 0x4;
    private static final int VAR_KEYWORDS = 0x8;
    private static final int GENERATOR = 0x20;
    private static final int COROUTINE = 0x80;
    private static final int ITERABLE_COROUTINE = 0x100;
    private static final int ASYNC_GENERATOR = 0x200;

    private final CodeObject code;
    private final int plainArgCount;
    private IrCode ir;
    private Object[] consts;
    private String[] names;
    private String[] variables;
    private int[] hints;
    private Site[] sites;
    private LineRanges lines;
    private boolean isVerified;

    /** Whether its operations say what they drop. */
    private boolean dropsWatched;

    /** For each place, whether a generator that waits there has something to do before it ends. */
    private boolean[] waitsInBlock;

    /**
     * A code object.
     *
     * @param code as it was read or built
     */
    public PyCode(CodeObject code) {
        super(Types.CODE);
        this.code = code;
        boolean isPlain = code.kwOnlyArgCount() == 0 && !hasVarArgs() && !hasVarKeywords();
        plainArgCount = isPlain ? code.argCount() : -1;
    }

    /** {@return a code object that the verifier accepts, as the caller has made sure} */
    public static PyCode ofVerified(CodeObject code) {
        var made = new PyCode(code);
        made.setVerified();
        return made;
    }

    /** {@return the code object} */
    public CodeObject code() {
        return code;
    }

    /** {@return its neutral form, made of it when it is first asked for} */
    IrCode ir() {
        if (ir == null) {
            Admission.check(this);
            ir = Lifter.lift(code);
        }
        return ir;
    }

    /** {@return why the verifier does not let it run; empty if it does} */
    public Optional<String> fault() {
        return Admission.fault(this);
    }

    boolean isVerified() {
        return isVerified;
    }

    /** The verifier takes a code object with all those inside. */
    void setVerified() {
        isVerified = true;
    }

    /** {@return whether its operations say what they drop} */
    boolean dropsWatched() {
        return dropsWatched;
    }

    /** Makes its operations say what they drop, or not; also while they run. */
    void setDropsWatched(boolean value) {
        if (value) {
            Drops.watch(ir().fused(), ir().ops(), 0, ir().ops().length);
        } else {
            ir().runFused();
        }
        dropsWatched = value;
    }

    /** {@return whether a generator that waits at a place has something to do before it ends} */
    boolean waitsInBlock(int place) {
        if (waitsInBlock == null) {
            waitsInBlock = Waiting.blocks(ir());
        }
        return waitsInBlock[place];
    }

    /** No compiler makes constants of some kinds, but marshal reads them. */
    private static Object[] made(CodeObject code) {
        try {
            return Constants.of(code.consts());
        } catch (PyclairException e) {
            throw Errors.of(Types.SYSTEM_ERROR, e.getMessage());
        }
    }

    /** {@return its constants as objects; not to be changed} */
    Object[] consts() {
        if (consts == null) {
            consts = made(code);
            for (Object each : consts) {
                if (isVerified && each instanceof PyCode inner) {
                    inner.setVerified();
                }
            }
        }
        return consts;
    }

    /**
     * {@return {@code co_names}, each text once in the JVM, as sites compare them; not to be
     * changed}
     */
    String[] names() {
        if (names == null) {
            names = code.names().toArray(new String[0]);
            for (int i = 0; i < names.length; i++) {
                names[i] = names[i].intern();
            }
        }
        return names;
    }

    /** {@return for each name where a dict of variables is likely to have it, to be kept up} */
    int[] hints() {
        if (hints == null) {
            hints = new int[names().length];
        }
        return hints;
    }

    /** {@return what operations have learnt about attributes, by their places, to be kept up} */
    Site[] sites() {
        if (sites == null) {
            sites = new Site[ir().ops().length + 1];
        }
        return sites;
    }

    /** {@return the names of the slots; not to be changed} */
    String[] variables() {
        if (variables == null) {
            variables =
                    code.version().hasLocalsPlus()
                            ? code.localNames().toArray(new String[0])
                            : allNames();
        }
        return variables;
    }

    /** Local variables, cells and free variables, which are apart to 3.10. */
    private String[] allNames() {
        var names = new ArrayList<String>(code.localNames());
        names.addAll(code.cellNames());
        names.addAll(code.freeNames());
        return names.toArray(new String[0]);
    }

    /** {@return how many arguments it takes by place or name} */
    int argCount() {
        return code.argCount();
    }

    /** {@return how many arguments it takes if it takes no others; else -1} */
    int plainArgCount() {
        return plainArgCount;
    }

    boolean hasVarArgs() {
        return (code.flags() & VAR_ARGS) != 0;
    }

    boolean hasVarKeywords() {
        return (code.flags() & VAR_KEYWORDS) != 0;
    }

    boolean makesGenerator() {
        return (code.flags() & (GENERATOR | COROUTINE | ASYNC_GENERATOR)) != 0;
    }

    boolean isGenerator() {
        return (code.flags() & GENERATOR) != 0;
    }

    boolean isCoroutine() {
        return (code.flags() & COROUTINE) != 0;
    }

    boolean isIterableCoroutine() {
        return (code.flags() & ITERABLE_COROUTINE) != 0;
    }

    boolean isAsyncGenerator() {
        return (code.flags() & ASYNC_GENERATOR) != 0;
    }

    /** The line of the instruction at an offset; -1 for none. */
    int line(int offset) {
        if (lines == null) {
            lines = LineRanges.of(code);
        }
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (offset < lines.start(middle)) {
                high = middle - 1;
            } else if (offset >= lines.end(middle)) {
                low = middle + 1;
            } else {
                return lines.line(middle);
            }
        }
        return -1;
    }
}
