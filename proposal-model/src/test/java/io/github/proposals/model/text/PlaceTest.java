package io.github.proposals.model.text;

import static io.github.proposals.model.text.GivenText.placeOf;
import static io.github.proposals.model.text.GivenText.text;
import static io.github.proposals.model.text.GivenText.underlined;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A place says where it is, has its order among others, and becomes that of a word in it. */
class PlaceTest {

    @Test
    void aPlaceReadsAsPathLineAndColumn() {
        assertEquals("docs/a.md:2:3", placeOf("b", text("\n  b")).toString());
    }

    @Test
    void placesAreOrderedByPathThenByLineThenByColumn() {
        SourceText text = text("a b\nc");
        Place first = placeOf("a", text);
        Place second = placeOf("b", text);
        Place third = placeOf("c", text);

        assertAll(
                () -> assertEquals(-1, Integer.signum(first.compareTo(second))),
                () -> assertEquals(-1, Integer.signum(second.compareTo(third))),
                () -> assertEquals(1, Integer.signum(first.compareTo(Place.ofFile("a.md")))));
    }

    @Nested
    class Narrowing {

        private final SourceText text = text("x x\n🚀 Draft, Acepted, Acepted | Draft\n");

        @Test
        void findsTheWordsInsideOfThePlace() {
            Place whole = placeOf("Draft, Acepted", text);
            Place narrow = whole.narrow("Acepted");

            assertAll(
                    () -> assertEquals(new Position(2, 10), narrow.start()),
                    () -> assertEquals(new Position(2, 17), narrow.end()),
                    () -> assertEquals("Acepted", underlined(narrow.excerpt())),
                    () -> assertEquals(whole.path(), narrow.path()));
        }

        @Test
        void doesNotLookInFrontOfThePlace() {
            Place narrow = placeOf("Acepted | Draft", text).narrow("Draft");

            assertEquals(new Position(2, 29), narrow.start());
        }

        @Test
        void doesNotLookBehindThePlace() {
            Place whole = placeOf("Draft, ", text);

            assertSame(whole, whole.narrow("Acepted"));
        }

        @Test
        void leavesAPlaceWithoutTheWords() {
            Place whole = placeOf("Draft", text);

            assertAll(() -> assertSame(whole, whole.narrow("Final")), () -> assertSame(whole, whole.narrow("")));
        }

        @Test
        void leavesAPlaceOfSeveralLines() {
            Place whole = text.place(new Span(0, 8));

            assertSame(whole, whole.narrow("x"));
        }

        @Test
        void leavesAPlaceWithoutALine() {
            Place whole = Place.ofFile("a.md");

            assertSame(whole, whole.narrow("a"));
        }

        @Test
        void worksInALineThatWasCut() {
            SourceText huge = text("hay ".repeat(1_000) + "a needle" + " hay".repeat(1_000));
            Place narrow = placeOf("a needle", huge).narrow("needle");

            assertAll(
                    () -> assertEquals(new Position(1, 4_003), narrow.start()),
                    () -> assertEquals("needle", underlined(narrow.excerpt())));
        }
    }
}
