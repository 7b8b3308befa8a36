package dev.pyclair.runtime.object;

/** {@code property}. */
public final class PyProperty extends PyObject {
    private Object getter;
    private Object setter;
    private Object deleter;
    private Object doc;
    private boolean takesDoc;
    private Object name = Singleton.NONE;

    /** A property; what it lacks is {@code None}. */
    public PyProperty(PyType type, Object getter, Object setter, Object deleter, Object doc) {
        super(type);
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
        this.doc = doc;
    }

    /** {@return {@code fget}} */
    public Object getter() {
        return getter;
    }

    /** {@return {@code fset}} */
    public Object setter() {
        return setter;
    }

    /** {@return {@code fdel}} */
    public Object deleter() {
        return deleter;
    }

    /** {@return {@code __doc__}} */
    public Object doc() {
        return doc;
    }

    /** Sets {@code __doc__}. */
    public void setDoc(Object value) {
        doc = value;
    }

    /** {@return {@code __name__}, None if it is not known} */
    public Object name() {
        return name;
    }

    /** Sets {@code __name__}. */
    public void setName(Object value) {
        name = value;
    }

    /** Sets {@code fget}, {@code fset} and {@code fdel}. */
    void setFunctions(Object get, Object set, Object delete) {
        getter = get;
        setter = set;
        deleter = delete;
    }

    /** {@return whether its {@code __doc__} is that of the getter} */
    boolean takesDoc() {
        return takesDoc;
    }

    /** Says whether its {@code __doc__} is that of the getter. */
    void setTakesDoc(boolean value) {
        takesDoc = value;
    }
}
