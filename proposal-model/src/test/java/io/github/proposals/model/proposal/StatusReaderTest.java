package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors write as a status is one of the process, with what stands around it. */
class StatusReaderTest {

    private static final String PROCESS = """
            id: kite
            prefix: KITE
            files: {name: "KITE-{number}.md"}
            header: bullet-list
            fields: [{name: Status, type: status%s}, {name: Release}, {name: Day}]
            statuses:
              - {name: Draft, initial: true, next: [Accepted, In_Review, Accepted with changes]}
              - {name: In_Review, next: [Accepted]}
              - {name: Accepted, kind: accepted, next: [Flying]}
              - {name: Accepted with changes, kind: accepted, next: [Flying]}
              - {name: Flying, kind: done, forms: ["Flying ({Release})", "Flying ({Release}) since {Day}"]}
            """;

    private static final StatusReader PLAIN = reader("");
    private static final StatusReader REMARKS = reader(", remarks: true");
    private static final StatusReader ANY_CASE = reader(", remarks: true, any-case: true");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Accepted; Accepted exact",
                "**Accepted**; Accepted exact",
                "accepted; Accepted",
                "In_Review; In_Review exact",
                "In\\_Review; In_Review exact",
                "✅ Accepted; none",
                "Accepted (by all); none",
                "Accepted with; none",
                "Flying (6.0); Flying exact Release=6.0",
                "flying (6.0); Flying Release=6.0",
                "**Flying** ( `6.0` ); Flying exact Release=6.0",
                "Flying (6.0) since May; Flying exact Day=May Release=6.0",
                "Flying (6.0) & landed; none",
                "Draft | Accepted; none list",
                "Draft / Accepted; none list",
                "Draft, [x] **Accepted**; none list",
                "Draft / Dropped; none",
                "~~Draft~~ Accepted; none list",
                "[ ] Draft - [x] Accepted - [ ] Flying; Accepted exact",
                "\\[ \\] Draft - \\[X\\] Accepted; Accepted exact",
                "[x] Draft - [x] Accepted; none",
                "[x] Accepted; none",
            })
    void isReadWithoutRemarks(String text, String said) {
        assertEquals(said, said(PLAIN, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Accepted; Accepted exact",
                "✅ Accepted 🎉; Accepted exact",
                "Accepted (by all); Accepted exact -> (by all)",
                "accepted (by all); Accepted -> (by all)",
                "🎉 **Accepted** (by *all*); Accepted exact -> (by *all*)",
                "Accepted 2026-01-02; Accepted exact -> 2026-01-02",
                "Accepted 2.1.2026; Accepted exact -> 2.1.2026",
                "Accepted 2026; none",
                "Accepted by all; none",
                "Accepted with changes (of Ada); Accepted with changes exact -> (of Ada)",
                "In\\_Review: by Ada; In_Review exact -> : by Ada",
                "Flying (6.0) & landed; Flying exact Release=6.0 -> & landed",
                "Flying (6.0) since May; Flying exact Day=May Release=6.0",
                "Flying (6.0) and landed; Flying exact Release=6.0 -> and landed",
                "Draft | Accepted; none list",
            })
    void isReadWithRemarks(String text, String said) {
        assertEquals(said, said(REMARKS, text));
    }

    @Test
    void whereCapitalsDoNotMatterAllAreExact() {
        assertEquals("Accepted exact", said(ANY_CASE, "ACCEPTED"));
        assertEquals("Accepted exact -> (by all)", said(ANY_CASE, "accepted (by all)"));
        assertEquals("Flying exact Release=6.0", said(ANY_CASE, "flying (6.0)"));
    }

    @Test
    void aValueInItIsReplacedWhereItStands() {
        StatusValue flying = PLAIN.read("**Flying** (`6.0`) since May");
        assertEquals("**Flying** (`7.0`) since May", flying.with("Release", "7.0"));
        assertEquals(true, flying.isMore());
        assertEquals(true, REMARKS.read("Accepted (by all)").isMore());
        assertEquals(false, PLAIN.read("Accepted").isMore());
    }

    private static String said(StatusReader reader, String text) {
        StatusValue value = reader.read(text);
        StringBuilder said = new StringBuilder(value.status().map(Status::name).orElse("none"));
        said.append(value.exact() ? " exact" : "").append(value.list() ? " list" : "");
        value.values().keySet().stream()
                .sorted()
                .forEach(it ->
                        said.append(" " + it + "=" + value.words(value.values().get(it))));
        value.remark().ifPresent(it -> said.append(" -> " + value.words(it)));
        return said.toString();
    }

    private static StatusReader reader(String field) {
        return new StatusReader(TinyProcess.read(PROCESS.formatted(field)));
    }
}
