package io.github.proposals.model.edit;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void showsWhatChangedWithTheLinesAround() {
        assertEquals(
                """
                --- a/x.md
                +++ b/x.md
                @@ -2,5 +2,5 @@
                 2
                 3
                 4
                -5
                +five
                 6
                """,
                FileChange.of("x.md", "1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n")
                        .diff());
    }

    @Test
    void aNewFileComesFromNothing() {
        assertEquals("""
                --- /dev/null
                +++ b/x.md
                @@ -0,0 +1,2 @@
                +a
                +b
                """, FileChange.create("x.md", "a\nb\n").diff());
    }

    @Test
    void aFileThatGoesLeavesNothing() {
        assertEquals("""
                --- a/x.md
                +++ /dev/null
                @@ -1,1 +0,0 @@
                -a
                """, FileChange.delete("x.md", "a\n").diff());
    }

    @Test
    void saysThatALastLineHasNoEnd() {
        assertEquals("""
                --- a/x.md
                +++ b/x.md
                @@ -1,1 +1,1 @@
                -a
                \\ No newline at end of file
                +a
                """, FileChange.of("x.md", "a", "a\n").diff());
    }

    @Test
    void nothingChangedShowsNothing() {
        assertEquals("", FileChange.of("x.md", "a\n", "a\n").diff());
    }

    @Test
    void aLongTextCostsNoMoreThanReadingIt() {
        String before =
                IntStream.range(0, 60_000).mapToObj(i -> "old " + i + "\n").collect(joining());
        String after = "new\n" + before.replace("old", "new") + "new\n";
        String diff = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> FileChange.of("x.md", before, after).diff());
        assertEquals(
                60_000, diff.lines().filter(line -> line.startsWith("-old")).count());
        assertEquals(
                60_002, diff.lines().filter(line -> line.startsWith("+new")).count());
    }

    @Test
    void aLongTextShowsOnlyWhatDiffersInTheMiddleOfIt() {
        String before = IntStream.range(0, 20_000).mapToObj(i -> i + "\n").collect(joining());
        assertEquals(
                """
                --- a/x.md
                +++ b/x.md
                @@ -9998,7 +9998,7 @@
                 9997
                 9998
                 9999
                -10000
                +x
                 10001
                 10002
                 10003
                """,
                FileChange.of("x.md", before, before.replace("\n10000\n", "\nx\n"))
                        .diff());
    }
}
