package io.github.proposals.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Subject;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every rule says what its findings are about, so that nobody has to read its words. */
class SubjectsTest {

    @Test
    void noFindingOfARuleIsKnownByItsWordsAlone() throws IOException {
        Set<String> speechless = new TreeSet<>();
        Set<Class<?>> subjects = new HashSet<>();
        for (RuleCase rule : RuleCase.all()) {
            if (rule.rule().startsWith("config.") || rule.rule().startsWith("process.")) {
                // Keys of YAML are told by their readers.
                continue;
            }
            for (Diagnostic diagnostic : rule.trial().in(rule.folder())) {
                subjects.add(diagnostic.finding().subject().getClass());
                if (diagnostic.finding().subject() instanceof Subject.Other) {
                    speechless.add(diagnostic.rule());
                }
            }
        }
        assertEquals(Set.of(), speechless);
        assertTrue(subjects.size() > 15, subjects::toString);
    }
}
