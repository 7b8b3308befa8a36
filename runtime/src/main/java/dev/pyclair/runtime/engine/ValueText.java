package dev.pyclair.runtime.engine;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.number.FloatText;
import dev.pyclair.runtime.object.BuiltinFunction;
import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.PyValue;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.Repr;
import java.math.BigInteger;
import java.util.Arrays;

/** Values as text, for whoever watches a program: like {@code repr}, short, and without running. */
final class ValueText {
    private static final int LONGEST = 120;
    private static final int DEEPEST = 3;
    private static final int MOST_BITS = 300;
    private static final String CUT = "...";

    private final StringBuilder out = new StringBuilder();

    private ValueText() {}

    /** The text of a value, which is not null. */
    static String of(Object value) {
        var text = new ValueText();
        text.add(value, 0);
        return text.out.toString();
    }

    private boolean isFull() {
        return out.length() >= LONGEST;
    }

    private void add(Object value, int depth) {
        if (value == null) {
            out.append("NULL");
        } else if (CodePoints.isText(value)) {
            addText(value);
        } else if (value instanceof Double number) {
            out.append(FloatText.repr(number));
        } else if (value instanceof Boolean truth) {
            out.append(truth ? "True" : "False");
        } else if (value instanceof BigInteger number && number.bitLength() > MOST_BITS) {
            out.append("<int of ").append(number.bitLength()).append(" bits>");
        } else if (value instanceof PyObject object) {
            addObject(object, depth);
        } else {
            // Numbers and singletons.
            out.append(value);
        }
    }

    private void addText(Object text) {
        int length = CodePoints.length(text);
        Object start = length > LONGEST ? CodePoints.slice(text, 0, LONGEST) : text;
        out.append(CodePoints.toJava(Repr.of(start, UnicodeDatabase.V15_1)));
        out.append(length > LONGEST ? CUT : "");
    }

    private void addObject(PyObject object, int depth) {
        if (object instanceof PyTuple tuple) {
            Object[] items = tuple.items();
            addItems("(", items, items.length == 1 ? ",)" : ")", depth);
        } else if (object instanceof PyList list) {
            addItems("[", list.toArray(), "]", depth);
        } else if (object instanceof PySet set) {
            addSet(set, depth);
        } else if (object instanceof PyDict dict) {
            addDict(dict, depth);
        } else if (object instanceof PyBytes bytes) {
            byte[] start = Arrays.copyOf(bytes.bytes(), Math.min(bytes.size(), LONGEST));
            out.append(Repr.of(start)).append(bytes.size() > LONGEST ? CUT : "");
        } else if (object instanceof PyException exception) {
            out.append(exception.type().name());
            addItems("(", exception.args().items(), ")", depth);
        } else if (object instanceof PyValue wrapped && wrapped.value() != null) {
            out.append(wrapped.type().name()).append('(');
            add(wrapped.value(), depth + 1);
            out.append(')');
        } else if (object instanceof PySlice slice) {
            addItems(
                    "slice(", new Object[] {slice.start(), slice.stop(), slice.step()}, ")", depth);
        } else {
            addOther(object, depth);
        }
    }

    private void addOther(PyObject object, int depth) {
        out.append('<');
        if (object instanceof PyFunction function) {
            out.append("function ").append(function.qualname());
        } else if (object instanceof PyCode code) {
            out.append("code ").append(code.code().name());
        } else if (object instanceof PyType type) {
            out.append("class ").append(type.name());
        } else if (object instanceof PyModule module) {
            out.append("module ").append(module.attributes().getText("__name__"));
        } else if (object instanceof BuiltinFunction function) {
            out.append("built-in function ").append(function.name());
        } else if (object instanceof BuiltinMethod method) {
            out.append("method ").append(method.owner().name()).append('.').append(method.name());
        } else if (object instanceof PyMethod method
                && method.function() instanceof BuiltinMethod own) {
            out.append("built-in method ").append(own.name());
            out.append(" of ").append(Types.of(method.self()).name()).append(" object");
        } else if (object instanceof PyMethod method) {
            out.append("bound method ");
            add(method.function(), depth + 1);
            out.append(" of ");
            add(method.self(), depth + 1);
        } else if (object instanceof PyCell cell) {
            out.append("cell ");
            add(cell.get(), depth + 1);
        } else if (object instanceof PyGenerator generator) {
            out.append(Types.of(object).name()).append(' ').append(generator.qualname);
        } else {
            out.append(object.type().name());
            if (object instanceof PyInstance) {
                addAttributes(object.attributes(), depth);
            }
        }
        out.append('>');
    }

    private void addAttributes(PyDict attributes, int depth) {
        for (int i = attributes.next(-1); i >= 0; i = attributes.next(i)) {
            if (isFull() || depth >= DEEPEST) {
                out.append(" " + CUT);
                return;
            }
            out.append(' ').append(attributes.keyAt(i)).append('=');
            add(attributes.valueAt(i), depth + 1);
        }
    }

    private void addItems(String open, Object[] items, String close, int depth) {
        out.append(open);
        for (int i = 0; i < items.length; i++) {
            out.append(i == 0 ? "" : ", ");
            if (isFull() || depth >= DEEPEST) {
                out.append(CUT);
                break;
            }
            add(items[i], depth + 1);
        }
        out.append(close);
    }

    private void addSet(PySet set, int depth) {
        boolean isFrozen = set.type().isSubtypeOf(Types.FROZENSET);
        out.append(isFrozen ? "frozenset({" : "{");
        String joint = "";
        for (int i = set.next(-1); i >= 0; i = set.next(i)) {
            out.append(joint);
            if (isFull() || depth >= DEEPEST) {
                out.append(CUT);
                break;
            }
            add(set.itemAt(i), depth + 1);
            joint = ", ";
        }
        out.append(isFrozen ? "})" : "}");
    }

    private void addDict(PyDict dict, int depth) {
        out.append('{');
        String joint = "";
        for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
            out.append(joint);
            if (isFull() || depth >= DEEPEST) {
                out.append(CUT);
                break;
            }
            add(dict.keyAt(i), depth + 1);
            out.append(": ");
            add(dict.valueAt(i), depth + 1);
            joint = ", ";
        }
        out.append('}');
    }
}
