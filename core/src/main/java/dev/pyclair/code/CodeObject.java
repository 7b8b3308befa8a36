package dev.pyclair.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A code object of one CPython version, as its file has it: bytecode, constants, names and tables,
 * nothing interpreted.
 *
 * <p>Immutable. Equality is identity, as two places of a file may hold equal code.
 */
public final class CodeObject implements Constant {
    /**
     * The bit of a local in {@code co_localspluskinds}, from CPython's {@code
     * Include/internal/pycore_code.h}.
     */
    public static final int KIND_LOCAL = 0x20;

    /** The bit of a local that inner functions use. */
    public static final int KIND_CELL = 0x40;

    /** The bit of a variable of an outer function. */
    public static final int KIND_FREE = 0x80;

    /** The bit of a local that takes positional arguments (3.14 on). */
    public static final int KIND_POSITIONAL = 0x02;

    /** The bit of a local that takes keyword arguments (3.14 on). */
    public static final int KIND_KEYWORD = 0x04;

    /** The bit of {@code *args} and {@code **kwargs} (3.14 on). */
    public static final int KIND_STARRED = 0x08;

    private final PythonVersion version;
    private final int argCount;
    private final int posOnlyArgCount;
    private final int kwOnlyArgCount;
    private final int localCount;
    private final int stackSize;
    private final int flags;
    private final Bytes code;
    private final List<Constant> consts;
    private final Names names;
    private final Names varNames;
    private final Names freeVars;
    private final Names cellVars;
    private final Bytes localsPlusKinds;
    private final Text filename;
    private final Text name;
    private final Text qualname;
    private final int firstLine;
    private final Bytes lineTable;
    private final Bytes exceptionTable;
    private final int fileOffset;

    CodeObject(CodeObjectBuilder from, Bytes localsPlusKinds, int localCount) {
        version = from.version;
        argCount = from.argCount;
        posOnlyArgCount = from.posOnlyArgCount;
        kwOnlyArgCount = from.kwOnlyArgCount;
        stackSize = from.stackSize;
        flags = from.flags;
        code = from.code;
        consts = from.consts;
        names = from.names;
        varNames = from.varNames;
        freeVars = from.freeVars;
        cellVars = from.cellVars;
        this.localsPlusKinds = localsPlusKinds;
        filename = from.filename;
        name = from.name;
        qualname = from.qualname;
        firstLine = from.firstLine;
        lineTable = from.lineTable;
        exceptionTable = from.exceptionTable;
        fileOffset = from.fileOffset;
        this.localCount = localCount;
    }

    private List<String> ofKind(int kind) {
        var list = new ArrayList<String>();
        for (int i = 0; i < varNames.size(); i++) {
            if ((localsPlusKinds.at(i) & kind) != 0) {
                list.add(varNames.get(i));
            }
        }
        return List.copyOf(list);
    }

    /**
     * A builder whose fields are all empty or zero.
     *
     * @param version whose code it is
     * @return the builder
     */
    public static CodeObjectBuilder builder(PythonVersion version) {
        return new CodeObjectBuilder(version);
    }

    /**
     * A builder that has all fields of this code object.
     *
     * @return the builder
     */
    public CodeObjectBuilder toBuilder() {
        return new CodeObjectBuilder(this);
    }

    /** {@return the version whose code this is} */
    public PythonVersion version() {
        return version;
    }

    /** {@return {@code co_argcount}: positional arguments, {@code *args} not counted} */
    public int argCount() {
        return argCount;
    }

    /** {@return {@code co_posonlyargcount}; 0 before 3.8} */
    public int posOnlyArgCount() {
        return posOnlyArgCount;
    }

    /** {@return {@code co_kwonlyargcount}; 0 before 3.0} */
    public int kwOnlyArgCount() {
        return kwOnlyArgCount;
    }

    /** {@return {@code co_nlocals}} */
    public int localCount() {
        return localCount;
    }

    /** {@return {@code co_stacksize}, in values; 0 before 1.5} */
    public int stackSize() {
        return stackSize;
    }

    /** {@return {@code co_flags}; {@link CodeFlag} names the bits} */
    public int flags() {
        return flags;
    }

    /** {@return {@code co_code}: the bytecode} */
    public Bytes code() {
        return code;
    }

    /** {@return {@code co_consts}} */
    public List<Constant> consts() {
        return consts;
    }

    /** {@return {@code co_names}} */
    public Names names() {
        return names;
    }

    /** {@return {@code co_varnames}: arguments and locals} */
    public List<String> varNames() {
        return version.hasLocalsPlus() ? ofKind(KIND_LOCAL) : varNames;
    }

    /** {@return {@code co_cellvars}: locals that inner functions use} */
    public List<String> cellVars() {
        return version.hasLocalsPlus() ? ofKind(KIND_CELL) : cellVars;
    }

    /** {@return {@code co_freevars}: variables of outer functions} */
    public List<String> freeVars() {
        return version.hasLocalsPlus() ? ofKind(KIND_FREE) : freeVars;
    }

    /**
     * {@return {@code co_localsplusnames}: all fast variables by index (3.11 on); before, {@code
     * co_varnames}}
     */
    public Names localNames() {
        return varNames;
    }

    /** {@return the cell variables as the file lists them, before 3.11} */
    public Names cellNames() {
        return cellVars;
    }

    /** {@return the free variables as the file lists them, before 3.11} */
    public Names freeNames() {
        return freeVars;
    }

    /**
     * {@return {@code co_localspluskinds}: a byte of kind bits a variable (3.11 on); before, empty}
     */
    public Bytes localsPlusKinds() {
        return localsPlusKinds;
    }

    /**
     * {@return what instructions on cells index: cell, then free variables; from 3.11 on all fast
     * variables}
     */
    public Names derefNames() {
        return version.hasLocalsPlus() ? varNames : cellVars.followedBy(freeVars);
    }

    /** {@return {@code co_filename}} */
    public Text filename() {
        return filename;
    }

    /** {@return {@code co_name}} */
    public Text name() {
        return name;
    }

    /** {@return {@code co_qualname} (3.11 on); before, {@code co_name}} */
    public Text qualname() {
        return qualname;
    }

    /** {@return {@code co_firstlineno}, from 1; 0 before 1.5} */
    public int firstLine() {
        return firstLine;
    }

    /** {@return {@code co_lnotab}, or {@code co_linetable} from 3.10 on} */
    public Bytes lineTable() {
        return lineTable;
    }

    /** {@return {@code co_exceptiontable} (3.11 on); before, empty} */
    public Bytes exceptionTable() {
        return exceptionTable;
    }

    /**
     * {@return where the file has this code object, in bytes from its start; 0 for one that no file
     * has}
     */
    public int fileOffset() {
        return fileOffset;
    }

    /**
     * This code object with another {@link #argCount}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withArgCount(int value) {
        return toBuilder().argCount(value).build();
    }

    /**
     * This code object with another {@link #posOnlyArgCount}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withPosOnlyArgCount(int value) {
        return toBuilder().posOnlyArgCount(value).build();
    }

    /**
     * This code object with another {@link #kwOnlyArgCount}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withKwOnlyArgCount(int value) {
        return toBuilder().kwOnlyArgCount(value).build();
    }

    /**
     * This code object with another {@link #localCount}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withLocalCount(int value) {
        return toBuilder().localCount(value).build();
    }

    /**
     * This code object with another {@link #stackSize}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withStackSize(int value) {
        return toBuilder().stackSize(value).build();
    }

    /**
     * This code object with another {@link #flags}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withFlags(int value) {
        return toBuilder().flags(value).build();
    }

    /**
     * This code object with another {@link #code}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withCode(Bytes value) {
        return toBuilder().code(value).build();
    }

    /**
     * This code object with another {@link #consts}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withConsts(List<Constant> value) {
        return toBuilder().consts(value).build();
    }

    /**
     * This code object with another {@link #names}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withNames(Names value) {
        return toBuilder().names(value).build();
    }

    /**
     * This code object with another {@link #localNames}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withLocalNames(Names value) {
        return toBuilder().varNames(value).build();
    }

    /**
     * This code object with another {@link #cellNames}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withCellNames(Names value) {
        return toBuilder().cellVars(value).build();
    }

    /**
     * This code object with another {@link #freeNames}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withFreeNames(Names value) {
        return toBuilder().freeVars(value).build();
    }

    /**
     * This code object with another {@link #localsPlusKinds}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withLocalsPlusKinds(Bytes value) {
        return toBuilder().localsPlusKinds(value).build();
    }

    /**
     * This code object with another {@link #filename}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withFilename(Text value) {
        return toBuilder().filename(value).build();
    }

    /**
     * This code object with another {@link #name}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withName(Text value) {
        return toBuilder().name(value).qualname(version.hasLocalsPlus() ? qualname : value).build();
    }

    /**
     * This code object with another {@link #qualname}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withQualname(Text value) {
        return toBuilder().qualname(value).build();
    }

    /**
     * This code object with another {@link #firstLine}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withFirstLine(int value) {
        return toBuilder().firstLine(value).build();
    }

    /**
     * This code object with another {@link #lineTable}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withLineTable(Bytes value) {
        return toBuilder().lineTable(value).build();
    }

    /**
     * This code object with another {@link #exceptionTable}.
     *
     * @param value the new one
     * @return the code object
     */
    public CodeObject withExceptionTable(Bytes value) {
        return toBuilder().exceptionTable(value).build();
    }

    /** {@return the code objects among the constants, in order} */
    public List<CodeObject> nested() {
        var nested = new ArrayList<CodeObject>();
        for (Constant constant : consts) {
            if (constant instanceof CodeObject inner) {
                nested.add(inner);
            }
        }
        return Collections.unmodifiableList(nested);
    }

    @Override
    public String toString() {
        return "code object " + qualname + " of " + version;
    }
}
