package dev.pyclair.compiler;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.assemble.CompiledFile;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.ast.SourceNodes;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.source.SourceCompiler;
import dev.pyclair.source.SourceNode;
import dev.pyclair.source.SourceRequest;
import dev.pyclair.source.SourceScope;
import java.util.List;

/** The compiler, for those who do not know it: what a service loader finds. */
public final class CompilerService implements SourceCompiler {
    private static final List<PythonVersion> VERSIONS =
            List.of(PythonVersion.parse("3.13").orElseThrow());

    /** For the service loader. */
    public CompilerService() {}

    @Override
    public List<PythonVersion> versions() {
        return VERSIONS;
    }

    @Override
    public CodeObject compile(SourceRequest request) {
        return PythonCompiler.compile(
                request.source(), request.filename(), options(request), request.warnings());
    }

    @Override
    public SourceNode tree(SourceRequest request) {
        CompileOptions options = options(request);
        return DeepStack.call(
                request.source().length,
                () ->
                        SourceNodes.of(
                                Ast.parse(
                                        request.source(),
                                        request.filename(),
                                        options.parseOptions(),
                                        request.warnings())));
    }

    @Override
    public SourceScope scopes(SourceRequest request) {
        CompileOptions options = options(request);
        return DeepStack.call(request.source().length, () -> SourceScopes.of(request, options));
    }

    @Override
    public byte[] file(PycHeader header, CodeObject module) {
        return CompiledFile.toPyc(header, module);
    }

    private static CompileOptions options(SourceRequest request) {
        if (!VERSIONS.contains(request.version())) {
            throw new IllegalArgumentException("no compiler for Python " + request.version());
        }
        ParseOptions.Mode mode =
                switch (request.mode()) {
                    case EXEC -> ParseOptions.Mode.FILE;
                    case EVAL -> ParseOptions.Mode.EXPRESSION;
                    case SINGLE -> ParseOptions.Mode.SINGLE;
                };
        var options = new CompileOptions(mode, request.optimization(), request.flags());
        return request.isText() ? options.plus(CompileOptions.IGNORE_COOKIE) : options;
    }
}
