package dev.pyclair.code;

import java.util.Arrays;
import java.util.List;

/** Collects the fields of a {@link CodeObject}; each is empty or zero at first. */
public final class CodeObjectBuilder {
    private static final int UNSET = -1;

    final PythonVersion version;
    int argCount;
    int posOnlyArgCount;
    int kwOnlyArgCount;
    int localCount = UNSET;
    int stackSize;
    int flags;
    Bytes code = Bytes.EMPTY;
    List<Constant> consts = List.of();
    Names names = Names.NONE;
    Names varNames = Names.NONE;
    Names freeVars = Names.NONE;
    Names cellVars = Names.NONE;
    Bytes localsPlusKinds = Bytes.EMPTY;
    Text filename = Text.of("");
    Text name = Text.of("");
    Text qualname = name;
    int firstLine;
    Bytes lineTable = Bytes.EMPTY;
    Bytes exceptionTable = Bytes.EMPTY;
    int fileOffset;

    CodeObjectBuilder(PythonVersion version) {
        this.version = version;
    }

    CodeObjectBuilder(CodeObject from) {
        version = from.version();
        argCount = from.argCount();
        posOnlyArgCount = from.posOnlyArgCount();
        kwOnlyArgCount = from.kwOnlyArgCount();
        localCount = version.hasLocalsPlus() ? UNSET : from.localCount();
        stackSize = from.stackSize();
        flags = from.flags();
        code = from.code();
        consts = from.consts();
        names = from.names();
        varNames = from.localNames();
        freeVars = from.freeNames();
        cellVars = from.cellNames();
        localsPlusKinds = from.localsPlusKinds();
        filename = from.filename();
        name = from.name();
        qualname = from.qualname();
        firstLine = from.firstLine();
        lineTable = from.lineTable();
        exceptionTable = from.exceptionTable();
    }

    /**
     * Sets {@code co_argcount}.
     *
     * @param value co_argcount
     * @return this builder
     */
    public CodeObjectBuilder argCount(int value) {
        argCount = value;
        return this;
    }

    /**
     * Sets {@code co_posonlyargcount}.
     *
     * @param value co_posonlyargcount
     * @return this builder
     */
    public CodeObjectBuilder posOnlyArgCount(int value) {
        posOnlyArgCount = value;
        return this;
    }

    /**
     * Sets {@code co_kwonlyargcount}.
     *
     * @param value co_kwonlyargcount
     * @return this builder
     */
    public CodeObjectBuilder kwOnlyArgCount(int value) {
        kwOnlyArgCount = value;
        return this;
    }

    /**
     * Sets {@code co_nlocals}.
     *
     * @param value co_nlocals; from 3.11 on it follows from the kinds of the variables
     * @return this builder
     */
    public CodeObjectBuilder localCount(int value) {
        localCount = value;
        return this;
    }

    /**
     * Sets {@code co_stacksize}.
     *
     * @param value co_stacksize, in values
     * @return this builder
     */
    public CodeObjectBuilder stackSize(int value) {
        stackSize = value;
        return this;
    }

    /**
     * Sets {@code co_flags}.
     *
     * @param value co_flags
     * @return this builder
     */
    public CodeObjectBuilder flags(int value) {
        flags = value;
        return this;
    }

    /**
     * Sets {@code co_code}.
     *
     * @param value co_code
     * @return this builder
     */
    public CodeObjectBuilder code(Bytes value) {
        code = value;
        return this;
    }

    /**
     * Sets {@code co_consts}.
     *
     * @param value co_consts
     * @return this builder
     */
    public CodeObjectBuilder consts(Constant.Container value) {
        consts = value.items();
        return this;
    }

    /**
     * Sets {@code co_consts}.
     *
     * @param values co_consts, in order
     * @return this builder
     */
    public CodeObjectBuilder consts(List<Constant> values) {
        consts = List.copyOf(values);
        return this;
    }

    /**
     * Sets {@code co_names}.
     *
     * @param value co_names
     * @return this builder
     */
    public CodeObjectBuilder names(Names value) {
        names = value;
        return this;
    }

    /**
     * Sets {@code co_varnames}.
     *
     * @param value co_varnames, or co_localsplusnames from 3.11 on
     * @return this builder
     */
    public CodeObjectBuilder varNames(Names value) {
        varNames = value;
        return this;
    }

    /**
     * Sets {@code co_freevars}.
     *
     * @param value co_freevars, before 3.11
     * @return this builder
     */
    public CodeObjectBuilder freeVars(Names value) {
        freeVars = value;
        return this;
    }

    /**
     * Sets {@code co_cellvars}.
     *
     * @param value co_cellvars, before 3.11
     * @return this builder
     */
    public CodeObjectBuilder cellVars(Names value) {
        cellVars = value;
        return this;
    }

    /**
     * Sets {@code co_localspluskinds}.
     *
     * @param value co_localspluskinds, a byte a variable
     * @return this builder
     */
    public CodeObjectBuilder localsPlusKinds(Bytes value) {
        localsPlusKinds = value;
        return this;
    }

    /**
     * Sets {@code co_filename}.
     *
     * @param value co_filename
     * @return this builder
     */
    public CodeObjectBuilder filename(Text value) {
        filename = value;
        return this;
    }

    /**
     * Sets {@code co_name}.
     *
     * @param value co_name; sets the qualified name too
     * @return this builder
     */
    public CodeObjectBuilder name(Text value) {
        name = value;
        qualname = value;
        return this;
    }

    /**
     * Sets {@code co_qualname}.
     *
     * @param value co_qualname
     * @return this builder
     */
    public CodeObjectBuilder qualname(Text value) {
        qualname = value;
        return this;
    }

    /**
     * Sets {@code co_firstlineno}.
     *
     * @param value co_firstlineno, from 1
     * @return this builder
     */
    public CodeObjectBuilder firstLine(int value) {
        firstLine = value;
        return this;
    }

    /**
     * Sets {@code co_lnotab}.
     *
     * @param value co_lnotab or co_linetable
     * @return this builder
     */
    public CodeObjectBuilder lineTable(Bytes value) {
        lineTable = value;
        return this;
    }

    /**
     * Sets {@code co_exceptiontable}.
     *
     * @param value co_exceptiontable
     * @return this builder
     */
    public CodeObjectBuilder exceptionTable(Bytes value) {
        exceptionTable = value;
        return this;
    }

    /**
     * Sets {@code where}.
     *
     * @param value where the file has it, in bytes from its start
     * @return this builder
     */
    public CodeObjectBuilder fileOffset(int value) {
        fileOffset = value;
        return this;
    }

    /** {@return how many kinds of variables are given} */
    public int kindCount() {
        return localsPlusKinds.length();
    }

    /** {@return how many variables are given} */
    public int variableCount() {
        return varNames.size();
    }

    /**
     * The code object.
     *
     * @return it
     * @throws IllegalStateException if there are not as many kinds as variables (3.11 on)
     */
    public CodeObject build() {
        Bytes kinds = version.hasLocalsPlus() ? kinds() : localsPlusKinds;
        int derived = version.hasLocalsPlus() ? localCount(kinds) : varNames.size();
        return new CodeObject(this, kinds, localCount == UNSET ? derived : localCount);
    }

    /** The kinds of the variables; if none are given, all are locals. */
    private Bytes kinds() {
        if (localsPlusKinds.isEmpty() && !varNames.isEmpty()) {
            byte[] locals = new byte[varNames.size()];
            Arrays.fill(locals, (byte) CodeObject.KIND_LOCAL);
            return Bytes.of(locals);
        }
        if (localsPlusKinds.length() != varNames.size()) {
            throw new IllegalStateException(
                    localsPlusKinds.length()
                            + " kinds are given for "
                            + varNames.size()
                            + " variables");
        }
        return localsPlusKinds;
    }

    /**
     * How many of the fast variables are locals.
     *
     * @param kinds {@code co_localspluskinds}
     * @return {@code co_nlocals}
     */
    public static int localCount(Bytes kinds) {
        int count = 0;
        for (int i = 0; i < kinds.length(); i++) {
            if ((kinds.at(i) & CodeObject.KIND_LOCAL) != 0) {
                count++;
            }
        }
        return count;
    }
}
