package dev.pyclair.conformance;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes one thing in the code of every cached file of a folder. */
final class PlantSweep {
    private static final long SEED = 5;

    /** How often a file is tried before it is said to have nothing to change. */
    private static final int ATTEMPTS = 1000;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Map<Plant, Integer> counts = new EnumMap<>(Plant.class);

    private PlantSweep() {}

    /**
     * Changes files, and prints what was changed in each, then how often each kind was.
     *
     * @param folders where the files are
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] folders) throws IOException {
        var sweep = new PlantSweep();
        for (String folder : folders) {
            for (Path file : files(Path.of(folder))) {
                System.out.println(file + "\t" + sweep.change(file));
            }
        }
        System.out.println(sweep.counts);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".pyc"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private String change(Path path) throws IOException {
        PycFile file = PycFile.read(Files.readAllBytes(path));
        for (int i = 0; i < ATTEMPTS; i++) {
            Plant plant = Plant.values()[random.nextInt(Plant.values().length)];
            List<CodeObject> way = way(file.code());
            CodeObject inner = way.get(way.size() - 1);
            Optional<CodeObject> changed = plant.apply(inner, random);
            if (changed.isPresent()) {
                CodeObject root = replaced(way, changed.get());
                Files.write(path, PycFile.of(file.header().orElseThrow(), root).toBytes());
                counts.merge(plant, 1, Integer::sum);
                return plant + "\t" + inner.qualname();
            }
        }
        throw new IllegalStateException(path + " has nothing to change");
    }

    /** From a module down to some code object in it. */
    private List<CodeObject> way(CodeObject root) {
        var way = new ArrayList<CodeObject>();
        way.add(root);
        List<CodeObject> nested = root.nested();
        while (!nested.isEmpty() && random.nextInt(4) > 0) {
            CodeObject next = nested.get(random.nextInt(nested.size()));
            way.add(next);
            nested = next.nested();
        }
        return way;
    }

    private static CodeObject replaced(List<CodeObject> way, CodeObject changed) {
        CodeObject result = changed;
        for (int i = way.size() - 2; i >= 0; i--) {
            CodeObject gone = way.get(i + 1);
            CodeObject with = result;
            List<Constant> consts =
                    way.get(i).consts().stream()
                            .map(each -> each == gone ? with : each)
                            .collect(Collectors.toList());
            result = way.get(i).withConsts(consts);
        }
        return result;
    }
}
