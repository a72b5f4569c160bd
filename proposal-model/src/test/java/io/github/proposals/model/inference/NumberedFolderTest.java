package io.github.proposals.model.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberedFolderTest {

    private static List<String> found(Stream<String> paths) {
        return NumberedFolder.in(paths.toList()).stream()
                .map(it -> it.directory() + ": " + it.paths().size())
                .toList();
    }

    private static Stream<String> numbered(String form) {
        return IntStream.rangeClosed(1, 3).mapToObj(form::formatted);
    }

    @Test
    void twoFoldersAreTwoRegisters() {
        assertEquals(
                List.of("adr: 3", "rfcs: 3"),
                found(Stream.concat(numbered("rfcs/%04d-x.md"), numbered("adr/ADR-%d.md"))));
    }

    @Test
    void foldersOfDocumentsLieBelowOne() {
        assertEquals(
                List.of("keps: 6"),
                found(Stream.concat(numbered("keps/a/%d-x/README.md"), numbered("keps/b/1%d-y/README.md"))));
    }

    @Test
    void namesMayBeginWithADay() {
        assertEquals(List.of("adr: 3"), found(numbered("adr/2026030%d-x.md")));
    }

    @Test
    void twoAreNoSeriesAndTestsAreNobodysProposals() {
        assertEquals(List.of(), found(Stream.of("adr/0001-x.md", "adr/0002-x.md", "adr/0003-template.md")));
        assertEquals(List.of(), found(numbered("src/test/resources/%04d-x.md")));
    }

    @Test
    void aFolderBelowHasNoRegisterOfItsOwn() {
        assertEquals(List.of("p: 6"), found(Stream.concat(numbered("p/%04d-x.md"), numbered("p/more/1%03d-x.md"))));
    }
}
