package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleAddressTest {

    @Test
    void leadsToThePageOfEachRuleInTheRepository() {
        for (Rule rule : RuleProvider.all(getClass().getClassLoader())) {
            String id = rule.info().id();
            if (id.startsWith("test.")) {
                continue;
            }
            String address = RulePages.address(id).orElse("");
            String file = address.substring(address.indexOf("/proposal-model/") + 1);
            assertTrue(Files.exists(Path.of("..").resolve(file)), address);
        }
    }

    @Test
    void knowsNoAddressOfARuleOfOthers() {
        assertEquals(Optional.empty(), RulePages.address("team.coffee"));
    }
}
