package io.github.proposals.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What we tell people has one form, whichever rule says it. */
class MessagesTest {

    private static final Pattern MESSAGE = Pattern.compile("\\S.*: (?:error|warning|info)\\[[a-z.0-9-]+] (.*)");
    private static final Pattern HELP = Pattern.compile(" {4,}= help: (.*)");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private static final List<String> MESSAGES = new ArrayList<>();
    private static final List<String> HELPS = new ArrayList<>();

    @BeforeAll
    static void readAllGoldenFiles() throws IOException {
        for (RuleCase rule : RuleCase.all()) {
            rule.expected().lines().forEach(line -> {
                add(MESSAGE.matcher(line), MESSAGES);
                add(HELP.matcher(line), HELPS);
            });
        }
        assertFalse(MESSAGES.isEmpty());
        assertFalse(HELPS.isEmpty());
    }

    private static void add(Matcher matcher, List<String> texts) {
        if (matcher.matches()) {
            texts.add(matcher.group(1));
        }
    }

    @Test
    void messagesStartInLowerCaseOrWithAValue() {
        assertEquals(List.of(), offending(MESSAGES, Pattern.compile("(?!'|[a-z]|[A-Z]{2,}-\\d).*")));
    }

    @Test
    void messagesEndWithoutAFullStop() {
        assertEquals(List.of(), offending(MESSAGES, Pattern.compile(".*[.!:;,\\s]")));
    }

    @Test
    void messagesQuoteValuesWithSingleQuotes() {
        List<String> withoutValues =
                MESSAGES.stream().map(it -> QUOTED.matcher(it).replaceAll("")).toList();
        assertEquals(List.of(), offending(withoutValues, Pattern.compile(".*[\"`´“”‘’].*")));
    }

    @Test
    void helpStartsInLowerCaseOrWithAValue() {
        assertEquals(List.of(), offending(HELPS, Pattern.compile("(?!'|[a-z]|[A-Z]{2,}-\\d).*")));
    }

    @Test
    void helpEndsWithoutAFullStop() {
        assertEquals(List.of(), offending(HELPS, Pattern.compile(".*[.!;,\\s]")));
    }

    private static List<String> offending(List<String> texts, Pattern wrong) {
        return texts.stream().filter(wrong.asMatchPredicate()).distinct().toList();
    }
}
