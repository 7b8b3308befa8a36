package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;
import java.util.Map;
import java.util.TreeMap;

/** {@code select.poll} and {@code select.epoll}: descriptors, and what is waited for of each. */
final class PyPoll extends PyObject {
    static final PyType POLL =
            PyType.of("select", "poll", new Methods(false), Types.OBJECT).setFinal();
    static final PyType EPOLL =
            PyType.of("select", "epoll", new Methods(true), Types.OBJECT).setFinal();

    private static final double MILLION = 1e6;
    private static final long IN = 1;
    private static final long OUT = 4;
    private static final long HUP = 16;
    private static final long INVALID = 32;
    private static final long BY_ITSELF = 7;

    private final boolean isEpoll;
    private final long number;
    private final Map<Long, Long> wanted = new TreeMap<>();
    private boolean isClosed;

    PyPoll(boolean isEpoll, long number) {
        super(isEpoll ? EPOLL : POLL);
        this.isEpoll = isEpoll;
        this.number = number;
    }

    private PyList ready(Context cx, long most) {
        var ready = new PyList();
        Descriptors known = Descriptors.of(cx);
        for (Map.Entry<Long, Long> each : wanted.entrySet()) {
            long events = events(known.find(each.getKey()), each.getValue());
            if (events != 0 && ready.size() < most) {
                ready.add(new PyTuple(each.getKey(), events));
            }
        }
        return ready;
    }

    private long events(Endpoint end, long asked) {
        if (end == null) {
            // What is closed leaves an epoll by itself.
            return isEpoll ? 0 : INVALID;
        }
        return (end.isReadable() ? asked & IN : 0)
                | (end.isWritable() ? asked & OUT : 0)
                | (end.isHungUp() ? HUP : 0);
    }

    private Object poll(Context cx, long nanoseconds, long most) {
        PyList ready = ready(cx, most);
        if (ready.size() == 0) {
            Waits.passIn(cx, nanoseconds < 0 ? Waits.FOREVER : nanoseconds, "poll");
        }
        return ready;
    }

    private void close(Context cx) {
        if (!isClosed) {
            isClosed = true;
            Descriptors.of(cx).close(number);
        }
    }

    private static final class Methods extends MethodTable {
        private final boolean isEpoll;

        Methods(boolean isEpoll) {
            super(
                    isEpoll
                            ? """
                            __enter__ 0
                            __exit__ *
                            close 0
                            closed get
                            fileno 0
                            modify (fd, eventmask)
                            poll (timeout=, maxevents=)
                            register (fd, eventmask=)
                            unregister (fd)"""
                            : """
                            modify 2
                            poll 0-1
                            register 1-2
                            unregister O""");
            this.isEpoll = isEpoll;
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var poll = (PyPoll) self;
            if (name.equals("closed")) {
                return poll.isClosed;
            }
            if (name.equals("close") || name.equals("__exit__")) {
                poll.close(cx);
                return Singleton.NONE;
            }
            if (poll.isClosed) {
                throw Errors.value("I/O operation on closed epoll object");
            }
            return switch (name) {
                case "__enter__" -> poll;
                case "fileno" -> poll.number;
                case "poll" -> poll(cx, poll, args);
                default -> {
                    change(cx, poll, name, args);
                    yield Singleton.NONE;
                }
            };
        }

        private Object poll(Context cx, PyPoll poll, Object[] args) {
            Object time = args.length == 0 ? null : args[0];
            long nanoseconds =
                    isEpoll ? Waits.ofSeconds(cx, time) : Waits.nanoseconds(cx, time, MILLION);
            long most = isEpoll ? TextArguments.number(cx, args[1], -1) : -1;
            if (isEpoll && most < 1 && most != -1) {
                throw Errors.value("maxevents must be greater than 0, got " + most);
            }
            return poll.poll(cx, nanoseconds, most < 0 ? Long.MAX_VALUE : most);
        }

        private void change(Context cx, PyPoll poll, String name, Object[] args) {
            long number = Descriptors.number(cx, args[0]);
            boolean isKnown = poll.wanted.containsKey(number);
            if (name.equals("unregister")) {
                if (!isKnown && isEpoll) {
                    throw missing();
                }
                if (!isKnown) {
                    throw Errors.key(number);
                }
                poll.wanted.remove(number);
                return;
            }
            if (isEpoll) {
                Descriptors.of(cx).get(number);
            }
            if (name.equals("register") && isKnown && isEpoll) {
                throw Errors.os(17, "File exists", Singleton.NONE);
            }
            if (name.equals("modify") && !isKnown) {
                throw missing();
            }
            boolean isGiven = args.length > 1 && args[1] != null;
            cx.allocate(64);
            poll.wanted.put(number, isGiven ? Sizes.countOf(cx, args[1]) : BY_ITSELF);
        }

        private static RuntimeException missing() {
            return Errors.os(2, "No such file or directory", Singleton.NONE);
        }
    }
}
