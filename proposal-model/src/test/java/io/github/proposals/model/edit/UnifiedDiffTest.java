package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
