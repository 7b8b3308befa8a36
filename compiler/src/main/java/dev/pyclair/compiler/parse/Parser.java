package dev.pyclair.compiler.parse;

import dev.pyclair.compiler.ast.Feature;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.parse.error.ErrorSearch;
import dev.pyclair.compiler.token.SourceText;
import dev.pyclair.compiler.token.Token;
import dev.pyclair.compiler.token.Tokenizer;
import dev.pyclair.compiler.token.Tokens;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes trees of tokens, going down from the statements.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Grammar/python.gram">CPython: {@code
 *     Grammar/python.gram}</a>
 */
public final class Parser {
    /** How deep constructs may stand in one another on the stack of any thread. */
    private static final int SHALLOW = 250;

    final Reader in;
    final Set<Feature> features;
    final ParseOptions options;
    final List<SourceWarning> warnings = new ArrayList<>();
    final Expressions expressions;
    final Atoms atoms;
    final Arguments arguments;
    final ParameterLists parameters;
    final Strings strings;
    final Targets targets;
    final Patterns patterns;
    final SimpleStatements simple;
    final CompoundStatements compound;

    /** The first token of the statement of a file that is being read. */
    private int statementStart;

    /** How many warnings there were before it. */
    private int warningsAtStart;

    private Parser(Tokens tokens, ParseOptions options, int maxDepth) {
        this.in = new Reader(tokens, maxDepth);
        this.options = options;
        this.features = options.features();
        this.expressions = new Expressions(this);
        this.atoms = new Atoms(this);
        this.arguments = new Arguments(this);
        this.parameters = new ParameterLists(this);
        this.strings = new Strings(this);
        this.targets = new Targets(this);
        this.patterns = new Patterns(this);
        this.simple = new SimpleStatements(this);
        this.compound = new CompoundStatements(this);
    }

    /**
     * Reads a source.
     *
     * @param source its bytes
     * @param filename its name, for errors
     * @param options how it is read
     * @param warnings is given each warning
     * @return the tree
     * @throws SourceException if Python refuses it
     */
    public static Program parse(
            byte[] source,
            String filename,
            ParseOptions options,
            Consumer<SourceWarning> warnings) {
        SourceText text = SourceText.of(source, filename, options);
        Tokens tokens = Tokenizer.tokenize(text, filename, options);
        var parser = new Parser(tokens, options, SHALLOW);
        Program program;
        try {
            program = parser.program();
        } catch (Refused refused) {
            boolean isDeep = refused == Refused.TOO_DEEP;
            var deep = new DeepParse(tokens, filename, options, parser.statementStart);
            if (isDeep) {
                parser = new Parser(tokens, options, Integer.MAX_VALUE);
            }
            try {
                program = deep.run(parser, isDeep);
            } catch (SourceException problem) {
                List<SourceWarning> ofStrings = parser.warningsBefore();
                ofStrings.addAll(deep.warnings());
                tell(tokens.warnings(deep.looked()), ofStrings, warnings);
                throw problem;
            }
        }
        tell(tokens.warnings(tokens.count()), parser.warnings, warnings);
        if (options.mode() == ParseOptions.Mode.SINGLE) {
            ErrorSearch.checkSingle(tokens, filename, options, parser.in.at());
        }
        return program;
    }

    private static void tell(
            List<SourceWarning> ofTokens,
            List<SourceWarning> ofStrings,
            Consumer<SourceWarning> warnings) {
        if (ofTokens.isEmpty() && ofStrings.isEmpty()) {
            return;
        }
        var all = new ArrayList<SourceWarning>(ofTokens);
        all.addAll(ofStrings);
        all.sort(Comparator.comparingInt(SourceWarning::line));
        all.forEach(warnings);
    }

    Program program() {
        switch (options.mode()) {
            case FILE:
                int mark = in.mark();
                while (!in.is(Token.END_MARKER)) {
                    statementStart = in.at();
                    warningsAtStart = warnings.size();
                    compound.statement();
                }
                return new Program.Module(in.take(mark));
            case SINGLE:
                return new Program.Interactive(compound.interactive());
            default:
                var body = expressions.tuple();
                while (in.accept(Token.NEWLINE)) {
                    continue;
                }
                in.expect(Token.END_MARKER);
                return new Program.Expression(body);
        }
    }

    private List<SourceWarning> warningsBefore() {
        return new ArrayList<>(warnings.subList(0, warningsAtStart));
    }

    int statementStart() {
        return statementStart;
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }
}
