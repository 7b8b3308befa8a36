package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyProperty;
import dev.pyclair.runtime.object.PySlot;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * What a place in code has learnt about an attribute of the objects of one class: what the class
 * has of that name, and where in their dicts it is likely to be.
 *
 * <p>It holds while the {@link PyType#stamp} of the class is the same. What is not simple is not
 * learnt: there each time all is looked up.
 */
final class Site {
    private static final int MOST = 4;

    private enum Kind {
        /** The class has none: only objects have it. */
        OWN,
        /** A value, if the object has none of its own. */
        VALUE,
        /** What becomes a method, if the object has none of its own. */
        METHOD,
        /** A property with a getter, which goes before what the object has. */
        PROPERTY,
        /** What {@code __slots__} names, which stands beside what the object has. */
        SLOT
    }

    private final Object stamp;
    private final Kind kind;
    private final Object inClass;
    private final Site next;
    private int hint = -1;

    private Site(Object stamp, Kind kind, Object inClass, Site next) {
        this.stamp = stamp;
        this.kind = kind;
        this.inClass = inClass;
        this.next = next;
    }

    /** The site of a place that knows an object's class; null if there is none. */
    private static Site of(Machine cx, PyInstance object, Site[] sites, int place) {
        Object stamp = object.type().stamp(cx);
        Site site = sites[place];
        while (site != null && site.stamp != stamp) {
            site = site.next;
        }
        return site;
    }

    /** Learns how the attribute of an object is found, if that is simple; else null. */
    private static Site learn(
            Machine cx, PyInstance object, String name, String special, Site[] sites, int place) {
        PyType type = object.type();
        if (type.isBuiltin() || !(type.lookup(special) instanceof BuiltinMethod)) {
            return null;
        }
        Object found = type.lookup(cx, name);
        Kind kind = kind(found);
        if (kind == null || kind == Kind.PROPERTY && type.lookup("__getattr__") != null) {
            return null;
        }
        int count = 0;
        for (Site site = sites[place]; site != null; site = site.next) {
            count++;
        }
        var learnt = new Site(type.stamp(cx), kind, found, count < MOST ? sites[place] : null);
        sites[place] = learnt;
        return learnt;
    }

    private static Kind kind(Object found) {
        if (found == null) {
            return Kind.OWN;
        }
        if (!(found instanceof PyObject object)) {
            return Kind.VALUE;
        }
        if (object.type().isMethodLike()) {
            return Kind.METHOD;
        }
        if (object instanceof PySlot) {
            return Kind.SLOT;
        }
        boolean isPlain = object instanceof PyProperty && object.type() == Types.PROPERTY;
        return isPlain ? Kind.PROPERTY : null;
    }

    /** What an object has itself; null if nothing. */
    private Object own(PyInstance object, String name) {
        if (!object.hasAttributes()) {
            return null;
        }
        PyDict attributes = object.attributes();
        int place = attributes.placeOfText(name, hint);
        if (place < 0) {
            return null;
        }
        hint = place;
        return attributes.valueAt(place);
    }

    /** An attribute; null if it is to be looked up in full. */
    static Object get(Machine cx, PyInstance object, String name, Site[] sites, int place) {
        Site site = of(cx, object, sites, place);
        if (site == null) {
            site = learn(cx, object, name, "__getattribute__", sites, place);
        }
        return site == null ? null : site.get(cx, object, name);
    }

    private Object get(Machine cx, PyInstance object, String name) {
        if (kind == Kind.PROPERTY) {
            Object getter = ((PyProperty) inClass).getter();
            return getter == Singleton.NONE ? null : Calls.call(cx, getter, object);
        }
        if (kind == Kind.SLOT) {
            var slot = (PySlot) inClass;
            return slot.isSet(object) ? slot.get(cx, object) : null;
        }
        Object own = own(object, name);
        if (own != null || kind == Kind.OWN) {
            return own;
        }
        return kind == Kind.METHOD ? new PyMethod(inClass, object) : inClass;
    }

    /** What becomes a method of an object; null if it is to be looked up in full. */
    static Object method(Machine cx, PyInstance object, String name, Site[] sites, int place) {
        Site site = of(cx, object, sites, place);
        if (site == null) {
            site = learn(cx, object, name, "__getattribute__", sites, place);
        }
        boolean isMethod = site != null && site.kind == Kind.METHOD;
        return isMethod && site.own(object, name) == null ? site.inClass : null;
    }

    /** Sets an attribute; false if that is still to be done. */
    static boolean set(
            Machine cx, PyInstance object, String name, Object value, Site[] sites, int place) {
        Site site = of(cx, object, sites, place);
        if (site == null) {
            site = learn(cx, object, name, "__setattr__", sites, place);
        }
        if (site != null && site.kind == Kind.SLOT) {
            ((PySlot) site.inClass).set(cx, object, value);
            return true;
        }
        if (site == null || site.kind == Kind.PROPERTY || !object.hasAttributes()) {
            return false;
        }
        PyDict attributes = object.attributes();
        int known = attributes.placeOfText(name, site.hint);
        if (known < 0) {
            attributes.putText(name, value);
        } else {
            site.hint = known;
            attributes.setValueAt(known, value);
        }
        return true;
    }
}
