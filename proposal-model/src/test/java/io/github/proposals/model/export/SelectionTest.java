package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

    private final PublishedRegister index = Sample.index();

    @Test
    void withoutAnyWishAllAreChosen() {
        assertEquals(ids(index), chosen(List.of(), List.of(), "", "", 0));
    }

    @Test
    void aStatusIsNamedByItsNameOrItsKind() {
        PublishedProposal first = index.proposals().get(0);
        assertEquals(
                true,
                chosen(List.of(first.statusText().toLowerCase()), List.of(), "", "", 0)
                        .contains(first.id()));
        String kind = first.status().orElseThrow().kind().name();
        assertEquals(true, chosen(List.of(kind), List.of(), "", "", 0).contains(first.id()));
        assertEquals(List.of(), chosen(List.of("no such status"), List.of(), "", "", 0));
    }

    @Test
    void aStatusThatNobodyCanHaveIsTold() {
        Selection wish = new Selection(List.of("opn", "open", "draft", "Drft"), List.of(), "", "", 0);
        List<String> problems = wish.problems(index);
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith("there is no status 'opn'; did you mean 'open'? "), problems::toString);
        assertTrue(problems.get(1).startsWith("there is no status 'Drft'; did you mean 'Draft'? "), problems::toString);
    }

    @Test
    void anAuthorIsFoundByPartOfNameOrHandle() {
        assertEquals(true, chosen(List.of(), List.of(), "STONE", "", 0).contains("JEP-0010"));
        assertEquals(true, chosen(List.of(), List.of(), "@ada", "", 0).contains("JEP-0010"));
        assertEquals(List.of(), chosen(List.of(), List.of(), "nobody", "", 0));
    }

    @Test
    void aTextIsLookedForInTitleAndDocument() {
        assertEquals(List.of("JEP-0011"), chosen(List.of(), List.of(), "", "only in the CLOCK", 0));
        assertEquals(List.of(), chosen(List.of(), List.of(), "", "nowhere at all", 0));
    }

    @Test
    void anAgeAsksForTheLastChange() {
        assertEquals(List.of(), chosen(List.of(), List.of(), "", "", 1_000_000));
        assertEquals(
                index.proposals().stream()
                        .filter(it -> it.lastChange().isPresent())
                        .map(PublishedProposal::id)
                        .toList(),
                chosen(List.of(), List.of(), "", "", 365));
    }

    @Test
    void wordsAreSeparatedByCommas() {
        assertEquals(List.of("Draft", "Under Review"), Selection.words(" Draft, ,Under Review,"));
        assertEquals(List.of(), Selection.words(null));
    }

    private List<String> chosen(List<String> statuses, List<String> types, String author, String text, int age) {
        return ids(new Selection(statuses, types, author, text, age)
                .of(index, path -> path.contains("clock") ? "this is only in the clock" : "", FAR));
    }

    private static List<String> ids(PublishedRegister index) {
        return index.proposals().stream().map(PublishedProposal::id).toList();
    }
}
