package io.github.proposals.model.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.BuiltInProcesses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same proposals of each process give the same bytes, wherever in the world the machine stands. */
class SameEverywhereTest {

    @TempDir
    private static Path folder;

    private static List<String> usual;

    @BeforeAll
    static void run() throws Exception {
        usual = run("none", "UTC", "UTF-8");
    }

    @Test
    void thereIsMuchToCompare() {
        assertTrue(usual.size() > 100, usual::toString);
        assertTrue(usual.stream().filter(it -> it.endsWith("/console")).count()
                > BuiltInProcesses.ids().size());
        assertTrue(usual.contains("DTSTART;VALUE=DATE:20261224"), usual::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok, UTF-8",
        "ja-JP-u-ca-japanese, Asia/Tokyo, Shift_JIS",
        "tr-TR, Pacific/Kiritimati, ISO-8859-1",
        "ar-EG-u-nu-arab, America/Los_Angeles, UTF-8"
    })
    void nothingIsDifferentElsewhere(String locale, String zone, String charset) throws Exception {
        Set<String> different = new TreeSet<>(run(locale, zone, charset));
        different.removeAll(usual);
        assertEquals(Set.of(), different);
    }

    /** A machine of its own, since much is decided when a class is first used. */
    private static List<String> run(String locale, String zone, String charset)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-cp",
                System.getProperty("java.class.path"),
                Everything.class.getName(),
                locale);
        Path output = Files.createTempFile(folder, "output", "");
        Path errors = Files.createTempFile(folder, "errors", "");
        int code = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertEquals(0, code, () -> {
            try {
                return new String(Files.readAllBytes(errors), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                return e.toString();
            }
        });
        return Files.readAllLines(output);
    }
}
