package dev.pyclair.runtime;

import dev.pyclair.code.CodeObject;
import dev.pyclair.runtime.trace.TracedFrame;
import dev.pyclair.runtime.trace.Tracer;

/** A tracer whose exceptions leave the program as they are. */
final class GuardedTracer implements Tracer {
    private final Tracer tracer;

    GuardedTracer(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public boolean sees(CodeObject code) {
        try {
            return tracer.sees(code);
        } catch (RuntimeException | Error e) {
            throw new HostFault(e);
        }
    }

    @Override
    public void before(TracedFrame frame) {
        try {
            tracer.before(frame);
        } catch (RuntimeException | Error e) {
            throw new HostFault(e);
        }
    }

    @Override
    public void raised(TracedFrame frame, String exception) {
        try {
            tracer.raised(frame, exception);
        } catch (RuntimeException | Error e) {
            throw new HostFault(e);
        }
    }
}
