package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFormTest {

    @ParameterizedTest
    @CsvSource({
        "{name} (@{handle}), Ada Vale (@ada-vale), true",
        "{name} (@{handle}), 'Vale, Ada (@ada)', true",
        "{name} (@{handle}), Ada Vale (@), false",
        "{name} (@{handle}), Ada Vale (ada), false",
        "{name} (@{handle}), Ada Vale (@ada) and, false",
        "{name} <{mail}>, Ada Vale <ada@example.org>, true",
        "{name} <{mail}>, Ada Vale <ada>, false",
        "{name} <{mail}>, <ada@example.org>, false",
        "'[{name}](https://x.org/{handle})', '[Ada](https://x.org/ada)', true",
        "'[{name}](https://x.org/{handle})', '[Ada](https://xyorg/ada)', false",
    })
    void fitsWhoeverIsWrittenLikeIt(String form, String person, boolean fits) {
        assertEquals(fits, PersonForm.of(form).fits(person));
    }

    @Test
    void namesThatAreTooLongAreNone() {
        PersonForm form = PersonForm.of("{name} (@{handle})");
        assertTrue(form.fits("a".repeat(200) + " (@ada)"));
        assertFalse(form.fits("a".repeat(201) + " (@ada)"));
    }

    @Test
    void isFilledByAllThatItAsksFor() {
        PersonForm form = PersonForm.of("{name} <{mail}>");
        assertTrue(form.isFilledBy("Ada", "", "ada@example.org"));
        assertFalse(form.isFilledBy("Ada", "ada", ""));
        assertEquals("Ada <ada@example.org>", form.written("Ada", "ada", "ada@example.org"));
    }

    @Test
    void isToldOfItsField() {
        ProposalProcess process = new ProcessReader()
                .read(new SourceText("process.yaml", """
                        prefix: DEP
                        statuses: [{name: Draft, kind: open, initial: true}]
                        fields:
                          - {name: Author, type: people, role: author, forms: ["{name} (@{handle})", "@{handle}"]}
                          - {name: Created, type: date, role: created, forms: [yyyy-MM-dd]}
                        """))
                .process()
                .orElseThrow();
        assertEquals(
                List.of(
                        List.of("Written as “{name} (@{handle})” or “@{handle}”."),
                        List.of("Written as “yyyy-MM-dd”.")),
                process.fields().stream()
                        .map(field -> FieldWords.details(field).stream()
                                .filter(it -> it.startsWith("Written"))
                                .toList())
                        .toList());
    }
}
