package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.BuiltinFunction;
import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Watcher;
import dev.pyclair.runtime.object.WeakLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out when objects die that are to be missed, where an interpreter counts references.
 *
 * <p>While there are such objects, operations that drop something say so ({@link Drops}). If what
 * was dropped holds any of them, a walk looks which are out of reach. That costs what it visits, so
 * there is an account: what it may spend grows with the operations of the program, and what cannot
 * be paid waits.
 */
final class Mortality implements Watcher {
    /** References that walks may look at before the program has earned any. */
    private static final long FIRST_CREDIT = 20_000_000;

    /** What a program earns with each operation that may drop something. */
    private static final int EARNED = 4;

    /** References that are looked at to see whether what was dropped holds anything. */
    private static final int SMALL = 400;

    /** The same for what was only looked at, and is somewhere else in all likelihood. */
    private static final int LITTLE = 40;

    /** Operations without anything to watch, after which they are not looked at any more. */
    private static final int IDLE = 20_000;

    /** Operations between two looks at a stack that hides something. */
    private static final int PATIENCE = 64;

    /** What it costs to look at Java's stack. */
    private static final int LOOK_AT_STACK = 400;

    private final Machine cx;

    /** Objects of Python are equal to themselves alone; the oldest come first. */
    private final Map<PyObject, Watched> all = new LinkedHashMap<>();

    private final Reachability reachable = new Reachability();
    private final Dying dying;
    private List<Object> dropped = new ArrayList<>();
    private final List<Object> passed = new ArrayList<>();
    private final List<PyObject> found = new ArrayList<>();
    private long credit = FIRST_CREDIT;
    private int idle;

    /** Whether something was dropped that nobody has looked at; how long not to try again. */
    private boolean isOwed;

    private int patience;
    private int owedDepth;

    /** Whether Java's stack is plain where the piece of it that is in use begins. */
    private boolean isPlainBelow = true;

    Mortality(Machine cx) {
        this.cx = cx;
        dying = new Dying(cx, this);
    }

    @Override
    public void watch(PyObject object) {
        watched(object);
    }

    @Override
    public void watch(PyObject object, WeakLink link) {
        boolean isForever =
                object instanceof PyType
                        || object instanceof PyModule
                        || object instanceof BuiltinFunction
                        || object instanceof BuiltinMethod;
        if (!isForever || link.isKept()) {
            watched(object).add(link);
        }
    }

    private Watched watched(PyObject object) {
        Watched known = all.get(object);
        if (known == null) {
            known = new Watched(object);
            all.put(object, known);
            object.setMark(object.mark() | WATCHED);
            cx.watchDrops(true);
        }
        return known;
    }

    /** An object need not be watched any more, unless something refers to it weakly. */
    void forget(PyObject object) {
        Watched known = all.get(object);
        if (known != null && !known.hasLinks()) {
            remove(known);
        }
    }

    void remove(Watched known) {
        all.remove(known.object);
        known.object.setMark(known.object.mark() & ~(WATCHED | Reachability.ASKED));
    }

    boolean isKnown(Watched one) {
        return all.get(one.object) == one;
    }

    /** {@return all that is watched} */
    Collection<PyObject> objects() {
        return all.keySet();
    }

    /** {@return all that is watched, in the order in which it came} */
    List<Watched> inOrder() {
        return new ArrayList<>(all.values());
    }

    @Override
    public List<WeakLink> known(PyObject object) {
        Watched known = all.get(object);
        return known == null ? List.of() : known.links();
    }

    @Override
    public List<WeakLink> links(PyObject object) {
        Watched known = all.get(object);
        if (known == null) {
            return List.of();
        }
        walk(Integer.MAX_VALUE, true);
        var living = known.links();
        living.removeIf(each -> !isAlive(each));
        return living;
    }

    /** Whether somebody would hear if a link said something, as of the last whole walk. */
    boolean isAlive(WeakLink link) {
        return link.isKept() || reachable.reached((PyObject) link);
    }

    /** Whether a walk has seen all, and nobody has looked at anything since. */
    boolean isFresh() {
        return reachable.isWhole();
    }

    boolean isReached(PyObject object) {
        return reachable.reached(object);
    }

    @Override
    public void drop(Object object) {
        if (object instanceof PyMethod method && !Counts.isWatched(method)) {
            drop(method.self());
        } else if (object instanceof PyObject own
                && (!References.isCheap(own) || Counts.isWatched(own))) {
            if (all.isEmpty()) {
                rest();
            } else {
                dropped.add(own);
            }
        }
    }

    /** Takes what a variable had, and looks at it at once. */
    void replace(Object object) {
        drop(object);
        settle();
    }

    /** Takes what the program has done with: most of it is somewhere else. */
    void pass(Object object) {
        if (object instanceof PyMethod method && !Counts.isWatched(method)) {
            pass(method.self());
        } else if (object instanceof PyObject own
                && (!References.isCheap(own) || Counts.isWatched(own))) {
            if (all.isEmpty()) {
                rest();
            } else {
                passed.add(own);
            }
        }
    }

    /** Takes all that the program has let go of, one after the other. */
    void dropAll(Object... objects) {
        for (Object each : objects) {
            drop(each);
        }
    }

    private void rest() {
        dropped.clear();
        passed.clear();
        isOwed = false;
        if (++idle > IDLE) {
            idle = 0;
            cx.watchDrops(false);
        }
    }

    /** A frame is done: with it go its variables. */
    void left(Frame frame) {
        frame.handled = null;
        Arrays.fill(frame.slots, frame.ir.slotCount(), frame.slots.length, null);
        int count = frame.ir.slotCount();
        boolean isBackwards = Feature.LOCALS_GO_BACKWARDS.in(cx);
        for (int i = 0; i < count; i++) {
            drop(frame.slots[isBackwards ? count - 1 - i : i]);
        }
    }

    /** {@return whether there is anything to look at} */
    boolean isPending() {
        return !dropped.isEmpty() || !passed.isEmpty();
    }

    /** Looks at what was dropped, if that is possible now. */
    void settle() {
        credit += EARNED;
        if (!dropped.isEmpty() || !passed.isEmpty() || isOwed && isTimeToPay()) {
            examine();
        }
    }

    private boolean isTimeToPay() {
        return credit > 0 && (--patience <= 0 || cx.frames() < owedDepth);
    }

    private void examine() {
        idle = 0;
        List<Object> now = dropped;
        dropped = new ArrayList<>();
        int strong = now.size();
        now.addAll(passed);
        passed.clear();
        boolean isAll = isOwed && isTimeToPay();
        int count = isAll ? askAll() : 0;
        for (int i = 0; i < now.size() && !isAll; i++) {
            int more = ask(now.get(i), i < strong ? SMALL : LITTLE);
            isAll = more < 0;
            count = isAll ? askAll() : count + more;
        }
        if (count == 0) {
            return;
        }
        if (!isPlain()) {
            owe();
            forgetAsked();
            return;
        }
        isOwed &= !isAll;
        if (walk(count, true)) {
            bury(now, strong, isAll);
        } else {
            forgetAsked();
        }
    }

    private boolean isPlain() {
        credit -= LOOK_AT_STACK;
        return JavaStack.isPlain(isPlainBelow);
    }

    private void owe() {
        isOwed = true;
        patience = PATIENCE;
        owedDepth = cx.frames();
    }

    /** Asks for all that could die. */
    private int askAll() {
        int count = 0;
        for (Watched each : all.values()) {
            if (!each.isStranded && !each.isDying) {
                each.object.setMark(each.object.mark() | Reachability.ASKED);
                count++;
            }
        }
        credit -= all.size();
        return count;
    }

    private void forgetAsked() {
        for (PyObject each : all.keySet()) {
            each.setMark(each.mark() & ~Reachability.ASKED);
        }
    }

    /**
     * Asks for what could die with something that was dropped.
     *
     * @param most how many references to look at
     * @return how much; negative if that is hard to say
     */
    private int ask(Object object, int most) {
        if (isNear(object)) {
            return 0;
        }
        if (credit < 0) {
            isOwed = true;
            return 0;
        }
        found.clear();
        boolean isWhole = reachable.search(object, most, found);
        credit -= reachable.visits();
        int count = 0;
        for (PyObject own : found) {
            if ((own.mark() & Reachability.ASKED) == 0 && !all.get(own).isStranded) {
                own.setMark(own.mark() | Reachability.ASKED);
                count++;
            }
        }
        return isWhole || most == LITTLE ? count : -1;
    }

    /** Whether a variable close by has what was dropped: most of it is only passed on. */
    private boolean isNear(Object object) {
        int frames = 3;
        for (Frame frame = cx.current(); frame != null && frames > 0; frame = frame.back) {
            frames--;
            for (Object value : frame.slots) {
                if (value == object) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Walks from where the program begins.
     *
     * @param count how many objects are asked for
     * @param withStranded whether cycles that were left behind are as good as alive
     * @return whether some of them are out of reach
     */
    boolean walk(int count, boolean withStranded) {
        reachable.begin(count);
        for (Frame frame = cx.current(); frame != null; frame = frame.back) {
            reachable.add(frame);
            reachable.add(frame.generator);
        }
        for (Object each : cx.roots()) {
            reachable.add(each);
        }
        for (Watched each : all.values()) {
            if (each.isStranded && withStranded) {
                reachable.add(each.object);
            }
            if (each.hasLinks()) {
                for (WeakLink link : each.links()) {
                    if (link.isKept()) {
                        reachable.add(link);
                    }
                }
            }
        }
        boolean isLost = reachable.walk();
        credit -= reachable.visits();
        cx.tick((int) Math.min(reachable.visits() >> 3, Integer.MAX_VALUE));
        return isLost;
    }

    /** Finds who is dead of those that the last walk has not reached, and lets them go. */
    private void bury(List<Object> now, int strong, boolean isAll) {
        var counts = new Counts(reachable);
        List<Object> first = lastDropped(now, strong);
        first.forEach(counts::add);
        var lost = new ArrayList<Watched>();
        credit -= all.size();
        for (Watched each : inOrder()) {
            boolean isAsked = (each.object.mark() & Reachability.ASKED) != 0;
            each.object.setMark(each.object.mark() & ~Reachability.ASKED);
            if (isAsked && !reachable.reached(each.object)) {
                lost.add(each);
                if (isAll) {
                    counts.add(each.object);
                    first.add(each.object);
                }
            }
        }
        counts.follow(Long.MAX_VALUE);
        credit -= counts.visits();
        List<PyObject> dead = counts.die(first);
        Set<Object> letGo = Collections.newSetFromMap(new IdentityHashMap<>());
        letGo.addAll(first);
        var leaving = new ArrayList<Watched>();
        for (PyObject each : dead) {
            Watched one = all.get(each);
            one.isFirst = letGo.contains(each);
            one.isDying = true;
            leaving.add(one);
        }
        for (Watched each : lost) {
            each.isStranded = !each.isDying;
        }
        dying.all(leaving, counts);
    }

    /** What is out of reach, in the order in which the last that referred to it let go. */
    private List<Object> lastDropped(List<Object> now, int strong) {
        var order = new LinkedHashSet<Object>();
        for (int i = 0; i < now.size(); i++) {
            if (i < strong) {
                order.remove(now.get(i));
            }
            order.add(now.get(i));
        }
        order.removeIf(each -> each instanceof PyObject own && reachable.reached(own));
        return new ArrayList<>(order);
    }

    @Override
    public long collect() {
        dropped.clear();
        if (all.isEmpty() || !isPlain()) {
            return 0;
        }
        var lost = lost();
        var counts = new Counts(reachable);
        for (Watched each : lost) {
            each.isDying = true;
            counts.add(each.object);
        }
        counts.follow(Long.MAX_VALUE);
        long found = counts.found().stream().filter(each -> each instanceof PyObject).count();
        dying.together(lost);
        return found;
    }

    /** {@return all that nothing leads to, in the order in which it came} */
    List<Watched> lost() {
        walk(Integer.MAX_VALUE, false);
        var lost = new ArrayList<Watched>();
        for (Watched each : inOrder()) {
            each.isStranded = false;
            if (!reachable.reached(each.object) && !each.isDying) {
                lost.add(each);
            }
        }
        return lost;
    }

    /**
     * Ends the program: all that is left dies, in the order in which a collector finds it.
     *
     * @param variables those of the program itself, where the collector begins
     */
    void finish(PyObject variables) {
        var near = new ArrayList<PyObject>();
        reachable.searchAll(variables, near);
        var left = new LinkedHashSet<Watched>();
        for (PyObject each : near) {
            left.add(all.get(each));
        }
        left.addAll(inOrder());
        for (Watched each : left) {
            each.isDying = true;
        }
        dying.atEnd(left);
    }

    /** Begins a further piece of stack; what was the case before, for {@link #endSegment}. */
    boolean beginSegment() {
        boolean before = isPlainBelow;
        isPlainBelow = !all.isEmpty() && JavaStack.isPlain(before);
        return before;
    }

    /** Ends it. */
    void endSegment(boolean before) {
        isPlainBelow = before;
    }

    /** Begins anew after a run that ended anywhere. */
    void restart() {
        dropped.clear();
        isPlainBelow = true;
        for (Watched each : all.values()) {
            each.isDying = false;
        }
    }
}
