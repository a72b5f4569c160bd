package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two mentions are of the same person only where that is sure. */
class PersonTest {

    @Test
    void theSameHandleIsTheSamePerson() {
        assertSame(person("Nora Beek", "nora"), person("N. Beek", "Nora"));
    }

    @Test
    void anotherHandleIsAnotherPersonOfTheSameName() {
        assertOther(person("Nora Beek", "nora"), person("Nora Beek", "beek"));
    }

    @Test
    void theSameNameIsTheSamePersonWhereAHandleIsMissing() {
        assertSame(person("Nora Beek", ""), person("nora beek", "nora"));
    }

    @Test
    void aNameMayBeTheHandleOfTheOther() {
        assertSame(person("nora", ""), person("", "nora"));
    }

    @Test
    void nothingIsNotTheSameAsNothing() {
        assertOther(person("", ""), person("", ""));
    }

    @Test
    void aNameIsNotTheSameAsAnotherOne() {
        assertOther(person("Nora", ""), person("Kim", ""));
    }

    @Test
    void aPersonIsShownByName() {
        assertEquals("Nora Beek", person("Nora Beek", "nora").toString());
    }

    @Test
    void aPersonWithoutANameIsShownByHandle() {
        assertEquals("@nora", person("", "nora").toString());
    }

    @Test
    void aPersonIsCalledAsALinkSays() {
        assertEquals(
                "nora", Person.read("[nora](https://github.com/Nora)").get(0).called());
        assertEquals(
                "Nora Beek",
                Person.read("[Nora Beek](https://github.com/nora)").get(0).called());
        assertEquals("", Person.read("[@nora](https://github.com/nora)").get(0).called());
        assertEquals("", Person.read("@nora").get(0).called());
    }

    @ParameterizedTest
    @CsvSource({
        "[Nora](https://example.org/nora), https://example.org/nora",
        "[Nora](http://example.org/nora), http://example.org/nora",
        "[Nora](nora.md), ''",
        "Nora, ''",
    })
    void aLinkLeadsToTheWeb(String written, String link) {
        assertEquals(link, Person.read(written).get(0).link());
    }

    private static void assertSame(Person one, Person other) {
        assertAll(() -> assertTrue(one.isSameAs(other)), () -> assertTrue(other.isSameAs(one)));
    }

    private static void assertOther(Person one, Person other) {
        assertAll(() -> assertFalse(one.isSameAs(other)), () -> assertFalse(other.isSameAs(one)));
    }

    private static Person person(String name, String handle) {
        return new Person(name, handle, "", name + handle);
    }
}
