package io.github.proposals.model.hostile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One input for one reader: the first byte says which, the second one of which process, and the others are the text. The entry
 * is the one that Jazzer calls; {@code main} tries random inputs for some seconds.
 */
public final class Fuzz {

    private static final List<String> PROCESSES =
            Judge.PROPOSALS.keySet().stream().sorted().toList();

    private Fuzz() {}

    /** Reads an input, and throws if a reader does. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length > 2) {
            String text = new String(input, 2, input.length - 2, StandardCharsets.UTF_8);
            reader(input).read(process(input), text);
        }
    }

    static FuzzedReader reader(byte[] input) {
        FuzzedReader[] all = FuzzedReader.values();
        return all[Math.floorMod(input[0], all.length)];
    }

    static String process(byte[] input) {
        return PROCESSES.get(Math.floorMod(input[1], PROCESSES.size()));
    }

    static byte[] input(int reader, int process, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] input = new byte[bytes.length + 2];
        input[0] = (byte) reader;
        input[1] = (byte) process;
        System.arraycopy(bytes, 0, input, 2, bytes.length);
        return input;
    }

    /**
     * Tries random inputs, and keeps those that failed, or took longer than two seconds of a processor.
     *
     * @param arguments how many seconds, the first seed, the folder for what failed, and the readers; all if none is named
     */
    public static void main(String[] arguments) throws IOException {
        long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
        long seed = Long.parseLong(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        List<FuzzedReader> wanted =
                Stream.of(arguments).skip(3).map(FuzzedReader::valueOf).toList();
        Scrambler scrambler = new Scrambler();
        Map<FuzzedReader, LongSummaryStatistics> times = new EnumMap<>(FuzzedReader.class);
        for (; System.nanoTime() < end; seed++) {
            byte[] input = scrambler.input(seed);
            if (!wanted.isEmpty()) {
                input[0] = (byte) wanted.get((int) (seed % wanted.size())).ordinal();
            }
            FuzzedReader reader = reader(input);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String failed = "";
            try {
                fuzzerTestOneInput(input);
            } catch (IOException | RuntimeException | Error e) {
                failed = e.toString();
            }
            long took = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000;
            times.computeIfAbsent(reader, it -> new LongSummaryStatistics()).accept(took);
            if (!failed.isEmpty() || took > 2_000_000) {
                Files.write(folder.resolve(reader + "-" + seed), input);
                System.out.println(seed + " " + reader + " " + process(input) + " " + took + " µs " + failed);
            }
        }
        times.forEach((reader, took) -> System.out.println(reader + ": " + took.getCount() + " inputs, " + took.getSum()
                + " µs of a processor, slowest " + took.getMax() + " µs"));
        System.out.println("next seed " + seed);
    }
}
