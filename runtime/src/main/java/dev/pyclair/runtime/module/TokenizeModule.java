package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Codecs;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.ArrayList;
import java.util.List;

/** {@code _tokenize}, on which {@code tokenize} stands since 3.12: tokens with comments. */
final class TokenizeModule extends MethodTable {
    private static final PyType ITERATOR =
            PyType.of("_tokenize", "TokenizerIter", new Iterators(), Types.OBJECT);

    TokenizeModule() {
        super("");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("TokenizerIter", ITERATOR);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        throw new IllegalStateException(name);
    }

    private static final class Tokens extends PyIterator {
        private final Object source;
        private final String encoding;
        private List<SourceTokens.Token> tokens;
        private int next;

        Tokens(Object source, String encoding) {
            super(ITERATOR);
            this.source = source;
            this.encoding = encoding;
        }

        @Override
        public Object next(Context cx) {
            if (tokens == null) {
                tokens = SourceTokens.of(lines(cx));
            }
            if (next == tokens.size()) {
                return null;
            }
            cx.tick(1);
            SourceTokens.Token token = tokens.get(next++);
            return new PyTuple(
                    Attributes.get(cx, Importing.load(cx, "token"), token.kind()),
                    CodePoints.fromJava(token.text()),
                    new PyTuple((long) token.line(), (long) token.column()),
                    new PyTuple((long) token.endLine(), (long) token.endColumn()),
                    CodePoints.fromJava(token.physical()));
        }

        private List<String> lines(Context cx) {
            var lines = new ArrayList<String>();
            cx.hold(lines);
            try {
                for (String line = line(cx); !line.isEmpty(); line = line(cx)) {
                    cx.allocate(200L + 20L * line.length());
                    cx.tick(line.length());
                    lines.add(line);
                }
            } finally {
                cx.release();
            }
            return lines;
        }

        private String line(Context cx) {
            Object line;
            try {
                line = Calls.call(cx, source);
            } catch (PyRaise e) {
                if (e.is(Types.STOP_ITERATION)) {
                    return "";
                }
                throw e;
            }
            if (Buffers.is(line) && !encoding.isEmpty()) {
                line = Codecs.decode(cx, Buffers.copy(line), encoding, "strict");
            }
            return CodePoints.toJava(TextArguments.text(line, "readline()"));
        }
    }

    private static final class Iterators extends MethodTable {
        Iterators() {
            super(
                    """
                    __new__ (readline, /, *, encoding=, extra_tokens=)
                    __iter__ slot 0
                    __next__ slot 0""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__iter__")) {
                return self;
            }
            if (name.equals("__next__")) {
                Object next = ((Tokens) self).next(cx);
                if (next == null) {
                    throw Errors.stopIteration(Singleton.NONE);
                }
                return next;
            }
            if (args[2] == null || !Operators.isTrue(cx, args[2])) {
                throw Errors.of(
                        Types.NOT_IMPLEMENTED_ERROR,
                        "tokens without comments are the compiler's alone here");
            }
            boolean isGiven = args[1] != null && args[1] != Singleton.NONE;
            String encoding =
                    isGiven ? CodePoints.toJava(TextArguments.text(args[1], "encoding")) : "";
            return new Tokens(args[0], encoding);
        }
    }
}
