package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** A function made of code. */
public final class PyFunction extends PyObject {
    private PyCode code;
    private final PyDict globals;
    private final PyDict builtins;
    private Object[] defaults = Calls.NO_ARGS;
    private PyDict keywordDefaults;
    private PyTuple closure = PyTuple.EMPTY;
    private Object name;
    private Object qualname;
    private Object doc;
    private Object module;
    private Object annotations;
    private Object annotate = Singleton.NONE;
    private Object typeParameters = PyTuple.EMPTY;

    /**
     * A function.
     *
     * @param code its code
     * @param globals the variables of its module
     * @param builtins the variables that all modules have
     */
    public PyFunction(PyCode code, PyDict globals, PyDict builtins) {
        super(Types.FUNCTION);
        this.code = code;
        this.globals = globals;
        this.builtins = builtins;
        name = code.code().name().toString();
        qualname = code.code().qualname().toString();
        Object[] consts = code.consts();
        doc = consts.length > 0 && consts[0] instanceof String text ? text : Singleton.NONE;
        Object known = globals.getText("__name__");
        module = known == null ? Singleton.NONE : known;
    }

    /** {@return {@code __code__}} */
    public PyCode code() {
        return code;
    }

    /** Sets {@code __code__}. */
    public void setCode(PyCode value) {
        code = value;
    }

    /** {@return {@code __globals__}} */
    public PyDict globals() {
        return globals;
    }

    /** {@return {@code __builtins__}} */
    public PyDict builtins() {
        return builtins;
    }

    /** {@return the values of {@code __defaults__}; not to be changed} */
    public Object[] defaults() {
        return defaults;
    }

    /** Sets the values of {@code __defaults__}. */
    public void setDefaults(Object[] value) {
        defaults = value;
    }

    /** {@return {@code __kwdefaults__}; null for none} */
    public PyDict keywordDefaults() {
        return keywordDefaults;
    }

    /** Sets {@code __kwdefaults__}; null for none. */
    public void setKeywordDefaults(PyDict value) {
        keywordDefaults = value;
    }

    /** {@return {@code __closure__}, empty for none} */
    public PyTuple closure() {
        return closure;
    }

    /** Sets {@code __closure__}. */
    public void setClosure(PyTuple value) {
        closure = value;
    }

    /** {@return {@code __name__}} */
    public Object name() {
        return name;
    }

    /** Sets {@code __name__}. */
    public void setName(Object value) {
        name = value;
    }

    /** {@return {@code __qualname__}} */
    public Object qualname() {
        return qualname;
    }

    /** Sets {@code __qualname__}. */
    public void setQualname(Object value) {
        qualname = value;
    }

    /** {@return {@code __doc__}} */
    public Object doc() {
        return doc;
    }

    /** Sets {@code __doc__}. */
    public void setDoc(Object value) {
        doc = value;
    }

    /** {@return {@code __module__}} */
    public Object module() {
        return module;
    }

    /** Sets {@code __module__}. */
    public void setModule(Object value) {
        module = value;
    }

    /** {@return {@code __annotations__}, a dict; or what it is to be made of; null for none} */
    public Object annotations() {
        return annotations;
    }

    /** Sets {@code __annotations__}. */
    public void setAnnotations(Object value) {
        annotations = value;
    }

    /** {@return {@code __annotate__}} */
    public Object annotate() {
        return annotate;
    }

    /** Sets {@code __annotate__}. */
    public void setAnnotate(Object value) {
        annotate = value;
    }

    /** {@return {@code __type_params__}} */
    public Object typeParameters() {
        return typeParameters;
    }

    /** Sets {@code __type_params__}. */
    public void setTypeParameters(Object value) {
        typeParameters = value;
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        var machine = (Machine) cx;
        var frame = new Frame(code, globals, builtins);
        frame.function = this;
        Binding.bind(machine, this, frame, args, 0, args.length, keywords);
        machine.tick(frame.ir.ops().length);
        // Who calls has the arguments until the call is over, whatever the function does to them.
        machine.hold(args);
        try {
            return machine.run(frame);
        } finally {
            machine.release();
        }
    }
}
