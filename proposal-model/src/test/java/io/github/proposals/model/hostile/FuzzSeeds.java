package io.github.proposals.model.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the folders of Jazzer, and writes the inputs that it begins with, so that it need not guess what a proposal looks like. */
final class FuzzSeeds {

    private FuzzSeeds() {}

    /** @param arguments the folder, and how many inputs; what Jazzer found goes to {@code found}, beside them */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.createDirectories(folder.resolveSibling("found"));
        Scrambler scrambler = new Scrambler();
        for (int seed = 0; seed < Integer.parseInt(arguments[1]); seed++) {
            Files.write(folder.resolve("seed-" + seed), scrambler.input(seed));
        }
    }
}
