package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.text.LinearPattern;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a cache~a cache",
                "^\\s*\\*\\*Release\\*\\*: Date\\s*$~**Release**: Date",
                "(?i)\\b(?:bip|rip)\\s*[0-9]+~bip,rip",
                "[\\x{201C}\\x{201D}]~“,”",
                "\\\\<[^<>]*>~\\<",
                "x?yz+w~yz",
                "(?:ab|c)?def~def",
                "a(?:b|c)d~abd,acd",
                "(?:one|a much longer one) more~one more",
                "x{2}long~xxlong",
                "TODO:.*~TODO:",
                "[$^]y~$y,^y",
                "[(.]z~(z,.z",
                "[[\\]]z~[z,]z",
                "\\bword\\z~word",
            })
    void isWhatOneMatchOrAnotherSurelyContains(String pattern, String texts) {
        assertEquals(List.of(texts.split(",")), RequiredText.of(pattern).anyOf());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".*", "a|", "(?s)a", "a(?i)b", "[a-z]x*", "(?:a|\\w)", "\\Qa\\E", "\\pL", "(?i)straße", "(a"})
    void isNothingWhereThePatternIsTooFree(String pattern) {
        assertEquals(List.of(), RequiredText.of(pattern).anyOf());
    }

    /** The slow way is to ask the pattern itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)\\b(?:ab|bc)\\s*[0-9]+",
                "a(?:b|c)?d",
                "[ab]{2,3}c|dd",
                "(?:a|b)+c",
                "^ab$|c.d",
                "\\d{0}ab",
                "a{0,1}bc",
                "(ab){0}c",
                "[^a]b",
                "(?i)K1|[ab]\\.",
            })
    void occursInEachTextThatThePatternMatches(String regex) {
        Random random = new Random(3);
        LinearPattern pattern = LinearPattern.compile(regex);
        RequiredText required = RequiredText.of(regex);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append("abcdABCD k\u212a1.".charAt(random.nextInt(13)));
            }
            boolean found = pattern.isIn(text.toString());
            assertEquals(found, found && required.isIn(text.toString()), text + " and " + regex);
        }
    }
}
