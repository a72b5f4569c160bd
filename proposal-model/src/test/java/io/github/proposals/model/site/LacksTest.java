package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import java.util.List;
import org.junit.jupiter.api.Test;

class LacksTest {

    private static final ProposalProcess PROCESS = BuiltInProcesses.get("jumpstarter-jep");

    @Test
    void whatHasANameOnlySaysWhatItIs() {
        assertEquals(List.of("the field Type"), Lacks.told(PROCESS, List.of("Type")));
        assertEquals(
                List.of("the fields Type and Created (a value)", "the sections Abstract, Test Plan and Motivation"),
                Lacks.told(
                        PROCESS,
                        List.of(
                                "Type",
                                "section 'Abstract'",
                                "Created (a value)",
                                "section 'Test Plan'",
                                "section 'Motivation'")));
    }

    @Test
    void theRestStaysAsItIs() {
        assertEquals(List.of("3 more days"), Lacks.told(PROCESS, List.of("3 more days")));
        assertEquals(List.of(), Lacks.told(PROCESS, List.of()));
    }
}
