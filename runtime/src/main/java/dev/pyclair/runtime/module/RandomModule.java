package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.IntBits;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.math.BigInteger;
import java.security.SecureRandom;

/** {@code random}: the class {@code Random}, whose methods on one object are the functions. */
final class RandomModule extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ def (x=)
            seed def (a=, version=)
            getstate 0
            setstate def (state)
            random 0
            getrandbits O
            randbytes def (n) since 3.9
            randrange def (start, stop=, step=)
            randint def (a, b)
            choice def (seq)
            choices def (population, weights=, *, cum_weights=, k=)
            shuffle def (x)
            sample def (population, k, *, counts=) since 3.9
            sample def (population, k) until 3.8
            uniform def (a, b)
            triangular def (low=, high=, mode=)
            normalvariate def (mu=, sigma=)
            gauss def (mu=, sigma=)
            lognormvariate def (mu, sigma)
            expovariate def (lambd=)
            vonmisesvariate def (mu, kappa)
            gammavariate def (alpha, beta)
            betavariate def (alpha, beta)
            paretovariate def (alpha)
            weibullvariate def (alpha, beta)
            binomialvariate def (n=, p=) since 3.12""";

    private static final long VERSION = 3;

    private RandomModule() {
        super(ROWS);
    }

    static PyModule make() {
        PyType type = PyType.of("random", "Random", new RandomModule(), Types.OBJECT);
        type.setGivesAttributes(true);
        var hidden = new PyRandom(type);
        hidden.twister.seed(new BigInteger(1, SecureRandom.getSeed(32)));
        var module = new PyModule("random");
        module.attributes().putText("Random", type);
        module.attributes().putText("SystemRandom", SystemRandom.type(type));
        for (String row : ROWS.split("\n")) {
            String name = row.substring(0, row.indexOf(' '));
            if (!name.startsWith("_")) {
                module.attributes().putText(name, new PyMethod(type.lookup(name), hidden));
            }
        }
        return module;
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("VERSION", VERSION);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return make(cx, (PyType) self, args);
        }
        var random = (PyRandom) self;
        return switch (name) {
            case "__init__" -> seed(cx, random, args[0], null);
            case "seed" -> seed(cx, random, args[0], args[1]);
            case "getstate" -> state(random);
            case "setstate" -> setState(cx, random, args[0]);
            case "random" -> random.twister.nextDouble();
            case "getrandbits" -> random.checkedBits(cx, args[0]);
            case "randbytes" -> bytes(cx, random, args[0]);
            case "randrange" -> RandomChoices.range(cx, random, args);
            case "randint" -> RandomChoices.between(cx, random, args);
            case "choice" -> RandomChoices.choice(cx, random, args[0]);
            case "choices" -> RandomChoices.choices(cx, random, args);
            case "shuffle" -> RandomChoices.shuffle(cx, random, args[0]);
            case "sample" -> RandomChoices.sample(cx, random, args);
            default -> draw(cx, name, random, args);
        };
    }

    private static Object draw(Context cx, String name, PyRandom random, Object[] args) {
        var from = new Distributions(cx, random);
        return switch (name) {
            case "uniform" -> uniform(cx, random, args);
            case "triangular" ->
                    from.triangular(
                            number(cx, args, 0, 0),
                            number(cx, args, 1, 1),
                            isMissing(args[2]) ? null : (Double) Numbers.toDouble(cx, args[2]));
            case "normalvariate" -> from.normal(number(cx, args, 0, 0), number(cx, args, 1, 1));
            case "gauss" -> from.gauss(number(cx, args, 0, 0), number(cx, args, 1, 1));
            case "lognormvariate" ->
                    Math.exp(from.normal(number(cx, args, 0, 0), number(cx, args, 1, 1)));
            case "expovariate" -> from.exponential(number(cx, args, 0, 1));
            case "vonmisesvariate" -> from.vonMises(number(cx, args, 0, 0), number(cx, args, 1, 0));
            case "gammavariate" -> from.gamma(number(cx, args, 0, 0), number(cx, args, 1, 0));
            case "betavariate" -> from.beta(number(cx, args, 0, 0), number(cx, args, 1, 0));
            case "paretovariate" -> from.pareto(number(cx, args, 0, 0));
            case "weibullvariate" -> from.weibull(number(cx, args, 0, 0), number(cx, args, 1, 0));
            case "binomialvariate" ->
                    from.binomial(
                            args[0] == null ? 1 : Sizes.countOf(cx, args[0]),
                            number(cx, args, 1, 0.5));
            default -> throw new IllegalStateException(name);
        };
    }

    private static boolean isMissing(Object arg) {
        return arg == null || arg == Singleton.NONE;
    }

    private static double number(Context cx, Object[] args, int index, double missing) {
        return args[index] == null ? missing : Numbers.toDouble(cx, args[index]);
    }

    private static Object make(Context cx, PyType type, Object[] args) {
        var random = new PyRandom(type);
        Object seed = args.length > 1 ? args[0] : Singleton.NONE;
        if (Numbers.isInt(seed) || Texts.plain(seed) != null || seed == Singleton.NONE) {
            RandomSeed.apply(cx, random, seed, null);
        }
        return random;
    }

    private static Object seed(Context cx, PyRandom random, Object seed, Object version) {
        RandomSeed.apply(cx, random, seed, version);
        return Singleton.NONE;
    }

    private static Object uniform(Context cx, PyRandom random, Object[] args) {
        double a = Numbers.toDouble(cx, args[0]);
        return a + (Numbers.toDouble(cx, args[1]) - a) * random.next(cx);
    }

    private static Object bytes(Context cx, PyRandom random, Object count) {
        Object bits = Ints.multiply(Sizes.index(cx, count), 8L, cx);
        Object number = random.checkedBits(cx, bits);
        long size = (long) bits / Byte.SIZE;
        return new PyBytes(IntBits.toBytes(number, size, false, false, cx));
    }

    private static Object state(PyRandom random) {
        int[] state = random.twister.state();
        var words = new Object[state.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = Integer.toUnsignedLong(state[i]);
        }
        Object gauss = Double.isNaN(random.nextGauss) ? Singleton.NONE : (Object) random.nextGauss;
        return new PyTuple(VERSION, new PyTuple(words), gauss);
    }

    private static Object setState(Context cx, PyRandom random, Object state) {
        Object[] parts = Iteration.all(cx, state);
        if (parts.length == 0 || !parts[0].equals(VERSION)) {
            throw Errors.value(
                    "state with version "
                            + (parts.length == 0 ? "" : Texts.str(cx, parts[0]))
                            + " passed to Random.setstate() of version "
                            + VERSION);
        }
        Object[] words = Iteration.all(cx, parts[1]);
        if (words.length != MersenneTwister.SIZE + 1) {
            throw Errors.value("state vector is the wrong size");
        }
        var values = new int[words.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (int) Sizes.indexOf(cx, words[i]);
        }
        int index = values[MersenneTwister.SIZE];
        if (index < 0 || index > MersenneTwister.SIZE) {
            throw Errors.value("invalid state");
        }
        random.twister.setState(values);
        random.nextGauss = isMissing(parts[2]) ? Double.NaN : Numbers.toDouble(cx, parts[2]);
        return Singleton.NONE;
    }
}
