package dev.pyclair.runtime.object;

import java.util.HashMap;
import java.util.Map;

/** An exception: an object of {@code BaseException} or of a class that comes from it. */
public class PyException extends PyObject {
    private PyTuple args;
    private PyTraceback traceback;
    private PyTraceback settled;
    private PyException cause;
    private PyException context;
    private boolean suppressesContext;
    private Map<String, Object> fields;

    /**
     * An exception.
     *
     * @param type its class
     * @param args its arguments
     */
    public PyException(PyType type, Object... args) {
        super(type);
        this.args = new PyTuple(args);
    }

    /** {@return an attribute that its class keeps, such as {@code errno}; None if it is not set} */
    public Object field(String name) {
        Object value = fields == null ? null : fields.get(name);
        if (value != null) {
            return value;
        }
        return args.size() > 0 && ExceptionFields.isFirstArgument(type(), name)
                ? args.get(0)
                : Singleton.NONE;
    }

    /** {@return whether an attribute that its class keeps was set} */
    boolean hasField(String name) {
        return fields != null && fields.containsKey(name);
    }

    /** Sets an attribute that its class keeps. */
    public void setField(String name, Object value) {
        if (fields == null) {
            fields = new HashMap<>();
        }
        fields.put(name, value);
    }

    /** {@return its arguments} */
    public PyTuple args() {
        return args;
    }

    /** Sets its arguments. */
    public void setArgs(PyTuple value) {
        args = value;
    }

    /** {@return where it was raised; null if it was not} */
    public PyTraceback traceback() {
        return traceback;
    }

    /** Sets {@code __traceback__}; null for none. */
    public void setTraceback(PyTraceback value) {
        traceback = value;
    }

    /** Says that its traceback is what programs see of it, as it is raised or caught. */
    public void settleTraceback() {
        settled = traceback;
    }

    /** Forgets the places that it went through since its traceback was settled. */
    public void forgetPlaces() {
        traceback = settled;
    }

    /** {@return {@code __cause__}; null for none} */
    public PyException cause() {
        return cause;
    }

    /** Sets {@code __cause__}, and so suppresses the context. */
    public void setCause(PyException value) {
        cause = value;
        suppressesContext = true;
    }

    /** {@return {@code __context__}; null for none} */
    public PyException context() {
        return context;
    }

    /** Sets {@code __context__}; null for none. */
    public void setContext(PyException value) {
        context = value;
    }

    /** {@return {@code __suppress_context__}} */
    public boolean suppressesContext() {
        return suppressesContext;
    }

    /** Sets {@code __suppress_context__}. */
    public void setSuppressesContext(boolean value) {
        suppressesContext = value;
    }

    /** The message for people who read Java's messages; runs no Python code. */
    String plainMessage() {
        return args.size() == 1 && args.get(0) instanceof String text
                ? text
                : args.size() + " arguments";
    }
}
