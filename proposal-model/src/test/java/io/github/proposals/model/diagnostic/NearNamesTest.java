package io.github.proposals.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearNamesTest {

    private static final List<String> PARTS = List.of(
            "cache", "Cache", "wram", "warm", "start", "starts", "0", "1", "42", "-", "-", ".md", "(s)", "ü", " ");

    @Test
    void answersAsIfEachNameHadBeenComparedWithEach() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            List<String> names = words(random, 1 + random.nextInt(40));
            NearNames near = new NearNames(names);
            for (String word : words(random, 20)) {
                assertEquals(Suggestion.nearest(word, names), near.nearest(word), word + " in " + names);
            }
        }
    }

    @Test
    void answersTheSameForNamesThatDifferInTheirNumbers() {
        List<String> names = numbered(1500);
        NearNames near = new NearNames(names);
        for (String word :
                List.of("PEP-01234-cache.md", "PEP-9999-cache.md", "PEP-0100-cahce.md", "PEP-1.md", "PEP-")) {
            assertEquals(Suggestion.nearest(word, names), near.nearest(word), word);
        }
    }

    @Test
    void takesHardlyMoreStepsForTwiceAsManyNames() {
        assertTrue(steps(8000) < 1.5 * steps(4000), steps(8000) + " after " + steps(4000));
    }

    @Test
    void givesUpWhereLookingWouldTakeTooLong() {
        NearNames near = new NearNames(numbered(3000));
        for (int i = 0; i < 3000; i++) {
            near.nearest("a-picture-of-something-else-" + i + "-with-a-long-name-1234567890.png");
        }
        assertTrue(near.steps() < 14_000_000, near.steps() + " steps");
        assertEquals(Optional.empty(), near.nearest("a picture"));
    }

    @Test
    void remembersWhatItWasAskedLately() {
        NearNames near = new NearNames(numbered(2000));
        Optional<String> first = near.nearest("PEP-0000-cahce.md");
        long once = near.steps();
        assertEquals(first, near.nearest("PEP-0000-cahce.md"));
        assertEquals(once, near.steps());

        IntStream.range(0, 10_000).forEach(i -> near.nearest("x" + i));
        long before = near.steps();
        assertEquals(first, near.nearest("PEP-0000-cahce.md"));
        assertTrue(near.steps() > before, "it was forgotten: a large register has no room for all answers");
    }

    private static long steps(int count) {
        NearNames near = new NearNames(numbered(count));
        IntStream.range(0, 100).forEach(i -> near.nearest(String.format("PEP-%04d-cahce.md", i * 37)));
        return near.steps();
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format("PEP-%04d-cache.md", i))
                .toList();
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int part = random.nextInt(6); part >= 0; part--) {
                word.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            words.add(word.toString());
        }
        return words;
    }
}
